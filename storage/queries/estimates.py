"""How many people a campaign will reach, through which accounts, and how long it takes."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Subquery, and_, case, func, not_, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.campaigns import Campaign, Estimate
from domain.channels import CHANNELS, Channel
from domain.channels import channel as channel_of
from domain.notices import NoticeKind
from domain.quotas import room
from domain.reach import MARGIN, Chat, Way, spared
from storage.queries import audiences, quotas
from storage.queries.audiences import CHAT, Reached
from storage.queries.quotas import Account, Key
from storage.tables import citizens

Paces = Mapping[Key, int]
"""Messages a second by channel account; 0: no limit. Of one that is not there, its channel's own."""


async def estimate(db: AsyncConnection, one: Campaign, *, paces: Paces | None = None, now: datetime) -> Estimate:
    """Exactly who would get the campaign if it left now. Each person counts once, at their chat used last among those
    that may be written to; `unreachable` are those of the audience with no such chat, and those beyond what the plans
    leave for campaigns."""
    who = await audiences.reached(db, one.audience, unit=one.unit)
    accounts = await quotas.every(db, now)
    best = _best(one, who, _open(accounts, kind_of(one), now))
    what = (best.c.channel, best.c.account, best.c.open)
    rows = (await db.execute(select(*what, func.count()).where(best.c.place == 1).group_by(*what))).all()
    reachable = {(channel, account): number for channel, account, opened, number in rows if opened}
    closed = sum(number for _, _, opened, number in rows if not opened)
    rooms = {(account.channel, account.account): room(account.plan, account.spent) for account in accounts}
    fitting = {
        key: number if rooms.get(key) is None else min(number, rooms[key] or 0) for key, number in reachable.items()
    }
    beyond = sum(reachable.values()) - sum(fitting.values())
    return Estimate(
        people=sum(fitting.values()),
        accounts={key: number for key, number in sorted(fitting.items()) if number},
        unreachable=closed + beyond,
        takes=takes(fitting, paces),
    )


def _best(one: Campaign, who: Reached, opened: ColumnElement[bool]) -> Subquery:
    """The chats of everybody who is meant; `place` 1 is the one that would be taken. One pass over them all."""
    taken = [CHAT.c.blocked.is_(None), audiences.people(who)]
    if one.audience.channels:
        taken.append(CHAT.c.channel.in_(one.audience.channels))
    score = case((opened, 1), else_=0).label("open")
    order = (score.desc(), CHAT.c.seen.desc(), CHAT.c.id.desc())
    place = func.row_number().over(partition_by=CHAT.c.citizen, order_by=order).label("place")
    chats = select(CHAT.c.channel, CHAT.c.account, score, place)
    return chats.join_from(CHAT, citizens, citizens.c.id == CHAT.c.citizen).where(*taken).subquery()


def takes(left: Mapping[Key, int], paces: Paces | None) -> timedelta:
    """How long so many messages take by account, at the pace of the slowest."""
    seconds = [number / a_second(key, paces) for key, number in left.items() if a_second(key, paces)]
    return timedelta(seconds=round(max(seconds, default=0)))


def a_second(key: Key, paces: Paces | None) -> int:
    """How many messages a second an account takes; 0: no limit."""
    pace = channel_of(key[0]).pace
    return (paces or {}).get(key, pace.account if pace else 0)


def kind_of(one: Campaign) -> NoticeKind:
    """The kind of notice by which it leaves."""
    return NoticeKind.CAMPAIGN if one.work_day is None else NoticeKind.WORK_DAY


def _open(accounts: list[Account], kind: NoticeKind, now: datetime) -> ColumnElement[bool]:
    """Of a row of `CHAT`: would `domain.reach.choose` find a way here? The same rules, for many rows at once."""
    known = [_of_account(account, kind, now) for account in accounts]
    rest = [_of_channel(channel, accounts, now) for channel in CHANNELS]
    return or_(*known, *rest)


def _of_account(account: Account, kind: NoticeKind, now: datetime) -> ColumnElement[bool]:
    here = and_(CHAT.c.channel == account.channel, CHAT.c.account == account.account)
    chat = Chat(0, account.channel, account.account, now, account.plan, account.standing)
    window = channel_of(account.channel).window
    since = []
    if account.trouble is None and spared(chat, Way.FREE, kind):
        since.append(now - window.free + MARGIN if window else None)
    if account.trouble is None and window and account.plan.paid and spared(chat, Way.PAID, kind):
        since.append(now - window.open + MARGIN)
    if account.trouble is None and kind in dict(account.plan.templates) and spared(chat, Way.TEMPLATE, kind):
        since.append(None)
    return and_(here, or_(*(here if moment is None else CHAT.c.seen > moment for moment in since), not_(here)))


def _of_channel(channel: Channel, accounts: list[Account], now: datetime) -> ColumnElement[bool]:
    """Accounts that are not counted."""
    counted = [one.account for one in accounts if one.channel == channel.name]
    here = CHAT.c.channel == channel.name
    if counted:
        here = and_(here, CHAT.c.account.not_in(counted))
    return here if channel.window is None else and_(here, CHAT.c.seen > now - channel.window.free + MARGIN)
