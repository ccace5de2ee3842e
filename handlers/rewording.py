"""Words that come while the card stands there: they change it, and it is told; or they are another report."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from domain.answers import amount_of
from domain.contributions import BY_CODE
from domain.kinds import BY_NAME
from domain.kinds.contribution import MOST_LINES, chosen_kind, lines_of
from domain.questions import Draft, Kind
from domain.screen import Screen
from domain.understand.understood import Intent
from domain.words import words_of
from handlers import editing, understanding
from handlers.asking import present, review
from handlers.knowing import Given
from handlers.offering import unit_of
from handlers.reporting import anew, told, wish
from handlers.urgent import alarm
from handlers.visit import Visit
from locales import Say
from screens import labels, reviewing
from screens.forms import understood_as

_MORE = ("them", "nua", "cong them", "voi ca")
_INSTEAD = ("khong phai", "chu khong", "sua lai", "nham", "doi thanh", "thay vi", "chi con", "thoi chi")

Line = dict[str, Any]


async def as_another(visit: Visit, draft: Draft, kind: Kind) -> Screen:
    """The draft as a report of another kind, from the words that it holds."""
    answers = draft["answers"]
    told = [str(answers[name]) for name in ("text", "benefit", "note") if answers.get(name)]
    things = [f"{visit.say(what.label)}: {understood_as(amount, what)}" for what, amount in lines_of(draft)]
    return await anew(visit, draft, kind.name, "\n".join(told or things), Intent.NONE)


async def meanwhile(visit: Visit, draft: Draft, notes: Sequence[str]) -> Screen | tuple[Screen, ...]:
    """What the words say: a danger, another report, something to add to this one or to put right in it; else a hint."""
    if visit.said.text in {draft["answers"].get("text"), draft["answers"].get("note")}:
        return await review(visit, draft, (*notes, reviewing.hint(visit.say)))
    found = await understanding.understood(visit, visit.said.text)
    intent = understanding.sure(found)
    if intent is Intent.HAZARD:
        return await alarm(visit, found.text)
    other = understanding.kind_of(intent)
    if other and other.name != draft["kind"]:
        await visit.state.update_data(given=told(visit, found.text))
        return await wish(visit, other.name, intent)
    kind = BY_NAME[draft["kind"]]
    facts = await understanding.known(visit, kind, found, Intent.NONE, unit_of(visit, draft))
    changed, said = await _put_right(visit, kind, draft, facts)
    if kind.repeat:
        lines, new = merged(visit.say, draft, understanding.lines_of(found), visit.said.text)
        if new:
            return await _with_lines(visit, kind, changed, lines, (*notes, *said, *new))
    return await review(visit, changed, (*notes, *(said or (reviewing.hint(visit.say),))))


async def _put_right(visit: Visit, kind: Kind, draft: Draft, facts: Given) -> tuple[Draft, tuple[str, ...]]:
    """The draft with another commune or a village that the words name, and what is said of it. If they speak of
    somebody of an office, it is no longer taken for granted that nobody is involved."""
    said: list[str] = []
    unit, place = facts["answers"].get("unit"), facts["answers"].get("place")
    if unit and unit["value"] != unit_of(visit, draft):
        draft = editing.replaced(kind, draft, "unit", unit)
        said.append(_told(visit.say, "unit", unit))
    if place and not draft["answers"].get("place"):
        draft = editing.replaced(kind, draft, "place", place)
        said.append(_told(visit.say, "place", place))
    if facts["official"] and (await visit.data()).get("assumed") is False:
        await visit.state.update_data(assumed=True)
        draft = editing.reconsidered(draft, official=True)
        said.append(reviewing.goes_above(visit.say))
    return draft, tuple(said)


def _told(say: Say, name: str, value: dict[str, str]) -> str:
    return reviewing.added(say, f"{labels.field(say, name)}: {value['label']}")


async def _with_lines(visit: Visit, kind: Kind, draft: Draft, lines: list[Line], notes: tuple[str, ...]) -> Screen:
    before, rest = editing.cut(kind, draft, labels.LINES)
    await visit.state.update_data(given={"lines": lines, "enough": True}, rest=rest, whole=draft)
    return await present(visit, before, notes)


def merged(say: Say, draft: Draft, new: list[Line], words: str) -> tuple[list[Line], tuple[str, ...]]:
    """The lines of the draft with new ones, and what is said of each; nothing is said if nothing is new. More of the
    same is added where the words say so; otherwise it stands in place of the only line of its kind."""
    heard = f" {' '.join(words_of(words))} "
    more = any(f" {word} " in heard for word in _MORE) and not any(f" {word} " in heard for word in _INSTEAD)
    lines = [_waiting(line) for line in draft["lines"]]
    said = []
    for line in new:
        same = [number for number, one in enumerate(lines) if one["kind"] == line["kind"]]
        if line in lines or (same and line["amount"] is None and line["doubt"] is None):
            continue
        if any(lines[number]["amount"] == line["amount"] for number in same) and not more:
            continue
        if len(same) == 1 and not more:
            said.append(reviewing.changed(say, _shown(say, lines[same[0]]), _shown(say, line)))
            lines[same[0]] = line
        elif len(lines) < MOST_LINES:
            said.append(reviewing.added(say, _shown(say, line)))
            lines.append(line)
    return lines, tuple(said)


def _waiting(line: Line) -> Line:
    """A line of a draft as it waits to be taken again."""
    return {"kind": chosen_kind(line).code, "amount": line["amount"], "said": "", "doubt": None}


def _shown(say: Say, line: Line) -> str:
    kind = BY_CODE[line["kind"]]
    amount = understood_as(amount_of(line["amount"]), kind) if line["amount"] else f"“{line['said']}”"
    return f"{say(kind.label)} {amount}"
