"""The days ahead on which offices do not work as on any other: holidays, make-up days, and what was changed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from domain.official_days import holidays_between, makeups_between
from domain.words import N_
from storage.queries.calendar import Changed

WEEKDAYS = (
    N_("Thứ Hai"),
    N_("Thứ Ba"),
    N_("Thứ Tư"),
    N_("Thứ Năm"),
    N_("Thứ Sáu"),
    N_("Thứ Bảy"),
    N_("Chủ nhật"),
)


@dataclass(frozen=True, slots=True)
class Coming:
    """One day: `unit` is None where it holds everywhere; `number` is that of a change that the reader may take back,
    else None."""

    day: date
    works: bool
    reason: str
    unit: str | None = None
    changed: bool = False
    number: int | None = None

    @property
    def weekday(self) -> str:
        """Its day of the week, to be translated."""
        return WEEKDAYS[self.day.weekday()]


def coming(changed: Iterable[Changed], today: date, may_change: Callable[[str | None], bool]) -> list[Coming]:
    """The days from today to the end of next year, in order."""
    last = date(today.year + 1, 12, 31)
    found = [Coming(day, False, name) for day, name in holidays_between(today, last)]
    found += [Coming(day, True, "") for day in makeups_between(today, last)]
    found += [
        Coming(one.day, one.rule.works, one.rule.reason, one.unit, True, one.id if may_change(one.unit) else None)
        for one in changed
    ]
    return sorted(found, key=lambda one: (one.day, one.changed, one.unit or ""))
