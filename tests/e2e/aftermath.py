"""What a killed process left, read from copies: the next life must find its files as the killed one left them."""

from __future__ import annotations

import shutil
import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tests.emulators.telegram import Emulator

NAME = "chungtay.db"


@contextmanager
def copied(data: Path) -> Iterator[sqlite3.Connection]:
    """The database as it would be found now, with what is in its log."""
    with TemporaryDirectory() as folder:
        for name in (NAME, f"{NAME}-wal"):
            if (data / name).exists():
                shutil.copy(data / name, folder)
        with closing(sqlite3.connect(Path(folder) / NAME)) as database:
            yield database


def rows(database: sqlite3.Connection, sql: str) -> list[tuple[Any, ...]]:
    """What it answers."""
    return database.execute(sql).fetchall()


@dataclass
class Watch:
    """Looks after each kill. `in_flight` are the numbers of messages that Telegram had shown and no row was marked
    with: only these may come again."""

    emulator: Emulator
    data: Path
    kills: int = 0
    in_flight: set[int] = field(default_factory=set)

    def looks(self) -> None:
        """One kill more: what was acknowledged is kept, what is shown unmarked was on its way."""
        self.kills += 1
        with copied(self.data) as database:
            self._acknowledged_is_kept(database)
            self._unmarked_was_on_its_way(database)

    def _acknowledged_is_kept(self, database: sqlite3.Connection) -> None:
        kept = {int(event) for (event,) in rows(database, "SELECT event FROM inbox")}
        first = min(kept, default=self.emulator.queue.confirmed)
        lost = set(range(first, self.emulator.queue.confirmed)) - kept
        assert not lost, f"acknowledged and not kept: {lost}"

    def _unmarked_was_on_its_way(self, database: sqlite3.Connection) -> None:
        leased = Counter(dict(rows(database, _LEASED)))
        fresh = unmarked(self.emulator, database)
        shown: Counter[str] = Counter()
        for chat, numbers in fresh.items():
            shown[chat] += len(numbers - self.in_flight)
            self.in_flight |= numbers
        assert shown <= leased, f"shown and not marked, without a message on its way: {shown - leased}"


_LEASED = """
    SELECT native, count(*) FROM outbox JOIN addresses ON addresses.id = outbox.address
    WHERE sent IS NULL AND failed IS NULL AND leased IS NOT NULL GROUP BY native
"""


def unmarked(emulator: Emulator, database: sqlite3.Connection) -> dict[str, set[int]]:
    """In each chat the bot's messages that no row of the outbox is marked with."""
    marked = {int(number) for (number,) in rows(database, "SELECT provider FROM outbox WHERE provider IS NOT NULL")}
    return {
        str(chat): {message["message_id"] for message in found.history if message["from"]["is_bot"]} - marked
        for chat, found in emulator.chats.items()
    }
