"""The web chat's own messages."""

from sqlalchemy import JSON, Column, ForeignKey, Index, Integer, String, Table

from storage.tables.columns import Moment, metadata

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
