"""Who could handle a case that was reported."""

from __future__ import annotations

from dataclasses import replace

from domain.people import Role
from domain.permissions import Relation, relation
from domain.reports import Report, State
from storage.database import Connection
from storage.queries import people


async def handlers_for(db: Connection, report: Report) -> list[int]:
    """The staff of the desk's unit who could handle the report: not its author, nor somebody with an office in a
    commune that may be involved."""
    staff = await people.actors(db, await people.holders(db, Role.STAFF, report.desk))
    return [one.id for one in staff if relation(one, _routed(report, one.id)) is Relation.HANDLER]


async def staff_for(db: Connection, report: Report) -> list[int]:
    """The staff to choose from. An author who hides their name stands among them: a gap would name them."""
    return await handlers_for(db, replace(report, author=0) if report.anonymous else report)


def _routed(report: Report, handler: int) -> Report:
    return replace(report, handler=handler, state=State.ROUTED)
