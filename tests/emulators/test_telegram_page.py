"""The page that shows the emulator's chats: what it shows, and what can be done on it."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from html import unescape

import httpx
import pytest

from tests.emulators.telegram import Emulator, Person
from tests.emulators.telegram.api import Api
from tests.emulators.telegram.page.bubbles import formatted
from tests.emulators.telegram.pictures import picture, size_of


@pytest.fixture
async def page(api: Api) -> AsyncIterator[httpx.AsyncClient]:
    """Somebody who looks at the emulator."""
    async with httpx.AsyncClient(base_url=api.emulator.url, follow_redirects=True) as page:
        yield page


async def shown(page: httpx.AsyncClient, person: Person) -> str:
    """What the chat looks like, with no space between words doubled."""
    text = (await page.get(f"/chat/{person.id}/screen")).text
    return unescape(re.sub(r"\s+", " ", text))


@pytest.mark.parametrize(
    ("text", "entities", "html"),
    [
        ("a < b", [], "a &lt; b"),
        ("😀 đậm", [{"type": "bold", "offset": 3, "length": 3}], "😀 <b>đậm</b>"),
        (
            "abc",
            [{"type": "bold", "offset": 0, "length": 2}, {"type": "italic", "offset": 1, "length": 2}],
            "<b>a</b><b><i>b</i></b><i>c</i>",
        ),
        (
            "đây",
            [{"type": "text_link", "offset": 0, "length": 3, "url": 'https://x.example/"'}],
            '<a href="https://x.example/&#34;" target="_blank">đây</a>',
        ),
    ],
)
def test_a_text_looks_as_its_entities_say(text: str, entities: list[dict[str, object]], html: str) -> None:
    assert formatted(text, entities) == html


async def test_somebody_new_writes_to_the_bot_in_vietnamese(page: httpx.AsyncClient, api: Api) -> None:
    came = await page.post("/people", data={"name": "Lò Thị Ánh"})
    person = api.emulator.people[-1]
    assert str(came.url).endswith(f"/chat/{person.id}")
    await page.post(f"/chat/{person.id}/says", data={"text": "Đèn đường sáng\r\nban ngày <b>"})
    update = api.emulator.queue.pending[-1]["message"]
    assert (update["from"]["first_name"], update["text"]) == ("Lò Thị Ánh", "Đèn đường sáng\nban ngày <b>")
    assert "Đèn đường sáng ban ngày <b>" in await shown(page, person)
    assert "Lò Thị Ánh" in (await page.get("/list")).text


async def test_what_the_bot_sends_looks_as_on_a_telephone(page: httpx.AsyncClient, api: Api) -> None:
    keys = {"inline_keyboard": [[{"text": "Gửi", "callback_data": "x"}, {"text": "Web", "url": "https://x.example"}]]}
    sent = await api.call("sendMessage", text="<b>Đề</b> &lt;1&gt;", parse_mode="HTML", reply_markup=keys)
    await api.call("sendPhoto", files={"photo": picture(300, 200)}, caption="Ảnh rác")
    seen = await shown(page, api.person)
    assert "<b>Đề</b> <1>" in seen
    assert 'href="https://x.example"' in seen
    photo = re.findall(r'src="(/photo/\w+)"', seen)
    assert size_of((await page.get(photo[0])).content) == (300, 200)
    await api.call("editMessageText", message_id=sent["result"]["message_id"], text="Mới")
    seen = await shown(page, api.person)
    assert "edited" in seen
    assert "Đề" not in seen
    await api.call("deleteMessage", message_id=sent["result"]["message_id"])
    assert "Mới" not in await shown(page, api.person)


async def test_buttons_of_a_message_and_under_the_text_field_are_pressed(page: httpx.AsyncClient, api: Api) -> None:
    keys = {"inline_keyboard": [[{"text": "Thôi", "callback_data": "no"}, {"text": "Gửi", "callback_data": "yes"}]]}
    await api.call("sendMessage", text="a", reply_markup=keys)
    below = {"keyboard": [[{"text": "Vị trí", "request_location": True}], [{"text": "Bỏ qua"}]]}
    await api.call("sendMessage", text="b", reply_markup=below)
    forms = re.findall(r'action="([^"]+)"><button>([^<]+)<', await shown(page, api.person))
    addresses = {label: address for address, label in forms}
    for label in ("Gửi", "Vị trí", "Bỏ qua"):
        await page.post(addresses[label])
    pressed, placed, skipped = api.emulator.queue.pending
    assert pressed["callback_query"]["data"] == "yes"
    assert "location" in placed["message"]
    assert skipped["message"]["text"] == "Bỏ qua"


async def test_photos_are_sent_alone_or_as_an_album(page: httpx.AsyncClient, api: Api) -> None:
    url = f"/chat/{api.person.id}/photos"
    await page.post(url, files=[("photos", ("a.jpg", picture(), "image/jpeg"))])
    await page.post(url, files=[("photos", (f"{n}.jpg", picture(), "image/jpeg")) for n in range(2)])
    alone, one, other = (update["message"] for update in api.emulator.queue.pending)
    assert "media_group_id" not in alone
    assert one["media_group_id"] == other["media_group_id"]
    refused = await page.post(url, files=[("photos", ("a.jpg", b"%PDF", "image/jpeg"))])
    assert (refused.status_code, "IMAGE_PROCESS_FAILED" in refused.text) == (400, True)


@pytest.mark.parametrize(("act", "field"), [("place", "location"), ("contact", "contact"), ("voice", "voice")])
async def test_other_things_are_sent(page: httpx.AsyncClient, api: Api, act: str, field: str) -> None:
    await page.post(f"/chat/{api.person.id}/{act}")
    assert field in api.emulator.queue.pending[-1]["message"]


async def test_who_blocked_the_bot_is_marked_and_can_come_back(page: httpx.AsyncClient, api: Api) -> None:
    await page.post(f"/chat/{api.person.id}/blocks")
    assert not (await api.call("sendMessage", text="a"))["ok"]
    assert "bot was blocked by the user" in await shown(page, api.person)
    await page.post(f"/chat/{api.person.id}/unblocks")
    assert (await api.call("sendMessage", text="a"))["ok"]


async def test_a_group_takes_the_bot_in(page: httpx.AsyncClient, api: Api) -> None:
    came = await page.post("/groups", data={"title": "Tổ dân phố 5"})
    assert "Tổ dân phố 5" in came.text
    assert [next(iter(update.keys() - {"update_id"})) for update in api.emulator.queue.pending] == [
        "my_chat_member",
        "message",
    ]


async def test_faults_are_flipped(page: httpx.AsyncClient, api: Api) -> None:
    await page.post("/switches", data={"latency": "0.01", "limits": "on", "too_many": "7", "held": "1", "back": "/"})
    assert (api.emulator.faults.latency, api.emulator.limits.on, api.emulator.queue.held) == (0.01, True, 1)
    assert (await api.call("sendMessage", text="a"))["parameters"] == {"retry_after": 7}
    api.person.says("muộn")
    assert api.emulator.queue.pending == []
    await page.post("/switches", data={"release": "on", "bad_gateway": "1", "twice": "x"})
    assert len(api.emulator.queue.pending) == 1
    assert api.emulator.faults.latency == 0
    url = f"{api.emulator.url}/bot{api.emulator.token}/sendMessage"
    assert (await page.post(url, data={"chat_id": api.person.id, "text": "a"})).status_code == 502


@pytest.mark.parametrize("path", ["/chat/5", "/chat/5/screen", "/photo/none"])
async def test_what_is_not_there_is_not_found(page: httpx.AsyncClient, path: str) -> None:
    assert (await page.get(path)).status_code == 404


async def test_the_page_of_an_empty_emulator_says_how_to_start_the_bot() -> None:
    async with Emulator() as emulator, httpx.AsyncClient(base_url=emulator.url) as page:
        text = (await page.get("/")).text
    assert f"CHUNGTAY_TELEGRAM__API_BASE={emulator.url}" in text
