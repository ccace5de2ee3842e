"""Invitations into an office, made beside a running product as `python -m bot invite` makes them."""

from __future__ import annotations

from pathlib import Path

from actions import membership
from bot import clock
from domain.people import Grant, Role
from storage.database import Database


async def invitations(data: Path, count: int) -> list[str]:
    """Codes for so many moderators of Bình Lư; `data` is the product's data folder."""
    database = Database(f"sqlite+aiosqlite:///{data / 'chungtay.db'}")
    async with database.write() as db:
        given = Grant(Role.MODERATOR, "new_binh_lu")
        codes = [await membership.invite(db, given=given, by=None, now=clock.now()) for _ in range(count)]
    await database.close()
    return codes
