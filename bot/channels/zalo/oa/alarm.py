"""The alarm when consent is lost: who looks after the messengers is told once a day, with the link that mends it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from bot.channels.zalo.oa.consent import Consent
from bot.channels.zalo.oa.tokens import Tokens
from domain.notices import Notice, NoticeKind
from domain.times import Clock, show_date, show_time
from storage.database import Database
from storage.queries import notices, quotas

PREFIX = "access:"
"""Of the alarm's keys in the outbox."""


def keeping_fresh(
    tokens: Tokens, consent: Consent, database: Database, clock: Clock, *, wake: Callable[[], None]
) -> Callable[[], Awaitable[None]]:
    """The tick for the scheduler, every 10 minutes: the token stays fresh, and its loss is told. `wake`: something was
    put in the outbox."""

    async def tick() -> None:
        await tokens.keep_fresh()
        if await warn(tokens, consent, database, clock):
            wake()

    return tick


async def warn(tokens: Tokens, consent: Consent, database: Database, clock: Clock) -> int:
    """Tell each keeper of the messengers, at most once a day; returns how many have been told today. It goes to the
    chat that `storage.queries.notices` chooses: never through this account, which is silent."""
    kept = await tokens.kept()
    if kept.troubled is None:
        return 0
    now, account = clock(), tokens.at.account
    facts = {
        "code": "",
        "account": account,
        "since": f"{show_time(kept.troubled)}, {show_date(kept.troubled)}",
        "link": consent.link(),
    }
    told = 0
    async with database.write() as db:
        for who in await quotas.keepers(db):
            dedupe = f"{PREFIX}{account}:{who}:{show_date(now)}"
            told += await notices.tell(db, Notice(NoticeKind.ACCESS_LOST, who, facts), dedupe=dedupe, now=now)
    return told
