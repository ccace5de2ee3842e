"""What an office has to be told, written from the rules again: numbers and dates stand here as people would say them.

It reads deadlines and reports as they stand when the clock looks round, and has a memory of its own that no restart
touches. It knows nothing of `domain.reminders`, `domain.owing`, `domain.milestones` or `domain.workdays`.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import select

from storage.database import Connection
from storage.tables import deadlines, reports
from tests.scheduler.year.town import COMMUNES, KEPT_OTHERWISE, PARENT, PROVINCE, REPORT_DAY, Town

HOLIDAYS = {
    *(date(2027, 1, 1), date(2027, 4, 16), date(2027, 4, 30), date(2027, 5, 1), date(2027, 5, 3)),
    *(date(2027, 2, day) for day in (4, 5, 6, 7, 8, 9, 10)),
    *(date(2027, 9, 2), date(2027, 9, 3), date(2027, 11, 24)),
    *(date(2028, 1, day) for day in (3, 24, 25, 26, 27, 28)),
}
"""Of 2027: New Year, Tết from the 28th of the twelfth month to the 5th of the first, Hùng Kings, 30/4, 1/5 (a Saturday,
given on Monday), National Day, Culture Day; and the days of 2028 before which things may fall due."""

STAGES = ("screening", "forwarding", "answer")
FAR = {"screening": (-1, 0, 1, 3, 10), "forwarding": (-1, 0, 1, 3, 10), "answer": (-3, -1, 0, 1, 3, 10)}
ABOVE = (2, 10)

COMING = (
    ("thrift_day", date(2027, 5, 31), (15, 5, 0), "mh"),
    ("inspection", date(2027, 9, 15), (30, 7, 0), "ms"),
    ("annual_report", REPORT_DAY, (30, 7, 0), "ms"),
    ("commendation", date(2027, 12, 1), (30, 7, 0), "ms"),
)
"""Name, day, working days ahead, and who: moderators, staff, heads of villages in communes."""

Said = tuple[int, str, frozenset[Any]]
"""To whom, what kind of notice, what it says."""


class Oracle:
    """Call `expects` each time before the clock looks round."""

    def __init__(self, town: Town) -> None:
        self.town = town
        self.reached: dict[tuple[Any, ...], int] = {}
        """How far somebody was told of something for one due day: so many thresholds."""
        self.looked: dict[int, datetime] = {}

    async def expects(self, db: Connection, now: datetime) -> list[Said]:
        """All that is to be told at this moment, and not once more later."""
        cases = await _open(db)
        there = now.astimezone(ZoneInfo("Asia/Ho_Chi_Minh"))
        said = [one for who, unit in self.town.officers.items() for one in self._morning(who, unit, cases, now, there)]
        return said + [one for case in cases if case["urgent"] for one in self._danger(case, now)]

    def _morning(
        self, who: int, unit: str, cases: list[dict[str, Any]], now: datetime, there: datetime
    ) -> Iterable[Said]:
        today, hour = there.date(), there.hour * 60 + there.minute
        last = self.looked.get(who)
        if not (450 <= hour < 1020 and works(unit, today)) or (last and _day(last) == today):
            return
        self.looked[who] = now
        since = last or now - timedelta(days=1)
        said = frozenset(
            (
                *self._cases(who, cases, now, today, since),
                *self._below(who, cases, today),
                *self._coming(who, unit, today),
            )
        )
        if said:
            yield who, "digest", said

    def _cases(
        self, who: int, cases: list[dict[str, Any]], now: datetime, today: date, since: datetime
    ) -> Iterable[Any]:
        for case in cases:
            over = _over(case, today)
            if over is not None and who in self._holders(case, now):
                if self._once((who, case["id"], _day(case["due"]), "holds"), over, FAR[case["stage"]]):
                    yield "case", case["code"], case["stage"], over
                elif case["begun"] > since:
                    yield "new", case["code"], case["stage"], over

    def _below(self, who: int, cases: list[dict[str, Any]], today: date) -> Iterable[Any]:
        bare = 0
        for case in cases:
            over, key = _over(case, today), (who, case["id"], _day(case["due"]), "above")
            if over is None:
                continue
            if who in self._above(case):
                if self._once(key, over, ABOVE):
                    yield "below", case["code"], case["stage"], over
            elif PARENT[case["desk"]] is None and who in _numbers(self.town.admins):
                bare += self._once(key, over, ABOVE)
        if bare:
            yield "late", bare

    def _coming(self, who: int, unit: str, today: date) -> Iterable[Any]:
        held = {"m": self.town.moderators, "s": self.town.staff, "h": self.town.heads if unit in COMMUNES else {}}
        for name, day, leads, roles in COMING:
            mine = any(who in _numbers(held[role].get(unit, ())) for role in roles)
            over = _between(unit, day, today)
            if mine and over <= 5 and self._once((who, name), over, tuple(-lead for lead in leads)):
                yield "milestone", name, -over

    def _danger(self, case: dict[str, Any], now: datetime) -> Iterable[Said]:
        gone, span = _ticks(now - case["begun"]), _ticks(case["due"] - case["begun"])
        hour = _ticks(timedelta(hours=1))
        for who in sorted(self._holders(case, now)):
            if self._once((who, case["id"], _day(case["due"]), "press"), gone, (span / 2, span, span + hour)):
                yield who, "case_pressing", frozenset({case["code"]})
        above = self._above(case)
        bare = set() if PARENT[case["desk"]] else _numbers(self.town.admins)
        for who in sorted(above | bare):
            if self._once((who, case["id"], _day(case["due"]), "press above"), gone, (span + hour,)):
                yield who, "pressing_below", frozenset({case["code"] if who in above else ""})

    def _once(self, key: tuple[Any, ...], value: float, thresholds: tuple[float, ...]) -> bool:
        come = sum(one <= value for one in thresholds)
        if come <= self.reached.get(key, 0):
            return False
        self.reached[key] = come
        return True

    def _holders(self, case: dict[str, Any], now: datetime) -> set[int]:
        hidden = {case["author"]} | (self._serving(case["unit"]) if case["involved"] != "no" else set())
        staff = _numbers(self.town.staff[case["desk"]]) - hidden
        handles = case["handler"] in staff and case["state"] in ("routed", "in_progress", "reopened")
        if case["stage"] == "answer" and handles:
            return {case["handler"]}
        desk = _numbers(self.town.moderators[case["desk"]]) - hidden
        held = case["claimed_until"] is not None and case["claimed_until"] > now and case["claimed_by"] in desk
        return {case["claimed_by"]} if held else desk

    def _above(self, case: dict[str, Any]) -> set[int]:
        above = PARENT[case["desk"]]
        return _numbers(self.town.moderators[above]) - {case["author"]} if above else set()

    def _serving(self, unit: str) -> set[int]:
        return {who.id for held in (self.town.moderators, self.town.staff, self.town.heads) for who in held[unit]}


async def _open(db: Connection) -> list[dict[str, Any]]:
    """Of each case the deadline that comes first, unless it stands still."""
    rows = await db.execute(
        select(deadlines, *(one for one in reports.c if one.name != "id"))
        .join(reports, reports.c.id == deadlines.c.report)
        .where(deadlines.c.met.is_(None))
    )
    found: dict[str, dict[str, Any]] = {}
    for row in sorted(rows.mappings(), key=lambda one: (one["round"], STAGES.index(one["stage"]))):
        found.setdefault(row["code"], dict(row))
    return [one for one in found.values() if one["paused"] is None]


def works(unit: str, day: date) -> bool:
    """Is the office open that day?"""
    usual = day.weekday() < 5 and day not in HOLIDAYS
    return KEPT_OTHERWISE[unit].get(day, usual)


def _between(unit: str, due: date, today: date) -> int:
    if today < due:
        return -_between(unit, today, due)
    return sum(works(unit, due + timedelta(days=number + 1)) for number in range((today - due).days))


def _over(case: dict[str, Any], today: date) -> int | None:
    return _between(case["desk"], _day(case["due"]), today) if works(case["desk"], today) else None


def _day(moment: datetime) -> date:
    return moment.astimezone(ZoneInfo("Asia/Ho_Chi_Minh")).date()


def _ticks(span: timedelta) -> int:
    return span // timedelta(microseconds=1)


def _numbers(people: Iterable[Any]) -> set[int]:
    return {who.id for who in people}


__all__ = ["PROVINCE", "Oracle", "Said", "works"]
