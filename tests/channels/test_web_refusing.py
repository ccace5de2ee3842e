"""Posting what cannot be kept: refused in a sentence, cut off, protected from other sites."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest

from bot.channels.web.upload import TOTAL_BYTES
from tests.channels.web_stub import Browser, browser, open_world


async def test_photos_that_are_too_big_or_too_many_are_refused_in_a_sentence(tmp_path: Path) -> None:
    async with open_world(tmp_path) as here, browser(here) as bac:
        big = await bac.post(text="giữ lại", photos=[bytes(25_000_001)])
        many = await bac.post(photos=[b"x"] * 11, json=True)
        heavy = await bac.post(photos=[bytes(21_000_000)] * 3, json=True)
        assert (big.status_code, many.status_code, heavy.status_code) == (413, 413, 413)
        assert "lớn hơn 25 MB" in big.text
        assert "nhiều nhất 10 ảnh" in many.json()["error"]
        assert "lớn hơn 60 MB" in heavy.json()["error"]
        assert (await here.bubbles(), here.uploads()) == (0, [])


async def test_a_body_without_end_is_cut_off(tmp_path: Path) -> None:
    sent = 0

    async def endless() -> AsyncIterator[bytes]:
        nonlocal sent
        yield b'--x\r\nContent-Disposition: form-data; name="photos"; filename="a"\r\n\r\n'
        while True:
            sent += 1_000_000
            yield bytes(1_000_000)

    async with open_world(tmp_path) as here, browser(here) as bac:
        headers = {"Content-Type": "multipart/form-data; boundary=x", "Accept": "application/json"}
        answer = await bac.http.post("/chat", content=endless(), headers=headers)
    assert answer.status_code == 413
    assert TOTAL_BYTES < sent <= 5 * TOTAL_BYTES


async def test_a_long_text_is_left_to_the_desk_and_an_endless_one_refused(tmp_path: Path) -> None:
    async with open_world(tmp_path) as here, browser(here) as bac:
        assert (await bac.post(text="a" * 100_000, json=True)).status_code == 200
        assert (await bac.post(text="a" * 100_001, json=True)).status_code == 413
        assert await here.kept() == 1


async def test_a_form_from_elsewhere_is_not_taken(tmp_path: Path) -> None:
    async with open_world(tmp_path) as here, browser(here) as bac, browser(here) as other:
        bad = [
            await bac.post(text="x", token="", json=True),
            await bac.post(text="x", token=other.hidden("token"), json=True),
            await _from(bac, {"Sec-Fetch-Site": "cross-site"}),
            await _from(bac, {"Sec-Fetch-Site": "same-site"}),
            await _from(bac, {"Origin": "https://evil.vn"}),
            await _from(bac, {"Origin": "null"}),
        ]
        assert [answer.status_code for answer in bad] == [403] * len(bad)
        good = [
            await _from(bac, {"Sec-Fetch-Site": "same-origin"}),
            await _from(bac, {"Origin": "https://chungtay.test"}),
        ]
        assert [answer.status_code for answer in good] == [200] * len(good)
        other.http.cookies.clear()
        assert (await other.post(text="x", json=True)).status_code == 403
        assert await here.kept() == 1


async def _from(bac: Browser, headers: dict[str, str]) -> httpx.Response:
    bac.http.headers = httpx.Headers(headers)
    try:
        return await bac.post(text="x", json=True)
    finally:
        bac.http.headers = httpx.Headers()


@pytest.mark.parametrize("field", [{"event": ""}, {"event": "../../etc/passwd-00000"}, {"press": "no colon"}])
async def test_a_form_that_our_page_cannot_have_made_is_refused(tmp_path: Path, field: dict[str, str]) -> None:
    async with open_world(tmp_path) as here, browser(here) as bac:
        assert (await bac.post(photos=(), text="x", json=True, **field)).status_code == 400
        assert await here.kept() == 0


@pytest.mark.parametrize("kind", ["application/json", "multipart/form-data", "multipart/form-data; boundary=x"])
async def test_a_body_that_is_no_form_is_refused(tmp_path: Path, kind: str) -> None:
    async with open_world(tmp_path) as here, browser(here) as bac:
        headers = {"Content-Type": kind, "Accept": "application/json"}
        assert (await bac.http.post("/chat", content=b"{}{}", headers=headers)).status_code in (400, 403)
