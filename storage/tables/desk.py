"""The desk: what came in, and where each talk stands."""

from sqlalchemy import JSON, Boolean, Column, ForeignKey, Index, Integer, String, Table, Text, UniqueConstraint, text

from storage.tables.columns import Moment, metadata

inbox = Table(
    "inbox",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("channel", String(16), nullable=False),
    Column("account", String(64), nullable=False),
    Column("event", String(128), nullable=False),
    Column("address", Integer, ForeignKey("addresses.id"), nullable=False),
    Column("album", String(128)),
    Column("payload", JSON, nullable=False),
    Column("received", Moment, nullable=False),
    Column("not_before", Moment, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("awaits_files", Boolean, nullable=False, comment="its photos and voice notes are still to be fetched"),
    Column("gathered", JSON, comment="what became of its files: kept names, and why the others were refused"),
    Column("done", Moment),
    Column("incident", String(16)),
    UniqueConstraint("channel", "account", "event"),
    Index(
        "ix_inbox_waiting",
        "address",
        "id",
        sqlite_where=text("done IS NULL"),
        postgresql_where=text("done IS NULL"),
    ),
    Index(
        "ix_inbox_awaits_files",
        "channel",
        "account",
        "id",
        sqlite_where=text("awaits_files"),
        postgresql_where=text("awaits_files"),
    ),
)

talks = Table(
    "talks",
    metadata,
    Column("address", Integer, ForeignKey("addresses.id"), primary_key=True),
    Column("state", String(64)),
    Column("data", JSON, nullable=False),
    Column("screen", JSON),
    Column("turn", Integer, nullable=False),
    Column("told", Text, nullable=False),
    Column("updated", Moment, nullable=False),
    Column("nudged", Moment, comment="when somebody was reminded of what they left half-filled"),
    Index(
        "ix_talks_open",
        "updated",
        sqlite_where=text("state IS NOT NULL"),
        postgresql_where=text("state IS NOT NULL"),
    ),
)
