"""Office hours: the spans of a working day in which the clock of a deadline runs."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import time
from itertools import pairwise

from domain.errors import NotUnderstood

MOST_SPANS = 4

_SPAN = re.compile(r"\s*(\d{1,2})[:hg](\d{2})?\s*[-–]\s*(\d{1,2})[:hg](\d{2})?\s*")


@dataclass(frozen=True, slots=True)
class Hours:
    """Spans of local time on one day: at least one, in order, apart from each other, none empty."""

    spans: tuple[tuple[time, time], ...]

    def __post_init__(self) -> None:
        marks = [mark for span in self.spans for mark in span]
        if not 1 <= len(self.spans) <= MOST_SPANS or any(a >= b for a, b in pairwise(marks)):
            raise NotUnderstood("hours_not_understood")

    @property
    def opens(self) -> time:
        """When the first span begins."""
        return self.spans[0][0]

    @property
    def closes(self) -> time:
        """When the last span ends."""
        return self.spans[-1][1]

    def __str__(self) -> str:
        """As people write it, and as `read_hours` reads it: 7:30-11:30, 13:30-17:00."""
        return ", ".join(f"{_show(start)}-{_show(end)}" for start, end in self.spans)


def read_hours(typed: str) -> Hours:
    """Read "7:30-11:30, 13:30-17:00" or "7h30-11h30". Raises NotUnderstood."""
    found = [_SPAN.fullmatch(part) for part in typed.split(",")]
    spans = [match.groups() for match in found if match is not None]
    if len(spans) != len(found):
        raise NotUnderstood("hours_not_understood")
    return Hours(tuple((_time(a, b), _time(c, d)) for a, b, c, d in spans))


def _time(hour: str, minute: str | None) -> time:
    if int(hour) > 23 or int(minute or 0) > 59:
        raise NotUnderstood("hours_not_understood")
    return time(int(hour), int(minute or 0))


def _show(moment: time) -> str:
    return f"{moment.hour}:{moment.minute:02d}"


USUAL = Hours(((time(7, 30), time(11, 30)), (time(13, 30), time(17, 0))))
"""Office hours where nobody set others."""
