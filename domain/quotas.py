"""Quotas: what a messenger's plan allows, how far it is spent, and what may still be planned."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from enum import IntEnum
from typing import Any

INCOMING = "incoming"
"""Messages that people sent us, counted beside the ways by which ours left."""

NEAR, LAST = 80, 95
"""Of a hundred: from where on an administrator is told, and from where on what is left is kept for answers."""

KEPT_FOR_ANSWERS = 20
"""Of a hundred: what a campaign may not plan with."""


_ALL_SENT = ("free", "paid", "template")


@dataclass(frozen=True, slots=True)
class Plan:
    """What an account may send. None: no limit that we know of. `monthly` and `daily` count native messages in days
    and months of Viet Nam, `users` the chats that ever wrote. `paid`: may messages be sent that cost money?

    `counts`: which messages the plan counts, as values of `domain.reach.Way`, and `INCOMING`. The Bot Platform counts
    what is sent [B] and perhaps what comes [C]; an Official Account's package, only what is sent after the free
    hours [C].
    """

    monthly: int | None = None
    daily: int | None = None
    users: int | None = None
    paid: bool = False
    templates: tuple[tuple[str, str], ...] = ()
    """Approved templates: kind of notice, id of the template."""
    counts: tuple[str, ...] = _ALL_SENT


@dataclass(frozen=True, slots=True)
class Spent:
    """What an account has used: messages that its plan counts, of this month and of today, and its chats."""

    month: int = 0
    day: int = 0
    users: int = 0


class Standing(IntEnum):
    """How much of a limit is left."""

    OK = 0
    NEAR = 1
    LAST = 2
    OUT = 3


def stands(used: int, most: int | None) -> Standing:
    """How one limit stands."""
    if most is None or used * 100 < most * NEAR:
        return Standing.OK
    if used >= most:
        return Standing.OUT
    return Standing.LAST if used * 100 >= most * LAST else Standing.NEAR


def standing(plan: Plan, spent: Spent) -> Standing:
    """How the messages stand: the worse of the month and the day."""
    return max(stands(spent.month, plan.monthly), stands(spent.day, plan.daily))


def crowd(plan: Plan, spent: Spent) -> Standing:
    """How the people stand. OUT: nobody else has a place in the plan."""
    return stands(spent.users, plan.users)


def left(plan: Plan, spent: Spent) -> int | None:
    """How many messages may still be sent; None where there is no limit."""
    return _least(_rest(spent.month, plan.monthly), _rest(spent.day, plan.daily))


def room(plan: Plan, spent: Spent) -> int | None:
    """How many messages a campaign may still plan, a fifth of each limit kept for answers; None: any number."""
    return _least(_rest(spent.month, _for_campaigns(plan.monthly)), _rest(spent.day, _for_campaigns(plan.daily)))


def as_data(plan: Plan) -> dict[str, Any]:
    """A plan as plain data."""
    return asdict(plan)


def read_plan(data: Mapping[str, Any]) -> Plan:
    """The plan that `as_data` wrote; what is missing in it has its default."""
    known = {name: data[name] for name in Plan.__dataclass_fields__ if name in data}
    templates = tuple((str(kind), str(number)) for kind, number in data.get("templates", ()))
    counts = tuple(data.get("counts", _ALL_SENT))
    return Plan(**{**known, "templates": templates, "counts": counts})


def _rest(used: int, most: int | None) -> int | None:
    return None if most is None else max(most - used, 0)


def _for_campaigns(most: int | None) -> int | None:
    return None if most is None else most * (100 - KEPT_FOR_ANSWERS) // 100


def _least(*numbers: int | None) -> int | None:
    return min((number for number in numbers if number is not None), default=None)
