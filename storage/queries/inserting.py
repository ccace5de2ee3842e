"""INSERT that tolerates what is already there, for every database we run on."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection


def insert(db: AsyncConnection, table: Table) -> Any:
    """The dialect's own INSERT, which knows `on_conflict_do_nothing` and `on_conflict_do_update`."""
    return insert_for(db.dialect.name, table)


def insert_for(dialect: str, table: Table) -> Any:
    """The same, for a statement that is built once."""
    return (sqlite if dialect == "sqlite" else postgresql).insert(table)
