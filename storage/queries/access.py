"""Invitations into a role, and sessions of the console. Secrets are stored as their SHA-256 only."""

from __future__ import annotations

import hashlib
import secrets
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from domain import typed_codes
from domain.people import Grant, Role
from storage.queries import passes
from storage.tables import invites, sessions

INVITE_LASTS = timedelta(days=7)
SESSION_LASTS = timedelta(hours=12)


def print_of(secret: str) -> str:
    """What is kept of a secret."""
    return hashlib.sha256(secret.encode()).hexdigest()


async def invite(db: AsyncConnection, given: Grant, *, now: datetime) -> str:
    """A one-time code that gives a role to whoever sends it first; valid for a week. It can be typed (see
    `domain.typed_codes`), and has 75 bits."""
    code = passes.made(typed_codes.INVITATION)
    await db.execute(
        invites.insert().values(
            token=passes.print_of(code), role=given.role.value, unit=given.unit, created=now, expires=now + INVITE_LASTS
        )
    )
    return code


async def accept_invite(db: AsyncConnection, code: str, *, who: int, now: datetime) -> Grant | None:
    """Use an invitation up, however it was typed. None if it is unknown, used or too old."""
    # Those made before were kept as they are written, with their case.
    prints = (passes.print_of(code), print_of(code))
    taken = await db.execute(
        update(invites)
        .where(invites.c.token.in_(prints), invites.c.used.is_(None), invites.c.expires > now)
        .values(used=now, used_by=who)
        .returning(invites.c.role, invites.c.unit)
    )
    row = taken.first()
    return Grant(Role(row[0]), row[1]) if row else None


async def open_session(db: AsyncConnection, citizen: int, *, now: datetime) -> str:
    """Begin a console session; returns the secret for the cookie."""
    secret = secrets.token_urlsafe(32)
    await db.execute(
        sessions.insert().values(token=print_of(secret), citizen=citizen, created=now, expires=now + SESSION_LASTS)
    )
    return secret


async def session_citizen(db: AsyncConnection, secret: str, *, now: datetime) -> int | None:
    """Whose session this is; None if there is none that is still open."""
    found: int | None = await db.scalar(
        select(sessions.c.citizen).where(
            sessions.c.token == print_of(secret), sessions.c.expires > now, sessions.c.ended.is_(None)
        )
    )
    return found


async def end_session(db: AsyncConnection, secret: str, *, now: datetime) -> None:
    """Sign out."""
    await db.execute(update(sessions).where(sessions.c.token == print_of(secret)).values(ended=now))


def over(now: datetime) -> ColumnElement[bool]:
    """Which sessions are over."""
    return or_(sessions.c.ended.is_not(None), sessions.c.expires <= now)
