"""What one account of a messenger has sent lately, and from when it may send again: to everybody, to a chat, to a
group. Moments are seconds of a clock that only goes forward, handed in."""

from __future__ import annotations

from collections.abc import Iterator
from math import inf

from bot.desk.windows import RoundTrips, Window
from domain.channels import Pace
from domain.notices import Priority

SECOND, MINUTE = 1.0, 60.0
NEAR = 2.5
"""A campaign takes the last free place only when the next becomes free within so many intervals between messages: a
reply waits no longer."""
CHATS = 256
"""Chats that are remembered before those are looked for that need not be."""


class Account:
    """Begins full: what a former life of this process sent in the last second, or minute, is not known."""

    def __init__(self, pace: Pace, now: float) -> None:
        self._pace = pace
        self._born = now
        self._all = _full(pace.account, SECOND, now) if pace.account else None
        self._chats: dict[str, tuple[Window, ...]] = {}
        self._trips = RoundTrips()
        self._held = now + SECOND
        self._filling = True
        self._last = -inf
        self._most = CHATS

    def closed(self, now: float) -> float:
        """From when something may leave, to whatever chat; infinity when that depends on an answer."""
        return max(self._held, self._opens(self._all, now))

    def opens(self, chat: str, priority: Priority, now: float) -> float:
        """From when this may leave, if nothing else does before."""
        found = max((self._opens(window, now) for window in self._chats.get(chat) or self._fresh(chat)), default=now)
        found = max(found, self.closed(now))
        return max(found, self._gentle(now)) if priority is Priority.CAMPAIGN and found <= now else found

    def begins(self, chat: str, priority: Priority, now: float) -> None:
        """It leaves."""
        if chat not in self._chats:
            self._tidy(now)
            self._chats[chat] = self._fresh(chat)
        for window in self._windows(chat):
            window.begins()
        if priority is Priority.CAMPAIGN:
            self._last = now

    def ends(self, chat: str, begun: float, now: float, messages: int) -> None:
        """An answer came, and `messages` left; 0: none came, and one may be counted up to now."""
        if messages == 1:
            self._trips.takes(now - begun, now)
        latest = now if messages else now + self._trips.floor(now)
        for window in self._windows(chat):
            window.ends(latest, max(1, messages), now)

    def hold(self, until: float, now: float) -> None:
        """Nothing leaves before then: the messenger said so, and we were less careful than we thought."""
        self._held = max(self._held, until)
        self._trips.distrust(now)

    def held(self, now: float) -> float:
        """Seconds for which the messenger still wants nothing."""
        return max(0.0, self._held - now)

    def _opens(self, window: Window | None, now: float, spare: int = 0) -> float:
        return now if window is None else window.opens(now, self._trips.floor(now), spare)

    def _gentle(self, now: float) -> float:
        """A campaign fills an empty account evenly, so that its places become free one after another, and leaves one
        to whoever comes within a moment."""
        if self._all is None or self._pace.account == 1:
            return now
        interval, spare = SECOND / self._pace.account, self._opens(self._all, now, 1)
        if spare > now:
            self._filling = False
        elif self._all.idle(now):
            self._filling = True
        return max(spare - NEAR * interval, self._last + interval if self._filling else now)

    def _fresh(self, chat: str) -> tuple[Window, ...]:
        single = (Window(self._pace.chat, SECOND),) if self._pace.chat else ()
        if self._pace.group and chat.startswith("-"):
            return (*single, _full(self._pace.group, MINUTE, self._born))
        return single

    def _windows(self, chat: str) -> Iterator[Window]:
        yield from self._chats.get(chat, ())
        if self._all is not None:
            yield self._all

    def _tidy(self, now: float) -> None:
        if len(self._chats) >= self._most:
            self._chats = {chat: ways for chat, ways in self._chats.items() if not all(way.idle(now) for way in ways)}
            self._most = max(CHATS, 2 * len(self._chats))


def _full(limit: int, seconds: float, now: float) -> Window:
    return Window(limit, seconds, answered=[now] * limit)
