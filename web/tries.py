"""Wrong tries at a secret: counted per visitor, so that nobody guesses for long. Kept in memory only."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from datetime import datetime, timedelta

MOST = 10
WITHIN = timedelta(minutes=10)
_VISITORS = 10_000


@dataclass(slots=True)
class Tries:
    """Remembers the latest wrong tries of each visitor."""

    _wrong: dict[str, deque[datetime]] = field(default_factory=dict)

    def too_many(self, visitor: str, *, now: datetime) -> bool:
        """True while a visitor has to wait."""
        wrong = self._wrong.get(visitor, deque())
        while wrong and wrong[0] <= now - WITHIN:
            wrong.popleft()
        return len(wrong) >= MOST

    def was_wrong(self, visitor: str, *, now: datetime) -> None:
        """Count one wrong try."""
        if visitor not in self._wrong and len(self._wrong) >= _VISITORS:
            self._wrong.pop(next(iter(self._wrong)))
        self._wrong.setdefault(visitor, deque(maxlen=MOST)).append(now)
