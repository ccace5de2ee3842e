"""Open deadlines as far as reminding goes: which stage of a case is due first, and whose it is.

Nobody who may not see a case hears of it by name: the same relation as everywhere decides.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from domain.deadlines import Stage
from domain.people import Grant, Role
from domain.permissions import Person, Relation, relation
from domain.reports import Family, Involved, State

_ORDER = {stage: place for place, stage in enumerate(Stage)}


@dataclass(frozen=True, slots=True)
class Owing:
    """One open deadline with what there is to know of its case: no words, no place, no names."""

    id: int
    stage: Stage
    round: int
    begun: datetime
    due: datetime
    urgent: bool
    code: str
    family: Family
    state: State
    author: int
    anonymous: bool
    unit: str
    desk: str
    involved: Involved
    handler: int | None
    claimed_by: int | None
    claimed_until: datetime | None


def active(deadlines: Iterable[Owing]) -> list[Owing]:
    """The deadline that counts of each case: the first that is open. What comes after it is not reminded of yet."""
    found: dict[str, Owing] = {}
    for one in deadlines:
        first = found.setdefault(one.code, one)
        if (one.round, _ORDER[one.stage]) < (first.round, _ORDER[first.stage]):
            found[one.code] = one
    return list(found.values())


def holds(who: Person, case: Owing, officers: Mapping[int, Person], now: datetime) -> bool:
    """Is this the person to be reminded? While an answer is owed that is the handler it was routed to; else each of the
    desk's moderators, or only the one who has it in claim."""
    handler = officers.get(case.handler or 0)
    if case.stage is Stage.ANSWER and handler and relation(handler, case) is Relation.HANDLER:
        return who.id == handler.id
    if relation(who, case) is not Relation.DESK:
        return False
    claimer = officers.get(case.claimed_by or 0)
    claimed = case.claimed_until is not None and case.claimed_until > now
    return not (claimed and claimer and relation(claimer, case) is Relation.DESK) or who == claimer


def watches(who: Person, case: Owing, above: str | None) -> bool:
    """Does this person hear in the unit above the desk that the case is late? Its moderators do who have nothing to do
    with the case."""
    return above is not None and Grant(Role.MODERATOR, above) in who.grants and relation(who, case) is Relation.NONE


def unwatched(above: str | None, officers: Mapping[int, Person]) -> bool:
    """Is nobody above a desk? Then administrators hear how many cases are late there, and nothing else of them."""
    office = None if above is None else Grant(Role.MODERATOR, above)
    return not any(office in who.grants for who in officers.values())


def counts(who: Person) -> bool:
    """Is this an administrator?"""
    return any(grant.role is Role.ADMIN for grant in who.grants)
