"""An answer that says more than was asked: what it says of the other questions is taken too."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from domain.kinds import BY_NAME
from domain.questions import Asks, Draft, Question
from domain.screen import Screen
from domain.understand.understood import Intent, Understood
from domain.words import words_of
from handlers import knowing, understanding
from handlers.asking import present
from handlers.knowing import DESCRIPTIONS, Given
from handlers.offering import unit_of
from handlers.reporting import anew, told, wish
from handlers.urgent import alarm
from handlers.visit import Visit
from screens.navigation import noted

UNREAD = frozenset({"choose_one", "amount_not_a_number", "amount_wrong_unit"})
"""Reasons for which an answer was no answer, so that it may be more than one."""

_OPENING = frozenset({"unit", "group", "domain"})
"""Questions that come before the resident has told anything: a whole report may be the answer."""

_LONGEST_NAME = 4
"""Words of the name of a commune with its title."""


def may_say_more(visit: Visit, question: Question) -> bool:
    """Is this more than an answer to the question may be?"""
    if question.name == "unit":
        return len(words_of(visit.said.text)) > _LONGEST_NAME
    return question.asks is Asks.TEXT and question.name in DESCRIPTIONS and bool(visit.said.text)


async def beyond(
    visit: Visit, draft: Draft, question: Question, notes: Sequence[str]
) -> Screen | tuple[Screen, ...] | None:
    """What comes next, if the words say more than an answer: a danger, another report, or several answers of this one;
    None if they say nothing that is needed."""
    if not visit.said.text:
        return None
    found = await understanding.understood(visit, visit.said.text)
    intent = understanding.sure(found)
    if intent is Intent.HAZARD:
        return await alarm(visit, found.text)
    if "urgent" in await visit.data():
        return None
    if question.asks is Asks.TEXT:
        await _keep_place(visit, draft, found)
        return None
    opening = question.name in _OPENING and "whole" not in await visit.data()
    other = understanding.kind_of(intent)
    if other and other.name != draft["kind"] and question.name in _OPENING | {"amount", "more"}:
        await visit.state.update_data(given=told(visit, found.text))
        return await wish(visit, other.name, intent)
    if opening and (understanding.lines_of(found) if draft["kind"] == "contribution" else other):
        return noted(await anew(visit, draft, draft["kind"], found.text, intent), notes)
    return None if question.name == "unit" else await _part(visit, draft, question, found, notes)


async def _part(
    visit: Visit, draft: Draft, question: Question, found: Understood, notes: Sequence[str]
) -> Screen | None:
    """What is said of the question and its line; None if that is nothing."""
    kind, data = BY_NAME[draft["kind"]], await visit.data()
    facts = await understanding.known(visit, kind, found, Intent.NONE, unit_of(visit, draft))
    given = data.get("given", {}) | _fitting(question, draft, facts)
    _, left, answered = knowing.taken(kind, draft, given, changing="whole" in data)
    if question.name not in answered and not _waits(question, left):
        return None
    await visit.state.update_data(given=given)
    return await present(visit, draft, notes)


def _fitting(question: Question, draft: Draft, facts: Given) -> Given:
    """What of the facts the question and its line are about."""
    lines: list[dict[str, Any]] = facts.get("lines", [])
    match question.name:
        case "group" | "more":
            return {"lines": lines}
        case "kind" | "amount":
            return _for_the_line(draft, lines)
        case name:
            return {"answers": {name: facts["answers"][name]}} if name in facts["answers"] else {}


def _for_the_line(draft: Draft, lines: list[dict[str, Any]]) -> Given:
    """The first thing that fits what was chosen so far is this line; the others come after it."""
    group, kind = draft["answers"]["group"], draft["answers"].get("kind")
    fits = (line for line in lines if knowing.group_of(line) == group and kind in {None, line["kind"]})
    mine = next(fits, None)
    return {"line": mine, "lines": [line for line in lines if line is not mine]} if mine else {}


def _waits(question: Question, left: Given) -> bool:
    """Is the question asked again, but with what was not plain?"""
    return bool(question.measures and (left.get("line") or {}).get("doubt"))


async def _keep_place(visit: Visit, draft: Draft, found: Understood) -> None:
    """A village that is named in the account needs not be asked for."""
    named = await understanding.place(visit, found, unit_of(visit, draft))
    if named:
        given: Given = (await visit.data()).get("given", {})
        await visit.state.update_data(given=given | {"answers": given.get("answers", {}) | named})
