"""Gathers what an officer may see of a case."""

from __future__ import annotations

from dataclasses import replace

from actions.promised import promised
from domain.errors import NotAllowed
from domain.lifecycle import Act, acts_from
from domain.permissions import BY_AUTHOR, Actor, Relation, may, may_see_identity, may_see_suggestion, relation
from domain.reports import Family, Report, State
from domain.screen import Screen
from domain.times import show_time
from handlers.office.seat import Press, Seat
from screens.office import home
from screens.office.dossier import ACTS, Dossier, Step, card
from storage.queries import identities, journal, places, remarks, suggestions


def offered(who: Actor, report: Report) -> tuple[Act, ...]:
    """The office's acts that this person may do now. A decision on waste that nobody took yet takes it first."""
    acts = [act for act in acts_from(report.family, report.state) if may(who, act, report)]
    if report.family is Family.WASTE and report.state is State.SUBMITTED:
        taken = replace(report, state=State.SCREENING)
        acts += [act for act in acts_from(Family.WASTE, State.SCREENING) if may(who, act, taken)]
    return tuple(act for act in dict.fromkeys(acts) if act in ACTS)


async def opened(seat: Seat, report: Report, note: str = "", *, identity: str | None = None) -> tuple[Screen, ...]:
    """The case, with a sentence above it, and its author's identity if that was opened. Raises NotAllowed for one's
    own report, which others decide."""
    standing = relation(seat.citizen, report)
    if standing is Relation.AUTHOR:
        raise NotAllowed("own_report")
    held = await holder(seat, report)
    guessed = await suggestions.of_report(seat.db, report.id) if may_see_suggestion(seat.citizen, report) else None
    owed = await promised(seat.db, report, by=seat.citizen, now=seat.now)
    shown = Dossier(
        report=report,
        where=await places.where(seat.db, report),
        steps=await _steps(seat, report),
        acts=offered(seat.citizen, report),
        desk=standing is Relation.DESK,
        holder=held,
        mine=bool(held) and report.claimed_by == seat.citizen.id,
        may_see_identity=may_see_identity(seat.citizen, report),
        identity=identity,
        suggestion=guessed,
        promised=owed.badges,
        extends=owed.extends,
    )
    return card(seat.say, shown, note)


async def blocked(seat: Seat, report: Report, press: Press) -> tuple[Screen, ...] | None:
    """What to show instead of a decision: the case as it is now if it changed, or who holds it. None: go on."""
    if press.version != report.version:
        return await opened(seat, report, seat.say("Hồ sơ vừa thay đổi. Đây là bản mới nhất, mời anh/chị xem lại."))
    held = await holder(seat, report)
    if held and report.claimed_by != seat.citizen.id and relation(seat.citizen, report) is Relation.DESK:
        until = show_time(report.claimed_until) if report.claimed_until else ""
        return (home.held_by_other(seat.say, report.code, held, until),)
    return None


async def holder(seat: Seat, report: Report) -> str:
    """The name of whoever holds the case now; empty if nobody does."""
    if report.claimed_by is None or report.claimed_until is None or report.claimed_until <= seat.now:
        return ""
    return await officer(seat, report.claimed_by)


async def officer(seat: Seat, who: int) -> str:
    """An officer's name for colleagues."""
    if who == seat.citizen.id:
        return seat.say("anh/chị")
    name = (await identities.of(seat.db, seat.vault, who)).name
    return name or seat.say("cán bộ số {number}", number=who)


async def _steps(seat: Seat, report: Report) -> tuple[Step, ...]:
    said = {one.journal: one.text for one in await remarks.of_report(seat.db, report.id)}
    rows = await journal.of_report(seat.db, report.id)
    names = {report.author: ""}
    by = [report.author if row.by is None or row.act in BY_AUTHOR else row.by for row in rows]
    for who in by:
        if who not in names:
            names[who] = await officer(seat, who)
    return tuple(Step(row.at, names[who], row.act, said.get(row.id, "")) for row, who in zip(rows, by, strict=True))
