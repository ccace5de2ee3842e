"""What the bot shows: kept once, edits, live pages, photos."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from starlette.applications import Starlette
from starlette.types import Message

from bot.channels.channel import Outgoing, Permanent, Retryable
from bot.channels.web.bells import PAGES
from bot.channels.web.bubbles import whole
from domain.screen import Option, Screen
from storage.images import process
from storage.queries import people
from tests.channels.web_stub import ASK, Browser, World, browser, open_world, world
from tests.images.make import photo


async def _native(here: World, bac: Browser) -> str:
    await bac.post(text="/start")
    return here.heard[-1].native


async def test_a_repeated_send_is_shown_once(tmp_path: Path) -> None:
    async with open_world(tmp_path) as here, browser(here) as bac:
        out = Outgoing(9, await _native(here, bac), Screen("Đã nhận ạ"), 1)
        assert await here.chat.send(out) == await here.chat.send(out)
        await bac.visit()
        assert bac.said.count("Đã nhận ạ") == 1


async def test_the_last_message_is_edited_where_it_stands(tmp_path: Path) -> None:
    async with open_world(tmp_path) as here, browser(here) as bac:
        native = await _native(here, bac)
        shown = await here.tell(native, Screen("Đã nhận 1 ảnh"))
        assert await here.tell(native, Screen("Đã nhận 2 ảnh"), edit=shown) == shown
        await bac.visit()
        assert bac.said == ["Bắt đầu", "Đã nhận 2 ảnh"]


async def test_an_edit_above_what_the_resident_wrote_moves_to_the_end(tmp_path: Path) -> None:
    async with open_world(tmp_path) as here, browser(here) as bac:
        native = await _native(here, bac)
        shown = await here.tell(native, Screen("Trang 1"))
        await bac.post(text="tiếp")
        out = Outgoing(50, native, Screen("Trang 2"), 1, edit=shown)
        assert (await here.chat.send(out)).mark == (await here.chat.send(out)).mark != shown
        await bac.visit()
        assert bac.said == ["Bắt đầu", "tiếp", "Trang 2"]
        news = (await bac.http.get("/chat/messages?after=3")).json()["messages"]
        assert [(str(item["id"]) == shown, bool(item["html"])) for item in news] == [(True, False), (False, True)]


@pytest.mark.parametrize("edit", ["999", "no number", "1"])
async def test_an_edit_of_what_is_not_there_or_not_ours_is_a_new_message(tmp_path: Path, edit: str) -> None:
    async with open_world(tmp_path) as here, browser(here) as bac:
        native = await _native(here, bac)
        await here.tell(native, Screen("mới"), edit=edit)
        await bac.visit()
        assert bac.said == ["Bắt đầu", "mới"]


async def test_nobody_edits_another_chat(tmp_path: Path) -> None:
    async with open_world(tmp_path) as here, browser(here) as bac, browser(here) as other:
        shown = await here.tell(await _native(here, bac), Screen("của bác"))
        await here.tell(await _native(here, other), Screen("của người khác"), edit=shown)
        await bac.visit()
        assert bac.said[-1] == "của bác"


async def test_an_unknown_chat_is_given_up_and_a_broken_database_tried_again(tmp_path: Path) -> None:
    async with open_world(tmp_path) as here, browser(here) as bac:
        with pytest.raises(Permanent):
            await here.tell("nobody", Screen("?"))
        native = await _native(here, bac)
        async with here.database.engine.begin() as db:
            await db.exec_driver_sql("DROP TABLE web_messages")
        with pytest.raises(Retryable):
            await here.tell(native, Screen("?"))


async def test_a_plain_form_waits_for_its_answer(tmp_path: Path) -> None:
    async with open_world(tmp_path, patience=30) as here, browser(here) as bac, asyncio.TaskGroup() as group:

        async def desk() -> None:
            await here.tell((await here.come.get()).native, Screen("Chào bác!"))

        group.create_task(desk())
        await bac.post(text="/start")
        assert bac.said == ["Bắt đầu", "Chào bác!"]
        assert 'http-equiv="refresh"' not in bac.page


async def test_a_page_that_waits_for_an_answer_says_so_and_looks_again(tmp_path: Path) -> None:
    async with open_world(tmp_path) as here, browser(here) as bac:
        await bac.post(text="/start")
        assert '<noscript><meta http-equiv="refresh"' in bac.page
        assert 'id="typing" class="typing">' in bac.page


@asynccontextmanager
async def _stream(here: World, bac: Browser, path: str, last: str = "") -> AsyncIterator[asyncio.Queue[Any]]:
    """The events of an open page as they come; None when the server ends the stream."""
    app, come, gone = Starlette(routes=list(here.chat.routes())), asyncio.Queue[Any](), asyncio.Event()
    cookie = "; ".join(f"{name}={value}" for name, value in bac.http.cookies.items())
    headers = [(b"cookie", cookie.encode()), (b"host", b"chungtay.test"), (b"last-event-id", last.encode())]
    url, _, query = path.partition("?")
    scope = {
        "type": "http", "method": "GET", "path": url, "raw_path": url.encode(), "root_path": "", "scheme": "http",
        "query_string": query.encode(), "headers": headers, "server": ("chungtay.test", 80), "http_version": "1.1",
    }  # fmt: skip

    async def receive() -> Message:
        await gone.wait()
        return {"type": "http.disconnect"}

    async def send(message: Message) -> None:
        if message["type"] == "http.response.start":
            come.put_nowait(message["status"])
        elif message["body"]:
            come.put_nowait(message["body"].decode())
        elif not message.get("more_body"):
            come.put_nowait(None)

    async with asyncio.timeout(20), asyncio.TaskGroup() as group:
        group.create_task(app(scope, receive, send))
        try:
            yield come
        finally:
            gone.set()


def _text(event: str) -> tuple[str, str]:
    head, data = event.strip().split("\n", 1)
    item = json.loads(data.removeprefix("data: "))
    return head, item["html"]


async def test_an_open_page_hears_each_message_as_it_comes(tmp_path: Path) -> None:
    async with open_world(tmp_path) as here, browser(here) as bac:
        native = await _native(here, bac)
        async with _stream(here, bac, "/chat/events?after=1") as come:
            assert [await come.get(), await come.get()] == [200, "retry: 3000\n\n"]
            await here.tell(native, ASK)
            head, html = _text(await come.get())
            assert head == "id: 2"
            assert "Bác muốn báo việc gì ạ?" in html
            assert bac.hidden("token") in html


async def test_a_page_that_comes_back_gets_what_it_missed(tmp_path: Path) -> None:
    async with open_world(tmp_path) as here, browser(here) as bac:
        native = await _native(here, bac)
        for text in ("một", "hai"):
            await here.tell(native, Screen(text))
        async with _stream(here, bac, "/chat/events?after=0", last="2") as come:
            await come.get()
            await come.get()
            assert _text(await come.get())[0] == "id: 3"


async def test_a_quiet_stream_beats_and_finds_what_another_process_wrote(tmp_path: Path) -> None:
    async with open_world(tmp_path, pace=0.01) as here, browser(here) as bac, world(tmp_path) as elsewhere:
        native = await _native(here, bac)
        async with _stream(here, bac, "/chat/events?after=1") as come:
            assert [await come.get() for _ in range(3)] == [200, "retry: 3000\n\n", ":\n\n"]
            await elsewhere.tell(native, Screen("từ xa"))
            beats = [await come.get()]
            while beats[-1] == ":\n\n":
                beats.append(await come.get())
            assert "từ xa" in beats[-1]


async def test_live_pages_are_sent_home_when_we_stop(tmp_path: Path) -> None:
    async with open_world(tmp_path) as here, browser(here) as bac, _stream(here, bac, "/chat/events") as come:
        assert [await come.get(), await come.get()] == [200, "retry: 3000\n\n"]
        await here.chat.close()
        assert await come.get() is None


async def test_a_chat_has_only_so_many_live_pages(tmp_path: Path) -> None:
    async with open_world(tmp_path) as here, browser(here) as bac:
        native = await _native(here, bac)
        bells = here.chat._room.bells
        lines = [bells.listening(native) for _ in range(PAGES)]
        for line in lines:
            line.__enter__()
        assert (await bac.http.get("/chat/events")).status_code == 429
        for line in lines:
            line.__exit__(None, None, None)
        assert not bells.crowded(native)


async def test_a_stranger_hears_nothing(tmp_path: Path) -> None:
    async with open_world(tmp_path) as here, browser(here) as bac, browser(here) as other:
        await bac.post(text="chuyện riêng")
        assert (await other.http.get("/chat/messages?after=0")).json() == {"messages": []}
        other.http.cookies.clear()
        for path in ("/chat/events", "/chat/messages"):
            assert (await other.http.get(path)).status_code == 403


async def test_a_photo_is_shown_only_where_it_stands(tmp_path: Path) -> None:
    async with open_world(tmp_path) as here, browser(here) as bac, browser(here) as other:
        kept = await process(photo(640, 480, 1))
        await here.files.keep(kept)
        await here.tell(await _native(here, bac), Screen("Ảnh của bác", photos=(kept.sha256,)))
        # Another chat in which only the photo's name was written and echoed.
        await here.tell(await _native(here, other), Screen(f"Bác viết {kept.sha256}"))
        full, thumb = f"/chat/photo/{kept.sha256}", f"/chat/photo/{kept.sha256}?size=thumb"
        answer = await bac.http.get(full)
        assert (answer.content, answer.headers["content-type"]) == (kept.jpeg, "image/jpeg")
        assert answer.headers["cache-control"].startswith("private")
        assert (await bac.http.get(thumb)).content == kept.thumbnail
        assert thumb in (await bac.visit()).text
        assert [(await other.http.get(path)).status_code for path in (full, thumb)] == [404, 404]
        other.http.cookies.clear()
        assert (await other.http.get(full)).status_code == 404
        assert (await bac.http.get("/chat/photo/" + "0" * 64)).status_code == 404


async def test_a_photo_that_is_gone_is_not_found(tmp_path: Path) -> None:
    async with open_world(tmp_path) as here, browser(here) as bac:
        await here.tell(await _native(here, bac), Screen("Ảnh", photos=("a" * 64,)))
        assert (await bac.http.get("/chat/photo/" + "a" * 64)).status_code == 404


async def test_the_resident_sees_their_own_photos_once_they_are_processed(tmp_path: Path) -> None:
    async with open_world(tmp_path) as here, browser(here) as bac, browser(here) as other:
        kept = await process(photo(640, 480, 2))
        await here.files.keep(kept)
        await _native(here, other)
        await bac.post(photos=[photo(640, 480, 2)])
        event = here.heard[-1]
        assert (await bac.http.get(f"/chat/photo/{kept.sha256}")).status_code == 404
        assert "Đã gửi 1 ảnh" in (await bac.visit()).text
        async with here.database.write() as db:
            numbers = await people.resolve(db, channel="web", account="chat", natives={event.native}, now=here.watch())
            await here.chat.mirror(db, numbers[event.native], event.event, [kept.sha256])
        shown = (await bac.visit()).text
        assert f"/chat/photo/{kept.sha256}?size=thumb" in shown
        assert "Đã gửi 1 ảnh" not in shown
        assert (await bac.http.get(f"/chat/photo/{kept.sha256}")).content == kept.jpeg
        assert (await other.http.get(f"/chat/photo/{kept.sha256}")).status_code == 404


def test_a_code_stays_on_one_line_and_nothing_else_becomes_markup() -> None:
    assert whole("Mã DG-26-00417-K <b>") == 'Mã <span class="whole">DG-26-00417-K</span> &lt;b&gt;'
    assert whole("dg-26-00417-k, DG-26-1-K") == "dg-26-00417-k, DG-26-1-K"


async def test_a_screen_that_begins_with_passing_options_shows_them_first(tmp_path: Path) -> None:
    leave, pick = Option("Thôi", "leave", lasting=True), Option("Câu 1", "one")
    async with open_world(tmp_path) as here, browser(here) as bac:
        native = await _native(here, bac)
        await here.tell(native, Screen("Hỏi gì?", rows=((pick,), (leave,))))
        text = (await bac.visit()).text
        assert text.index("Câu 1") < text.index("Thôi")
        await here.tell(native, Screen("Hỏi gì nữa?", rows=((leave,), (pick,))), turn=2)
        text = (await bac.visit()).text.split("Hỏi gì nữa?")[1]
        assert text.index("Thôi") < text.index("Câu 1")
