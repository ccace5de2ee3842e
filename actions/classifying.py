"""Correcting what a waste report is about: the desk chooses another domain."""

from __future__ import annotations

from datetime import datetime

from actions.moves import make, seen
from domain.errors import NotUnderstood
from domain.lifecycle import Act
from domain.permissions import Actor
from domain.reports import Report
from domain.wastes import BY_CODE
from storage.database import Connection


async def classify(
    db: Connection, *, code: str, domain: str, expected: int | None = None, by: Actor, now: datetime
) -> Report:
    """Put the report into another domain, NOT_WASTE among them. Nobody is told, and the state stays.

    Raises NotUnderstood("choose_one") for a domain that does not exist, or that the report is in already.
    """
    report = await seen(db, code=code, by=by)
    as_it_is = domain == report.domain and expected in (None, report.version)
    if as_it_is or domain not in BY_CODE:
        raise NotUnderstood("choose_one")
    noted = {"domain": domain, "before": report.domain}
    moved = await make(
        db, code=code, act=Act.CLASSIFY, expected=expected, values={"domain": domain}, noted=noted, by=by, now=now
    )
    return moved.report
