"""Work days, and who comes."""

from sqlalchemy import Column, ForeignKey, Index, Integer, String, Table, Text, text

from storage.tables.columns import Moment, metadata

work_days = Table(
    "work_days",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("state", String(12), nullable=False),
    Column("version", Integer, nullable=False),
    Column("unit", String(64), ForeignKey("units.id"), nullable=False),
    Column("village", Integer, ForeignKey("villages.id")),
    Column("work", Integer, ForeignKey("works.id")),
    Column("called_by", Integer, ForeignKey("citizens.id"), nullable=False),
    Column("at", Moment, nullable=False),
    Column("wanted", Integer, nullable=False),
    Column("place", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("created", Moment, nullable=False),
    Index("ix_work_days_called_by_id", "called_by", "id"),
    Index("ix_work_days_state_at", "state", "at"),
)

work_day_people = Table(
    "work_day_people",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("work_day", Integer, ForeignKey("work_days.id"), nullable=False),
    Column("citizen", Integer, ForeignKey("citizens.id"), comment="null: whoever has no phone, written down by name"),
    Column("name", Text, nullable=False, comment="sealed; of whoever has no phone"),
    Column("coming", String(8), nullable=False),
    Column("heads", Integer, nullable=False, comment="how many come with them, themselves included"),
    Column("report", Integer, ForeignKey("reports.id"), comment="the labour as it was booked"),
    Column("at", Moment, nullable=False),
    Index(
        "ix_work_day_people_once",
        *("work_day", "citizen"),
        unique=True,
        sqlite_where=text("citizen IS NOT NULL"),
        postgresql_where=text("citizen IS NOT NULL"),
    ),
    Index("ix_work_day_people_citizen", "citizen"),
)
