"""How one update fares at a webhook that does not take it."""

from __future__ import annotations

from dataclasses import dataclass

LONGEST_PAUSE = 60.0
LONGEST_RETRY_AFTER = 3_600.0


@dataclass
class Trial:
    """How an update fared so far: when it is due again, after which pause."""

    due: float = 0.0
    pause: float = 1.0
    failures: int = 0

    def fails(self, now: float, asked: float) -> None:
        """The second try follows at once, the others after 2, 4, 8 … seconds; or as the bot asked."""
        wait = min(asked, LONGEST_RETRY_AFTER)
        if not wait and self.failures:
            wait = self.pause = min(LONGEST_PAUSE, self.pause * 2)
        self.due = now + wait
        self.failures += 1
