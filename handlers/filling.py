"""Answering the questions of a form: one handler set for every kind."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from aiogram import Router
from aiogram.types import TelegramObject

from domain.errors import NotPossible, Refusal, Stale
from domain.forms import DONE, amount_of, answer, back, next_question, skip
from domain.kinds import BY_NAME, load
from domain.questions import Asks, Draft, Kind, Question
from domain.screen import Screen
from handlers import editing, offering
from handlers.asking import present, review
from handlers.current import lost
from handlers.filters import Chose, ChosePrefix, Standing
from handlers.knowing import WAY, Given, decided
from handlers.listening import UNREAD, beyond, may_say_more
from handlers.visit import Talking, Visit
from screens import forms, refusals


def register(made: Router) -> None:
    """Answers to the question that stands."""
    asking = Standing(Talking.asking)
    made.callback_query.register(step_back, asking, Chose("back"))
    made.callback_query.register(pass_over, asking, Chose("skip", DONE))
    made.callback_query.register(decide, asking, ChosePrefix(forms.ANSWER + WAY))
    made.callback_query.register(take, asking, ChosePrefix(forms.ANSWER))
    made.message.register(take, asking)


async def decide(event: TelegramObject, visit: Visit) -> Screen:
    """How to take a quantity that was not plain."""
    draft = await visit.draft()
    if draft is None:
        return await lost(visit)
    given: Given = (await visit.data()).get("given", {})
    found = decided(BY_NAME[draft["kind"]], draft, given, visit.said.choice.removeprefix(forms.ANSWER))
    if found is None:
        raise Stale("stale_button")
    before, left = found
    await visit.state.update_data(given=left)
    return await present(visit, before)


async def take(event: TelegramObject, visit: Visit) -> Screen | tuple[Screen, ...]:
    """One answer, in whatever form it came; photos are kept whatever was asked."""
    draft = await visit.draft()
    if draft is None:
        return await lost(visit)
    kind = BY_NAME[draft["kind"]]
    draft, notes = with_photos(visit, kind, draft)
    question = next_question(kind, draft)
    if question is None:
        return await review(visit, draft, notes)
    if question.asks is Asks.PHOTOS and (visit.said.photos or visit.said.refused):
        return await present(visit, _captioned(visit, kind, draft), notes)
    if notes and not (visit.said.text or visit.said.choice or visit.said.place):
        return await present(visit, draft, notes)
    if question.offered and visit.said.choice == forms.ANSWER + forms.ELSEWHERE:
        return await _elsewhere(visit, draft, question)
    if may_say_more(visit, question) and (read := await beyond(visit, draft, question, notes)):
        return read
    try:
        after = await _answered(visit, kind, draft, question)
    except Refusal as refusal:
        if refusal.reason in UNREAD and (read := await beyond(visit, draft, question, notes)):
            return read
        if not notes:
            raise
        return await present(visit, draft, (*notes, refusals.sentence(visit.say, refusal)))
    return await present(visit, after, (*notes, *_told(visit, question, draft, after)))


async def _elsewhere(visit: Visit, draft: Draft, question: Question) -> Screen:
    """What is wanted is not among what was offered: every commune is, anything else is typed."""
    if question.name != "unit":
        return forms.type_it(visit.say, question)
    given: Given = (await visit.data()).get("given", {})
    await visit.state.update_data(given={name: value for name, value in given.items() if name != "units"})
    return await present(visit, draft)


async def _answered(visit: Visit, kind: Kind, draft: Draft, question: Question) -> Draft:
    said, choices = await offering.heard(visit, draft, question)
    return answer(kind, draft, question, replace(said, photos=(), refused=()), choices)


async def pass_over(event: TelegramObject, visit: Visit) -> Screen:
    """Leave the question out, or say that there are no more photos."""
    draft = await visit.draft()
    return await present(visit, skip(BY_NAME[draft["kind"]], draft)) if draft else await lost(visit)


async def step_back(event: TelegramObject, visit: Visit) -> Screen:
    """One question back; out of a change, to the card; before the first question, to the menu."""
    draft = await visit.draft()
    whole = load((await visit.data()).get("whole"))
    if draft is None:
        return await lost(visit)
    if whole:
        return await review(visit, whole)
    await _let_go(visit)
    try:
        return await present(visit, back(BY_NAME[draft["kind"]], draft))
    except NotPossible:
        return await lost(visit, ())


async def _let_go(visit: Visit) -> None:
    """Whoever goes back answers what comes next: nothing of it is taken from the message again."""
    given: Given = (await visit.data()).get("given", {})
    kept = {name: value for name, value in given.items() if name not in {"brief", "line", "lines", "units"}}
    if kept != given:
        await visit.state.update_data(given=kept)


def with_photos(visit: Visit, kind: Kind, draft: Draft) -> tuple[Draft, tuple[str, ...]]:
    """The draft with the photos that came, and what is to be said of them: how many there are, which were refused."""
    more, left_out = editing.with_photos(kind, draft, visit.said.photos)
    question = editing.photo_question(kind)
    refused = tuple(refusals.sentence(visit.say, one) for one in visit.said.refused)
    if question is None or not visit.said.photos:
        return more, refused
    count = forms.photos_received(visit.say, len(more["answers"].get(question.name, ())))
    full = (forms.photos_full(visit.say, question.cap),) if left_out else ()
    return more, (count, *full, *refused)


def _captioned(visit: Visit, kind: Kind, draft: Draft) -> Draft:
    caption = visit.said.text
    return (editing.with_caption(kind, draft, caption) or draft) if caption else draft


def _told(visit: Visit, question: Question, before: Draft, after: Draft) -> Sequence[str]:
    if question.name == "unit" and visit.said.text:
        return (forms.now_named(visit.say, after["answers"]["unit"]["label"]),)
    if question.measures:
        amount = amount_of(after["lines"][-1]["amount"])
        return (forms.amount_noted(visit.say, amount, question.measures(before)),)
    return ()
