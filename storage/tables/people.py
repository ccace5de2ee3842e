"""People: citizens and their chats; consents and roles."""

from sqlalchemy import Column, ForeignKey, Index, Integer, String, Table, UniqueConstraint

from storage.tables.columns import Moment, metadata

citizens = Table(
    "citizens",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("language", String(8), nullable=False),
    Column("unit", String(64)),
    Column("village", Integer),
    Column("created", Moment, nullable=False),
)

addresses = Table(
    "addresses",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("citizen", Integer, ForeignKey("citizens.id"), nullable=False, index=True),
    Column("channel", String(16), nullable=False),
    Column("account", String(64), nullable=False),
    Column("native", String(128), nullable=False),
    Column("created", Moment, nullable=False),
    Column("seen", Moment, nullable=False),
    Column("blocked", Moment),
    UniqueConstraint("channel", "account", "native"),
)

consents = Table(
    "consents",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("citizen", Integer, ForeignKey("citizens.id"), nullable=False),
    Column("address", Integer, ForeignKey("addresses.id"), nullable=False),
    Column("purpose", String(32), nullable=False),
    Column("version", String(16), nullable=False),
    Column("given", Moment, nullable=False),
    Column("withdrawn", Moment),
    Index("ix_consents_citizen_purpose", "citizen", "purpose"),
)

grants = Table(
    "grants",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("citizen", Integer, ForeignKey("citizens.id"), nullable=False, index=True),
    Column("role", String(16), nullable=False),
    Column("unit", String(64), ForeignKey("units.id"), nullable=False),
    Column("since", Moment, nullable=False),
    Column("until", Moment),
    Index("ix_grants_unit_role", "unit", "role"),
)
