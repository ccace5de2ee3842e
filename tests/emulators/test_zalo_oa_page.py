"""The page on which a developer chats through by hand, and the console beside it."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from html import unescape

import httpx
import pytest

from tests.emulators.telegram.pictures import picture, size_of
from tests.emulators.zalo_oa import Emulator, Person
from tests.emulators.zalo_oa.page.switches import switches
from tests.emulators.zalo_oa.rig import Caller, button, buttons, media


@pytest.fixture
async def emulator() -> AsyncIterator[Emulator]:
    """An account with a consent, to which An has written."""
    async with Emulator() as emulator:
        emulator.connects()
        emulator.echoes = False
        emulator.person("An").says("xin chào")
        emulator.queue.take()
        yield emulator


@pytest.fixture
async def page(emulator: Emulator) -> AsyncIterator[httpx.AsyncClient]:
    """Somebody who looks at it."""
    async with httpx.AsyncClient(base_url=emulator.url, follow_redirects=True) as page:
        yield page


@pytest.fixture
def an(emulator: Emulator) -> Person:
    """An."""
    return emulator.people[0]


async def shown(page: httpx.AsyncClient, person: Person) -> str:
    """What a chat looks like, with no space between words doubled."""
    return unescape(re.sub(r"\s+", " ", (await page.get(f"/chat/{person.id}/screen")).text))


async def test_somebody_new_writes_in_vietnamese(page: httpx.AsyncClient, emulator: Emulator) -> None:
    came = await page.post("/people", data={"name": "Lò Thị Ánh"})
    person = emulator.people[-1]
    assert str(came.url).endswith(f"/chat/{person.id}")
    await page.post(f"/chat/{person.id}/says", data={"text": "Đèn đường sáng\r\nban ngày <b>"})
    [event] = emulator.queue.take()
    assert event.data["message"]["text"] == "Đèn đường sáng\nban ngày <b>"
    assert "Đèn đường sáng ban ngày <b>" in await shown(page, person)
    assert "Lò Thị Ánh" in (await page.get("/")).text


async def test_messages_are_seen_with_photo_buttons_and_cost(
    page: httpx.AsyncClient, emulator: Emulator, an: Person
) -> None:
    api = Caller(emulator)
    name = (await api.uploads(picture(300, 200)))["data"]["attachment_id"]
    await api.sends(an, media("Ảnh rác", media_type="image", attachment_id=name))
    opens = button("Trang <b>", "oa.open.url", {"url": "https://x.example/a"})
    await api.sends(an, buttons("Chọn <1>", button("Gửi", payload="k:1"), opens))
    seen = await shown(page, an)
    assert "Chọn <1>" in seen
    assert "· reply" in seen
    assert 'href="https://x.example/a"' in seen
    [photo] = re.findall(r'src="(/chat/[^"]+/photo/\w+)"', seen)
    assert size_of((await page.get(photo)).content) == (300, 200)
    [press] = re.findall(r'action="(/chat/[^"]+/press/[^"]+)"', seen)
    await page.post(press)
    assert [event.data["message"]["text"] for event in emulator.queue.take()] == ["k:1"]
    assert (await page.post(press[:-1] + "1")).status_code == 404
    assert (await page.post(press[:-1] + "x")).status_code == 404


async def test_photos_and_other_things_are_sent(page: httpx.AsyncClient, emulator: Emulator, an: Person) -> None:
    files = [("photos", (f"{number}.jpg", picture(), "image/jpeg")) for number in range(2)]
    await page.post(f"/chat/{an.id}/photos", files=files, data={"text": "Rác"})
    for name in ("place", "voice", "sticker", "file", "profile", "unfollows", "follows", "sees"):
        await page.post(f"/chat/{an.id}/{name}")
    events = emulator.queue.take()
    assert [event.name.removeprefix("user_send_") for event in events] == [
        "image", "image", "location", "audio", "sticker", "file", "user_submit_info", "unfollow", "follow",
        "user_seen_message",
    ]  # fmt: skip
    assert [event.data["message"].get("text") for event in events[:2]] == ["Rác", None]
    [first, _] = re.findall(r'src="(/media/[^"]+)"', await shown(page, an))
    assert size_of((await page.get(first)).content) == (640, 480)


async def test_time_is_let_pass_and_windows_are_seen(page: httpx.AsyncClient, emulator: Emulator, an: Person) -> None:
    states = [await shown(page, an)]
    for hours in ("49", "192", "x"):
        await page.post("/clock", data={"hours": hours, "back": f"/chat/{an.id}"})
        states.append(await shown(page, an))
    an.unfollows()
    states.append(await shown(page, an))
    states.append(await shown(page, emulator.person("Bình")))
    expected = ["miễn phí", "có phí", "-230", "-230", "-213", "chưa tương tác"]
    assert [word for word, state in zip(expected, states, strict=True) if word not in state] == []


async def test_faults_are_flipped(page: httpx.AsyncClient, emulator: Emulator, an: Person) -> None:
    api = Caller(emulator)
    standing = {one.name: one.value for one in switches(emulator) if one.value}
    await page.post(
        "/switches", data=standing | {"refused": "211", "buttons": "on", "package": "7", "back": "//chat/" + an.id}
    )
    assert (await api.sends(an, {"text": "a"}))["error"] == -211
    assert (await api.sends(an, buttons("a", button())))["error"] == -201
    assert (emulator.plan.package, emulator.limits.on, emulator.echoes) == (7, False, False)
    await page.post(
        "/switches", data=standing | {"bad_gateway": "1", "held": "1", "latency": "x", "refresh_lost": "on"}
    )
    assert (await page.post("/v3.0/oa/message/cs", json={})).status_code == 502
    an.says("muộn")
    assert emulator.waiting == 0
    await page.post("/switches", data={"release": "on", "lost": "1"})
    assert emulator.waiting == 1
    with pytest.raises(httpx.RemoteProtocolError):
        body = {"recipient": {"user_id": an.id}, "message": {"text": "Đã gửi"}}
        await page.post("/v3.0/oa/message/cs", json=body, headers={"access_token": api.token})
    assert an.messages[-1].text == "Đã gửi"


async def test_the_console_is_filled_in(page: httpx.AsyncClient, emulator: Emulator) -> None:
    await page.post("/console", data={"webhook": "http://127.0.0.1:9/hook"})
    assert emulator.oauth.current
    await page.post("/console", data={"redirect_uri": " https://x.example/back ", "challenge": "c"})
    assert (emulator.console.redirect_uri, emulator.console.challenge) == ("https://x.example/back", "c")
    assert emulator.console.webhook == "http://127.0.0.1:9/hook"
    assert emulator.oauth.current is None, "another callback revokes the consent"


@pytest.mark.parametrize("path", ["/chat/5", "/chat/5/screen", "/chat/{an}/photo/none"])
async def test_what_is_not_there_is_not_found(page: httpx.AsyncClient, an: Person, path: str) -> None:
    assert (await page.get(path.format(an=an.id))).status_code == 404


async def test_the_page_needs_no_script_and_says_how_to_start_the_bot(page: httpx.AsyncClient, an: Person) -> None:
    home = unescape((await page.get("/")).text)
    assert f"CHUNGTAY_ZALO_OA__API_BASE={str(page.base_url).rstrip('/')}" in home
    assert "zalo connect --refresh-token" in home
    assert "<script" not in home + (await page.get(f"/chat/{an.id}")).text


async def test_rate_limits_stand_in_the_headers(page: httpx.AsyncClient) -> None:
    assert (await page.get("/v2.0/oa/getoa")).headers["X-RateLimit-Limit"] == "100"
