"""The plan "Basic": 50 people and 3,000 messages a month [B]."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone

from tests.emulators.telegram.clock import Clock
from tests.emulators.zalo_bot.errors import spent

VIETNAM = timezone(timedelta(hours=7))


@dataclass
class Quota:
    """What the plan allows, 0 for no limit, and what was used. Months are those of Viet Nam [?]. People count from the
    first time they write, for good [?]. With `counts_incoming` what people write counts too [C]; what they write comes
    even when nothing is left [?], unless they are too many and `silent` is on."""

    clock: Clock
    users: int = 50
    monthly: int = 3_000
    counts_incoming: bool = False
    silent: bool = False
    known: dict[str, int] = field(default_factory=dict)
    by_month: dict[tuple[int, int], int] = field(default_factory=dict)

    @property
    def used(self) -> int:
        """Messages of this month."""
        return self.by_month.get(self._month, 0)

    def admits(self, user: str) -> bool:
        """Whether the person is one of those the plan has room for."""
        return not self.users or self.known.get(user, 0) < self.users

    def came(self, user: str) -> bool:
        """Somebody wrote: whether the bot gets to know of it."""
        self.known.setdefault(user, len(self.known))
        if self.silent and not self.admits(user):
            return False
        if self.counts_incoming:
            self._count()
        return True

    def spend(self, chat: str) -> None:
        """Count a message of the bot's. Raises Declined when the plan has no room for it."""
        if not self.admits(chat) or (self.monthly and self.used >= self.monthly):
            raise spent()
        self._count()

    @property
    def _month(self) -> tuple[int, int]:
        now = datetime.fromtimestamp(self.clock(), VIETNAM)
        return now.year, now.month

    def _count(self) -> None:
        self.by_month[self._month] = self.used + 1
