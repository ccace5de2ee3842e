"""Handing a finished draft in."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from actions.filing import file
from domain.notices import NoticeKind
from domain.questions import Draft
from domain.reports import Report
from domain.screen import Screen
from domain.wastes import NOT_WASTE
from handlers.filing import filing_of
from handlers.visit import Visit
from screens import urgent
from storage.queries import reports

AGAIN = timedelta(days=1)
"""Within this time the same words are the same message, sent twice."""

_RECENT = 5


async def handed_in(visit: Visit, draft: Draft) -> Report:
    """File a report."""
    handed = await filing_of(visit, draft)
    return await file(visit.db, filing=handed, vault=visit.vault, by=visit.citizen, now=visit.now)


async def send_urgent(visit: Visit, draft: Draft) -> Screen:
    """File what is dangerous without a card, unless it was filed already; tell the desk at once. What was unfinished
    before waits again."""
    words = draft["answers"]["text"]
    report = await filed_already(visit, words) or await _told(visit, draft)
    await visit.finish()
    return urgent.filed(visit.say, visit.office, words, report.code, await visit.unfinished())


async def filed_already(visit: Visit, words: str) -> Report | None:
    """The report of the same words that this person sent a while ago."""
    for report in await reports.of_author(visit.db, visit.citizen.id, limit=_RECENT):
        if report.text == words and visit.now - report.created < AGAIN:
            return report
    return None


async def _told(visit: Visit, draft: Draft) -> Report:
    handed = replace(await filing_of(visit, draft), domain=NOT_WASTE.code)
    return await file(
        visit.db, filing=handed, vault=visit.vault, notice=NoticeKind.CASE_URGENT, by=visit.citizen, now=visit.now
    )
