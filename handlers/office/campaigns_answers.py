"""What an officer's answer changes of a draft, by the step that asked for it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from domain.campaign_hours import begins_in
from domain.campaigns import LANGUAGES, MOST_TEXT, MOST_TITLE, Campaign
from domain.errors import Missing, NotUnderstood, TooMuch
from domain.said import Said
from domain.words import one_line
from handlers.office.seat import typed

Changed = dict[str, Any]
"""What `actions.campaigns.revise` is to change."""


def words_of(said: Said) -> str:
    """A text of a campaign. Raises Missing("text_required"), TooMuch("text_too_long")."""
    text = typed(said)
    if not text:
        raise Missing("text_required")
    if len(text) > MOST_TEXT:
        raise TooMuch("text_too_long", limit=MOST_TEXT)
    return text


def title_of(said: Said) -> str:
    """A title. Raises Missing("title_required"), TooMuch("text_too_long")."""
    title = one_line(typed(said), MOST_TITLE)
    if not title:
        raise Missing("title_required")
    return title


def _title(said: Said, one: Campaign, now: datetime) -> Changed:
    return {"title": title_of(said)}


def _text(said: Said, one: Campaign, now: datetime) -> Changed:
    return {"texts": {**one.texts, LANGUAGES[0]: words_of(said)}}


def _english(said: Said, one: Campaign, now: datetime) -> Changed:
    return {"texts": {**one.texts, "en": words_of(said)}}


def _photo(said: Said, one: Campaign, now: datetime) -> Changed:
    if not said.photos:
        raise NotUnderstood("photo_wanted")
    return {"photo": said.photos[0]}


def _voice(said: Said, one: Campaign, now: datetime) -> Changed:
    if not said.voices:
        raise NotUnderstood("voice_wanted")
    return {"voice": said.voices[0]}


def _hour(said: Said, one: Campaign, now: datetime) -> Changed:
    return {"begins": begins_in(typed(said), now)}


TAKEN: dict[str, Callable[[Said, Campaign, datetime], Changed]] = {
    "title": _title,
    "text": _text,
    "english": _english,
    "photo": _photo,
    "voice": _voice,
    "hour": _hour,
}
"""What an answer changes, by the step that asked for it."""

LEFT_OUT: dict[str, Callable[[Campaign], Changed]] = {
    "english": lambda one: {"texts": {LANGUAGES[0]: one.texts[LANGUAGES[0]]}},
    "photo": lambda one: {"photo": ""},
    "voice": lambda one: {"voice": ""},
}
"""What a draft can do without."""
