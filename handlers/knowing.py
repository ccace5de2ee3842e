"""What is known of a report before its questions come: kept as plain data in the talk, taken when a question asks for
it. Pure."""

from __future__ import annotations

from typing import Any

from domain.contributions import BY_CODE
from domain.forms import next_question
from domain.kinds import load
from domain.questions import Answer, Asks, Draft, Kind, Question
from domain.reports import Involved

Given = dict[str, Any]
"""`answers`: values as a draft keeps them, by question · `lines`: contributions that wait, each {kind, amount, said,
doubt} · `line`: the one that is being taken · `enough`: nothing comes after the last of them · `units`: communes to
choose from, {ways, reason, said} · `words`: what was written and is not read yet, the `last` of it, and `at` what time
· `spot`: a place that was shared · `official`: holders of an office are spoken of · `brief`: nothing optional is asked,
but what is `asked`.
"""

SPOT = "spot"
DESCRIPTIONS = frozenset({"text", "note"})
"""Questions whose answer is the resident's own account: what was written before a kind was chosen goes there."""

WAY = "way:"
"""Begins the choice of one way to take a quantity; its number follows."""

PLAIN = frozenset({"ENERGY", "WATER", "WORKS", "LAND", "FOREST_MINERAL", "CONSUMPTION", "SOE", "OTHER"})
"""Domains of waste in which nobody of the office is involved unless the words speak of somebody."""

_NOTHING: Any = object()


def taken(kind: Kind, draft: Draft, given: Given, *, changing: bool = False) -> tuple[Draft, Given, tuple[str, ...]]:
    """The draft with all that is known of the questions that come now, what is left, and which were answered. While a
    part is being `changing`, nothing is left out unasked."""
    answered: list[str] = []
    brief = bool(given.get("brief")) and not changing
    while question := next_question(kind, draft):
        value, given = _known(kind, question, draft, given, brief)
        after = None if value is _NOTHING else load({**draft, "trail": [*draft["trail"], [question.name, value]]})
        if after is None:
            break
        draft = after
        answered += [question.name] if value is not None else []
    return draft, given, tuple(answered)


def involvement(domain: str | None, *, official: bool) -> str:
    """Whether the commune may be involved, where nobody has said: unknown counts as yes."""
    return (Involved.NO if domain in PLAIN and not official else Involved.UNKNOWN).value


def communes(given: Given) -> tuple[Answer, ...]:
    """The communes that may be meant, where that is not plain."""
    return tuple(Answer(unit, label) for unit, label in given.get("units", {}).get("ways", ()))


def amounts(given: Given) -> tuple[Answer, ...]:
    """The ways to take the quantity that is being asked for."""
    return tuple(Answer(f"{WAY}{number}", way["label"]) for number, way in enumerate(_ways(given)))


def decided(kind: Kind, draft: Draft, given: Given, choice: str) -> tuple[Draft, Given] | None:
    """One way to take the quantity was chosen: the draft as it was before that line, and the line, certain now, first
    among those that wait. None if there is no such way."""
    way = next((way for number, way in enumerate(_ways(given)) if choice == f"{WAY}{number}"), None)
    before = _before_the_line(kind, draft)
    if way is None or before is None:
        return None
    line = {"kind": way["kind"], "amount": way["amount"], "said": given["line"]["said"], "doubt": None}
    return before, _without(given, "line") | {"lines": [line, *given.get("lines", ())]}


def _before_the_line(kind: Kind, draft: Draft) -> Draft | None:
    trail = list(draft["trail"])
    while kind.repeat and trail and trail[-1][0] in kind.repeat.questions:
        trail.pop()
    return load({**draft, "trail": trail})


def _ways(given: Given) -> list[dict[str, Any]]:
    doubt = given.get("line", {}).get("doubt") or {}
    return list(doubt.get("ways", ()))


def _known(kind: Kind, question: Question, draft: Draft, given: Given, brief: bool) -> tuple[Any, Given]:
    if question.name in given.get("answers", {}):
        answers = dict(given["answers"])
        return answers.pop(question.name), given | {"answers": answers}
    if kind.repeat and question.name in {*kind.repeat.questions, kind.repeat.again}:
        return _of_a_line(question, given, brief)
    if question.asks is Asks.TEXT and question.name in DESCRIPTIONS and len(given.get("words", "")) >= question.least:
        return given["words"], _without(given, "words")
    if question.asks is Asks.PLACE and SPOT in given:
        lat, lon = given[SPOT]
        return {"lat": lat, "lon": lon}, _without(given, SPOT)
    if brief and question.name == "involved":
        return involvement(draft["answers"].get("domain"), official=bool(given.get("official"))), given
    left_out = brief and question.optional and question.name not in given.get("asked", ())
    return (None if left_out else _NOTHING), given


def _of_a_line(question: Question, given: Given, brief: bool) -> tuple[Any, Given]:
    lines, line = given.get("lines", []), given.get("line", {})
    match question.name:
        case "group" if lines:
            return group_of(lines[0]), given | {"line": lines[0], "lines": lines[1:]}
        case "kind" if line:
            return line["kind"], given
        case "amount" if line.get("amount"):
            return line["amount"], _without(given, "line")
        case "more" if lines or brief or given.get("enough"):
            return ("more" if lines else "enough"), _without(given, "line")
    return _NOTHING, given


def _without(given: Given, name: str) -> Given:
    return {key: value for key, value in given.items() if key != name}


def group_of(line: dict[str, Any]) -> str:
    """The group of what a line gives."""
    return BY_CODE[line["kind"]].group
