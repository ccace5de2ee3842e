"""The outbox: what leaves, what has left, what waits for a way."""

from sqlalchemy import JSON, Column, ForeignKey, Index, Integer, String, Table, text

from storage.tables.columns import Moment, metadata

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
