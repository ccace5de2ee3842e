"""The desk: what came in, where each talk stands, what goes out; and the web chat's own messages."""

from sqlalchemy import JSON, Boolean, Column, ForeignKey, Index, Integer, String, Table, Text, UniqueConstraint, text

from storage.tables.columns import Moment, metadata

inbox = Table(
    "inbox",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("channel", String(16), nullable=False),
    Column("account", String(64), nullable=False),
    Column("event", String(128), nullable=False),
    Column("address", Integer, ForeignKey("addresses.id"), nullable=False),
    Column("album", String(128)),
    Column("payload", JSON, nullable=False),
    Column("received", Moment, nullable=False),
    Column("not_before", Moment, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("awaits_files", Boolean, nullable=False, comment="its photos and voice notes are still to be fetched"),
    Column("gathered", JSON, comment="what became of its files: kept names, and why the others were refused"),
    Column("done", Moment),
    Column("incident", String(16)),
    UniqueConstraint("channel", "account", "event"),
    Index(
        "ix_inbox_waiting",
        "address",
        "id",
        sqlite_where=text("done IS NULL"),
        postgresql_where=text("done IS NULL"),
    ),
    Index(
        "ix_inbox_awaits_files",
        "channel",
        "account",
        "id",
        sqlite_where=text("awaits_files"),
        postgresql_where=text("awaits_files"),
    ),
)

talks = Table(
    "talks",
    metadata,
    Column("address", Integer, ForeignKey("addresses.id"), primary_key=True),
    Column("state", String(64)),
    Column("data", JSON, nullable=False),
    Column("screen", JSON),
    Column("turn", Integer, nullable=False),
    Column("told", Text, nullable=False),
    Column("updated", Moment, nullable=False),
    Column("nudged", Moment, comment="when somebody was reminded of what they left half-filled"),
    Index(
        "ix_talks_open",
        "updated",
        sqlite_where=text("state IS NOT NULL"),
        postgresql_where=text("state IS NOT NULL"),
    ),
)

outbox = Table(
    "outbox",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("dedupe", String(96), nullable=False, unique=True),
    Column("channel", String(16), nullable=False),
    Column("account", String(64), nullable=False),
    Column("address", Integer, ForeignKey("addresses.id"), nullable=False),
    Column("priority", Integer, nullable=False),
    Column("not_before", Moment, nullable=False),
    Column("created", Moment, nullable=False),
    Column("body", JSON, nullable=False, comment="a screen, or a notice to be worded when it leaves"),
    Column("turn", Integer, nullable=False),
    Column("edit", String(64)),
    Column("attempts", Integer, nullable=False),
    Column("leased", Moment),
    Column("sent", Moment),
    Column("failed", Moment),
    Column("provider", String(64)),
    Column("error", String(200)),
    Column("parked", Moment, comment="no way to the person is open: it waits until one is"),
    Index(
        "ix_outbox_waiting",
        "channel",
        "account",
        "address",
        "id",
        sqlite_where=text("sent IS NULL AND failed IS NULL AND parked IS NULL"),
        postgresql_where=text("sent IS NULL AND failed IS NULL AND parked IS NULL"),
    ),
    Index(
        "ix_outbox_parked",
        "address",
        "id",
        sqlite_where=text("parked IS NOT NULL"),
        postgresql_where=text("parked IS NOT NULL"),
    ),
    # A notice has no turn: by this it is found when its key is typed.
    Index("ix_outbox_notices", "address", "id", sqlite_where=text("turn = 0"), postgresql_where=text("turn = 0")),
)

# The web chat is a messenger of our own: this is its server-side history.
web_messages = Table(
    "web_messages",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("address", Integer, ForeignKey("addresses.id"), nullable=False),
    Column("side", String(4), nullable=False, comment="in: the resident; out: the bot"),
    Column("outbox", Integer, unique=True),
    Column("body", JSON, nullable=False),
    Column("at", Moment, nullable=False),
    Column("changed", Integer, nullable=False, comment="grows with each change, for live pages"),
    Index("ix_web_messages_address_changed", "address", "changed"),
)
