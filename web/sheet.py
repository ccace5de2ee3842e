"""One report with everything an officer needs to decide; the report page and every refused form show it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from math import ceil
from typing import Any

from starlette.responses import Response

from actions.disclosure import Disclosed
from actions.extending import EXTEND
from actions.moves import seen
from actions.promised import promised
from actions.routing import staff_for
from domain.amounts import show
from domain.codes import read
from domain.contributions import BY_CODE
from domain.errors import NotAllowed, NotFound, NotUnderstood
from domain.lifecycle import Act
from domain.permissions import BY_AUTHOR, Actor, Relation, may_see_identity, may_see_suggestion, relation
from domain.reports import Line, Report, State
from screens.case import domain_words
from screens.office.suggested import advice
from storage.database import Connection
from storage.queries import journal, places, remarks, suggestions, templates, undos
from storage.queries.journal import Entry
from storage.queries.look_alikes import look_alikes
from storage.queries.queue import reach_of
from storage.queries.remarks import Remark
from storage.queries.templates import Template
from web import officers
from web.deadlines import shown as promise_shown
from web.forms import Form, offered
from web.render import page
from web.visit import Visit

ALIKE = 5
"""So many other reports with nearly the same photo are shown."""


@dataclass(frozen=True, slots=True)
class Told:
    """One step of the history, with what was said."""

    entry: int
    at: datetime
    who: str
    act: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Refused:
    """A form that was not accepted: why, and what had been typed. `since` is the last step its writer had seen."""

    act: str = ""
    sentence: str = ""
    status: int = 200
    typed: Mapping[str, str] = field(default_factory=dict)
    since: int | None = None


async def find(db: Connection, code: str, by: Actor) -> Report:
    """The report that an officer may handle. Raises NotFound, or NotAllowed("own_report") for their own."""
    try:
        report = await seen(db, code=read(code), by=by, hold=False)
    except NotUnderstood:
        raise NotFound("no_such_report") from None
    if relation(by, report) is Relation.AUTHOR:
        raise NotAllowed("own_report")
    return report


async def show_report(
    visit: Visit, code: str, refused: Refused | None = None, who: Disclosed | None = None
) -> Response:
    """The page of a report, as it stands now."""
    refused = refused or Refused()
    async with visit.parts.database.read() as db:
        report = await find(db, code, visit.citizen)
        facts = await _facts(db, visit, report)
    news = [told for told in facts["history"] if refused.since is not None and told.entry > refused.since]
    done = visit.asked("done") if visit.asked("done") in tuple(Act) else ""
    offers = _forms(visit, report)
    forms = [*(one.act for one in offers), *([EXTEND] if facts["extends"] else [])]
    kept = "" if refused.act in forms else refused.typed.get("text", "")
    return page(
        visit, "report.html", status=refused.status, report=report, refused=refused, who=who, news=news, done=done,
        back=visit.asked("from")[:300], forms=offers, orphan=kept,
        classifying=any(one.act is Act.CLASSIFY for one in offers),
        amounts=amounts_shown(report.lines),
        open_lines=[line for line in report.lines if line.state is State.PLEDGED],
        at_desk=relation(visit.citizen, report) is Relation.DESK, may_ask_who=may_see_identity(visit.citizen, report),
        **facts,
    )  # fmt: skip


async def _facts(db: Connection, visit: Visit, report: Report) -> dict[str, Any]:
    """What the page shows besides the report itself: its history, names, and what can be taken back."""
    past = await journal.of_report(db, report.id)
    said = await remarks.of_report(db, report.id)
    staff = await staff_for(db, report)
    owed = await promised(db, report, by=visit.citizen, now=visit.now)
    shown = (*report.photos, *report.result_photos)
    guessed = await suggestions.of_report(db, report.id) if may_see_suggestion(visit.citizen, report) else None
    named = await officers.names(db, visit.parts.vault, visit.say, _officers(report, past, staff))
    return {
        "where": await places.where(db, report),
        "advice": advice(visit.say, guessed) if guessed else None,
        "alike": await look_alikes(db, reach_of(visit.citizen), shown, besides=report.id, limit=ALIKE),
        "history": [_told(visit, report, entry, said, named) for entry in past],
        "last": past[-1].id if past else 0,
        "undo_left": await _undo_left(db, visit, report, past),
        "prepared": _by_act(await templates.every(db)),
        "staff": [(number, named[number]) for number in staff],
        "handler": named.get(report.handler or 0, ""),
        "holder": named.get(report.claimed_by or 0, "") if _is_held(report, visit) else "",
        "promises": [promise_shown(visit.say, one) for one in owed.badges],
        "extends": owed.extends,
        "held_by_me": _is_held(report, visit) and report.claimed_by == visit.citizen.id,
    }


def amounts_shown(lines: tuple[Line, ...]) -> dict[int, str]:
    """The declared amount of each line as it stands in the field to confirm it."""
    return {line.id: show(line.declared, BY_CODE[line.kind]) for line in lines if line.kind in BY_CODE}


def _officers(report: Report, past: list[Entry], staff: list[int]) -> list[int]:
    """Everybody whose name the page may show: never the author's, but as one of the staff to choose from."""
    every = [*(entry.by for entry in past if entry.act not in BY_AUTHOR), report.claimed_by, report.handler]
    return [*staff, *(number for number in every if number is not None and number != report.author)]


def _told(visit: Visit, report: Report, entry: Entry, said: list[Remark], named: dict[int, str]) -> Told:
    if entry.by == report.author or entry.act in BY_AUTHOR:
        who = visit.say("Người gửi")
    else:
        who = named[entry.by] if entry.by is not None else visit.say("Hệ thống")
    chosen = domain_words(visit.say, entry.data.get("domain")) if entry.act == Act.CLASSIFY else ""
    words = (chosen, *(one.text for one in said if one.journal == entry.id))
    return Told(entry.id, entry.at, who, entry.act, tuple(text for text in words if text))


async def _undo_left(db: Connection, visit: Visit, report: Report, past: list[Entry]) -> int:
    """For how many seconds this officer can still take the latest step back; 0: no longer."""
    kept = await undos.of_report(db, report.id)
    if kept is None or kept.by != visit.citizen.id or not past or past[-1].id != kept.journal:
        return 0
    return max(0, ceil((kept.until - visit.now).total_seconds()))


def _is_held(report: Report, visit: Visit) -> bool:
    return report.claimed_until is not None and report.claimed_until > visit.now


def _forms(visit: Visit, report: Report) -> tuple[Form, ...]:
    """Nothing to decide while another moderator holds it; the handler is not held up by that."""
    at_desk = relation(visit.citizen, report) is Relation.DESK
    blocked = at_desk and _is_held(report, visit) and report.claimed_by != visit.citizen.id
    return () if blocked else offered(visit.citizen, report)


def _by_act(prepared: list[Template]) -> dict[str, list[Template]]:
    return {act: [one for one in prepared if one.act == act] for act in {one.act for one in prepared}}
