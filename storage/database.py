"""The database: one engine, reads side by side, one writer at a time on SQLite."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Any, cast

from pydantic_core import from_json
from sqlalchemy import Connection as SyncConnection
from sqlalchemy import event, make_url
from sqlalchemy.exc import OperationalError, SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from storage.sqlite import DRIVER

__all__ = ["Connection", "Database", "OperationalError", "SQLAlchemyError", "busy_or_full", "savepoint"]

Connection = AsyncConnection
"""What queries run on; other floors only hand it through."""

BUSY_MS = 5_000
"""How long a writer of another process is waited for."""

PRAGMAS = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    f"PRAGMA busy_timeout={BUSY_MS}",
)


class Database:
    """Opens connections. `write` is a transaction that commits at its end; `read` sees one snapshot.

    On SQLite writers of this process queue on a lock instead of polling the file, and begin IMMEDIATE, so that a
    transaction never fails half-way because somebody else wrote first.
    """

    def __init__(self, url: str) -> None:
        self.url = url
        self.sqlite = url.startswith("sqlite")
        self._writer = asyncio.Lock() if self.sqlite else None
        engine_url = make_url(url).set(drivername=DRIVER) if self.sqlite else make_url(url)
        self.engine: AsyncEngine = create_async_engine(
            engine_url, pool_size=8, max_overflow=8, json_deserializer=_from_json
        )
        if self.sqlite:
            event.listen(self.engine.sync_engine, "connect", _prepare)
            event.listen(self.engine.sync_engine, "begin", _begin)
        event.listen(self.engine.sync_engine, "before_cursor_execute", _open_savepoint)

    @asynccontextmanager
    async def write(self) -> AsyncIterator[AsyncConnection]:
        """One transaction: committed when the block ends well, undone whole when it raises."""
        async with AsyncExitStack() as stack:
            if self._writer is not None:
                await stack.enter_async_context(self._writer)
            db = await stack.enter_async_context(self.engine.connect())
            if self.sqlite:
                await db.execution_options(immediate=True)
            async with db.begin():
                yield db

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncConnection]:
        """A snapshot to read from; nothing is kept of what is written in it."""
        async with self.engine.connect() as db:
            yield db
            await db.rollback()

    @asynccontextmanager
    async def glance(self) -> AsyncIterator[AsyncConnection]:
        """A snapshot for a look at a few rows by an index: it is over before a thread could be woken for it."""
        async with self.engine.connect() as db:
            await db.execution_options(glance=True)
            yield db
            await db.rollback()

    async def close(self) -> None:
        """Close every connection."""
        await self.engine.dispose()


@asynccontextmanager
async def savepoint(db: AsyncConnection) -> AsyncIterator[None]:
    """A part of a transaction that is undone alone when it raises. It costs nothing until it writes: most turns of a
    talk do not."""
    info = cast(SyncConnection, db.sync_connection).info
    info[_SAVEPOINT] = _WANTED
    try:
        yield
    except Exception:
        if info[_SAVEPOINT] == _OPEN:
            await db.exec_driver_sql(f"ROLLBACK TO SAVEPOINT {_SAVEPOINT}")
            await db.exec_driver_sql(f"RELEASE SAVEPOINT {_SAVEPOINT}")
        raise
    else:
        if info[_SAVEPOINT] == _OPEN:
            await db.exec_driver_sql(f"RELEASE SAVEPOINT {_SAVEPOINT}")
    finally:
        info.pop(_SAVEPOINT, None)


_SAVEPOINT, _WANTED, _OPEN = "turn", "wanted", "open"


def _open_savepoint(connection: SyncConnection, _cursor: Any, statement: str, *_rest: Any) -> None:
    # Only on SQLite does a statement that fails leave the transaction as it was.
    harmless = connection.dialect.name == "sqlite" and statement.startswith("SELECT")
    if connection.info.get(_SAVEPOINT) == _WANTED and not harmless:
        connection.info[_SAVEPOINT] = _OPEN
        connection.exec_driver_sql(f"SAVEPOINT {_SAVEPOINT}")


def _from_json(text: str) -> Any:
    # Several times as quick, and every turn reads three; but it takes no lone surrogates, which people can send.
    try:
        return from_json(text)
    except ValueError:
        return json.loads(text)


def busy_or_full(error: OperationalError) -> bool:
    """True if the database could not be written now but may be later: locked, busy, or the disk is full."""
    # When the disk is full SQLite may undo the whole transaction itself; then a savepoint in it is not found any more.
    said = str(error.orig).lower()
    return any(word in said for word in ("locked", "busy", "full", "disk i/o", "no such savepoint"))


def _prepare(connection: Any, _record: Any) -> None:
    # The driver's own idea of transactions is switched off: `_begin` opens them.
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in PRAGMAS:
        cursor.execute(pragma)
    cursor.close()


def _begin(connection: SyncConnection) -> None:
    options = connection.get_execution_options()
    immediate, driven = options.get("immediate", False), cast(Any, connection.connection.dbapi_connection)
    driven.inline = options.get("glance", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if immediate else "BEGIN")
    driven.inline = driven.inline or immediate
