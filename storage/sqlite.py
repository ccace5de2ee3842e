"""SQLite driven for short transactions: statements of the one writer run where they are asked, what may wait for the
disk or for a lock runs on the connection's own thread."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Sequence
from typing import Any

from sqlalchemy.connectors.asyncio import AsyncAdapt_dbapi_cursor
from sqlalchemy.dialects import registry
from sqlalchemy.dialects.sqlite.aiosqlite import (
    AsyncAdapt_aiosqlite_connection,
    AsyncAdapt_aiosqlite_dbapi,
    SQLiteDialect_aiosqlite,
)
from sqlalchemy.util.concurrency import await_, in_greenlet

DRIVER = "sqlite+chungtay"


class Cursor(AsyncAdapt_dbapi_cursor):
    """A statement is run and its rows are read in one step: at once if `Connection.inline`, else on the thread.

    aiosqlite changes threads four times for a statement. Within a write transaction nothing waits any more (the lock is
    held, the pages are in memory), and a change of threads costs several times what the statement does.
    """

    __slots__ = ()
    _adapt_connection: Connection
    _awaitable_cursor_close = False

    def _aenter_cursor(self, cursor: Any) -> Any:
        return cursor

    def _make_new_cursor(self, connection: Any) -> Any:
        return connection._conn.cursor()

    def execute(self, operation: Any, parameters: Any = None) -> Any:
        """Run a statement and read its rows."""
        return self._done(self._run, operation, () if parameters is None else parameters)

    def executemany(self, operation: Any, seq_of_parameters: Sequence[Any]) -> Any:
        """Run a statement for each of the parameters."""
        return self._done(self._cursor.executemany, operation, seq_of_parameters)

    def _done(self, step: Any, *arguments: Any) -> Any:
        if not self._adapt_connection.inline:
            return await_(self._connection._execute(step, *arguments))
        await_(_nothing())
        return step(*arguments)

    def _run(self, operation: Any, parameters: Any) -> None:
        cursor: Any = self._cursor
        cursor.execute(operation, parameters)
        if cursor.description:
            self._rows = deque(cursor.fetchall())


async def _nothing() -> None:
    """SQLAlchemy takes a driver that never awaits for one that blocks."""


class Connection(AsyncAdapt_aiosqlite_connection):
    """`inline` is set while a write transaction holds the lock, and for a glance."""

    __slots__ = ("inline",)
    _cursor_cls = Cursor  # type: ignore[assignment]

    def __init__(self, dbapi: Any, connection: Any) -> None:
        super().__init__(dbapi, connection)
        self.inline = False

    def commit(self) -> None:
        """Waits for the disk, and so never runs inline."""
        self.inline = False
        super().commit()

    def rollback(self) -> None:
        """Undo: at once where statements run at once."""
        if not self.inline:
            super().rollback()
        elif self._connection._connection:
            await_(_nothing())
            self._connection._conn.rollback()

    def terminate(self) -> None:
        """Close on the thread, after what still runs there, and wait for it. SQLAlchemy's own would leave a task that
        waits for ever where the wait is cancelled: an error in the log for each page that is closed as it looks."""
        stopped = self._connection.stop()
        if stopped is not None and in_greenlet():
            await_(asyncio.shield(stopped))


class _Module(AsyncAdapt_aiosqlite_dbapi):
    def connect(self, *arg: Any, **kw: Any) -> Connection:
        connection = self.aiosqlite.connect(*arg, **kw)
        connection._thread.daemon = True
        try:
            return Connection(self, await_(connection))
        except BaseException:
            # Whoever is cancelled while a connection opens would leave it open.
            connection.stop()
            raise


class Dialect(SQLiteDialect_aiosqlite):
    """SQLAlchemy's dialect for aiosqlite, over the cursor above."""

    supports_statement_cache = True

    @classmethod
    def import_dbapi(cls) -> AsyncAdapt_aiosqlite_dbapi:
        """aiosqlite for the thread, sqlite3 for the rest."""
        return _Module(__import__("aiosqlite"), __import__("sqlite3"))


registry.register(DRIVER.replace("+", "."), __name__, Dialect.__name__)
