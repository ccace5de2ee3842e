"""Windows: how many messages a messenger counts in any second or minute, as far as one can know who sees only when a
message was begun and when its answer came.

A message is counted at some moment in between. Its place is free again when the next one, begun then, cannot be counted
within the window's length of it, however the way there and the way back are divided: at the answer, plus the length,
minus the shortest round trip there can be.
"""

from __future__ import annotations

from bisect import insort
from dataclasses import dataclass, field
from math import inf, sqrt


@dataclass(slots=True)
class Window:
    """At most `limit` messages in any `seconds`. `answered` holds the moments, in order, at which messages can have
    been counted at the latest; `flying` is how many have no answer yet."""

    limit: int
    seconds: float
    flying: int = 0
    answered: list[float] = field(default_factory=list)

    def opens(self, now: float, floor: float, spare: int = 0) -> float:
        """From when a message may begin and leave `spare` places free; infinity when that depends on an answer.
        `floor`: the shortest round trip there can be, in seconds."""
        lasts = self.seconds - floor
        ends = [end for at in self.answered if (end := at + lasts) > now]
        over = self.flying + len(ends) + spare - self.limit
        if over < 0:
            return now
        return ends[over] if over < len(ends) else inf

    def begins(self) -> None:
        """A message leaves."""
        self.flying += 1

    def ends(self, latest: float, messages: int, now: float) -> None:
        """It was counted by then at the latest, and as so many."""
        self.flying -= 1
        self.answered = [at for at in self.answered if at + self.seconds > now]
        for _ in range(messages):
            insort(self.answered, latest)

    def idle(self, now: float) -> bool:
        """Does it remember nothing?"""
        return not self.flying and (not self.answered or self.answered[-1] + self.seconds <= now)


LASTS = 300.0
"""Seconds for which a round trip is remembered, at least."""
ENOUGH = 100
"""Fewer round trips say nothing about the shortest."""
CAUTION = 0.98
"""This part of the shortest round trip is counted on, less what a few say too much: a later one may be shorter."""
DISTRUST = 60.0
"""Seconds without counting on anything after a messenger said that we are too fast."""


class RoundTrips:
    """The shortest round trip lately. Of a way that becomes longer the old one is kept for a while, which is on the
    safe side."""

    def __init__(self) -> None:
        self._best, self._seen, self._sum = [inf, inf], [0, 0], [0.0, 0.0]
        self._since = -inf
        self._trusted_from = -inf

    def takes(self, seconds: float, now: float) -> None:
        """A message was answered after so long."""
        if now - self._since >= LASTS:
            self._best, self._seen, self._sum = [inf, self._best[0]], [0, self._seen[0]], [0.0, self._sum[0]]
            self._since = now
        self._best[0] = min(self._best[0], seconds)
        self._seen[0] += 1
        self._sum[0] += seconds

    def distrust(self, now: float) -> None:
        """The messenger says that we were too fast."""
        self._best, self._seen, self._sum = [inf, inf], [0, 0], [0.0, 0.0]
        self._trusted_from = now + DISTRUST

    def floor(self, now: float) -> float:
        """What can be counted on, in seconds; 0 while little is known."""
        seen, best = sum(self._seen), min(self._best)
        if now < self._trusted_from or seen < ENOUGH:
            return 0.0
        return max(0.0, CAUTION * best - (sum(self._sum) / seen - best) / sqrt(seen))
