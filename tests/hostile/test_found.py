"""What the storm found once, each by itself: it broke a page, a channel or the process."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from bot.channels.telegram import events
from bot.channels.telegram.answers import CallFailed
from bot.channels.telegram.calls import Calls
from bot.channels.telegram.polling import poll
from bot.channels.web.bubbles import linked
from domain.amounts import read_amount
from domain.contributions import BY_CODE
from domain.errors import NotUnderstood
from domain.screen import Screen
from domain.words import clean, fold
from storage.tables import outbox
from tests.emulators.telegram import Emulator
from tests.hostile.arena import HASTE, arena
from tests.hostile.calling import Ask, Headers
from tests.world.line import Message
from tests.world.world import World

PLAIN = (b"content-type", b"application/x-www-form-urlencoded")


@pytest.mark.parametrize("text", ["xem http://[x nhé", "https://]", "http://a℀b", "http://[::1"])
def test_a_text_with_half_an_address_does_not_shut_the_chat_for_good(text: str) -> None:
    assert str(linked(text, "here.example")) == text


def _form(coding: bytes) -> tuple[Headers, bytes]:
    kind = b"multipart/form-data; boundary=x; charset=" + coding
    return ((b"content-type", kind),), b'--x\r\nContent-Disposition: form-data; name="text"\r\n\r\n\xffa\r\n--x--\r\n'


ASKS = [
    *(
        Ask("POST", path, *_form(coding))
        for path in ("/chat", "/console/enter/x")
        for coding in (b"undefined", b"punycode")
    ),
    Ask("GET", "/console/static/console.css", ((b"content-length", b"99999999999"),)),
]


async def test_requests_that_once_were_errors_of_ours_are_answered(tmp_path: Path) -> None:
    async with arena(tmp_path) as made:
        page = await made.asks(Ask("GET", "/chat"))
        cookie = (b"cookie", page.headers[b"set-cookie"].partition(b";")[0])
        device = Ask("POST", "/chat/device", (cookie, PLAIN, (b"origin", b"http://[")), b"token=x")
        answers = [await made.asks(ask) for ask in [*ASKS, device]]
    assert not [answer for answer in answers if answer.crash]
    assert [answer.status for answer in answers] == [400, 400, 400, 400, 200, 403]


@pytest.mark.parametrize(
    "strange",
    [
        {"location": {"latitude": float("nan"), "longitude": float("inf")}},
        {"date": 1e999},
        {"caption": [float("-inf")]},
    ],
)
def test_numbers_that_json_does_not_know_never_reach_the_database(strange: dict[str, Any]) -> None:
    found = events.read({"update_id": 1, "message": {"chat": {"id": 7, "type": "private"}, **strange}})
    assert found is not None
    assert found.payload["message"] == {"chat": {"id": 7, "type": "private"}}


@pytest.mark.parametrize("group", ["\ud800", "", "x" * 129, 5])
def test_a_strange_album_is_none(group: object) -> None:
    message = {"chat": {"id": 7, "type": "private"}, "media_group_id": group}
    found = events.read({"update_id": 1, "message": message})
    assert found is not None
    assert found.group is None


def test_a_press_or_a_file_whose_name_cannot_be_sent_back_is_not_asked_for() -> None:
    """The worker that answers presses died of such a name, and the process with it."""
    assert events.callback_of({"callback_query": {"id": "\ud800"}}) is None
    assert events.files_of({"message": {"photo": [{"file_id": "\udfff"}]}}) == ()


class Replies(Calls):
    """Telegram's answers to polls, one after another; then the token is refused, so that polling ends."""

    def __init__(self, *answers: Sequence[Any]) -> None:
        super().__init__(Emulator.token, "http://nowhere.example")
        self.answers = list(answers)
        self.offsets: list[int | None] = []

    async def call(self, method: str, fields: dict[str, Any], *, file: bytes | None = None, seconds: float = 0) -> Any:
        self.offsets.append(fields["offset"])
        if not self.answers:
            raise CallFailed(401, "Unauthorized")
        return self.answers.pop(0)


async def test_updates_without_a_number_neither_end_polling_nor_are_kept() -> None:
    kept: list[Any] = []

    async def keep(updates: Sequence[Any]) -> None:
        kept.extend(updates)

    calls = Replies([{"update_id": "x"}], [{"update_id": 4}, {}, 7, {"update_id": 2**70}], [])
    await poll(calls, keep, HASTE)
    assert kept == [{"update_id": 4}]
    assert calls.offsets == [None, None, 5, 5]


def test_marks_heaped_on_one_letter_are_cut_short_before_they_are_sorted() -> None:
    """50,000 of them in a web chat's message stopped the process for ten seconds."""
    heaped = "a" + "\u0315" * 24_000 + "\u0323" * 24_000
    assert len(clean(heaped)) <= 31
    assert fold(heaped) == "a"
    assert clean("Đường ống nước vỡ ở cổng trường. " * 20) == ("Đường ống nước vỡ ở cổng trường. " * 20).strip()


@pytest.mark.parametrize("text", [", " * 2_000 + "x", " a" * 2_000 + "x", "." * 3_999 + "x"])
def test_an_amount_as_long_as_a_letter_is_not_tried_at_every_place(text: str) -> None:
    with pytest.raises(NotUnderstood, match="amount_not_a_number"):
        read_amount(text, BY_CODE["LABOR"])


async def test_a_button_on_a_message_with_an_endless_number_is_answered_by_a_new_message(world: World) -> None:
    lan = world.resident("Lan")
    await lan.says("/start")
    await lan.presses("*:help", Message("1" + "0" * 80, Screen("?"), 1))
    lan.sees("Mặt trận")
    async with world.checking() as db:
        assert set(await db.scalars(select(outbox.c.edit))) == {None}
