"""Search by words: every word that was typed begins a word of the report. Each database is asked in its own way."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import ColumnElement, Select, Text, cast, literal_column, select
from sqlalchemy.dialects.postgresql import TSQUERY
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.tables import PG_WORDS, report_words, reports
from storage.tables.words import FIRST


def in_row(words: Iterable[str]) -> tuple[ColumnElement[bool], ...]:
    """The conditions on the row itself, without an index."""
    return tuple(reports.c.folded.like(f"% {word}{' %' if _whole(word) else '%'}") for word in words)


def newest(
    db: AsyncConnection,
    words: Sequence[str],
    *,
    desks: Iterable[str],
    where: Iterable[ColumnElement[bool]],
    before: int | None,
    limit: int,
) -> Select[int]:
    """The ids of the newest reports that the index of words has at any of these desks, and to which `where` applies."""
    if db.dialect.name == "sqlite":
        # FTS5 gives ids from the newest and stops when there are enough of them: a common word is no slower.
        number = report_words.c.rowid
        found = report_words.c.report_words.op("MATCH")(_for_fts5(words, desks))
        ids = select(number.label("id")).join_from(report_words, reports, reports.c.id == number).where(found)
    else:
        number = reports.c.id
        asked = cast(cast(_for_postgresql(words, desks), Text), TSQUERY)
        ids = select(number).where(literal_column(PG_WORDS).op("@@", is_comparison=True)(asked))
    if before is not None:
        ids = ids.where(number < before)
    return ids.where(*where).order_by(number.desc()).limit(limit)


def _whole(word: str) -> bool:
    return len(word) < FIRST


def _for_fts5(words: Sequence[str], desks: Iterable[str]) -> str:
    at = " OR ".join(f'"@{desk.encode().hex()}"' for desk in desks)
    return " AND ".join((f"({at})", *(f'"{word}"{"" if _whole(word) else " *"}' for word in words)))


def _for_postgresql(words: Sequence[str], desks: Iterable[str]) -> str:
    at = " | ".join("'@" + desk.replace("\\", "\\\\").replace("'", "''") + "'" for desk in desks)
    return " & ".join((f"({at})", *(f"'{word}'{'' if _whole(word) else ':*'}" for word in words)))
