"""Accounts at messengers: their plans, and what was spent of them, by day of Viet Nam."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from functools import cache
from typing import Any

from sqlalchemy import and_, bindparam, case, func, select, tuple_
from sqlalchemy.ext.asyncio import AsyncConnection

from domain import quotas
from domain.people import Role
from domain.quotas import Plan, Spent, Standing
from domain.times import local
from storage.queries.inserting import insert, insert_for
from storage.tables import accounts, addresses, counters, grants, spendings, units

Key = tuple[str, str]
"""A channel's name and the account there."""


@dataclass(frozen=True, slots=True)
class Account:
    """One account as it stands now. `ways`: its messages of this month and of today, by way."""

    channel: str
    account: str
    plan: Plan = field(default_factory=Plan)
    spent: Spent = field(default_factory=Spent)
    ways: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    trouble: str | None = None
    troubled: datetime | None = None

    @property
    def standing(self) -> Standing:
        """How its messages stand."""
        return quotas.standing(self.plan, self.spent)

    @property
    def crowd(self) -> Standing:
        """How its people stand."""
        return quotas.crowd(self.plan, self.spent)


# Built once: every round and every mark of a metered channel runs them.
_TODAY = case((spendings.c.day == bindparam("today"), spendings.c.messages), else_=0)
_ACCOUNTS = (
    select(
        accounts.c.channel,
        accounts.c.account,
        accounts.c.plan,
        accounts.c.trouble,
        accounts.c.troubled,
        spendings.c.way,
        func.sum(spendings.c.messages),
        func.sum(_TODAY),
    )
    .join(
        spendings,
        and_(
            spendings.c.channel == accounts.c.channel,
            spendings.c.account == accounts.c.account,
            spendings.c.day >= bindparam("month"),
        ),
        isouter=True,
    )
    .group_by(accounts.c.channel, accounts.c.account, spendings.c.way)
    .order_by(accounts.c.channel, accounts.c.account, spendings.c.way)
)
_THESE = _ACCOUNTS.where(tuple_(accounts.c.channel, accounts.c.account).in_(bindparam("keys", expanding=True)))
_CHATS = select(func.count()).where(
    addresses.c.channel == bindparam("channel"), addresses.c.account == bindparam("account")
)


async def note_plans(db: AsyncConnection, plans: Mapping[Key, Plan], now: datetime) -> None:
    """Keep the plans that this process was set to. Accounts that are connected no more are forgotten, with their
    trouble; what they spent is kept."""
    held = {(row.channel, row.account) for row in await db.execute(select(accounts.c.channel, accounts.c.account))}
    for channel, account in held - plans.keys():
        await db.execute(accounts.delete().where(accounts.c.channel == channel, accounts.c.account == account))
    for (channel, account), plan in plans.items():
        row = insert(db, accounts).values(channel=channel, account=account, plan=quotas.as_data(plan), updated=now)
        fresh = {"plan": row.excluded.plan, "updated": row.excluded.updated}
        await db.execute(row.on_conflict_do_update(index_elements=["channel", "account"], set_=fresh))


async def count(db: AsyncConnection, channel: str, account: str, messages: Mapping[str, int], now: datetime) -> None:
    """Messages went out, by way, or came in (`INCOMING`)."""
    rows = [
        {"channel": channel, "account": account, "day": _day(now), "way": way, "messages": number}
        for way, number in messages.items()
        if number
    ]
    if rows:
        await db.execute(_counting(db.dialect.name), rows)


async def every(db: AsyncConnection, now: datetime) -> list[Account]:
    """Every account that is counted."""
    return await _read(db, await db.execute(_ACCOUNTS, _since(now)))


async def some(db: AsyncConnection, keys: Collection[Key], now: datetime) -> dict[Key, Account]:
    """These accounts; one without a plan stands as if it had no limits."""
    found = {key: Account(*key) for key in keys}
    for one in await _read(db, await db.execute(_THESE, _since(now) | {"keys": list(keys)})) if keys else ():
        found[one.channel, one.account] = one
    return found


async def room(db: AsyncConnection, channel: str, account: str, now: datetime) -> int | None:
    """How many messages may still be planned through an account this month and today, a fifth kept for answers; None:
    any number. More than this a campaign must not queue there."""
    one = (await some(db, [(channel, account)], now))[channel, account]
    return quotas.room(one.plan, one.spent)


async def beyond(db: AsyncConnection, account: Account, chats: Iterable[int]) -> set[int]:
    """Of these chats of an account those that came when all places of its plan were taken."""
    if account.plan.users is None or account.spent.users <= account.plan.users:
        return set()
    last = await db.scalar(
        select(addresses.c.id)
        .where(addresses.c.channel == account.channel, addresses.c.account == account.account)
        .order_by(addresses.c.id)
        .offset(account.plan.users)
        .limit(1)
    )
    return {chat for chat in chats if last is not None and chat >= last}


async def first_time(db: AsyncConnection, what: str, number: int) -> bool:
    """Is this the first time that something happens in a period? `number` grows from period to period."""
    name = hashlib.blake2b(what.encode(), digest_size=12).hexdigest()
    row = insert(db, counters).values(name=f"first:{name}", last=number)
    raised = row.on_conflict_do_update(
        index_elements=["name"], set_={"last": row.excluded.last}, where=counters.c.last < row.excluded.last
    )
    return await db.scalar(raised.returning(counters.c.last)) is not None


async def keepers(db: AsyncConnection) -> list[int]:
    """Who looks after the messengers: administrators, and where there are none the moderators of the province."""
    held = select(grants.c.citizen).where(grants.c.until.is_(None)).order_by(grants.c.id)
    found = list(await db.scalars(held.where(grants.c.role == Role.ADMIN.value)))
    if not found:
        province = held.join(units, units.c.id == grants.c.unit).where(units.c.kind == "province")
        found = list(await db.scalars(province.where(grants.c.role == Role.MODERATOR.value)))
    return list(dict.fromkeys(found))


def month_of(now: datetime) -> int:
    """The month in Viet Nam as a number that grows."""
    there = local(now)
    return there.year * 12 + there.month


async def _read(db: AsyncConnection, rows: Iterable[Any]) -> list[Account]:
    found: dict[Key, Account] = {}
    for channel, account, plan, trouble, troubled, way, month, today in rows:
        known = found.get((channel, account)) or Account(
            channel, account, quotas.read_plan(plan), trouble=trouble, troubled=troubled
        )
        ways = {**known.ways, way: (month, today)} if way else known.ways
        found[channel, account] = replace(known, ways=ways)
    return [replace(one, spent=await _spent(db, one)) for one in found.values()]


async def _spent(db: AsyncConnection, one: Account) -> Spent:
    counted = [numbers for way, numbers in one.ways.items() if way in one.plan.counts]
    chats = await db.scalar(_CHATS, {"channel": one.channel, "account": one.account}) if one.plan.users else 0
    return Spent(sum(month for month, _ in counted), sum(today for _, today in counted), chats or 0)


def _since(now: datetime) -> dict[str, date]:
    return {"today": _day(now), "month": _day(now).replace(day=1)}


def _day(now: datetime) -> date:
    return local(now).date()


@cache
def _counting(dialect: str) -> Any:
    row = insert_for(dialect, spendings)
    more = spendings.c.messages + row.excluded.messages
    return row.on_conflict_do_update(index_elements=["channel", "account", "day", "way"], set_={"messages": more})
