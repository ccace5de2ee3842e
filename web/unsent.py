"""Messages that were given up lately, by channel and reason, for whoever looks after the messengers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from actions.resending import STILL_NEWS
from locales import Say
from screens.full import name
from screens.unsent import why
from storage.database import Connection
from storage.queries import unsent


@dataclass(frozen=True, slots=True)
class Line:
    """So many messages of one account for one reason: in our words, and in the messenger's."""

    words: str
    reason: str
    number: int


@dataclass(frozen=True, slots=True)
class Account:
    """What one channel account did not send; `again` of it can be tried once more."""

    channel: str
    account: str
    name: str
    lines: tuple[Line, ...]
    again: int


async def lately(db: Connection, say: Say, now: datetime) -> list[Account]:
    """The accounts with something unsent, most first."""
    found = await unsent.counts(db, since=now - STILL_NEWS)
    accounts = dict.fromkeys((one.channel, one.account) for one in found)
    return [
        Account(
            channel,
            account,
            name(say, channel),
            tuple(Line(why(say, one.reason), one.reason, one.number) for one in here),
            sum(one.again for one in here),
        )
        for channel, account in accounts
        if (here := [one for one in found if (one.channel, one.account) == (channel, account)])
    ]
