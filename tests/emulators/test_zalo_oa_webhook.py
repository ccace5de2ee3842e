"""Events as they come to our server: signed, twice, out of order, again after an hour."""

from __future__ import annotations

import asyncio
import hashlib
import json
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any

import pytest
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from tests.emulators.telegram.clock import EPOCH, Hands
from tests.emulators.telegram.rig import served
from tests.emulators.telegram.signal import Signal
from tests.emulators.zalo_oa import Account, Emulator, Person
from tests.emulators.zalo_oa.queue import PAUSES, Event
from tests.emulators.zalo_oa.rig import Caller, button, buttons

Beside = AbstractAsyncContextManager[Emulator]


class Server:
    """A server of ours that keeps what came; `statuses` are its next answers, 0 for one that comes too late."""

    def __init__(self) -> None:
        self.came: list[tuple[dict[str, str], bytes]] = []
        self.statuses: list[int] = []
        self.changed = Signal()
        self.released = asyncio.Event()

    async def __call__(self, request: Request) -> Response:
        self.came.append((dict(request.headers), await request.body()))
        self.changed.touch()
        status = self.statuses.pop(0) if self.statuses else 200
        if not status:
            await self.released.wait()
        return Response(status_code=status)

    @property
    def texts(self) -> list[str]:
        """The words that came."""
        return [json.loads(body)["message"]["text"] for _, body in self.came]


@asynccontextmanager
async def beside(server: Server) -> AsyncIterator[Emulator]:
    """The emulator, with that server in its console."""

    async def answer(request: Request) -> Response:
        return await server(request)

    async with Emulator() as emulator, served([Route("/hook", answer, methods=["POST"])]) as url:
        emulator.console.webhook = f"{url}/hook"
        yield emulator


@pytest.fixture
def server() -> Server:
    """It takes everything."""
    return Server()


@pytest.fixture
def zalo(server: Server) -> Beside:
    """An emulator that brings events there."""
    return beside(server)


def moment(emulator: Account) -> float:
    """Seconds since the clock began."""
    assert isinstance(emulator.clock, Hands)
    return emulator.clock() - EPOCH


async def test_the_raw_bytes_are_signed_and_not_escaped(server: Server, zalo: Beside) -> None:
    async with zalo as emulator:
        emulator.person("Ánh").says('Đèn "hỏng" 😀\n')
        assert await emulator.deliver() == [200]
        (headers, body), said = server.came[0], json.loads(server.came[0][1])
    assert 'Đèn \\"hỏng\\" 😀\\n'.encode() in body
    signed = emulator.app_id.encode() + body + said["timestamp"].encode() + emulator.webhook_secret.encode()
    assert headers["x-zevent-signature"] == f"mac={hashlib.sha256(signed).hexdigest()}"
    assert (headers["content-type"], "num_retry" in headers) == ("application/json", False)


async def test_an_event_comes_twice_with_the_same_bytes(server: Server, zalo: Beside) -> None:
    async with zalo as emulator:
        emulator.queue.twice = 1
        emulator.person("Ánh").says("a")
        assert await emulator.deliver() == [200, 200]
    (first, body), (second, again) = server.came
    assert body == again
    assert first["x-zevent-signature"] == second["x-zevent-signature"]
    assert second["num_retry"] == "1"


async def test_events_come_out_of_order(server: Server, zalo: Beside) -> None:
    async with zalo as emulator:
        an = emulator.person("Ánh")
        emulator.queue.held = 1
        for text in "abc":
            an.says(text)
        await emulator.deliver()
        emulator.queue.release()
        await emulator.deliver()
        assert server.texts == ["b", "c", "a"]
        emulator.queue.shuffled = True
        for number in range(20):
            an.says(str(number))
        await emulator.deliver()
    later = server.texts[3:]
    assert sorted(later) == sorted(map(str, range(20))) != later


async def test_what_is_not_taken_comes_again_until_the_webhook_is_switched_off(server: Server, zalo: Beside) -> None:
    server.statuses = [500] * 6
    async with zalo as emulator:
        emulator.person("Ánh").says("a")
        emulator.person("Bình").says("b")
        assert await emulator.deliver(attempts=1) == [500]
        assert await emulator.deliver(attempts=1) == [500]
        server.statuses = [200, 500, 500, 500, 500, 500]
        assert await emulator.deliver(attempts=9) == [200, 500, 500, 500, 500, 500]
        assert not emulator.console.enabled
        assert moment(emulator) == sum(PAUSES)
        assert await emulator.deliver() == []


async def test_an_answer_within_two_seconds_is_waited_for(server: Server, zalo: Beside) -> None:
    server.statuses = [0]
    async with zalo as emulator:
        emulator.queue.patience = 0.05
        emulator.person("Ánh").says("a")
        assert await emulator.deliver(attempts=2) == [0, 200]
        server.released.set()
    assert server.came[1][0]["num_retry"] == "1"


async def test_a_refusal_can_count_as_taken(server: Server, zalo: Beside) -> None:
    server.statuses = [503]
    async with zalo as emulator:
        emulator.queue.retries_refusals = False
        emulator.person("Ánh").says("a")
        assert await emulator.deliver() == [503]
        assert emulator.waiting == 0


async def test_events_come_as_they_happen_several_at_once(server: Server, zalo: Beside) -> None:
    async with zalo as emulator, asyncio.TaskGroup() as tasks:
        forever = tasks.create_task(emulator.deliver_forever())
        people = [emulator.person(f"Dân {number}") for number in range(5)]
        for person in people:
            person.says("a")
        await server.changed.until(lambda: len(server.came) == 5)
        people[0].says("b")
        await server.changed.until(lambda: len(server.came) == 6)
        forever.cancel()
    assert sorted(server.texts) == ["a"] * 5 + ["b"]


async def test_the_console_probes_with_nothing(server: Server, zalo: Beside) -> None:
    async with zalo as emulator:
        assert await emulator.probe() == 200
        assert server.came[0][1] == b""
        emulator.console.webhook = "http://127.0.0.1:9/"
        assert await emulator.probe() == 0


PLACE = {"type": "location", "payload": {"coordinates": {"latitude": "22.3964", "longitude": "103.4707"}}}
SENT: dict[str, tuple[Any, dict[str, Any]]] = {
    "user_send_text": (lambda an: an.says("a", quotes="m1"), {"text": "a", "quote_msg_id": "m1"}),
    "user_send_image": (lambda an: an.sends_photo(b"\xff\xd8", "Ảnh"), {"text": "Ảnh"}),
    "user_send_audio": (lambda an: an.sends_voice(), {}),
    "user_send_video": (lambda an: an.sends_video(), {}),
    "user_send_gif": (lambda an: an.sends_gif(), {}),
    "user_send_sticker": (lambda an: an.sends_sticker(), {}),
    "user_send_file": (lambda an: an.sends_file(), {}),
    "user_send_link": (lambda an: an.sends_link("https://x.example", "Xem"), {"text": "Xem"}),
    "user_send_business_card": (lambda an: an.sends_card(), {}),
    "user_send_location": (lambda an: an.sends_location(22.3964, 103.4707), {"attachments": [PLACE]}),
}  # fmt: skip


@pytest.mark.parametrize("name", SENT)
def test_what_people_send_looks_as_the_sheet_says(name: str) -> None:
    account = Account()
    an = account.person("Ánh")
    act, expected = SENT[name]
    event: Event = act(an)
    data = event.data
    assert {key: data[key] for key in ("app_id", "sender", "recipient", "event_name", "user_id_by_app")} == {
        "app_id": account.app_id, "sender": {"id": an.id}, "recipient": {"id": account.oa_id}, "event_name": name,
        "user_id_by_app": an.by_app,
    }  # fmt: skip
    assert data["timestamp"] == "1780000000000"
    message = data["message"]
    assert message.items() >= expected.items()
    assert len(message["msg_id"]) == 19
    assert ("attachments" in message) == (name != "user_send_text")


async def test_media_can_be_fetched_by_anybody_until_they_end() -> None:
    account = Account()
    url = account.person("Ánh").sends_photo(b"\xff\xd8abc").data["message"]["attachments"][0]["payload"]["url"]
    path = url.removeprefix(account.files.address)
    assert await account.call("GET", path, {}) == (200, b"\xff\xd8abc")
    account.faults.next_bad_gateway("media")
    assert (await account.call("GET", path, {}))[0] == 502
    account.files.expire()
    assert (await account.call("GET", path, {}))[0] == 404


def test_following_and_a_profile_look_as_the_sheet_says() -> None:
    account = Account()
    an = account.person("Ánh")
    followed, left, told = an.follows().data, an.unfollows().data, an.submits_info().data
    assert (followed["follower"], followed["oa_id"], followed["event_name"]) == ({"id": an.id}, account.oa_id, "follow")
    assert left == followed | {"event_name": "unfollow"}
    assert (told["info"]["phone"], told["sender"]) == ("84912345678", {"id": an.id})


async def test_our_own_messages_come_back_as_echoes_and_can_be_seen() -> None:
    account = Account()
    account.connects()
    account.receipts = True
    an = account.person("Ánh")
    an.says("a")
    account.queue.take()
    await Caller(account).sends(an, {"text": "Đã nhận"})
    an.sees()
    echo, got, seen = (event.data for event in account.queue.take())
    assert (echo["event_name"], echo["message"]["text"]) == ("oa_send_text", "Đã nhận")
    assert (echo["sender"], echo["recipient"]) == ({"id": account.oa_id}, {"id": an.id})
    assert (got["event_name"], got["message"]) == ("user_received_message", {"msg_id": an.messages[0].id})
    assert (seen["event_name"], seen["message"]) == ("user_seen_message", {"msg_ids": [an.messages[0].id]})


async def test_a_press_is_a_text_of_the_person() -> None:
    api = Caller(Account())
    api.account.connects()
    binh = api.account.person("Bình")
    binh.says("a")
    shown, opens = button("Có", "oa.query.show", "có"), button("Web", "oa.open.url", {"url": "https://x.example"})
    await api.sends(binh, buttons("Chọn", button("Gửi", payload="k:1"), shown, opens))
    assert [binh.taps(label).data["message"]["text"] for label in ("Gửi", "Có")] == ["k:1", "có"]
    assert [line.text for line in binh.lines if line.mine] == ["a", "có"]
    with pytest.raises(AssertionError, match="opens something"):
        binh.taps("Web")
    with pytest.raises(AssertionError, match="no button"):
        binh.taps("Không có")


@pytest.fixture
def an() -> Person:
    """Somebody who has done nothing."""
    return Account().person("Ánh")


async def test_other_events_and_a_wait_for_messages(an: Person) -> None:
    event = an.does("anonymous_send_text", anonymous_id="5", message={"text": "a", "msg_id": "m"})
    assert (event.name, event.data["anonymous_id"]) == ("anonymous_send_text", "5")
    with pytest.raises(TimeoutError):
        await an.hears(1, within=0.01)
