"""How fast a bot may send, by what Telegram publishes: 30 a second to everybody, one a second to a chat with short
bursts, 20 a minute to a group."""

from __future__ import annotations

from collections import defaultdict, deque
from dataclasses import dataclass, field
from math import ceil

from tests.emulators.telegram.clock import Clock
from tests.emulators.telegram.errors import slow_down


@dataclass
class Window:
    """At most `limit` messages in any `seconds`."""

    limit: int
    seconds: float
    sent: deque[float] = field(default_factory=deque)

    def wait(self, now: float, count: int) -> float:
        """Seconds until `count` more fit in; 0 when they do. More than the limit fit into an empty window."""
        while self.sent and self.sent[0] <= now - self.seconds:
            self.sent.popleft()
        over = min(len(self.sent) + count - self.limit, len(self.sent))
        return self.sent[over - 1] + self.seconds - now if over > 0 else 0.0


def _overall() -> Window:
    return Window(30, 1.0)


def _chat() -> Window:
    # Telegram publishes "one a second" and "short bursts"; that a burst is five is our guess.
    return Window(5, 5.0)


def _group() -> Window:
    return Window(20, 60.0)


class Limits:
    """Counts what is sent while `on`. Off at first: kill tests and benchmarks flood one chat on purpose."""

    def __init__(self, clock: Clock) -> None:
        self.on = False
        self._clock = clock
        self._all = _overall()
        self._chats: dict[int, Window] = defaultdict(_chat)
        self._groups: dict[int, Window] = defaultdict(_group)

    def admit(self, chat: int, count: int = 1) -> None:
        """Count messages to a chat; a group has a number below zero. Raises Declined (429), which counts nothing."""
        if not self.on:
            return
        windows = [self._all, self._chats[chat], *([self._groups[chat]] if chat < 0 else [])]
        now = self._clock()
        if (wait := max(window.wait(now, count) for window in windows)) > 0:
            raise slow_down(max(1, ceil(wait)))
        for window in windows:
            window.sent.extend([now] * count)
