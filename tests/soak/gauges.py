"""Reading the gauges of a running product from outside: its process, its database, its folders."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from statistics import linear_regression, median, quantiles

WAITING = {
    "inbox": "SELECT count(*) FROM inbox WHERE done IS NULL",
    "outbox": "SELECT count(*) FROM outbox WHERE sent IS NULL AND failed IS NULL AND not_before <= datetime('now')",
}
"""What is due and not done. A notice that can still be taken back is not due."""


@dataclass(frozen=True, slots=True)
class Sample:
    """One look. `at`: seconds since the start; memory in MB, the log of the database too."""

    at: float
    memory: float
    threads: int
    handles: int
    log: float
    inbox: int
    outbox: int
    tables: dict[str, int]
    files: dict[str, int]


def look(pid: int, data: Path, at: float) -> Sample:
    """Read everything once."""
    status = dict(line.split(":", 1) for line in Path(f"/proc/{pid}/status").read_text().splitlines())
    log = data / "chungtay.db-wal"
    with closing(sqlite3.connect(f"file:{data / 'chungtay.db'}?mode=ro", uri=True)) as database:
        waiting = {name: database.execute(sql).fetchone()[0] for name, sql in WAITING.items()}
        tables = {name: _rows(database, name) for name in _tables(database)}
    return Sample(
        at=at,
        memory=int(status["VmRSS"].split()[0]) / 1024,
        threads=int(status["Threads"]),
        handles=len(list(Path(f"/proc/{pid}/fd").iterdir())),
        log=log.stat().st_size / 2**20 if log.exists() else 0.0,
        tables=tables,
        files=_files(data / "photos"),
        **waiting,
    )


def _tables(database: sqlite3.Connection) -> list[str]:
    found = database.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'report_words%'")
    return [name for (name,) in found]


def _rows(database: sqlite3.Connection, table: str) -> int:
    found: int = database.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0]  # noqa: S608 - a name of our own
    return found


def _files(folder: Path) -> dict[str, int]:
    """How many files there are: uploads that wait, photos being written down, and what is kept."""
    found = {"incoming": 0, "announced": 0, "kept": 0}
    for path in folder.rglob("*"):
        if path.is_file():
            place = path.relative_to(folder).parts[0]
            found[place if place in found else "kept"] += 1
    return found


def middle(waits: Sequence[tuple[float, float]], begin: float, end: float) -> float:
    """The median, in milliseconds, of what happened between two moments; 0.0 when nothing did."""
    found = [wait for at, wait in waits if begin <= at < end]
    return median(found) * 1000 if found else 0.0


def slow(waits: Sequence[tuple[float, float]], begin: float, end: float) -> float:
    """The 95th percentile likewise."""
    found = [wait for at, wait in waits if begin <= at < end]
    return quantiles(found, n=20)[-1] * 1000 if len(found) > 1 else 0.0


def growth(samples: Sequence[Sample]) -> float:
    """MB by which memory grew over these samples, on the straight line that fits them best."""
    slope, _ = linear_regression([one.at for one in samples], [one.memory for one in samples])
    return slope * (samples[-1].at - samples[0].at)
