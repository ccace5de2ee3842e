"""What a storm may not change: every row of the people with something to lose, and who may do what."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Table, select

from storage.database import Database
from storage.queries import journal as journal_rows
from storage.tables import (
    consents,
    grants,
    identities,
    invites,
    journal,
    passes,
    photos,
    remarks,
    report_lines,
    report_photos,
    reports,
    sessions,
    stand_ins,
    undos,
    unit_names,
    units,
    villages,
    voices,
    works,
)
from tests.console.office import TA_LENG

Rows = Mapping[str, Mapping[tuple[Any, ...], tuple[Any, ...]]]

OWNERS = {reports: "author", identities: "citizen", consents: "citizen", passes: "citizen", sessions: "citizen",
          voices: "citizen"}  # fmt: skip
"""Tables in which hostile people may have rows, and the column that says whose a row is."""
CLOSED: Sequence[Table] = (grants, invites, units, unit_names)
"""Tables in which nothing may change at all."""
OPEN: Sequence[Table] = (report_lines, report_photos, stand_ins, remarks, undos, journal, photos, villages, works)
"""Tables in which hostile people may add rows of their own."""


async def rows(database: Database) -> Rows:
    """Every row of these tables, by its key."""
    found: dict[str, dict[tuple[Any, ...], tuple[Any, ...]]] = {}
    async with database.read() as db:
        for table in (*OWNERS, *CLOSED, *OPEN):
            keys = [column.name for column in table.primary_key] or [column.name for column in table.columns]
            every = (await db.execute(select(table))).mappings().all()
            found[table.name] = {tuple(row[key] for key in keys): tuple(row.items()) for row in every}
    return found


async def check(database: Database, before: Rows, last: int) -> None:
    """Assert that all of it is as it was, that what is new belongs to citizens after `last`, and that the journal is
    whole."""
    after = await rows(database)
    for table in (*OWNERS, *OPEN):
        kept = {key: row for key, row in before[table.name].items() if not _hostile(table, row, last)}
        assert {key: after[table.name].get(key) for key in kept} == kept, table.name
        for key in after[table.name].keys() - before[table.name].keys():
            assert _theirs(table, dict(after[table.name][key]), before, last), (table.name, key)
    for table in CLOSED:
        assert after[table.name] == before[table.name], table.name
    async with database.read() as db:
        assert await journal_rows.first_broken(db) is None


def _hostile(table: Table, row: tuple[Any, ...], last: int) -> bool:
    return table in OWNERS and dict(row)[OWNERS[table]] > last


def _theirs(table: Table, row: Mapping[str, Any], before: Rows, last: int) -> bool:
    """Whether a new row is one that its maker may have made."""
    if table in OWNERS:
        return bool(row[OWNERS[table]] > last)
    if table in (villages, works):
        return bool(row["unit"] == TA_LENG)
    if table is photos:
        return True
    return not _about_others(row, before) and (row.get("by") is None or row["by"] > last)


def _about_others(row: Mapping[str, Any], before: Rows) -> bool:
    """Whether it speaks of a report that was there before, by its number or, as a look at an identity, by its code."""
    codes = {dict(report)["code"] for report in before["reports"].values()}
    return (row["report"],) in before["reports"] or not codes.isdisjoint(map(str, row.get("data", {}).values()))
