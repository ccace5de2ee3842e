"""Texts and presses made the quick way are, to the last field, what pydantic makes of them."""

from __future__ import annotations

from typing import Any

import pytest
from aiogram.types import Message, Update
from hypothesis import assume, given
from hypothesis import strategies as st
from pydantic import ValidationError

from bot.channels.telegram.events import chat_of, read
from bot.channels.telegram.plain import plain
from bot.channels.telegram.updates import to_update
from tests.channels.test_telegram_updates import everything_from
from tests.emulators.telegram import Emulator

ADDRESS = 41

SENDER = {"id": 77, "is_bot": False, "language_code": "vi"}
FRAME = {"message_id": 2, "date": 1_700_000_000, "chat": {"id": 77, "type": "private"}}
TEXT = {"update_id": 1, "message": {**FRAME, "from": SENDER, "text": "Góp 2 ngày công 🌾"}}
PRESS = {
    "update_id": 1,
    "callback_query": {"id": "9", "from": SENDER, "chat_instance": "5", "data": "7:yes", "message": FRAME},
}


def by_pydantic(payload: dict[str, Any]) -> dict[str, Any]:
    """The fields of the same update made by pydantic: one that nobody knows sends it the long way."""
    kind = "message" if "message" in payload else "callback_query"
    made = to_update(payload | {kind: payload[kind] | {"of_tomorrow": 1}}, ADDRESS).model_dump()
    if made[kind]:
        made[kind].pop("of_tomorrow", None)
    return made


@pytest.mark.parametrize("payload", [TEXT, PRESS])
def test_a_text_and_a_press_are_the_same_made_either_way(payload: dict[str, Any]) -> None:
    quick = plain(payload, ADDRESS)
    assert quick is not None
    assert quick.model_dump() == by_pydantic(payload)
    assert isinstance(quick.message or (quick.callback_query and quick.callback_query.message), Message)


def test_every_text_and_press_that_telegram_sends_goes_the_quick_way_and_nothing_else_does() -> None:
    emulator = Emulator()
    kept = [read(payload) for payload in everything_from(emulator, emulator.person("An"))]
    quick = [plain(event.payload, ADDRESS) is not None for event in kept if event]
    assert quick == [True, True] + [False] * (len(kept) - 2)


SMALL = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(st.characters(), max_size=4)
    | st.sampled_from(["\ud800", [], {}, ["x"], {"id": 5}])
)


@st.composite
def bent(draw: st.DrawFn) -> dict[str, Any]:
    """A text or a press in which one field, at any depth, is something else, new or gone."""
    payload: dict[str, Any] = draw(st.sampled_from([TEXT, PRESS]))
    path = draw(st.sampled_from([(), ("message",), ("from",), ("message", "from"), ("message", "chat")]))
    return _bend(payload, list(path), draw)


def _bend(holder: dict[str, Any], path: list[str], draw: st.DrawFn) -> dict[str, Any]:
    inner = next(iter(set(holder) & {"message", "callback_query"}), "")
    if inner and "update_id" in holder:
        return holder | {inner: _bend(holder[inner], path, draw)}
    if path and isinstance(holder.get(path[0]), dict):
        return holder | {path[0]: _bend(holder[path[0]], path[1:], draw)}
    name = draw(st.sampled_from([*holder, "entities", "via_bot", "game_short_name"]))
    return holder | {name: draw(SMALL)}


@given(bent())
def test_what_goes_the_quick_way_is_what_pydantic_would_have_made(payload: dict[str, Any]) -> None:
    assume(chat_of(payload))
    found = plain(payload, ADDRESS)
    if found is not None:
        assert found.model_dump() == by_pydantic(payload)


@pytest.mark.parametrize(
    ("source", "odd"),
    [
        (TEXT, {"date": 0}),
        (TEXT, {"date": 2**33}),
        (TEXT, {"date": True}),
        (TEXT, {"message_id": "2"}),
        (TEXT, {"text": None}),
        (TEXT, {"photo": []}),
        (TEXT, {"entities": 5}),
        (PRESS, {"message": FRAME | {"date": 0}}),
        (PRESS, {"message": FRAME | {"text": "x"}}),
        (PRESS, {"game_short_name": "x"}),
        (PRESS, {"data": None}),
    ],
)
def test_anything_odd_is_left_to_pydantic(source: dict[str, Any], odd: dict[str, Any]) -> None:
    kind = "message" if source is TEXT else "callback_query"
    assert plain(source | {kind: source[kind] | odd}, ADDRESS) is None


@pytest.mark.parametrize("half", ["\ud800", "a\udfff"])
@pytest.mark.parametrize("name", ["text", "data", "language_code"])
def test_half_a_character_never_goes_the_quick_way(half: str, name: str) -> None:
    source = PRESS["callback_query"] if name == "data" else TEXT["message"]
    kind = "callback_query" if name == "data" else "message"
    told = {"from": SENDER | {name: half}} if name == "language_code" else {name: half}
    payload = {"update_id": 1, kind: source | told}  # type: ignore[operator]
    assert plain(payload, ADDRESS) is None
    with pytest.raises(ValidationError):
        Update.model_validate(payload)
