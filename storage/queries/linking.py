"""Two citizens who are one person become one, and a chat becomes a person of its own again.

Every column that names a citizen is decided on below; a test demands it of new ones.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Column, Select, delete, exists, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.reports import State
from domain.screen import Screen
from storage.queries import outbox, passes
from storage.queries.joining_once import join_once
from storage.queries.people import Address
from storage.queries.reminders import share
from storage.tables import (
    addresses,
    campaigns,
    citizens,
    consents,
    days_off,
    deadlines,
    grants,
    identities,
    invites,
    milestone_days,
    office_hours,
    recipients,
    remarks,
    reminders,
    reports,
    sessions,
    subscriptions,
    time_limits,
    undos,
    voices,
    work_day_people,
    work_days,
)
from storage.tables import outbox as kept
from storage.tables import passes as passes_table

FOLLOW: tuple[Column[int], ...] = (
    reports.c.author,
    reports.c.handler,
    reports.c.claimed_by,
    consents.c.citizen,
    grants.c.citizen,
    voices.c.citizen,
    voices.c.heard_by,
    campaigns.c.author,
    work_days.c.called_by,
    addresses.c.citizen,
)
"""They name whoever remains. Reports come first: whoever moves one meanwhile waits, and then finds the new author."""

WORDS: tuple[Column[int], ...] = (remarks.c.by,)
"""Follow in the person's own reports; what an officer once wrote to others stays under the number the journal has."""

END: tuple[Column[int], ...] = (sessions.c.citizen, passes_table.c.citizen, undos.c.by)
"""What was open for whoever vanishes is closed: nobody gets another's roles by a cookie or a code of before."""

HISTORY: tuple[Column[int], ...] = (
    invites.c.used_by,
    deadlines.c.extended_by,
    days_off.c.by,
    office_hours.c.by,
    time_limits.c.by,
    milestone_days.c.by,
    reminders.c.citizen,
    campaigns.c.approver,
)
"""Say what happened then, as the journal does."""

ONCE: tuple[Column[int], ...] = (recipients.c.citizen, subscriptions.c.citizen, work_day_people.c.citizen)
"""One row per person: where both have one, `join_once` decides which remains."""

SEALED: tuple[Column[int], ...] = (identities.c.citizen,)
"""Name and phone are sealed for one number: `actions.linking` opens them and seals them again."""

_BUSY = (State.ROUTED, State.IN_PROGRESS, State.REOPENED)


async def chats(db: AsyncConnection, citizen: int) -> list[Address]:
    """The chats of a citizen, the one used last first."""
    columns = (addresses.c.id, addresses.c.citizen, addresses.c.channel, addresses.c.account, addresses.c.native)
    wanted = select(*columns).where(addresses.c.citizen == citizen)
    rows = await db.execute(wanted.order_by(addresses.c.seen.desc(), addresses.c.id.desc()))
    return [Address(*row) for row in rows]


async def reports_of(db: AsyncConnection, citizen: int) -> int:
    """How many reports somebody has sent."""
    return await db.scalar(select(func.count()).select_from(reports).where(reports.c.author == citizen)) or 0


async def judges_own(db: AsyncConnection, one: int, other: int) -> bool:
    """Does one of the two handle a report of the other right now?"""
    either = (
        reports.c.author.in_((one, other))
        & reports.c.handler.in_((one, other))
        & (reports.c.author != reports.c.handler)
    )
    return await db.scalar(select(exists().where(either, reports.c.state.in_(_BUSY)))) or False


async def merge(db: AsyncConnection, *, gone: int, into: int, now: datetime) -> None:
    """Whatever was of `gone` is of `into`. The row of `gone` stays for the journal, which is never rewritten."""
    notices = await _open_notices(db, select(addresses.c.id).where(addresses.c.citizen == gone))
    for column in FOLLOW:
        await db.execute(update(column.table).where(column == gone).values({column.name: into}))
    own = select(reports.c.id).where(reports.c.author == into)
    await db.execute(update(remarks).where(remarks.c.by == gone, remarks.c.report.in_(own)).values(by=into))
    await join_once(db, gone=gone, into=into)
    await share(db, gone=gone, into=into)
    await _part_from_own(db, into)
    await _keep_home(db, gone, into)
    await _end_sessions(db, gone, now)
    await passes.end(db, citizen=gone)
    for number, body in notices:
        body["notice"]["to"] = into
        await db.execute(update(kept).where(kept.c.id == number).values(body=body))


async def _end_sessions(db: AsyncConnection, citizen: int, now: datetime) -> None:
    standing = (sessions.c.citizen == citizen, sessions.c.ended.is_(None))
    await db.execute(update(sessions).where(*standing).values(ended=now))


async def _part_from_own(db: AsyncConnection, author: int) -> None:
    """An author neither holds their own report in claim nor takes back what was decided on it."""
    held = (reports.c.author == author, reports.c.claimed_by == author)
    await db.execute(update(reports).where(*held).values(claimed_by=None, claimed_until=None))
    own = select(reports.c.id).where(reports.c.author == author)
    await db.execute(delete(undos).where(undos.c.report.in_(own)))


async def _keep_home(db: AsyncConnection, gone: int, into: int) -> None:
    row = (await db.execute(select(citizens.c.unit, citizens.c.village).where(citizens.c.id == gone))).one()
    await db.execute(
        update(citizens).where(citizens.c.id == into, citizens.c.unit.is_(None)).values(unit=row[0], village=row[1])
    )


async def agree_alike(db: AsyncConnection, citizen: int, *, now: datetime) -> set[str]:
    """What was taken back last is taken back: also what another of the chats had agreed to before that. Returns the
    purposes for which nothing stands although something was agreed."""
    rows = await db.execute(
        select(consents.c.purpose, func.max(consents.c.given), func.max(consents.c.withdrawn))
        .where(consents.c.citizen == citizen)
        .group_by(consents.c.purpose)
    )
    ended = {purpose for purpose, given, withdrawn in rows if withdrawn is not None and withdrawn > given}
    standing = (consents.c.citizen == citizen, consents.c.purpose.in_(ended), consents.c.withdrawn.is_(None))
    await db.execute(update(consents).where(*standing).values(withdrawn=now))
    return ended


async def part(db: AsyncConnection, chat: Address, *, to: Address, now: datetime) -> int:
    """The chat becomes a citizen of its own with nothing; returns their number. Notices that wait for it go `to`
    another chat of whoever it was, whose console sessions end: they may be open on the phone that is parted from."""
    language = await db.scalar(select(citizens.c.language).where(citizens.c.id == chat.citizen))
    made: int = (
        await db.execute(citizens.insert().values(language=language, created=now).returning(citizens.c.id))
    ).scalar_one()
    await db.execute(update(addresses).where(addresses.c.id == chat.id).values(citizen=made))
    await passes.end(db, citizen=chat.citizen, address=chat.id)
    await _end_sessions(db, chat.citizen, now)
    for number, _ in await _open_notices(db, select(addresses.c.id).where(addresses.c.id == chat.id)):
        moved = {"channel": to.channel, "account": to.account, "address": to.id}
        await db.execute(update(kept).where(kept.c.id == number).values(**moved))
    return made


async def tell_chat(db: AsyncConnection, chat: Address, screen: Screen, *, dedupe: str, now: datetime) -> None:
    """A screen without options for a chat that did not ask: what the chat can choose stays what it was."""
    row = outbox.reply(
        dedupe=dedupe,
        channel=chat.channel,
        account=chat.account,
        address=chat.id,
        screen=screen,
        turn=1,
        edit=None,
        now=now,
    )
    await outbox.add(db, [row])


async def _open_notices(db: AsyncConnection, chats: Select[tuple[int]]) -> list[tuple[int, dict[str, Any]]]:
    rows = await db.execute(
        select(kept.c.id, kept.c.body).where(
            kept.c.turn == 0, kept.c.address.in_(chats), kept.c.sent.is_(None), kept.c.failed.is_(None)
        )
    )
    return [(number, body) for number, body in rows if "notice" in body]
