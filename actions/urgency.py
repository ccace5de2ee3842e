"""Which cases may not wait: the rules took their words for a danger to somebody."""

from __future__ import annotations

from collections.abc import Iterable

from domain.lifecycle import FINAL
from domain.permissions import Actor, may_see_suggestion
from domain.reports import Report
from storage.database import Connection
from storage.queries import suggestions


async def urgent(db: Connection, reports: Iterable[Report], *, by: Actor) -> frozenset[int]:
    """The ids of those among these reports that may not wait, as far as this person may know it."""
    seen = [one.id for one in reports if one.state not in FINAL and may_see_suggestion(by, one)]
    return frozenset(await suggestions.of_intent(db, seen, "hazard") if seen else ())
