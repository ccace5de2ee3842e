"""Everything else, asked last: words and photos before anything was chosen."""

from __future__ import annotations

from aiogram import Router
from aiogram.types import TelegramObject

from domain.answers import on_earth
from domain.errors import Stale
from domain.said import Said
from domain.screen import Screen
from domain.words import fold
from handlers.asking import SPOT
from handlers.current import current
from handlers.filters import Standing
from handlers.visit import Talking, Visit
from screens import forms, home, refusals
from screens.navigation import noted

THANKS = frozenset({"cam on", "cam on ban", "cam on can bo", "cam on nhieu", "vang", "da", "ok", "thank you", "thanks"})
GREETINGS = frozenset({"chao", "xin chao", "chao ban", "alo", "hi", "hello"})

MOST_PHOTOS = 10
"""Photos kept before a kind is chosen."""


def register(made: Router) -> None:
    """The last router."""
    made.message.register(bring, Standing(None, *Talking.__states__))
    made.callback_query.register(passed, Standing(None, *Talking.__states__))


async def bring(event: TelegramObject, visit: Visit) -> Screen:
    """Words, photos or a place without a wish: they are kept, and the wish is asked for."""
    said = visit.said
    notes = tuple(refusals.sentence(visit.say, one) for one in said.refused)
    words = fold(said.text)
    if words in GREETINGS or not (words or said.photos or _spot(said)):
        return await current(visit, notes)
    if words in THANKS:
        return await current(visit, (home.thanks(visit.say),))
    first = not (await visit.data()).get("met")
    held, left_out = await _hold(visit)
    notes = (*((forms.photos_full(visit.say, MOST_PHOTOS),) if left_out else ()), *notes)
    if first:
        return await current(visit, (*notes, home.held(visit.say)))
    return noted(home.brought(visit.say, visit.roles, held, place=said.place is not None), notes)


async def passed(event: TelegramObject, visit: Visit) -> Screen:
    """A button whose step has passed."""
    raise Stale("stale_button")


async def _hold(visit: Visit) -> tuple[int, int]:
    """How many photos are kept now, and how many had to be left out."""
    data = await visit.data()
    photos = list(dict.fromkeys([*data.get("photos", ()), *visit.said.photos]))
    kept = photos[:MOST_PHOTOS]
    given = data.get("given", {}) | ({"words": visit.said.text} if visit.said.text else {}) | _spot(visit.said)
    await visit.state.update_data(photos=kept, given=given)
    await visit.state.set_state(Talking.choosing)
    return len(kept), len(photos) - len(kept)


def _spot(said: Said) -> dict[str, list[float]]:
    return {SPOT: [said.place.lat, said.place.lon]} if said.place and on_earth(said.place) else {}
