"""Everything else, asked last: words and photos before anything was chosen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from aiogram import Router
from aiogram.types import TelegramObject

from domain.answers import on_earth
from domain.errors import Stale
from domain.said import Said
from domain.screen import Screen
from domain.understand.understood import Intent, Understood
from domain.words import fold
from handlers import understanding
from handlers.current import current, menu
from handlers.filters import Chose, Standing
from handlers.knowing import SPOT, Given
from handlers.reporting import wish
from handlers.urgent import alarm
from handlers.visit import Talking, Visit
from screens import forms, home, refusals, understood
from screens.navigation import noted

THANKS = frozenset({"cam on", "cam on ban", "cam on can bo", "cam on nhieu", "vang", "da", "ok", "thank you", "thanks"})
GREETINGS = frozenset({"chao", "xin chao", "chao ban", "alo", "hi", "hello"})

MOST_PHOTOS = 10
"""Photos kept before a kind is chosen."""

TOGETHER = timedelta(hours=1)
"""What is written within this time of one another, before a kind is plain, is one account."""

_LONGEST = 4_000


def register(made: Router) -> None:
    """The last router."""
    made.callback_query.register(something_else, Chose("else"))
    made.callback_query.register(take_up, Chose("later"))
    made.message.register(bring, Standing(None, *Talking.__states__))
    made.callback_query.register(passed, Standing(None, *Talking.__states__))


async def bring(event: TelegramObject, visit: Visit) -> Screen | tuple[Screen, ...]:
    """Words, photos or a place without a wish: what is plain is gone on with, else the wish is asked for."""
    said = visit.said
    notes = tuple(refusals.sentence(visit.say, one) for one in said.refused)
    words = fold(said.text)
    if words in GREETINGS or not (words or said.photos or _spot(said)):
        return await current(visit, notes)
    if words in THANKS:
        return await current(visit, (home.thanks(visit.say),))
    held, left_out = await _hold(visit)
    notes = (*((forms.photos_full(visit.say, MOST_PHOTOS),) if left_out else ()), *notes)
    if not words:
        return await _which(visit, (), held, notes)
    return await _read(visit, held, notes)


async def _read(visit: Visit, photos: int, notes: Sequence[str]) -> Screen | tuple[Screen, ...]:
    """Go on with what the words are plainly for; else help, or a choice of what they may be."""
    found, intent = await _heard(visit)
    if intent is Intent.HAZARD:
        return await alarm(visit, found.text)
    if kind := understanding.kind_of(intent):
        return noted(await wish(visit, kind.name, intent), notes)
    best = tuple(label for label, _ in found.intent.best)
    if intent is Intent.QUESTION:
        return noted(understood.question(visit.say, visit.office, best), notes)
    return await _which(visit, best, photos, notes)


async def _heard(visit: Visit) -> tuple[Understood, Intent]:
    """What all that was written lately is for; or the last message alone, where that is plainer."""
    given: Given = (await visit.data())["given"]
    last = await understanding.understood(visit, given["last"])
    intent = understanding.sure(last)
    if given["last"] == given["words"]:
        return last, intent
    together = await understanding.understood(visit, given["words"])
    if understanding.sure(together) is intent or intent is Intent.NONE:
        return together, understanding.sure(together)
    await visit.state.update_data(given=given | {"words": given["last"]})
    return last, intent


async def _which(visit: Visit, best: Sequence[str], photos: int, notes: Sequence[str]) -> Screen:
    """What is this? Whoever is new is greeted."""
    if not (await visit.data()).get("met"):
        return await current(visit, (*notes, home.held(visit.say)))
    if not best:
        return noted(home.brought(visit.say, visit.roles, photos, place=visit.said.place is not None), notes)
    return noted(understood.which(visit.say, best, photos), notes)


async def something_else(event: TelegramObject, visit: Visit) -> Screen:
    """None of what a message may mean: everything there is. What was sent is kept."""
    return await menu(visit, (home.held(visit.say),))


async def take_up(event: TelegramObject, visit: Visit) -> Screen | tuple[Screen, ...]:
    """What was written while another report was unfinished."""
    later: Given = (await visit.data()).get("later", {})
    await visit.forget("later")
    if not later:
        return await menu(visit)
    await visit.state.update_data(later)
    return await _read(visit, len(later.get("photos", ())), ())


async def passed(event: TelegramObject, visit: Visit) -> Screen:
    """A button whose step has passed."""
    raise Stale("stale_button")


async def _hold(visit: Visit) -> tuple[int, int]:
    """How many photos are kept now, and how many had to be left out."""
    data = await visit.data()
    photos = list(dict.fromkeys([*data.get("photos", ()), *visit.said.photos]))
    kept = photos[:MOST_PHOTOS]
    given = _still_good(data.get("given", {}))
    given |= _words(visit, given) | _spot(visit.said)
    await visit.state.update_data(photos=kept, given=given)
    await visit.state.set_state(Talking.choosing)
    return len(kept), len(photos) - len(kept)


def _still_good(given: Given) -> Given:
    """What is known already, but for facts of words that were read: those are read again with the new ones."""
    facts = {"answers", "asked"} if "brief" not in given else set()
    return {name: value for name, value in given.items() if name in {"words", "last", "at", SPOT} | facts}


def _words(visit: Visit, given: Given) -> dict[str, str]:
    """All that was written lately."""
    if not visit.said.text:
        return {}
    recent = "at" in given and visit.now - datetime.fromisoformat(given["at"]) < TOGETHER
    before = given.get("words", "") if recent else ""
    both = visit.said.text if before in {"", visit.said.text} else f"{before}\n{visit.said.text}"
    words = both if len(both) <= _LONGEST else visit.said.text
    return {"words": words, "last": visit.said.text, "at": visit.now.isoformat()}


def _spot(said: Said) -> dict[str, list[float]]:
    return {SPOT: [said.place.lat, said.place.lon]} if said.place and on_earth(said.place) else {}
