"""The calendar that deadlines are counted by: days off and on, office hours, time limits, the movement's days."""

from sqlalchemy import Boolean, Column, Date, ForeignKey, Index, Integer, String, Table, Text, UniqueConstraint, text

from storage.tables.columns import Moment, metadata

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

milestone_days = Table(
    "milestone_days",
    metadata,
    Column("milestone", String(32), primary_key=True, comment="`domain.milestones`"),
    Column("year", Integer, primary_key=True, comment="0: every year"),
    Column("day", String(5), nullable=False, comment="MM-DD"),
    Column("by", Integer, ForeignKey("citizens.id"), nullable=False),
    Column("updated", Moment, nullable=False),
)
