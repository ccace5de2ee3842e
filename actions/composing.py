"""What a campaign must be before it is kept: its words, its audience, its hour."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from domain.campaigns import LANGUAGES, MOST_TEXT, MOST_TITLE, Audience, Campaign
from domain.errors import Missing, NotAllowed, NotPossible, NotUnderstood, TooMuch
from storage.database import Connection
from storage.queries import audiences


async def checked(db: Connection, made: Campaign, *, now: datetime) -> None:
    """Raises the refusal of what is wrong with it."""
    check_words(made.title, made.texts)
    if made.begins is not None and made.begins < now:
        raise NotPossible("begins_past")
    await check_audience(db, made.audience, unit=made.unit)


def check_words(title: str, texts: Mapping[str, str]) -> None:
    """Raises Missing("title_required"), Missing("text_required"), TooMuch("title_too_long"), TooMuch("text_too_long"),
    NotUnderstood("bad_language")."""
    if not title.strip():
        raise Missing("title_required")
    if len(title) > MOST_TITLE:
        raise TooMuch("title_too_long", limit=MOST_TITLE)
    if not texts.get(LANGUAGES[0], "").strip():
        raise Missing("text_required")
    if not texts.keys() <= set(LANGUAGES):
        raise NotUnderstood("bad_language")
    if max(map(len, texts.values())) > MOST_TEXT:
        raise TooMuch("text_too_long", limit=MOST_TEXT)


async def check_audience(db: Connection, audience: Audience, *, unit: str) -> None:
    """Raises Missing("audience_required") for nobody, NotAllowed("audience_not_yours") for people of others."""
    if not audience:
        raise Missing("audience_required")
    mine = set(audience.units) <= await audiences.within(db, unit)
    if not mine or not set(audience.villages) <= await audiences.villages_within(db, unit):
        raise NotAllowed("audience_not_yours")
