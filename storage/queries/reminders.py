"""What somebody was reminded of, and what there is to be reminded of: open deadlines, and messages that failed."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import bindparam, func, literal, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.deadlines import Stage
from domain.owing import Owing
from domain.permissions import Person
from domain.reminders import DIGEST, digest_of
from domain.reports import Family, Involved, State
from storage.queries import people
from storage.queries.inserting import insert
from storage.tables import deadlines, grants, outbox, reminders, reports, units

Key = tuple[str, str]
"""A subject, and the step of its reminders."""

LOOKS_BACK = 31
"""So many days back the last digest of somebody is looked for."""

# Built once: a digest for every officer runs them.
_OWING = (
    select(
        *(getattr(deadlines.c, name) for name in ("id", "stage", "round", "begun", "due", "urgent")),
        *(getattr(reports.c, name) for name in ("code", "family", "state", "author", "anonymous", "unit", "desk")),
        *(getattr(reports.c, name) for name in ("involved", "handler", "claimed_by", "claimed_until")),
    )
    .join(reports, reports.c.id == deadlines.c.report)
    .where(deadlines.c.met.is_(None), deadlines.c.paused.is_(None))
    .order_by(deadlines.c.due, deadlines.c.id)
)
_OF_DESKS = _OWING.where(
    or_(reports.c.desk.in_(bindparam("desks", expanding=True)), reports.c.handler == bindparam("who"))
)
_URGENT = _OWING.where(deadlines.c.urgent)
_TOLD = select(reminders.c.subject, reminders.c.step, reminders.c.citizen).where(
    reminders.c.subject.in_(bindparam("subjects", expanding=True))
)
_LAST = select(func.max(reminders.c.at)).where(
    reminders.c.subject.in_(bindparam("subjects", expanding=True)),
    reminders.c.step == DIGEST,
    reminders.c.citizen == bindparam("who"),
)
_WAITING = (
    select(grants.c.citizen)
    .where(grants.c.until.is_(None))
    .except_(select(reminders.c.citizen).where(reminders.c.subject == bindparam("subject")))
)


async def waiting(db: AsyncConnection, day: date) -> list[int]:
    """Whoever holds an office and was not looked at for this day's digest."""
    return sorted(await db.scalars(_WAITING, {"subject": digest_of(day)}))


async def keep(db: AsyncConnection, who: int, keys: Collection[Key], *, now: datetime) -> bool:
    """Remember that somebody is told; False if none of it is new."""
    rows = [{"subject": subject, "step": step, "citizen": who, "at": now} for subject, step in keys]
    done = await db.execute(insert(db, reminders).values(rows).on_conflict_do_nothing()) if rows else None
    return bool(done and done.rowcount)


async def told(db: AsyncConnection, subjects: Collection[str]) -> dict[tuple[str, int], set[str]]:
    """The steps told of these subjects, to whom."""
    found: dict[tuple[str, int], set[str]] = {}
    for subject, step, who in await db.execute(_TOLD, {"subjects": list(subjects)}) if subjects else ():
        found.setdefault((subject, who), set()).add(step)
    return found


async def share(db: AsyncConnection, *, gone: int, into: int) -> None:
    """Two citizens are one person: what one was told is not told the other again."""
    told = select(reminders.c.subject, reminders.c.step, literal(into), reminders.c.at).where(
        reminders.c.citizen == gone
    )
    row = insert(db, reminders).from_select(["subject", "step", "citizen", "at"], told)
    await db.execute(row.on_conflict_do_nothing())


async def last_digest(db: AsyncConnection, who: int, *, before: date) -> datetime | None:
    """When somebody was last looked at on an earlier day."""
    subjects = [digest_of(before - timedelta(days=back)) for back in range(1, LOOKS_BACK + 1)]
    found: datetime | None = await db.scalar(_LAST, {"subjects": subjects, "who": who})
    return found


async def owing(db: AsyncConnection, *, desks: Collection[str] | None, who: int) -> list[Owing]:
    """The open deadlines of these desks (None: of all), and of what somebody handles; soonest due first."""
    if desks is None:
        return _read(await db.execute(_OWING))
    return _read(await db.execute(_OF_DESKS, {"desks": list(desks), "who": who}))


async def urgent(db: AsyncConnection) -> list[Owing]:
    """The open deadlines that wait for no morning."""
    return _read(await db.execute(_URGENT))


async def officers(db: AsyncConnection) -> dict[int, Person]:
    """Everybody who holds an office."""
    every = await db.scalars(select(grants.c.citizen).where(grants.c.until.is_(None)).order_by(grants.c.id))
    return {who.id: who for who in await people.actors(db, every)}


async def below(db: AsyncConnection, above: Collection[str]) -> list[str]:
    """The units right below these."""
    return list(await db.scalars(select(units.c.id).where(units.c.parent.in_(above)))) if above else []


async def kinds(db: AsyncConnection, wanted: Collection[str]) -> dict[str, str]:
    """The kinds of these units."""
    rows = await db.execute(select(units.c.id, units.c.kind).where(units.c.id.in_(wanted)))
    return {row.id: row.kind for row in rows}


async def affected(db: AsyncConnection, cases: Collection[Owing]) -> dict[str, int]:
    """How many people said that they are concerned, by case: its author, and those of its duplicates."""
    found = {one.code: {one.author} for one in cases}
    wanted = select(reports.c.duplicate_of, reports.c.author).where(
        reports.c.desk.in_({one.desk for one in cases}),
        reports.c.state == State.DUPLICATE.value,
        reports.c.duplicate_of.in_(found),
    )
    for original, author in await db.execute(wanted) if cases else ():
        found[original].add(author)
    return {code: len(authors) for code, authors in found.items()}


async def take_back(db: AsyncConnection, dedupes: Collection[str], *, now: datetime) -> int:
    """Take back those of these messages that have not left; returns how many."""
    waits = (outbox.c.sent.is_(None), outbox.c.failed.is_(None), outbox.c.leased.is_(None))
    done = await db.execute(
        update(outbox).where(outbox.c.dedupe.in_(dedupes), *waits).values(failed=now, error="withdrawn")
    )
    return done.rowcount


def _read(rows: Iterable[Any]) -> list[Owing]:
    return [_owing(row._mapping) for row in rows]


def _owing(row: Mapping[str, Any]) -> Owing:
    values = dict(row)
    known = {
        "stage": Stage(values["stage"]),
        "family": Family(values["family"]),
        "state": State(values["state"]),
        "involved": Involved(values["involved"]),
    }
    return Owing(**values | known)
