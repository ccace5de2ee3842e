"""Kept photos and voice notes that nothing speaks of: no report, no campaign, no talk, nothing that waits."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterator, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Text, cast, delete, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.drafts import over, without
from storage.tables import campaigns, inbox, photos, report_photos, talks, voices

_NAME = re.compile(r"[0-9a-f]{64}")


def _unused(before: datetime) -> tuple[ColumnElement[bool], ...]:
    shown = select(report_photos.c.sha256).where(report_photos.c.sha256 == photos.c.sha256)
    told = select(campaigns.c.id).where(campaigns.c.photo == photos.c.sha256)
    return photos.c.created <= before, ~shown.exists(), ~told.exists()


async def unused(db: AsyncConnection, *, before: datetime, after: str, limit: int) -> list[str]:
    """Photos that came before a moment and that no report and no campaign has, by their names. What is still being
    written is in `spoken_of`."""
    wanted = select(photos.c.sha256).where(*_unused(before), photos.c.sha256 > after)
    return list(await db.scalars(wanted.order_by(photos.c.sha256).limit(limit)))


async def spoken_of(db: AsyncConnection, now: datetime) -> set[str]:
    """Names of photos and voice notes in talks, but for drafts whose time is over, and in what waits to be heard."""
    long_enough = func.length(cast(talks.c.data, Text)) > 64
    found: set[str] = set()
    async for data, updated in await db.stream(select(talks.c.data, talks.c.updated).where(long_enough)):
        found.update(_names(without(data) if over(updated, now) else data))
    waiting = select(inbox.c.gathered, inbox.c.payload).where(inbox.c.done.is_(None))
    for gathered, payload in await db.execute(waiting):
        found.update(_names([gathered, payload]))
    return found


def _names(data: Any) -> Iterator[str]:
    return (found[0] for found in _NAME.finditer(json.dumps(data)))


async def drop(db: AsyncConnection, names: Sequence[str], *, before: datetime) -> list[str]:
    """Forget these photos; returns those that were still unused, whose files may be removed."""
    gone = delete(photos).where(photos.c.sha256.in_(names), *_unused(before))
    return list(await db.scalars(gone.returning(photos.c.sha256)))


async def known_voices(db: AsyncConnection, names: Collection[str]) -> set[str]:
    """Which of these voice notes somebody is to listen to, or a campaign has."""
    heard = await db.scalars(select(voices.c.sha256).where(voices.c.sha256.in_(names)))
    told = await db.scalars(select(campaigns.c.voice).where(campaigns.c.voice.in_(names)))
    return {*heard, *told}
