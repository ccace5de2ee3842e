"""Beginning a report of any kind, going on with a half-finished one, dropping it."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from aiogram import Router
from aiogram.types import TelegramObject

from actions.identity import HANDLE, agrees
from domain.forms import begin as blank
from domain.kinds import BY_NAME, KINDS, load
from domain.people import Role
from domain.questions import Asks
from domain.screen import Screen
from handlers import editing
from handlers.asking import SPOT, present
from handlers.current import current, lost, menu
from handlers.filters import Chose, Command
from handlers.visit import Talking, Visit
from screens import forms, home, privacy

CHOICES = {home.choice_of(kind): kind.name for kind in KINDS} | {"behalf": "contribution"}
WORDS = {"contribution": ("donggop", "đóng góp"), "waste": ("langphi", "lãng phí"), "idea": ("hienke", "hiến kế")}


def register(made: Router) -> None:
    """Begin, go on, begin anew, drop."""
    made.callback_query.register(begin, Chose(*CHOICES))
    made.message.register(begin_contribution, Command("contribute", *WORDS["contribution"]))
    made.message.register(begin_waste, Command("waste", *WORDS["waste"]))
    made.message.register(begin_idea, Command("idea", *WORDS["idea"]))
    made.callback_query.register(resume, Chose("resume"))
    made.callback_query.register(restart, Chose("restart"))
    made.callback_query.register(take_back, Chose("take_back"))
    made.callback_query.register(cancel, Chose("cancel"))
    made.message.register(cancel, Command("cancel", "huy", "huỷ bỏ"))


async def begin(event: TelegramObject, visit: Visit) -> Screen:
    """A kind was chosen from the menu."""
    return await wish(visit, CHOICES[visit.said.choice])


async def begin_contribution(event: TelegramObject, visit: Visit) -> Screen:
    """/contribute."""
    return await wish(visit, "contribution")


async def begin_waste(event: TelegramObject, visit: Visit) -> Screen:
    """/waste."""
    return await wish(visit, "waste")


async def begin_idea(event: TelegramObject, visit: Visit) -> Screen:
    """/idea."""
    return await wish(visit, "idea")


async def wish(visit: Visit, kind: str) -> Screen:
    """A report of this kind is wanted: first what is unfinished, then consent, then the first question."""
    await visit.state.update_data(wish=kind, met=True)
    return await unfinished(visit) or await start(visit)


async def unfinished(visit: Visit) -> Screen | None:
    """The question whether to go on with a half-finished report; None if there is none."""
    draft = await visit.draft()
    if draft is None or not draft["trail"]:
        return None
    await visit.state.set_state(Talking.choosing)
    since = datetime.fromisoformat((await visit.data())["at"])
    return home.unfinished(visit.say, BY_NAME[draft["kind"]], since, visit.now)


async def start(visit: Visit) -> Screen:
    """The first question of the wished kind, or the question of consent before it; the menu if nothing is wished."""
    data = await visit.data()
    wished = BY_NAME.get(data.get("wish", ""))
    if wished is None:
        return await menu(visit)
    if not await agrees(visit.db, purpose=HANDLE, by=visit.citizen):
        await visit.state.set_state(Talking.choosing)
        return privacy.consent(visit.say, visit.office)
    given: dict[str, Any] = data.get("given", {})
    known = visit.citizen.unit is not None and "unit" not in given
    draft = blank(wished, known_unit=known, village_head=visit.citizen.holds(Role.VILLAGE_HEAD))
    draft, _ = editing.with_photos(wished, draft, tuple(data.get("photos", ())))
    await visit.forget("wish", "photos", "rest", "whole", "draft", "dropped")
    placeless = SPOT in given and not any(question.asks is Asks.PLACE for question in wished.questions)
    return await present(visit, draft, (forms.no_place(visit.say),) if placeless else ())


async def resume(event: TelegramObject, visit: Visit) -> Screen:
    """Go on where the half-finished report stood."""
    draft = await visit.draft()
    if "wish" in await visit.data():
        await visit.forget("wish", "photos", "given")
    return await present(visit, draft) if draft else await lost(visit)


async def restart(event: TelegramObject, visit: Visit) -> Screen:
    """Drop the half-finished report; begin the wished one, if one was wished."""
    await visit.forget("draft", "rest", "whole")
    return await start(visit)


async def cancel(event: TelegramObject, visit: Visit) -> Screen:
    """Drop what was begun, with a way back to more than one answer; leaving an answer or more photos for a sent
    report drops no draft."""
    if await visit.state.get_state() in {Talking.answering.state, Talking.adding.state}:
        return await menu(visit, (home.left(visit.say),))
    dropped = load((await visit.data()).get("whole")) or await visit.draft()
    await visit.drop()
    screen = await current(visit, (home.cancelled(visit.say, dropped is not None),))
    if not (dropped and len(dropped["trail"]) > 1):
        return screen
    await visit.state.update_data(dropped=dropped)
    return home.regret(visit.say, screen)


async def take_back(event: TelegramObject, visit: Visit) -> Screen:
    """The draft that was dropped a moment ago, again."""
    draft = load((await visit.data()).get("dropped"))
    await visit.forget("dropped")
    return await present(visit, draft) if draft else await lost(visit)
