"""Danger now: whom to call is said at once, and the office is told at once, without a card."""

from __future__ import annotations

from aiogram import Router
from aiogram.types import TelegramObject

from domain.errors import Stale
from domain.kinds import load
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
    if not given.get("words"):
        raise Stale("stale_button")
    return await alarm(visit, given["words"])


async def alarm(visit: Visit, words: str) -> tuple[Screen, ...]:
    """Whom to call; and the report, filed at once, or what is missing for it. An unfinished report waits meanwhile."""
    if report := await filed_already(visit, words):
        await visit.state.set_state(Talking.choosing)
        return (urgent.filed(visit.say, visit.office, words, report.code, await visit.unfinished()),)
    data = await visit.data()
    draft = load(data.get("whole")) or await visit.draft()
    given: Given = data.get("given", {})
    spot = {SPOT: given[SPOT]} if SPOT in given else {}
    waiting = "urgent" in data
    told = given.get("answers", {}).get("text", "") if waiting else ""
    changed = {
        "wish": "waste",
        "meant": Intent.HAZARD.value,
        "urgent": True,
        "met": True,
        "given": {"words": f"{told}\n{words}" if told else words} | spot,
        "photos": list(dict.fromkeys([*data.get("photos", ()), *visit.said.photos])),
    }
    aside = {"aside": draft} if draft and draft["trail"] and not waiting else {}
    await visit.forget("draft", "rest", "whole")
    await visit.state.update_data(changed | aside)
    screen = await start(visit)
    if "urgent" not in await visit.data():
        return (screen,)
    return urgent.at_once(visit.say, visit.office, words), screen
