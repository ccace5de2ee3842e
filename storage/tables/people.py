"""People: citizens and their chats; identities apart, sealed; consents, roles, invitations, sign-ins."""

from sqlalchemy import Column, ForeignKey, Index, Integer, String, Table, Text, UniqueConstraint

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
