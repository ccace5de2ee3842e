"""Messages that were given up lately, by channel and reason, for whoever looks after the messengers."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

from actions.resending import STILL_NEWS
from domain.words import N_
from locales import Say
from screens.full import name
from storage.database import Connection
from storage.queries import unsent

REASONS: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"block|chat not found|deactivated|user not found|\b403\b", re.IGNORECASE),
     N_("người nhận đã chặn hoặc xoá trò chuyện")),
    (re.compile(r"could not be made"), N_("máy chưa soạn được tin này, cần người làm phần mềm xem")),
    (re.compile(r"token|unauthorized|\b401\b", re.IGNORECASE), N_("kênh không nhận khoá truy cập của mình")),
    (re.compile(r"timeout|connect|network|\b5\d\d\b", re.IGNORECASE), N_("mất mạng, hoặc kênh không trả lời")),
)  # fmt: skip
"""What a messenger's own words mean, the first that fits."""
ELSE = N_("kênh báo lỗi")


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
            tuple(Line(say(_words(one.reason)), one.reason, one.number) for one in here),
            sum(one.again for one in here),
        )
        for channel, account in accounts
        if (here := [one for one in found if (one.channel, one.account) == (channel, account)])
    ]


def _words(reason: str) -> str:
    return next((words for pattern, words in REASONS if pattern.search(reason)), ELSE)
