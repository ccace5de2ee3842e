"""Places: administrative units with their dates and names, villages, and public works."""

from sqlalchemy import Column, Date, ForeignKey, Integer, String, Table, UniqueConstraint

from storage.tables.columns import Moment, metadata

units = Table(
    "units",
    metadata,
    Column("id", String(64), primary_key=True, comment="our own id: statistical codes are reused across reforms"),
    Column("name", String(128), nullable=False),
    Column("kind", String(16), nullable=False),
    Column("parent", String(64), ForeignKey("units.id")),
    Column("gso_code", String(8)),
    Column("valid_from", Date),
    Column("valid_to", Date),
)

unit_names = Table(
    "unit_names",
    metadata,
    Column("unit", String(64), ForeignKey("units.id"), primary_key=True),
    Column("name", String(128), primary_key=True),
    Column("folded", String(128), nullable=False, index=True),
)

unit_successors = Table(
    "unit_successors",
    metadata,
    Column("unit", String(64), ForeignKey("units.id"), primary_key=True),
    Column("successor", String(64), ForeignKey("units.id"), primary_key=True),
)

villages = Table(
    "villages",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("unit", String(64), ForeignKey("units.id"), nullable=False),
    Column("name", String(128), nullable=False),
    Column("folded", String(128), nullable=False),
    Column("valid_from", Date),
    Column("valid_to", Date),
    UniqueConstraint("unit", "folded"),
)

works = Table(
    "works",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("unit", String(64), ForeignKey("units.id"), nullable=False),
    Column("village", Integer, ForeignKey("villages.id")),
    Column("kind", String(32), nullable=False),
    Column("name", String(200), nullable=False),
    Column("folded", String(200), nullable=False),
    Column("created", Moment, nullable=False),
    Column("ended", Moment),
    UniqueConstraint("unit", "folded"),
)
