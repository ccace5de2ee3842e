"""The register's places as they are looked for in messages."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any
from weakref import WeakKeyDictionary

from sqlalchemy import ColumnElement, Engine, String, cast, func, literal, select
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.understand.place.gazetteer import Gazetteer, Unit, Village, Work
from storage.tables import unit_names, unit_successors, units, villages, works

_VILLAGES = (villages.c.id, villages.c.unit, villages.c.name)
_WORKS = (works.c.id, works.c.unit, works.c.name)
_THERE, _GOING_ON = villages.c.valid_to.is_(None), works.c.ended.is_(None)


def _content(columns: Iterable[Any], there: ColumnElement[bool]) -> Any:
    parts = (cast(column, String) + literal("\t") for column in columns)
    return select(func.aggregate_strings(sum(parts, literal("")), "\n")).where(there).scalar_subquery()


_STATE = select(
    *(select(func.count()).select_from(table).scalar_subquery() for table in (units, unit_names, unit_successors)),
    _content(_VILLAGES, _THERE),
    _content(_WORKS, _GOING_ON),
)
"""Changes whenever anything of the gazetteer does: a unit's row, once there, never changes."""


@dataclass(frozen=True, slots=True)
class _Known:
    on: date
    state: tuple[Any, ...]
    gazetteer: Gazetteer


_KNOWN: WeakKeyDictionary[Engine, _Known] = WeakKeyDictionary()


async def gazetteer(db: AsyncConnection, *, on: date) -> Gazetteer:
    """The places of the register on a day: its units with all their names, its villages, and works going on. It is
    built anew only when one of them has changed, by whomever."""
    engine = db.engine.sync_engine
    state = tuple((await db.execute(_STATE)).one())
    known = _KNOWN.get(engine)
    if known is None or (known.on, known.state) != (on, state):
        known = _KNOWN[engine] = _Known(on, state, await _read(db, on))
    return known.gazetteer


async def _read(db: AsyncConnection, on: date) -> Gazetteer:
    heirs: dict[str, list[str]] = {}
    for unit, heir in await db.execute(select(unit_successors.c.unit, unit_successors.c.successor)):
        heirs.setdefault(unit, []).append(heir)
    known = await db.execute(
        select(units.c.id, units.c.name, units.c.kind, units.c.valid_from, units.c.valid_to, units.c.parent)
    )
    names = await db.execute(select(unit_names.c.unit, unit_names.c.name))
    return Gazetteer(
        [Unit(*row, tuple(sorted(heirs.get(row.id, ())))) for row in known],
        aliases=[(row.unit, row.name) for row in names],
        villages=[Village(*row) for row in await db.execute(select(*_VILLAGES).where(_THERE))],
        works=[Work(*row) for row in await db.execute(select(*_WORKS).where(_GOING_ON))],
        on=on,
    )
