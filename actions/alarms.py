"""Alarms: whoever looks after the messengers hears, once a month each, that a plan is nearly or wholly spent."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from domain.notices import Notice, NoticeKind
from domain.quotas import Standing
from storage.database import Connection
from storage.queries import notices, quotas
from storage.queries.quotas import Account


async def watch(db: Connection, accounts: Iterable[Account], *, now: datetime) -> list[NoticeKind]:
    """Alarm for every limit that is nearly or wholly spent and was not told of this month; what was told."""
    told: list[NoticeKind] = []
    for account in accounts:
        told += await _watch(db, account, "messages", account.standing, now)
        told += await _watch(db, account, "users", account.crowd, now)
    return told


async def _watch(db: Connection, account: Account, what: str, standing: Standing, now: datetime) -> list[NoticeKind]:
    if standing is Standing.OK:
        return []
    kind = NoticeKind.QUOTA_OUT if standing is Standing.OUT else NoticeKind.QUOTA_NEAR
    month = quotas.month_of(now)
    mark = f"{kind.value}:{what}:{account.channel}:{account.account}"
    if not await quotas.first_time(db, mark, month):
        return []
    for keeper in await quotas.keepers(db):
        notice = Notice(kind, keeper, _facts(account, what))
        await notices.tell(db, notice, dedupe=f"{month}:{keeper}:{mark}"[:96], now=now)
    return [kind]


def _facts(account: Account, what: str) -> dict[str, str | int]:
    plan, spent = account.plan, account.spent
    limits = [(spent.users, plan.users, "ever")]
    if what == "messages":
        limits = [(spent.month, plan.monthly, "month"), (spent.day, plan.daily, "day")]
    used, most, period = max((one for one in limits if one[1]), key=lambda one: one[0] / (one[1] or 1))
    return {"code": "", "channel": account.channel, "what": what, "used": used, "of": most or 0, "period": period}
