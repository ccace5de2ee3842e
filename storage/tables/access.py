"""How people get in: invitations to roles, one-time secrets, sessions of the console."""

from sqlalchemy import Column, ForeignKey, Integer, String, Table

from storage.tables.columns import Moment, metadata

invites = Table(
    "invites",
    metadata,
    Column("token", String(64), primary_key=True, comment="SHA-256 of the code that was handed out"),
    Column("role", String(16), nullable=False),
    Column("unit", String(64), ForeignKey("units.id"), nullable=False),
    Column("created", Moment, nullable=False),
    Column("expires", Moment, nullable=False),
    Column("used_by", Integer, ForeignKey("citizens.id")),
    Column("used", Moment),
)

# One-time secrets that open something: a console session, or the same chat on another device.
passes = Table(
    "passes",
    metadata,
    Column("token", String(64), primary_key=True, comment="SHA-256 of the secret"),
    Column("opens", String(16), nullable=False),
    Column("citizen", Integer, ForeignKey("citizens.id"), nullable=False),
    Column("address", Integer, ForeignKey("addresses.id")),
    Column("expires", Moment, nullable=False),
    Column("used", Moment),
)

sessions = Table(
    "sessions",
    metadata,
    Column("token", String(64), primary_key=True, comment="SHA-256 of the cookie"),
    Column("citizen", Integer, ForeignKey("citizens.id"), nullable=False, index=True),
    Column("created", Moment, nullable=False),
    Column("expires", Moment, nullable=False),
    Column("ended", Moment),
)
