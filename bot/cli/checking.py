"""What `doctor` says of messengers: what is configured, reachable, expiring, and where to mend it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass

from bot import clock
from bot.cli.opening import Opened
from domain.quotas import Standing
from storage.queries import parking, quotas

OFF = "tắt / off"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at. `todo` is empty when it is well."""

    what: str
    found: str
    todo: str = ""


async def messengers(here: Opened) -> AsyncIterator[Finding]:
    """Every back-end, one after another, and what their plans leave. A messenger that is not set up is not loaded."""
    yield Finding("Web chat", f"{here.settings.web.host}:{here.settings.web.port}")
    for check in (_telegram(here), _zalo_bot(here), _zalo_oa(here), _plans(here)):
        async for finding in check:
            yield finding


async def _telegram(here: Opened) -> AsyncIterator[Finding]:
    found = here.settings.telegram
    if found.token is None:
        yield Finding("Telegram", OFF)
        return
    from bot.cli.reaching import telegram

    for finding in await telegram(found.token.get_secret_value(), found.api_base, found.mode, found.webhook_url):
        yield Finding(*finding)


async def _zalo_bot(here: Opened) -> AsyncIterator[Finding]:
    if here.settings.zalo_bot.token is None:
        yield Finding("Zalo Bot", OFF)
        return
    from bot.cli.reaching_zalo import bot_platform

    for finding in await bot_platform(here):
        yield Finding(*finding)


async def _zalo_oa(here: Opened) -> AsyncIterator[Finding]:
    if not here.settings.zalo_oa.oa_id:
        yield Finding("Zalo OA", OFF)
        return
    from bot.cli.reaching_zalo import official_account

    for finding in await official_account(here):
        yield Finding(*finding)


async def _plans(here: Opened) -> AsyncIterator[Finding]:
    async with here.database.read() as db:
        plans, waiting = await quotas.every(db, clock.now()), await parking.counts(db)
    for one in plans:
        spent, plan = one.spent, one.plan
        month = f"{spent.month}/{plan.monthly} tin tháng này / messages this month" if plan.monthly else ""
        users = f"{spent.users}/{plan.users} người / people" if plan.users else ""
        found = ", ".join(part for part in (month, users) if part)
        full = max(one.standing, one.crowd) >= Standing.NEAR
        if found:
            yield Finding(f"Gói / plan {one.channel}", found, "Gần hết / nearly full: mua thêm gói" if full else "")
    for channel, _, why, count in waiting:
        yield Finding(f"Tin chờ / parked {channel}", f"{count} ({why})")
