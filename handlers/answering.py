"""Answering the office's question, and adding photos to a report that was sent."""

from __future__ import annotations

from aiogram import Router
from aiogram.fsm.state import State
from aiogram.types import TelegramObject

from actions import author
from domain.errors import NotPossible
from domain.reports import Report
from domain.screen import Screen
from handlers.filters import ChosePrefix, Standing
from handlers.mine import card
from handlers.owning import after, own
from handlers.visit import Talking, Visit
from screens import forms, mine, refusals

MOST_PHOTOS = 30
"""Photos of one report, those that came later counted in."""


def register(made: Router) -> None:
    """Answers and photos."""
    made.callback_query.register(ask, ChosePrefix("answer:"))
    made.callback_query.register(ask_photos, ChosePrefix("photos:"))
    made.message.register(take, Standing(Talking.answering))
    made.message.register(take_photos, Standing(Talking.adding))


async def ask(event: TelegramObject, visit: Visit) -> Screen:
    """Show the office's question again and wait for the answer."""
    report = await own(visit, after(visit))
    if not report.question:
        raise NotPossible("no_open_question")
    await _wait(visit, Talking.answering, report.code)
    return mine.answering(visit.say, report)


async def take(event: TelegramObject, visit: Visit) -> Screen:
    """The answer, in words or photos."""
    said, report = visit.said, await own(visit, (await visit.data()).get("code", ""))
    refused = tuple(refusals.sentence(visit.say, one) for one in said.refused)
    if not (said.text or said.photos):
        return mine.answering(visit.say, report, refused or (mine.words_wanted(visit.say),))
    fitting, full = _fitting(visit, report, said.photos)
    report = await author.answer(
        visit.db, code=report.code, text=said.text, photos=fitting, by=visit.citizen, now=visit.now
    )
    return await card(visit, report, (*full, *refused, mine.answered(visit.say)))


async def ask_photos(event: TelegramObject, visit: Visit) -> Screen:
    """Wait for photos."""
    report = await own(visit, after(visit))
    await _wait(visit, Talking.adding, report.code)
    return mine.adding(visit.say, report)


async def take_photos(event: TelegramObject, visit: Visit) -> Screen:
    """More photos; those that could not be kept are said one by one."""
    said, report = visit.said, await own(visit, (await visit.data()).get("code", ""))
    refused = tuple(refusals.sentence(visit.say, one) for one in said.refused)
    if not said.photos:
        return mine.adding(visit.say, report, 0, refused or (mine.photos_wanted(visit.say),))
    fitting, full = _fitting(visit, report, said.photos)
    added = await author.add_photos(visit.db, code=report.code, photos=fitting, by=visit.citizen, now=visit.now)
    return mine.adding(visit.say, report, len(report.photos) + added, (*full, *refused))


async def _wait(visit: Visit, state: State, code: str) -> None:
    await visit.state.update_data(code=code)
    await visit.state.set_state(state)


def _fitting(visit: Visit, report: Report, came: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The photos there is still room for, and what is to be said of the others."""
    fresh = [name for name in dict.fromkeys(came) if name not in report.photos]
    room = max(0, MOST_PHOTOS - len(report.photos))
    return tuple(fresh[:room]), (forms.photos_full(visit.say, MOST_PHOTOS),) if len(fresh) > room else ()
