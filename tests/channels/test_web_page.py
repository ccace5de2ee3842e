"""The chat page: cookie, history, headers, first visit, other devices' languages."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.channels.web.headers import HEADERS
from bot.channels.web.talking import PAGE
from domain.screen import Option, Screen
from storage.queries import people, web_messages
from tests.channels.web_stub import ASK, browser, open_world, world


async def test_a_first_visit_gives_a_cookie_that_scripts_and_other_sites_do_not_see(tmp_path: Path) -> None:
    async with world(tmp_path) as here, browser(here) as bac:
        cookie = (await bac.visit()).headers["set-cookie"]
    assert all(part in cookie for part in ("HttpOnly", "SameSite=lax", "Path=/chat", "Max-Age=34560000"))
    assert "Secure" not in cookie


async def test_the_cookie_is_secure_on_https_and_where_the_installation_says_so(tmp_path: Path) -> None:
    async with world(tmp_path) as here, browser(here, "https://chungtay.test") as bac:
        assert "Secure" in (await bac.visit()).headers["set-cookie"]
    async with world(tmp_path, secure=True) as here, browser(here) as bac:
        assert "Secure" in (await bac.visit()).headers["set-cookie"]


async def test_looking_at_the_page_makes_nobody_a_citizen(tmp_path: Path) -> None:
    async with world(tmp_path) as here, browser(here) as bac:
        await bac.visit()
        async with here.database.read() as db:
            assert await people.citizen(db, 1) is None


async def test_a_forged_cookie_opens_no_chat(tmp_path: Path) -> None:
    async with open_world(tmp_path) as here, browser(here) as bac, browser(here) as other:
        await bac.post(text="chuyện riêng")
        signed = bac.http.cookies["chungtay_chat"]
        other.http.cookies.set("chungtay_chat", signed[:-2] + "xx", domain="chungtay.test", path="/chat")
        await other.visit()
        assert "chuyện riêng" not in other.page
        other.http.cookies.clear()
        other.http.cookies.set("chungtay_chat", signed, domain="chungtay.test", path="/chat")
        await other.visit()
        assert other.said == ["chuyện riêng"]


async def test_a_first_visit_offers_to_start(tmp_path: Path) -> None:
    async with open_world(tmp_path) as here, browser(here) as bac:
        await bac.press("Bắt đầu")
        assert here.heard[0].payload["text"] == "/start"
        assert bac.said == ["Bắt đầu"]
        assert ">Bắt đầu</button>" not in bac.page


@pytest.mark.parametrize(("asked", "sent"), [("qr_17", "/start qr_17"), ("", "/start"), ("<b>", "/start")])
async def test_a_poster_brings_its_payload(tmp_path: Path, asked: str, sent: str) -> None:
    async with open_world(tmp_path) as here, browser(here) as bac:
        await bac.post(text="đã nhắn từ trước")
        await bac.visit(f"/chat?start={asked}")
        await bac.press("Bắt đầu")
        assert here.heard[-1].payload["text"] == sent


async def test_nothing_a_person_wrote_becomes_markup(tmp_path: Path) -> None:
    async with open_world(tmp_path) as here, browser(here) as bac:
        await bac.post(text="<script>alert(1)</script>&amp;")
        await here.tell(here.heard[0].native, Screen('"><img src=x>', ((Option("<b>", 'a"b'),),), title="<i>"))
        await bac.visit()
        assert bac.said == ["<script>alert(1)</script>&amp;", '"><img src=x>']
        assert "<script>alert" not in bac.page
        assert "<img src=x>" not in bac.page
        assert 'value="1:a&#34;b"' in bac.page


async def test_only_links_to_our_own_host_are_clickable(tmp_path: Path) -> None:
    async with open_world(tmp_path) as here, browser(here) as bac:
        await bac.post(text="/start")
        text = "Mở http://chungtay.test/console?pass=AB. Hay http://chungtay.test.evil.vn/x, http://evil.vn/a"
        await here.tell(here.heard[0].native, Screen(text))
        await bac.visit()
    assert re.findall(r'<a href="(http[^"]*)"', bac.page) == ["http://chungtay.test/console?pass=AB"]


async def test_options_of_the_newest_turn_are_open_even_below_a_notice(tmp_path: Path) -> None:
    async with open_world(tmp_path) as here, browser(here) as bac:
        await bac.post(text="/start")
        native = here.heard[0].native
        await here.tell(native, ASK, turn=1)
        await here.tell(native, ASK, turn=2)
        await here.tell(native, Screen("Tin của xã", ((Option("Xem", "see", lasting=True),),)), turn=0)
        await bac.visit()
    assert re.findall(r'<details class="passing" data-turn="(\d)"( open)?', bac.page) == [("1", ""), ("2", " open")]
    assert 'value="*:see"' in bac.page


async def test_a_long_history_comes_in_pages(tmp_path: Path) -> None:
    async with open_world(tmp_path) as here, browser(here) as bac:
        await bac.post(text="tin 0")
        for number in range(1, PAGE + 5):
            await here.tell(here.heard[0].native, Screen(f"tin {number}"))
        await bac.visit()
        assert bac.said == [f"tin {number}" for number in range(5, PAGE + 5)]
        older = re.search(r"/chat\?before=\d+", bac.page)
        assert older is not None
        await bac.visit(older[0])
        assert bac.said == [f"tin {number}" for number in range(5)]
        assert "before=" not in bac.page


async def test_the_page_speaks_the_citizens_language(tmp_path: Path) -> None:
    async with open_world(tmp_path) as here, browser(here) as bac:
        await bac.post(text="hello")
        async with here.database.write() as db:
            chat = await web_messages.chat(db, account="chat", native=here.heard[0].native)
            assert chat is not None
            await people.set_language(db, chat.citizen, "en")
        await bac.visit()
    assert '<html lang="en">' in bac.page


@pytest.mark.parametrize("path", ["/chat", "/chat/device", "/chat/messages", "/chat/static/chat.css", "/chat/photo/x"])
async def test_every_answer_keeps_the_browser_to_our_page(tmp_path: Path, path: str) -> None:
    async with world(tmp_path) as here, browser(here) as bac:
        headers = (await bac.visit(path)).headers
    assert {name: headers[name] for name in HEADERS} == HEADERS
    assert "unsafe" not in headers["content-security-policy"]


async def test_the_page_needs_nothing_inline_and_nothing_from_elsewhere(tmp_path: Path) -> None:
    async with open_world(tmp_path) as here, browser(here) as bac:
        await bac.post(text="/start")
        await here.tell(here.heard[0].native, ASK)
        await bac.visit()
        files = re.findall(r'(?:src|href)="(/chat/static/[^"]*)"', bac.page)
        kept = [(await bac.http.get(file)).headers["cache-control"] for file in files]
        plain = (await bac.http.get("/chat/static/chat.js")).headers["cache-control"]
    assert not re.search(r"<style|style=|\son\w+=|<script(?![^>]*src=)|javascript:", bac.page)
    assert not re.search(r'(?:src|href|action)="(?!/chat)', bac.page)
    assert len(files) >= 4
    assert set(kept) == {"public, max-age=31536000, immutable"}
    assert plain == "no-cache"
