"""Danger now: whom to call is said at once, and the office is told at once, without a card."""

from __future__ import annotations

from aiogram import Router
from aiogram.types import TelegramObject

from domain.screen import Screen
from domain.understand.understood import Intent
from handlers.filters import Chose
from handlers.knowing import SPOT, Given
from handlers.reporting import start
from handlers.sending import filed_already
from handlers.visit import Talking, Visit
from screens import urgent


def register(made: Router) -> None:
    """Chosen by whoever was not understood."""
    made.callback_query.register(chosen, Chose("urgent"))


async def chosen(event: TelegramObject, visit: Visit) -> tuple[Screen, ...]:
    """What was written is a danger."""
    given: Given = (await visit.data()).get("given", {})
    return await alarm(visit, given.get("words", ""))


async def alarm(visit: Visit, words: str, photos: tuple[str, ...] = ()) -> tuple[Screen, ...]:
    """Whom to call; and the report, filed at once, or what is missing for it. An unfinished report waits meanwhile."""
    if words and (report := await filed_already(visit, words)):
        await visit.state.set_state(Talking.choosing)
        return (urgent.filed(visit.say, visit.office, words, report.code, await visit.unfinished()),)
    data = await visit.data()
    unfinished = await visit.draft()
    spot = {SPOT: data["given"][SPOT]} if SPOT in data.get("given", {}) else {}
    changed = {
        "wish": "waste", "meant": Intent.HAZARD.value, "urgent": True, "met": True,
        "given": {"words": words} | spot, "photos": [*data.get("photos", ()), *photos],
    }  # fmt: skip
    aside = {"aside": unfinished} if unfinished and unfinished["trail"] and "urgent" not in data else {}
    await visit.forget("draft", "rest", "whole")
    await visit.state.update_data(changed | aside)
    screen = await start(visit)
    if "urgent" not in await visit.data():
        return (screen,)
    return urgent.at_once(visit.say, visit.office, words), screen
