"""Whatever is read from a stranger is read to the end, by each reader alone: it never raises, and gives what can be
kept."""

from __future__ import annotations

import json
import os
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.channels.telegram import events, updates
from bot.channels.web.bubbles import linked
from bot.desk.hearing import hear, meant
from domain.errors import Stale, TooMuch
from domain.screen import Option, Screen, read_press
from tests.hostile.odd import TEXTS, nested

EXAMPLES = 3_000 if os.environ.get("CHUNGTAY_PROOF") == "full" else 100
ADDRESS = 5
ANY_TEXT = st.one_of(st.sampled_from(TEXTS), st.text(st.characters(exclude_categories=()), max_size=60))
NUMBERS = st.one_of(st.integers(), st.floats(), st.sampled_from((2**63, -(2**64), 10**400)))
JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), NUMBERS, ANY_TEXT),
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(ANY_TEXT, inner, max_size=4)),
    max_leaves=12,
)
NAMES = (
    "message_id", "date", "text", "caption", "photo", "document", "voice", "location", "contact", "sticker", "from",
    "media_group_id", "reply_to_message", "entities", "data", "id", "new_chat_member", "audio", "file_id",
)  # fmt: skip
PARTS = st.dictionaries(st.sampled_from(NAMES), JSON, max_size=8)
NUMBER = st.one_of(st.integers(1, 10**9), NUMBERS)


def _update(number: Any, kind: str, parts: dict[str, Any], chat: Any) -> dict[str, Any]:
    holder = parts | {"chat": {"id": chat, "type": "private"}}
    if kind == "callback_query":
        holder = parts | {"message": holder}
    return {"update_id": number, kind: holder}


UPDATES = st.builds(
    _update, NUMBER, st.sampled_from(("message", "callback_query", "my_chat_member", "edited_message")), PARTS, NUMBER
)


@settings(max_examples=EXAMPLES, deadline=None)
@given(UPDATES)
def test_any_update_is_dropped_or_becomes_one_of_its_own_chat(payload: dict[str, Any]) -> None:
    found = events.read(payload) if events.is_update(payload) else None
    if found is None:
        return
    json.dumps(found.payload, allow_nan=False)
    assert len(found.event) < 32
    assert len(found.native) < 32
    events.files_of(found.payload)
    events.callback_of(found.payload)
    update = updates.to_update(found.payload, ADDRESS)
    event = update.message or update.callback_query or update.my_chat_member
    assert event is not None
    assert event.from_user is not None
    assert event.from_user.id == ADDRESS
    try:
        hear([update], (), (), Screen("?", rows=((Option("Có", "yes"),),)), 1)
    except (Stale, TooMuch):
        return


@settings(max_examples=EXAMPLES, deadline=None)
@given(JSON)
def test_any_json_at_all_is_an_update_or_is_not(payload: Any) -> None:
    assert events.is_update(payload) in (True, False)
    if isinstance(payload, dict):
        assert events.read({"update_id": 1, **payload} | {"update_id": 1}) is None or "chat" in str(payload)


@settings(max_examples=EXAMPLES, deadline=None)
@given(ANY_TEXT)
def test_any_text_is_shown_pressed_and_matched(text: str) -> None:
    assert "<script" not in linked(text, "here.example")
    turn, choice = read_press(text)
    assert turn is None or turn >= -1
    assert len(choice.encode()) <= 48
    meant(text, Screen("?", rows=((Option("Có", "yes"),),)))


@pytest.mark.parametrize("levels", [51, 200, 900])
def test_what_is_nested_beyond_reason_is_kept_as_a_message_without_content(levels: int) -> None:
    payload = _update(1, "message", {"text": "x", "poll": nested(levels)}, 7)
    found = events.read(payload)
    assert found is not None
    assert found.payload == {"update_id": 1, "message": {"chat": {"id": 7, "type": "private"}}}
    message = updates.to_update(found.payload, ADDRESS).message
    assert message is not None
    assert message.text is None
