"""Sentences the office may start an answer from; editable, never deleted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.tables import templates


@dataclass(frozen=True, slots=True)
class Template:
    """One prepared sentence for an act (reject, hand_over, ask …)."""

    id: int
    act: str
    text: str


async def of_act(db: AsyncConnection, act: str) -> list[Template]:
    """The sentences prepared for an act, oldest first."""
    rows = await db.execute(
        select(templates.c.id, templates.c.act, templates.c.text)
        .where(templates.c.act == act, templates.c.ended.is_(None))
        .order_by(templates.c.id)
    )
    return [Template(*row) for row in rows]


async def every(db: AsyncConnection) -> list[Template]:
    """All prepared sentences, by act."""
    rows = await db.execute(
        select(templates.c.id, templates.c.act, templates.c.text)
        .where(templates.c.ended.is_(None))
        .order_by(templates.c.act, templates.c.id)
    )
    return [Template(*row) for row in rows]


async def add(db: AsyncConnection, prepared: Sequence[tuple[str, str]], *, now: datetime) -> None:
    """Add sentences: pairs of act and text."""
    await db.execute(templates.insert(), [{"act": act, "text": text, "created": now} for act, text in prepared])


async def end(db: AsyncConnection, number: int, *, now: datetime) -> None:
    """Stop offering a sentence."""
    await db.execute(update(templates).where(templates.c.id == number).values(ended=now))
