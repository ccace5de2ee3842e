"""Who could handle a case that was reported."""

from __future__ import annotations

from dataclasses import replace

from domain.people import Role
from domain.permissions import Relation, relation
from domain.reports import Report
from storage.database import Connection
from storage.queries import people


async def handlers_for(db: Connection, report: Report) -> list[int]:
    """The staff of the desk's unit who could handle the report: neither its author, nor a moderator of the desk, nor
    somebody with an office in a commune that may be involved."""
    staff = await people.actors(db, await people.holders(db, Role.STAFF, report.desk))
    return [one.id for one in staff if relation(one, replace(report, handler=one.id)) is Relation.HANDLER]
