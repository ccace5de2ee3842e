"""Names and phones, sealed, apart from everything else."""

from sqlalchemy import Column, ForeignKey, Integer, String, Table, Text

from storage.tables.columns import Moment, metadata

# Only `storage/queries/identities.py` reads this table: no query about reports joins it.
identities = Table(
    "identities",
    metadata,
    Column("citizen", Integer, ForeignKey("citizens.id"), primary_key=True),
    Column("name", Text),
    Column("phone", Text),
    Column("phone_print", String(64), index=True),
    Column("updated", Moment, nullable=False),
)

# Names of people for whom a village head filed; sealed like identities.
stand_ins = Table(
    "stand_ins",
    metadata,
    Column("report", Integer, ForeignKey("reports.id"), primary_key=True),
    Column("name", Text, nullable=False),
)
