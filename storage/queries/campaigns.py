"""Campaigns: kept, listed, changed, and counted by what became of their recipients."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import asdict, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Row, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.campaigns import OPEN, Audience, Campaign, State, Topic
from domain.codes import make_announcement
from domain.people import Role
from domain.times import local
from storage.queries import counters
from storage.tables import campaigns, units

_COLUMNS = tuple(campaigns.c[name] for name in Campaign.__dataclass_fields__)


async def add(db: AsyncConnection, made: Campaign, *, now: datetime) -> Campaign:
    """Keep a new campaign; its id, code and version are given here."""
    year = local(now).year
    code = make_announcement(year, await counters.step(db, f"code:TB:{year}"))
    made = replace(made, code=code, version=1, created=now)
    values = _values(asdict(made)) | {"audience": _audience_data(made.audience), "planned_to": 0}
    number = await db.scalar(campaigns.insert().values(**values).returning(campaigns.c.id))
    return replace(made, id=number or 0)


async def get(db: AsyncConnection, code: str) -> Campaign | None:
    """One campaign by its code."""
    row = (await db.execute(select(*_COLUMNS).where(campaigns.c.code == code))).first()
    return _campaign(row) if row else None


async def hold(db: AsyncConnection, code: str) -> Campaign | None:
    """The same, and nobody else changes it until the transaction ends."""
    row = (await db.execute(select(*_COLUMNS).where(campaigns.c.code == code).with_for_update())).first()
    return _campaign(row) if row else None


async def hold_number(db: AsyncConnection, number: int) -> Campaign | None:
    """The same, by its number."""
    row = (await db.execute(select(*_COLUMNS).where(campaigns.c.id == number).with_for_update())).first()
    return _campaign(row) if row else None


async def some(db: AsyncConnection, numbers: Collection[int]) -> dict[int, Campaign]:
    """These campaigns by their numbers."""
    if not numbers:
        return {}
    rows = await db.execute(select(*_COLUMNS).where(campaigns.c.id.in_(numbers)))
    return {row.id: _campaign(row) for row in rows}


async def of_work_day(db: AsyncConnection, work_day: int) -> Campaign | None:
    """The newest campaign that calls to this day."""
    newest = select(*_COLUMNS).where(campaigns.c.work_day == work_day).order_by(campaigns.c.id.desc()).limit(1)
    row = (await db.execute(newest)).first()
    return _campaign(row) if row else None


async def page(
    db: AsyncConnection, *, units: Collection[str], before: int | None = None, limit: int = 20
) -> list[Campaign]:
    """Campaigns of these units, newest first, older than the one with the number `before`; `below` widens units to
    those beneath them. Those that call to work days are not among them."""
    older = (campaigns.c.id < before,) if before is not None else ()
    rows = await db.execute(
        select(*_COLUMNS)
        .where(campaigns.c.unit.in_(units), campaigns.c.work_day.is_(None), *older)
        .order_by(campaigns.c.id.desc())
        .limit(limit)
    )
    return [_campaign(row) for row in rows]


async def in_states(db: AsyncConnection, *states: State) -> list[Campaign]:
    """Every campaign in one of these states, oldest first."""
    wanted = [state.value for state in states]
    rows = await db.execute(select(*_COLUMNS).where(campaigns.c.state.in_(wanted)).order_by(campaigns.c.id))
    return [_campaign(row) for row in rows]


async def below(db: AsyncConnection, above: Collection[str]) -> list[str]:
    """These units, and every unit beneath them."""
    reached = select(units.c.id).where(units.c.id.in_(above)).cte(recursive=True)
    reached = reached.union(select(units.c.id).join(reached, units.c.parent == reached.c.id))
    return list(await db.scalars(select(reached.c.id)))


async def above(db: AsyncConnection, unit: str) -> list[str]:
    """A unit and those above it."""
    reached = select(units.c.id, units.c.parent).where(units.c.id == unit).cte(recursive=True)
    reached = reached.union(select(units.c.id, units.c.parent).join(reached, units.c.id == reached.c.parent))
    return list(await db.scalars(select(reached.c.id)))


async def still_open(db: AsyncConnection, unit: str) -> int:
    """How many campaigns of a unit are not over."""
    states = [state.value for state in OPEN]
    where = (campaigns.c.unit == unit, campaigns.c.state.in_(states), campaigns.c.work_day.is_(None))
    return await db.scalar(select(func.count()).select_from(campaigns).where(*where)) or 0


async def handed_in(db: AsyncConnection, unit: str, *, since: datetime, but: int) -> int:
    """How many campaigns of a unit other than this one were handed in since then."""
    where = (campaigns.c.unit == unit, campaigns.c.submitted >= since, campaigns.c.id != but)
    return await db.scalar(select(func.count()).select_from(campaigns).where(*where)) or 0


async def change(db: AsyncConnection, one: Campaign, **values: Any) -> Campaign:
    """Change what was held; returns it as it stands then."""
    values["version"] = one.version + 1
    await db.execute(update(campaigns).where(campaigns.c.id == one.id).values(**_values(values)))
    return replace(one, **values)


async def planned_to(db: AsyncConnection, number: int) -> int:
    """The last citizen who was looked at while planning."""
    return await db.scalar(select(campaigns.c.planned_to).where(campaigns.c.id == number)) or 0


async def note_planned_to(db: AsyncConnection, number: int, citizen: int) -> None:
    """Planning has come to this citizen."""
    await db.execute(update(campaigns).where(campaigns.c.id == number).values(planned_to=citizen))


def _values(given: Mapping[str, Any]) -> dict[str, Any]:
    values = {name: value for name, value in given.items() if name != "id"}
    if isinstance(values.get("audience"), Audience):
        values["audience"] = _audience_data(values["audience"])
    if "texts" in values:
        values["texts"] = dict(values["texts"])
    return values


def _audience_data(audience: Audience) -> dict[str, Any]:
    return {name: value if isinstance(value, str) else list(value) for name, value in asdict(audience).items()}


def _campaign(row: Row[Any]) -> Campaign:
    values = dict(row._mapping)
    kept = values.pop("audience")
    audience = Audience(
        units=tuple(kept["units"]),
        villages=tuple(kept["villages"]),
        topic=Topic(kept["topic"]),
        roles=tuple(Role(role) for role in kept["roles"]),
        channels=tuple(kept["channels"]),
    )
    return Campaign(**values | {"state": State(values["state"]), "audience": audience})
