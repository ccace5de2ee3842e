"""The messengers by name, and what every screen and message must keep to on each. `CHANNELS` parametrises the tests."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta


@dataclass(frozen=True, slots=True)
class Limits:
    """What one screen can carry. `text` and `caption` in UTF-16 units, `choice` in bytes, the rest in pieces.

    `part`: UTF-16 units of one native message; a longer screen is sent in several, its options in the last.
    """

    text: int
    caption: int
    buttons: int
    label: int
    choice: int
    photos: int
    file_bytes: int
    part: int = 4_096


@dataclass(frozen=True, slots=True)
class Window:
    """For how long after somebody's last message we may write to them: without cost, and at all."""

    free: timedelta
    open: timedelta


@dataclass(frozen=True, slots=True)
class Pace:
    """How many messages one account may send: `account` in any second to everybody, `chat` in any second to one chat,
    `group` in any minute to a chat with several people; 0: no limit."""

    account: int
    chat: int = 1
    group: int = 0


@dataclass(frozen=True, slots=True)
class Channel:
    """A messenger: its name as stored, and its limits. `window`: None where we may write at any time. `metered`: its
    messages are counted against a plan. `page`: a page of our own, which rings nobody's phone. `pace`: None where any
    number may leave; what an installation sets goes before it."""

    name: str
    limits: Limits
    window: Window | None = None
    pace: Pace | None = None
    metered: bool = False
    page: bool = False


WEB = Channel("web", Limits(4_096, 1_024, 40, 60, 64, 10, 20_000_000), page=True)
TELEGRAM = Channel("telegram", Limits(4_096, 1_024, 40, 60, 64, 10, 20_000_000), pace=Pace(30, 1, 20))
"""core.telegram.org/bots/api: text 4,096 and caption 1,024 after entities, callback data 64 bytes, getFile 20 MB;
core.telegram.org/bots/faq: 30 messages a second, one a second to a chat, 20 a minute to a group."""
ZALO_OA = Channel(
    "zalo_oa",
    Limits(4_096, 1_024, 40, 60, 64, 10, 20_000_000, part=2_000),
    window=Window(free=timedelta(hours=48), open=timedelta(days=7)),
    pace=Pace(10, 1),
    metered=True,
)
"""Zalo Official Account: text 2,000 [A]; free for 48 h after the last interaction [C], open for 7 days [A]; its pace
is not published [?], ours is careful."""
ZALO_BOT = Channel(
    "zalo_bot", Limits(4_096, 1_024, 40, 60, 64, 10, 20_000_000, part=2_000), pace=Pace(10, 1), metered=True
)
"""Zalo Bot Platform: text and caption 2,000 [A]; no window is documented [B]; plans count messages [B]; its pace is not
published [?], ours is careful."""

CHANNELS = (WEB, TELEGRAM, ZALO_OA, ZALO_BOT)


def channel(name: str) -> Channel:
    """The messenger of this name. Raises KeyError."""
    return _BY_NAME[name]


_BY_NAME = {one.name: one for one in CHANNELS}
