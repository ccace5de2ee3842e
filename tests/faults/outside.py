"""What must hold after any fault, looked at from outside: in a second session, in the photo folder, in the chats."""

from __future__ import annotations

import hashlib
import sqlite3
from collections import Counter
from contextlib import closing
from pathlib import Path
from typing import Any

from storage.database import Database
from storage.queries import journal
from tests.faults.resident import PATIENCE, Resident
from tests.faults.town import MODERATOR, Town


async def nothing_is_lost_and_nothing_doubled(town: Town) -> None:
    """Every invariant there is. Fails with the one that does not hold."""
    with closing(sqlite3.connect(town.folder / "town.db")) as database:
        assert rows(database, "PRAGMA integrity_check") == [("ok",)]
        what_was_acknowledged_is_what_was_kept(town, database)
        each_report_is_there_once(town, database)
        photos_are_whole(town, database)
        nothing_waits_and_nothing_was_given_up(database)
    for resident in town.residents:
        the_chat_reads_as_if_nothing_had_happened(resident)
    messages_are_repeated_only_where_a_fault_fell_in_between(town)
    await the_journal_is_whole(town)


def rows(database: sqlite3.Connection, sql: str) -> list[tuple[Any, ...]]:
    """What this session sees."""
    return database.execute(sql).fetchall()


def what_was_acknowledged_is_what_was_kept(town: Town, database: sqlite3.Connection) -> None:
    """Each event once, each dealt with, none with an incident, and none that was not acknowledged."""
    kept = rows(database, "SELECT account, event FROM inbox")
    assert Counter(kept) == Counter((m.account, one.event) for m in town.messengers for one in m.acknowledged)
    assert rows(database, "SELECT event FROM inbox WHERE done IS NULL OR incident IS NOT NULL") == []


def each_report_is_there_once(town: Town, database: sqlite3.Connection) -> None:
    """One report for each resident, under a code of its own which the author and the moderator were told."""
    kept = {text: code for code, text in rows(database, "SELECT code, text FROM reports")}
    assert len(kept) == len(rows(database, "SELECT id FROM reports")) == len(town.residents)
    told = "\n".join(screen.whole for _, screen in town.messengers[0].order[MODERATOR])
    for resident in town.residents:
        code = kept[resident.text]
        assert any(code in screen.whole for _, screen in resident.messenger.order[resident.native])
        assert code in told


def photos_are_whole(town: Town, database: sqlite3.Connection) -> None:
    """Each report has the photos that were sent; the folder holds exactly those, unharmed, and nothing half written."""
    counted = "SELECT text, (SELECT count(*) FROM report_photos WHERE report = reports.id) FROM reports"
    assert dict(rows(database, counted)) == {one.text: int(one.with_photo) for one in town.residents}
    folder = town.folder / "photos"
    found = sorted(path.name for path in folder.rglob("*") if path.is_file() and path.parent.name != "announced")
    names = [sha for (sha,) in rows(database, "SELECT sha256 FROM photos")]
    assert found == sorted([f"{sha}.jpg" for sha in names] + [f"{sha}.t.jpg" for sha in names])
    assert all(_sha(folder / sha[:2] / sha[2:4] / f"{sha}.jpg") == sha for sha in names)


def _sha(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def nothing_waits_and_nothing_was_given_up(database: sqlite3.Connection) -> None:
    """Every message of the outbox has left."""
    assert rows(database, "SELECT id, error FROM outbox WHERE sent IS NULL") == []


def the_chat_reads_as_if_nothing_had_happened(resident: Resident) -> None:
    """Without what was repeated, and without the request for patience: one answer to each step, in order."""
    shown = list(dict(resident.messenger.order[resident.native]).values())
    texts = [screen.whole for screen in shown if PATIENCE not in screen.whole]
    expected = [part for _, part in resident.script]
    assert len(texts) == len(expected), texts
    for text, part in zip(texts, expected, strict=True):
        assert part in text


def messages_are_repeated_only_where_a_fault_fell_in_between(town: Town) -> None:
    """A row of the outbox is shown once, and once more for each time that its mark was cut off."""
    for messenger in town.messengers:
        for row, times in messenger.sends.items():
            assert times <= 1 + messenger.excused[row], f"row {row} was shown {times} times"


async def the_journal_is_whole(town: Town) -> None:
    """The chain of hashes has no gap."""
    database = Database(town.database.url)
    async with database.read() as db:
        assert await journal.first_broken(db) is None
    await database.close()
