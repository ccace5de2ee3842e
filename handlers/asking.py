"""The next thing to show of a draft: a question, the person's name, or the card to review."""

from __future__ import annotations

from collections.abc import Sequence

from actions.identity import CONTACT, agrees
from domain.forms import next_question
from domain.kinds import BY_NAME
from domain.questions import Answer, Draft, Kind, Question
from domain.screen import Screen
from domain.understand.found import Doubt
from handlers import editing, knowing, offering
from handlers.knowing import Given
from handlers.sending import send_urgent
from handlers.visit import Talking, Visit
from screens import consent, doubts, forms, naming, reviewing, understood
from screens.navigation import noted
from storage.queries import identities, places


async def present(visit: Visit, draft: Draft, notes: Sequence[str] = ()) -> Screen:
    """Keep the draft and show what comes next."""
    kind = BY_NAME[draft["kind"]]
    draft = await _whole_again(visit, draft)
    draft, used = await _prefilled(visit, kind, draft)
    draft = await _whole_again(visit, draft)
    notes = (*notes, *used)
    question = next_question(kind, draft)
    if question is None:
        return await _finished(visit, kind, draft, notes)
    await visit.keep(draft, Talking.asking)
    choices, why = await _choices(visit, draft, question)
    spot = await offering.photo_spot(visit, draft, question)
    return forms.ask(visit.say, question, draft, choices, (*notes, *why), photo_spot=spot is not None)


async def review(visit: Visit, draft: Draft, notes: Sequence[str] = ()) -> Screen:
    """Keep the draft and show its card."""
    await visit.keep(draft, Talking.reviewing)
    await visit.forget("rest", "whole", "given")
    kind = BY_NAME[draft["kind"]]
    return reviewing.show(visit.say, kind, draft, await _person(visit, draft), notes)


async def _finished(visit: Visit, kind: Kind, draft: Draft, notes: Sequence[str]) -> Screen:
    await visit.forget("rest", "whole")
    if "urgent" in await visit.data():
        return await send_urgent(visit, draft)
    if draft["answers"].get("name_shown") != "named" or await known_name(visit):
        return await review(visit, draft, notes)
    await visit.keep(draft, Talking.naming)
    if await agrees(visit.db, purpose=CONTACT, by=visit.citizen):
        return noted(naming.name(visit.say), notes)
    return noted(consent.contact(visit.say), notes)


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
    data = await visit.data()
    whole = editing.joined(draft, data["rest"]) if data.get("rest") else None
    if whole is None:
        return draft
    await visit.forget("rest", "whole")
    return editing.reconsidered(whole, data["assumed"]) if "assumed" in data else whole


async def _prefilled(visit: Visit, kind: Kind, draft: Draft) -> tuple[Draft, tuple[str, ...]]:
    """What was known before the question came: of a poster, of a message that was read."""
    data = await visit.data()
    given: Given = data.get("given", {})
    draft, left, answered = knowing.taken(kind, draft, given, changing="whole" in data)
    if left != given:
        await visit.state.update_data(given=left)
    if "involved" in answered and "involved" not in given.get("answers", {}):
        await visit.state.update_data(assumed=bool(given.get("official")))
    return draft, () if given.get("brief") else _used(visit, draft, answered)


def _used(visit: Visit, draft: Draft, answered: Sequence[str]) -> tuple[str, ...]:
    """What is said of words and places that were used without a question."""
    answers = draft["answers"]
    words = (forms.used_words(visit.say, answers[name]) for name in answered if name in knowing.DESCRIPTIONS)
    shared = "place" in answered and "lat" in answers["place"]
    return (*words, *((forms.used_place(visit.say),) if shared else ()))


async def _choices(visit: Visit, draft: Draft, question: Question) -> tuple[tuple[Answer, ...], tuple[str, ...]]:
    """What can be chosen, and why it is asked where a message was not plain."""
    given: Given = (await visit.data()).get("given", {})
    if question.name == "unit" and (named := knowing.communes(given)):
        return (*named, forms.another_commune()), (
            _doubt(visit, given["units"]) or understood.several_places(visit.say),
        )
    if question.measures and (line := given.get("line")):
        return knowing.amounts(given), (_doubt(visit, line["doubt"]) or understood.about(visit.say, line["said"]),)
    return await offering.offered(visit, draft, question), ()


def _doubt(visit: Visit, doubt: Given | None) -> str:
    return doubts.sentence(visit.say, Doubt(doubt["reason"], doubt["said"])) if doubt and doubt["reason"] else ""
