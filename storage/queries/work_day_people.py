"""Who comes to a work day: what each said, who came, and the labour that was booked. Names are sealed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.work_days import Comer, Coming, WorkDay
from storage.queries.inserting import insert
from storage.tables import reminders, work_day_people
from storage.vault import Vault

_P = work_day_people.c
_COMING = (Coming.YES.value, Coming.CAME.value)


def _context(day: int) -> str:
    return f"work_day/{day}"


async def of_citizen(db: AsyncConnection, day: int, citizen: int) -> Comer | None:
    """What somebody said to a day; None if nothing."""
    row = (
        await db.execute(
            select(_P.id, _P.citizen, _P.coming, _P.heads, _P.report, _P.at).where(
                _P.work_day == day, _P.citizen == citizen
            )
        )
    ).first()
    return Comer(row.id, row.citizen, "", Coming(row.coming), row.heads, row.report, row.at) if row else None


async def put(db: AsyncConnection, day: int, citizen: int, *, coming: Coming, heads: int, now: datetime) -> None:
    """What somebody says to a day, instead of what they said before."""
    said = {"coming": coming.value, "heads": heads, "at": now}
    row = insert(db, work_day_people).values(work_day=day, citizen=citizen, name="", **said)
    await db.execute(
        row.on_conflict_do_update(
            index_elements=["work_day", "citizen"], index_where=_P.citizen.is_not(None), set_=said
        )
    )


async def add_by_name(
    db: AsyncConnection, vault: Vault, day: int, name: str, *, coming: Coming, heads: int, now: datetime
) -> None:
    """Somebody without a phone, their name sealed."""
    sealed = vault.seal(name, _context(day))
    values = {"work_day": day, "citizen": None, "name": sealed, "coming": coming.value, "heads": heads, "at": now}
    await db.execute(work_day_people.insert().values(**values))


async def listed(db: AsyncConnection, vault: Vault, day: int) -> list[Comer]:
    """Everybody on the day's list who did not say no, in the order of the list; only names that were written down are
    opened here."""
    rows = await db.execute(
        select(_P.id, _P.citizen, _P.name, _P.coming, _P.heads, _P.report, _P.at)
        .where(_P.work_day == day, _P.coming != Coming.NO.value)
        .order_by(_P.id)
    )
    return [
        Comer(
            row.id,
            row.citizen,
            vault.open(row.name, _context(day)) if row.name else "",
            Coming(row.coming),
            row.heads,
            row.report,
            row.at,
        )
        for row in rows
    ]


async def tick(db: AsyncConnection, day: int, line: int, *, coming: Coming, heads: int | None = None) -> bool:
    """Whether the person of a line came, and with how many. False if the day has no such line."""
    values: dict[str, object] = {"coming": coming.value} | ({} if heads is None else {"heads": heads})
    mine = (_P.id == line, _P.work_day == day, _P.coming != Coming.NO.value)
    return (await db.execute(update(work_day_people).where(*mine).values(**values))).rowcount == 1


async def turn_all(db: AsyncConnection, day: int, *, before: Coming, after: Coming) -> int:
    """Make of everybody's one word another; returns how many they were."""
    of_day = (_P.work_day == day, _P.coming == before.value)
    return (await db.execute(update(work_day_people).where(*of_day).values(coming=after.value))).rowcount


async def to_book(db: AsyncConnection, vault: Vault, day: WorkDay, *, limit: int) -> list[Comer]:
    """Those who came and whose labour is not booked yet; never who called the day."""
    came = [one for one in await listed(db, vault, day.id) if one.coming is Coming.CAME and one.report is None]
    return [one for one in came if one.citizen != day.called_by][:limit]


async def booked(db: AsyncConnection, line: int, report: int) -> None:
    """The labour of a line is this report."""
    await db.execute(update(work_day_people).where(_P.id == line).values(report=report))


async def leave_out(db: AsyncConnection, line: int) -> None:
    """The person of a line took their word back, and is on no list."""
    await db.execute(update(work_day_people).where(_P.id == line).values(coming=Coming.NO.value))


async def to_tell(
    db: AsyncConnection, day: int, *, subject: str, step: str, said_before: datetime | None = None, limit: int
) -> list[int]:
    """The citizens who come and were not told this yet; with `said_before`, only who put themselves down before."""
    told = select(reminders.c.citizen).where(
        reminders.c.subject == subject, reminders.c.step == step, reminders.c.citizen == _P.citizen
    )
    wanted = select(_P.citizen).where(
        _P.work_day == day, _P.citizen.is_not(None), _P.coming.in_(_COMING), ~told.exists()
    )
    if said_before is not None:
        wanted = wanted.where(_P.at < said_before)
    return [number for number in await db.scalars(wanted.order_by(_P.id).limit(limit)) if number is not None]


async def note_told(db: AsyncConnection, *, subject: str, step: str, citizen: int, now: datetime) -> bool:
    """Remember that somebody was told. False if they were before."""
    row = insert(db, reminders).values(subject=subject, step=step, citizen=citizen, at=now)
    return bool((await db.execute(row.on_conflict_do_nothing())).rowcount)


async def reseal(db: AsyncConnection, old: Vault, new: Vault, progress: Callable[[int], None]) -> int:
    """Seal every name again with the new current key; returns how many."""
    rows = (await db.execute(select(_P.id, _P.work_day, _P.name).where(_P.name != ""))).all()
    for line, day, sealed in rows:
        again = new.seal(old.open(sealed, _context(day)), _context(day))
        await db.execute(update(work_day_people).where(_P.id == line).values(name=again))
        progress(1)
    return len(rows)
