"""What the clock remembers: who holds it, what was promised by when, what was reminded of."""

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from storage.tables.columns import Moment, metadata

leases = Table(
    "leases",
    metadata,
    Column("name", String(64), primary_key=True),
    Column("holder", String(64), nullable=False, comment="one life of one process"),
    Column("until", Moment, nullable=False),
)

deadlines = Table(
    "deadlines",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("report", Integer, ForeignKey("reports.id"), nullable=False),
    Column("stage", String(16), nullable=False),
    Column("round", Integer, nullable=False, comment="grows when the case is reopened"),
    Column("begun", Moment, nullable=False),
    Column("due", Moment, nullable=False),
    Column("urgent", Boolean, nullable=False),
    Column("basis", Text, nullable=False),
    Column("paused", Moment, comment="since when it waits for the resident"),
    Column("met", Moment, comment="when it was kept or ceased to matter"),
    Column("extended", Moment),
    Column("extended_by", Integer, ForeignKey("citizens.id")),
    Column("reason", Text, nullable=False, comment="why it was extended"),
    UniqueConstraint("report", "stage", "round"),
    CheckConstraint("(extended is null) = (extended_by is null)", name="extension_is_whole"),
    Index(
        "ix_deadlines_open",
        "due",
        "report",
        sqlite_where=text("met IS NULL AND paused IS NULL"),
        postgresql_where=text("met IS NULL AND paused IS NULL"),
    ),
)

# What somebody was reminded of: the row is the memory that it happened.
reminders = Table(
    "reminders",
    metadata,
    Column("subject", String(96), primary_key=True, comment="what it is about, with its day"),
    Column("step", String(32), primary_key=True, comment="`domain.reminders`: which of its reminders"),
    Column("citizen", Integer, ForeignKey("citizens.id"), primary_key=True),
    Column("at", Moment, nullable=False),
    Index("ix_reminders_at", "at"),
)
