"""The next thing to show of a draft: a question, the person's name, or the card to review."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from actions.identity import CONTACT, agrees
from domain.errors import Refusal
from domain.forms import answer, next_question
from domain.kinds import BY_NAME
from domain.questions import Answer, Asks, Draft, Kind, Question
from domain.said import Place, Said
from domain.screen import Screen
from handlers import editing, offering
from handlers.visit import Talking, Visit
from screens import forms, naming, privacy, reviewing
from screens.navigation import noted
from storage.queries import identities, places

SPOT = "spot"
"""Under what the talk keeps a place that came before a kind was chosen."""

DESCRIPTIONS = frozenset({"text", "note"})
"""Questions whose answer is the resident's own account: what was written before a kind was chosen goes there."""


async def present(visit: Visit, draft: Draft, notes: Sequence[str] = ()) -> Screen:
    """Keep the draft and show what comes next."""
    kind = BY_NAME[draft["kind"]]
    draft = await _whole_again(visit, draft)
    draft, used = await _prefilled(visit, kind, draft)
    notes = (*notes, *used)
    question = next_question(kind, draft)
    if question is None:
        return await _finished(visit, kind, draft, notes)
    await visit.keep(draft, Talking.asking)
    choices = await offering.offered(visit, draft, question)
    spot = await offering.photo_spot(visit, draft, question)
    return forms.ask(visit.say, question, draft, choices, notes, photo_spot=spot is not None)


async def review(visit: Visit, draft: Draft, notes: Sequence[str] = ()) -> Screen:
    """Keep the draft and show its card."""
    await visit.keep(draft, Talking.reviewing)
    await visit.forget("rest", "whole")
    kind = BY_NAME[draft["kind"]]
    return reviewing.show(visit.say, kind, draft, await _person(visit, draft), notes)


async def _finished(visit: Visit, kind: Kind, draft: Draft, notes: Sequence[str]) -> Screen:
    await visit.forget("rest", "whole")
    if draft["answers"].get("name_shown") != "named" or await known_name(visit):
        return await review(visit, draft, notes)
    await visit.keep(draft, Talking.naming)
    if await agrees(visit.db, purpose=CONTACT, by=visit.citizen):
        return noted(naming.name(visit.say), notes)
    return noted(privacy.contact(visit.say), notes)


async def known_name(visit: Visit) -> str:
    """The name that the citizen gave before, while their consent stands."""
    if not await agrees(visit.db, purpose=CONTACT, by=visit.citizen):
        return ""
    return (await identities.of(visit.db, visit.vault, visit.citizen.id)).name


async def _person(visit: Visit, draft: Draft) -> reviewing.Person:
    answered = draft["answers"].get("unit")
    here = await places.unit(visit.db, visit.citizen.unit) if visit.citizen.unit and not answered else None
    unit = answered["label"] if answered else here.name if here else ""
    named = draft["answers"].get("name_shown") == "named"
    return reviewing.Person(unit, await known_name(visit) if named else "")


async def _whole_again(visit: Visit, draft: Draft) -> Draft:
    """After a part was changed: the draft with everything that was answered after that part."""
    rest = (await visit.data()).get("rest")
    whole = editing.joined(draft, rest) if rest else None
    if whole is None:
        return draft
    await visit.forget("rest", "whole")
    return whole


async def _prefilled(visit: Visit, kind: Kind, draft: Draft) -> tuple[Draft, tuple[str, ...]]:
    """What was known before the question came: the work of a poster, a text sent before the kind was chosen."""
    given: dict[str, Any] = (await visit.data()).get("given", {})
    used: tuple[str, ...] = ()
    while (question := next_question(kind, draft)) and given:
        name, said, choices = _known(question, given)
        if said is None:
            break
        given.pop(name)
        try:
            draft = answer(kind, draft, question, said, choices)
        except Refusal:
            break
        used = (*used, *_used(visit, said))
    await visit.state.update_data(given=given)
    return draft, used


def _used(visit: Visit, said: Said) -> tuple[str, ...]:
    if said.place:
        return (forms.used_place(visit.say),)
    return (forms.used_words(visit.say, said.text),) if said.text else ()


def _known(question: Question, given: dict[str, Any]) -> tuple[str, Said | None, tuple[Answer, ...]]:
    if question.name in given and question.offered:
        value, label = given[question.name]
        return question.name, Said(choice=value), (Answer(value, label),)
    if question.asks is Asks.TEXT and question.name in DESCRIPTIONS and "words" in given:
        return "words", Said(text=given["words"]), ()
    if question.asks is Asks.PLACE and SPOT in given:
        return SPOT, Said(place=Place(*given[SPOT])), ()
    return question.name, None, ()
