"""Reports, their lines, and what the rules made of them. No identity: authors are numbers."""

from sqlalchemy import (
    JSON,
    Boolean,
    CheckConstraint,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
    text,
)

from storage.tables.columns import Moment, metadata

reports = Table(
    "reports",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("code", String(16), nullable=False, unique=True),
    Column("family", String(16), nullable=False),
    Column("state", String(16), nullable=False),
    Column("version", Integer, nullable=False),
    Column("author", Integer, ForeignKey("citizens.id"), nullable=False),
    Column("anonymous", Boolean, nullable=False),
    Column("on_behalf", Boolean, nullable=False),
    Column("unit", String(64), ForeignKey("units.id"), nullable=False),
    Column("desk", String(64), ForeignKey("units.id"), nullable=False),
    Column("involved", String(8), nullable=False),
    Column("text", Text, nullable=False),
    Column("domain", String(32)),
    Column("village", Integer, ForeignKey("villages.id")),
    Column("work", Integer, ForeignKey("works.id")),
    Column("place", Text, nullable=False),
    Column("lat", Float),
    Column("lon", Float),
    Column("handler", Integer, ForeignKey("citizens.id")),
    Column("question", Text, nullable=False),
    Column("outcome", Text, nullable=False),
    Column("decision", String(64), nullable=False),
    Column("duplicate_of", String(16)),
    Column("rating", Integer),
    Column("folded", Text, nullable=False),
    Column("created", Moment, nullable=False),
    Column("updated", Moment, nullable=False),
    Column("claimed_by", Integer, ForeignKey("citizens.id")),
    Column("claimed_until", Moment),
    CheckConstraint("(claimed_by is null) = (claimed_until is null)", name="claim_is_whole"),
    CheckConstraint("(lat is null) = (lon is null)", name="point_is_whole"),
    # Each answers a part of the queue in its order; the rest of the columns spare the look into the row (`queue.py`).
    Index("ix_reports_desk_state_id", "desk", "state", "id", "author", "involved", "unit"),
    Index("ix_reports_desk_id", "desk", "id", "author", "involved", "unit"),
    Index("ix_reports_author_id", "author", "id"),
    Index(
        "ix_reports_handler_state_id",
        *("handler", "state", "id", "desk", "author", "involved", "unit", "claimed_by"),
        sqlite_where=text("handler IS NOT NULL"),
        postgresql_where=text("handler IS NOT NULL"),
    ),
    Index(
        "ix_reports_claimed_by_id",
        "claimed_by",
        "id",
        sqlite_where=text("claimed_by IS NOT NULL"),
        postgresql_where=text("claimed_by IS NOT NULL"),
    ),
)

# Quantities are decimal text: SQLite has no decimal type, and a float would round what was declared.
report_lines = Table(
    "report_lines",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("report", Integer, ForeignKey("reports.id"), nullable=False, index=True),
    Column("kind", String(32), nullable=False),
    Column("declared_quantity", String(32), nullable=False),
    Column("declared_unit", String(32), nullable=False),
    Column("confirmed_quantity", String(32)),
    Column("confirmed_unit", String(32)),
    Column("state", String(16), nullable=False),
    Column("note", Text, nullable=False),
    CheckConstraint("(confirmed_quantity is null) = (confirmed_unit is null)", name="confirmed_is_whole"),
)

# What the rules made of the message that a report came from: for its desk, and to learn where they are wrong.
suggestions = Table(
    "suggestions",
    metadata,
    Column("report", Integer, ForeignKey("reports.id"), primary_key=True),
    Column("intent", String(16), nullable=False),
    Column("score", Float, nullable=False),
    Column("domain", String(32)),
    Column("best", JSON, nullable=False),
    Column("kinds", JSON, nullable=False),
    Column("amounts", JSON, nullable=False),
    Column("reasons", JSON, nullable=False),
    Column("at", Moment, nullable=False),
)
