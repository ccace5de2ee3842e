"""What the plan allows, how photos of the bot are fetched, and what goes wrong."""

from __future__ import annotations

import json
from typing import Any

import pytest
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from tests.emulators.telegram.pictures import picture
from tests.emulators.telegram.rig import served
from tests.emulators.zalo_bot import Account, Emulator, Person
from tests.emulators.zalo_bot.errors import Lost


class Shelf:
    """A host of photos, in process: status and body by URL."""

    def __init__(self, **photos: tuple[int, bytes]) -> None:
        self.photos = photos

    async def get(self, url: str) -> tuple[int, bytes]:
        return self.photos.get(url.rpartition("/")[2], (404, b""))

    async def post(self, url: str, body: bytes, headers: object) -> int:
        return 0


async def sent(account: Account, to: Person, method: str = "sendMessage", **fields: Any) -> dict[str, Any]:
    """The answer to a message."""
    said = fields or {"text": "Chào bác"}
    answer: dict[str, Any] = json.loads((await account.call(method, {"chat_id": to.id, **said}))[1])
    return answer


async def test_the_51st_person_is_heard_but_not_answered() -> None:
    account = Account()
    people = [account.person(f"Dân {number}") for number in range(51)]
    for person in people:
        person.says("xin chào")
    answers = [await sent(account, person) for person in people]
    assert [answer["ok"] for answer in answers] == [True] * 50 + [False]
    assert answers[50] == {"ok": False, "error_code": 429, "description": "Quota exceeded"}
    assert account.waiting == 51


async def test_or_the_51st_person_is_not_even_heard() -> None:
    account = Account()
    account.quota.users, account.quota.silent = 1, True
    account.person("An").says("một")
    account.person("Bình").says("hai")
    assert account.waiting == 1


async def test_a_month_has_so_many_messages_and_the_next_month_again() -> None:
    account = Account()
    account.quota.monthly = 2
    an = account.person("An")
    an.says("một")
    assert [(await sent(account, an))["ok"] for _ in range(3)] == [True, True, False]
    assert (account.quota.used, account.sent) == (2, 2)
    assert (await sent(account, an, "sendChatAction", action="typing"))["ok"]
    account.clock.moves(31 * 86_400)  # type: ignore[attr-defined]
    assert (await sent(account, an))["ok"]


async def test_what_people_write_may_count_as_well() -> None:
    account = Account()
    account.quota.monthly, account.quota.counts_incoming = 2, True
    an = account.person("An")
    an.says("một")
    assert [(await sent(account, an))["ok"] for _ in range(2)] == [True, False]
    account.quota.users = account.quota.monthly = 0
    assert (await sent(account, an))["ok"]


async def test_a_photo_is_fetched_at_once_and_again_later() -> None:
    shelf = Shelf(**{"a.jpg": (200, picture(300, 200))})
    account = Account(outside=shelf)
    an = account.person("An")
    an.says("một")
    assert (await sent(account, an, "sendPhoto", photo="https://x.example/a.jpg", caption="Ảnh"))["ok"]
    seen = an.messages[-1]
    assert seen.photo is not None
    assert (seen.text, seen.photo.black, seen.photo.statuses) == ("Ảnh", False, [200])
    shelf.photos.clear()
    await account.refetch()
    assert (seen.photo.black, seen.photo.statuses) == (True, [200, 404])
    assert account.photos.black == [seen.photo]


@pytest.mark.parametrize("found", [(404, b""), (200, b"<html>"), (302, b""), (200, picture()[:400])])
async def test_what_is_no_image_is_black_and_the_answer_is_ok(found: tuple[int, bytes]) -> None:
    account = Account(outside=Shelf(a=found))
    an = account.person("An")
    an.says("một")
    assert (await sent(account, an, "sendPhoto", photo="https://x.example/a"))["ok"]
    assert len(account.photos.black) == 1


async def test_photos_are_fetched_over_the_network() -> None:
    async def photo(request: Request) -> Response:
        return Response(picture(), media_type="image/jpeg")

    async with served([Route("/a.jpg", photo)]) as url, Emulator() as emulator:
        an = emulator.person("An")
        an.says("một")
        await sent(emulator, an, "sendPhoto", photo=f"{url}/a.jpg")
        await sent(emulator, an, "sendPhoto", photo="http://127.0.0.1:1/a.jpg")
    assert [photo.statuses for photo in emulator.photos.sent] == [[200], [0]]
    assert [photo.black for photo in emulator.photos.sent] == [False, True]


async def test_faults_come_when_they_were_asked_for() -> None:
    account = Account()
    an, faults = account.person("An"), account.faults
    an.says("một")
    fields = {"chat_id": an.id, "text": "a"}
    faults.next_bad_gateway("sendMessage")
    status, body = await account.call("sendMessage", fields)
    assert (status, body[:6], account.sent) == (502, b"<html>", 0)
    faults.next_transient("sendMessage")
    assert (await sent(account, an))["error_code"] == 403
    faults.next_quota_exceeded("sendMessage")
    assert (await sent(account, an))["error_code"] == 429
    faults.next_lost_answer("sendMessage")
    with pytest.raises(Lost):
        await sent(account, an)
    assert (account.sent, account.counts["sendMessage"]) == (1, 3)
    faults.next_empty_answer("sendMessage")
    assert await sent(account, an) == {"ok": True}
    faults.next_slow_answer("sendMessage", 0.001)
    faults.latency = 0.001
    assert (await sent(account, an))["ok"]
    faults.revoked = True
    assert (await sent(account, an))["error_code"] == 401
