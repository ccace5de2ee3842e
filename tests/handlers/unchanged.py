"""What must stay as it was when somebody sends nonsense, read in a second session."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Table, select

from domain.screen import Screen
from storage import tables
from storage.queries import inbox, outbox
from tests.world.people import Person
from tests.world.world import World

CASES = (tables.reports, tables.report_lines, tables.report_photos, tables.remarks, tables.undos)
PEOPLE = (tables.grants, tables.identities, tables.stand_ins, tables.consents)
KEPT = (*CASES, *PEOPLE, tables.journal)

Rows = dict[str, list[tuple[Any, ...]]]


async def rows(world: World, kept: Iterable[Table] = KEPT) -> Rows:
    """Everything that stands in these tables, as committed."""
    async with world.checking() as db:
        return {one.name: [tuple(row) for row in await db.execute(select(one))] for one in kept}


async def nothing_waits(world: World) -> bool:
    """Was every event dealt with, and did every answer leave?"""
    async with world.checking() as db:
        return await inbox.waiting(db) == 0 and await outbox.waiting(db) == 0


def told(person: Person) -> list[str]:
    """What came since the last step, word for word."""
    return [screen.whole for screen in person.fresh]


def over(sentence: str, question: Screen) -> list[str]:
    """One message: the sentence, and below it the question that still stands."""
    return [f"{sentence}\n\n{question.whole}"]
