"""A message as it was understood, as plain data: the object that `docs/understand.md` promises."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from domain.understand.found import Doubt, Quantity, Value
from domain.understand.text.reading import read
from domain.understand.understood import Judged, Line, Spot, Understood
from screens.doubts import sentence

_JOINING = frozenset(map(chr, range(0x1160, 0x1200)))
"""Korean vowels and endings, which NFC puts into one character with what stands before."""


def plain(understood: Understood, *, explain: bool = False) -> dict[str, Any]:
    """The printed object; with `explain` also where everything stands, and why it was decided."""
    where = _Places(understood.text) if explain else None
    printed = {
        "text": understood.text,
        "intent": str(understood.intent.label),
        "lines": [_line(line) | _span(line, where) for line in understood.lines],
        "quantities": [_quantity(one) | _span(one, where) for one in understood.quantities],
        "waste": _waste(understood.waste),
        "places": [_place(spot) | _span(spot, where) for spot in understood.spots],
        "work_kind": understood.work_kind,
        "dates": list(understood.days),
        "questions": [{"about": doubt.said} | _question(doubt) for doubt in understood.doubts],
    }
    return printed | ({"why": _why(understood)} if explain else {})


def _line(line: Line) -> dict[str, Any]:
    quantity = line.quantity
    asked = quantity is None or quantity.doubt is not None
    return {
        "kind": line.kind,
        "value": None if quantity is None or asked else number(quantity.value),
        "unit": (quantity.unit or None) if quantity else None,
        "said": line.said,
        "assumed": list(quantity.assumed) if quantity else [],
    }


def _quantity(quantity: Quantity) -> dict[str, Any]:
    return {
        "type": str(quantity.type),
        "value": number(quantity.value),
        "unit": quantity.unit or None,
        "said": quantity.said,
        "assumed": list(quantity.assumed),
        "question": _question(quantity.doubt) if quantity.doubt else None,
    }


def _waste(waste: Judged | None) -> dict[str, Any] | None:
    if waste is None:
        return None
    return {
        "domain": waste.label,
        "score": round(waste.score, 2),
        "best": [label for label, _ in waste.best],
    }


def _place(spot: Spot) -> dict[str, Any]:
    of_register = {"village": spot.village, "work": spot.work}
    return {
        "unit": spot.unit,
        "as_said": spot.as_said,
        "current": spot.current or None,
        "question": _question(spot.doubt) if spot.doubt else None,
    } | {key: value for key, value in of_register.items() if value is not None}


def _question(doubt: Doubt) -> dict[str, Any]:
    return {"text": sentence(_say, doubt), "choices": [way.label for way in doubt.ways]}


def _say(text: str, /, **params: object) -> str:
    """In Vietnamese, the language the texts are written in."""
    return text.format(**params) if params else text


def number(value: Value) -> int | float | str | None:
    """A value for JSON: whole numbers as such, others with no more digits than they have."""
    if not isinstance(value, Decimal):
        return value
    return int(value) if value == value.to_integral_value() else float(value)


def _why(understood: Understood) -> dict[str, Any]:
    judged = {"intent": understood.intent, "waste": understood.waste}
    return {key: _reasons(one) for key, one in judged.items() if one}


def _reasons(judged: Judged) -> dict[str, Any]:
    return {
        "score": round(judged.score, 2),
        "best": [[str(label), round(score, 2)] for label, score in judged.best],
        "rules": [
            {"rule": reason.rule, "said": reason.said, "points": round(reason.points, 2)} for reason in judged.reasons
        ],
    }


def _span(found: Line | Quantity | Spot, where: _Places | None) -> dict[str, Any]:
    return {"span": where.span(found.first, found.last)} if where else {}


class _Places:
    """Where the words of a message stand in the line as it came, of which a reading leaves out what cannot be seen."""

    def __init__(self, text: str) -> None:
        self._reading = read(text)
        self._origins = None if self._reading.text == text else _origins(text, self._reading.text)

    def span(self, first: int, last: int) -> list[int]:
        """The first character of these words and the one after the last."""
        begin, end = self._reading.words[first].start, self._reading.words[last - 1].end
        if self._origins is None:
            return [begin, end]
        return [self._origins[begin][0], self._origins[end - 1][1]]


def _origins(text: str, cleared: str) -> list[tuple[int, int]]:
    """For each character of the cleared text the characters of the text that it comes from."""
    origins: list[tuple[int, int]] = []
    for begin, end in _clusters(text):
        origins += [(begin, end)] * len(read(text[begin:end]).text)
    origins += [(len(text) - 1, len(text))] * (len(cleared) - len(origins))
    return origins


def _clusters(text: str) -> Iterator[tuple[int, int]]:
    """Runs of characters that do not change with what stands beside them."""
    begin = 0
    for i, character in enumerate(text):
        if i and not unicodedata.combining(character) and character not in _JOINING:
            yield begin, i
            begin = i
    yield begin, len(text)
