"""Beginning a report of any kind, going on with a half-finished one, dropping it."""

from __future__ import annotations

from datetime import datetime

from aiogram import Router
from aiogram.types import TelegramObject

from actions.identity import HANDLE, agrees
from domain.forms import begin as blank
from domain.kinds import BY_NAME, KINDS, load
from domain.people import Role
from domain.questions import Asks, Draft, Kind
from domain.screen import Screen
from domain.suggestions import to_json
from domain.understand.understood import Intent
from handlers import editing, understanding
from handlers.asking import present
from handlers.current import current, lost, menu
from handlers.filters import Chose, Command
from handlers.knowing import SPOT, Given
from handlers.sending import filed_already
from handlers.visit import Talking, Visit
from screens import consent, forms, home, understood
from screens.navigation import noted

CHOICES = {home.choice_of(kind): kind.name for kind in KINDS} | {"behalf": "contribution", "accuse": "waste"}
_TAKEN_FOR = frozenset({Intent.CONTRIBUTION.value, Intent.WASTE.value, Intent.IDEA.value})
_ANY_KIND = ("unit", "on_behalf")
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
    """A kind was chosen, of the menu or of what a message may mean."""
    meant = Intent.ACCUSATION if visit.said.choice == "accuse" else None
    if visit.said.choice == "behalf":
        given: Given = (await visit.data()).get("given", {})
        await visit.state.update_data(given=given | {"asked": ["on_behalf"]})
    return await wish(visit, CHOICES[visit.said.choice], meant)


async def begin_contribution(event: TelegramObject, visit: Visit) -> Screen:
    """/contribute."""
    return await wish(visit, "contribution")


async def begin_waste(event: TelegramObject, visit: Visit) -> Screen:
    """/waste."""
    return await wish(visit, "waste")


async def begin_idea(event: TelegramObject, visit: Visit) -> Screen:
    """/idea."""
    return await wish(visit, "idea")


async def wish(visit: Visit, kind: str, meant: Intent | None = None) -> Screen:
    """A report of this kind is wanted: first what is unfinished, then consent, then the first question. `meant`: what a
    message was taken for."""
    await visit.forget("meant", "urgent")
    await visit.state.update_data({"wish": kind, "met": True} | ({"meant": meant.value} if meant else {}))
    return await unfinished(visit) or await start(visit)


async def anew(visit: Visit, draft: Draft, kind: str, words: str, meant: Intent) -> Screen:
    """A report of the kind from these words, in place of the draft; what does not hang on its kind stays."""
    answers = {name: draft["answers"][name] for name in _ANY_KIND if draft["answers"].get(name)}
    given = told(visit, words) | {"answers": answers}
    photos = draft["answers"].get("photos", [])
    await visit.state.update_data(wish=kind, meant=meant.value, given=given, photos=photos)
    return await start(visit)


def told(visit: Visit, words: str) -> Given:
    """What is known when somebody has written these words now."""
    return {"words": words, "last": words, "at": visit.now.isoformat()}


async def unfinished(visit: Visit) -> Screen | None:
    """The question whether to go on with a half-finished report; None if there is none."""
    draft = await visit.draft()
    if draft is None or not draft["trail"]:
        return None
    await visit.state.set_state(Talking.choosing)
    data = await visit.data()
    words = data.get("given", {}).get("words", "")
    return home.unfinished(visit.say, BY_NAME[draft["kind"]], datetime.fromisoformat(data["at"]), visit.now, words)


async def start(visit: Visit) -> Screen:
    """The first question of the wished kind, or the question of consent before it; the menu if nothing is wished."""
    data = await visit.data()
    wished = BY_NAME.get(data.get("wish", ""))
    if wished is None:
        return await menu(visit)
    if not await agrees(visit.db, purpose=HANDLE, by=visit.citizen):
        await visit.state.set_state(Talking.choosing)
        heard = (understood.taken_for(visit.say, wished),) if data.get("meant") in _TAKEN_FOR else ()
        return noted(consent.consent(visit.say, visit.office), heard)
    given, notes = await _read(visit, wished)
    known = visit.citizen.unit is not None and not ("unit" in given.get("answers", {}) or "units" in given)
    draft = blank(wished, known_unit=known, village_head=visit.citizen.holds(Role.VILLAGE_HEAD))
    draft, _ = editing.with_photos(wished, draft, tuple(data.get("photos", ())))
    await visit.forget("wish", "meant", "photos", "rest", "whole", "draft", "dropped", "assumed")
    placeless = SPOT in given and not any(question.asks is Asks.PLACE for question in wished.questions)
    return await present(visit, draft, (*notes, *((forms.no_place(visit.say),) if placeless else ())))


async def _read(visit: Visit, kind: Kind) -> tuple[Given, tuple[str, ...]]:
    """What is known of the report, with what was written before its kind was plain; and what is to be said of it."""
    data = await visit.data()
    given: Given = data.get("given", {})
    words, meant = given.get("words", ""), Intent(data.get("meant", Intent.NONE))
    if not words:
        await visit.forget("suggestion")
        return given, ()
    found = await understanding.understood(visit, words)
    before = given.get("answers", {})
    home = before["unit"]["value"] if "unit" in before else visit.citizen.unit
    facts = await understanding.known(visit, kind, found, meant, home)
    kept = {name: given[name] for name in (SPOT, "asked") if name in given}
    poster = {"work": before["work"]} if "work" in before else {}
    facts |= {"answers": before | facts["answers"] | poster} | kept
    await visit.state.update_data(given=facts, suggestion=to_json(understanding.suggested(found, kind)))
    return facts, await _said_of(visit, words, meant)


async def _said_of(visit: Visit, words: str, meant: Intent) -> tuple[str, ...]:
    """What is said of a message before it becomes a report: where the formal way is, that it was sent before."""
    formal = (understood.accusation(visit.say),) if meant is Intent.ACCUSATION else ()
    before = await filed_already(visit, words)
    return (*formal, *((understood.sent_before(visit.say, before.code),) if before else ()))


async def resume(event: TelegramObject, visit: Visit) -> Screen:
    """Go on where the half-finished report stood."""
    draft, data = await visit.draft(), await visit.data()
    if "wish" in data:
        new = {name: data[name] for name in ("photos", "given") if name in data}
        await visit.forget("wish", "meant", "photos", "given")
        await visit.state.update_data({"later": new} if new.get("given", {}).get("words") else {})
    return await present(visit, draft) if draft else await lost(visit)


async def restart(event: TelegramObject, visit: Visit) -> Screen:
    """Drop the half-finished report; begin the wished one, if one was wished."""
    await visit.forget("draft", "rest", "whole", "urgent")
    return await start(visit)


async def cancel(event: TelegramObject, visit: Visit) -> Screen:
    """Drop what was begun, with a way back to more than one answer; leaving an answer or more photos for a sent
    report drops no draft."""
    if await visit.state.get_state() in {Talking.answering.state, Talking.adding.state}:
        return await menu(visit, (home.left(visit.say),))
    dropped = load((await visit.data()).get("whole")) or await visit.draft()
    await visit.finish()
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
