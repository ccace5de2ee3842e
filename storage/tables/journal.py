"""The journal of every move, what was said with it, what can still be taken back."""

from sqlalchemy import JSON, Column, ForeignKey, Integer, String, Table, Text

from storage.tables.columns import Moment, metadata

# What was said about a report. Apart from the journal, so that words can be removed without breaking its chain.
remarks = Table(
    "remarks",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("report", Integer, ForeignKey("reports.id"), nullable=False, index=True),
    Column("journal", Integer, ForeignKey("journal.id")),
    Column("by", Integer, ForeignKey("citizens.id"), nullable=False),
    Column("act", String(16), nullable=False),
    Column("text", Text, nullable=False),
    Column("at", Moment, nullable=False),
)

journal = Table(
    "journal",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("report", Integer, ForeignKey("reports.id"), index=True),
    Column("at", Moment, nullable=False),
    Column("by", Integer),
    Column("act", String(16), nullable=False),
    Column("source", String(16)),
    Column("target", String(16)),
    Column("data", JSON, nullable=False),
    Column("previous", String(64), nullable=False),
    Column("hash", String(64), nullable=False, unique=True),
)

# What a decision can still be taken back to, for the few seconds in which it can. Not in the journal: it holds words.
undos = Table(
    "undos",
    metadata,
    Column("report", Integer, ForeignKey("reports.id"), primary_key=True),
    Column("journal", Integer, ForeignKey("journal.id"), nullable=False),
    Column("by", Integer, ForeignKey("citizens.id"), nullable=False),
    Column("until", Moment, nullable=False),
    Column("before", JSON, nullable=False),
)

counters = Table(
    "counters",
    metadata,
    Column("name", String(32), primary_key=True),
    Column("last", Integer, nullable=False),
)

templates = Table(
    "templates",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("act", String(16), nullable=False),
    Column("text", Text, nullable=False),
    Column("created", Moment, nullable=False),
    Column("ended", Moment),
)
