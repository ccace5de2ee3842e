"""The page on which a developer chats through by hand."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from html import unescape
from typing import Any

import httpx
import pytest

from tests.emulators.telegram.pictures import picture, size_of
from tests.emulators.zalo_bot import Emulator
from tests.emulators.zalo_bot.page.bubbles import linked
from tests.emulators.zalo_bot.page.switches import switches


@pytest.fixture
async def emulator() -> AsyncIterator[Emulator]:
    """An emulator in which An has written."""
    async with Emulator() as emulator:
        emulator.person("An").says("xin chào")
        emulator.queue.pending.clear()
        yield emulator


@pytest.fixture
async def page(emulator: Emulator) -> AsyncIterator[httpx.AsyncClient]:
    """Somebody who looks at it."""
    async with httpx.AsyncClient(base_url=emulator.url, follow_redirects=True) as page:
        yield page


async def sent(emulator: Emulator, page: httpx.AsyncClient, method: str, **fields: Any) -> dict[str, Any]:
    """The bot's message to An."""
    fields = {"chat_id": emulator.people[0].id, **fields}
    answer: dict[str, Any] = (await page.post(f"/bot{emulator.token}/{method}", json=fields)).json()
    return answer


async def shown(page: httpx.AsyncClient, chat: str) -> str:
    """What a chat looks like, with no space between words doubled."""
    return unescape(re.sub(r"\s+", " ", (await page.get(f"/chat/{chat}/screen")).text))


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("a < b", "a &lt; b"),
        (
            "Xem https://x.example/a?b=1. Cảm ơn",
            'Xem <a href="https://x.example/a?b=1" target="_blank">https://x.example/a?b=1</a>. Cảm ơn',
        ),
    ],
)
def test_addresses_in_a_text_can_be_pressed(text: str, html: str) -> None:
    assert linked(text) == html


async def test_somebody_new_writes_in_vietnamese(page: httpx.AsyncClient, emulator: Emulator) -> None:
    came = await page.post("/people", data={"name": "Lò Thị Ánh"})
    person = emulator.people[-1]
    assert str(came.url).endswith(f"/chat/{person.id}")
    await page.post(f"/chat/{person.id}/says", data={"text": "Đèn đường sáng\r\nban ngày <b>"})
    message = emulator.queue.pending[-1]["message"]
    assert (message["from"]["display_name"], message["text"]) == ("Lò Thị Ánh", "Đèn đường sáng\nban ngày <b>")
    assert "Đèn đường sáng ban ngày <b>" in await shown(page, person.id)
    assert "Lò Thị Ánh" in (await page.get("/")).text


async def test_what_the_bot_sends_is_seen_with_its_photo_or_black(page: httpx.AsyncClient, emulator: Emulator) -> None:
    url = emulator.people[0].sends_photo(picture(300, 200))["message"]["photo_url"]
    await sent(emulator, page, "sendMessage", text="1. Báo việc <mới>")
    await sent(emulator, page, "sendPhoto", photo=url, caption="Ảnh rác")
    seen = await shown(page, emulator.people[0].id)
    assert "1. Báo việc <mới>" in seen
    assert "Ảnh rác" in seen
    [photo] = re.findall(r'src="(/photo/\w+)"', seen)
    assert size_of((await page.get(photo)).content) == (300, 200)
    await page.post("/switches", data={"expire": "on"})
    await page.post("/refetch")
    assert "black: Zalo got no image" in await shown(page, emulator.people[0].id)
    assert (await page.get(photo)).status_code == 404


async def test_photos_and_other_things_are_sent(page: httpx.AsyncClient, emulator: Emulator) -> None:
    chat = f"/chat/{emulator.people[0].id}"
    files = [("photos", (f"{number}.jpg", picture(), "image/jpeg")) for number in range(2)]
    await page.post(f"{chat}/photos", files=files, data={"caption": "Rác"})
    for name in ("voice", "sticker", "unsupported"):
        await page.post(f"{chat}/{name}")
    names = [event["event_name"].split(".")[1] for event in emulator.queue.pending]
    assert names == ["image", "image", "voice", "sticker", "unsupported"]
    assert "thứ bot không nhận được" in await shown(page, emulator.people[0].id)


async def test_who_leaves_cannot_be_written_to_until_they_return(page: httpx.AsyncClient, emulator: Emulator) -> None:
    chat = emulator.people[0].id
    await page.post(f"/chat/{chat}/leaves")
    assert not (await sent(emulator, page, "sendMessage", text="a"))["ok"]
    assert "The bot cannot write here" in await shown(page, chat)
    await page.post(f"/chat/{chat}/returns")
    assert (await sent(emulator, page, "sendMessage", text="a"))["ok"]


async def test_a_group_is_written_to_with_a_mention_or_without(page: httpx.AsyncClient, emulator: Emulator) -> None:
    await page.post("/groups", data={"name": "Tổ dân phố 5"})
    [chat] = emulator.groups
    an = emulator.people[0].id
    await page.post(f"/chat/{chat}/says", data={"text": "mai họp", "by": an})
    await page.post(f"/chat/{chat}/says", data={"text": "bác ơi", "by": an, "mention": "on"})
    assert [event["message"]["text"] for event in emulator.queue.pending] == ["@Bot Chung Tay bác ơi"]
    assert "An" in await shown(page, chat)
    assert "Tổ dân phố 5" in (await page.get("/")).text


async def test_the_plan_is_seen_and_set(page: httpx.AsyncClient, emulator: Emulator) -> None:
    await sent(emulator, page, "sendMessage", text="a", reply_markup={})
    home = re.sub(r"<[^>]+>|\s+", " ", (await page.get("/")).text)
    assert re.search(r"1\s+of 3000 messages this month", home)
    assert "('sendMessage', 'reply_markup')" in unescape(home)
    await page.post("/switches", data={"users": "2", "monthly": "1", "documented": "on", "latency": "x"})
    assert (emulator.quota.users, emulator.quota.monthly, emulator.photo_as) == (2, 1, "photo")
    assert (await sent(emulator, page, "sendMessage", text="a"))["error_code"] == 429


async def test_faults_are_flipped(page: httpx.AsyncClient, emulator: Emulator) -> None:
    standing = {one.name: one.value for one in switches(emulator) if one.value}
    await page.post("/switches", data=standing | {"transient": "1", "exceeded": "on"})
    codes = [(await sent(emulator, page, "sendMessage", text="a")).get("error_code") for _ in range(3)]
    assert codes == [403, 429, None]
    await page.post("/switches", data=standing | {"revoked": "on"})
    assert (await sent(emulator, page, "sendMessage", text="a"))["error_code"] == 401


@pytest.mark.parametrize("path", ["/chat/5", "/chat/5/screen", "/photo/none"])
async def test_what_is_not_there_is_not_found(page: httpx.AsyncClient, path: str) -> None:
    assert (await page.get(path)).status_code == 404


async def test_the_page_needs_no_script_and_says_how_to_start_the_bot(
    page: httpx.AsyncClient, emulator: Emulator
) -> None:
    home = (await page.get("/")).text
    assert f"CHUNGTAY_ZALO_BOT__API_BASE={emulator.url}" in home
    assert "<script" not in home + (await page.get(f"/chat/{emulator.people[0].id}")).text
