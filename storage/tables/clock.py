"""What the clock goes by: who holds it, the calendar, time limits, deadlines, and what was reminded of."""

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    Date,
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

days_off = Table(
    "days_off",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("day", Date, nullable=False),
    Column("unit", String(64), ForeignKey("units.id"), comment="null: everywhere"),
    Column("works", Boolean, nullable=False, comment="false: closed that day; true: open although it would be off"),
    Column("reason", Text, nullable=False),
    Column("by", Integer, ForeignKey("citizens.id"), nullable=False),
    Column("created", Moment, nullable=False),
    UniqueConstraint("day", "unit"),
    Index(
        "ix_days_off_everywhere",
        "day",
        unique=True,
        sqlite_where=text("unit IS NULL"),
        postgresql_where=text("unit IS NULL"),
    ),
)

office_hours = Table(
    "office_hours",
    metadata,
    Column("unit", String(64), primary_key=True, comment="empty: where nothing else is set"),
    Column("hours", String(64), nullable=False, comment="7:30-11:30, 13:30-17:00"),
    Column("by", Integer, ForeignKey("citizens.id"), nullable=False),
    Column("updated", Moment, nullable=False),
)

time_limits = Table(
    "time_limits",
    metadata,
    Column("family", String(16), primary_key=True),
    Column("domain", String(32), primary_key=True, comment="of waste; empty: every domain without a limit of its own"),
    Column("stage", String(16), primary_key=True),
    Column("days", Integer, nullable=False, comment="working days from the filing"),
    Column("basis", Text, nullable=False, comment="the legal text it rests on"),
    Column("by", Integer, ForeignKey("citizens.id"), nullable=False),
    Column("updated", Moment, nullable=False),
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

milestone_days = Table(
    "milestone_days",
    metadata,
    Column("milestone", String(32), primary_key=True, comment="`domain.milestones`"),
    Column("year", Integer, primary_key=True, comment="0: every year"),
    Column("day", String(5), nullable=False, comment="MM-DD"),
    Column("by", Integer, ForeignKey("citizens.id"), nullable=False),
    Column("updated", Moment, nullable=False),
)
