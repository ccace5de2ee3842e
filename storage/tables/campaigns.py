"""Campaigns, their recipients, and what people want to hear of."""

from sqlalchemy import JSON, Boolean, Column, ForeignKey, Index, Integer, String, Table, Text, text

from storage.tables.columns import Moment, metadata

campaigns = Table(
    "campaigns",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("code", String(16), nullable=False, unique=True),
    Column("version", Integer, nullable=False),
    Column("state", String(16), nullable=False),
    Column("unit", String(64), ForeignKey("units.id"), nullable=False),
    Column("author", Integer, ForeignKey("citizens.id"), nullable=False),
    Column("approver", Integer, ForeignKey("citizens.id")),
    Column("title", String(120), nullable=False),
    Column("texts", JSON, nullable=False, comment="by language"),
    Column("audience", JSON, nullable=False, comment="`domain.campaigns.Audience`"),
    Column("photo", String(64), nullable=False),
    Column("voice", String(64), nullable=False),
    Column("begins", Moment),
    Column("work_day", Integer, ForeignKey("work_days.id")),
    Column("reason", Text, nullable=False),
    Column("planned_to", Integer, nullable=False, comment="the last citizen who was looked at while planning"),
    Column("created", Moment, nullable=False),
    Column("submitted", Moment),
    Column("approved", Moment),
    Column("started", Moment),
    Column("ended", Moment),
    Index("ix_campaigns_unit_id", "unit", "id"),
    Index("ix_campaigns_state", "state"),
)

# One row per person and campaign: however many chats they have, they get one copy.
recipients = Table(
    "recipients",
    metadata,
    Column("campaign", Integer, ForeignKey("campaigns.id"), primary_key=True),
    Column("citizen", Integer, ForeignKey("citizens.id"), primary_key=True),
    Column("outcome", String(12), nullable=False),
    Column("channel", String(16), nullable=False, comment="through which it goes or went"),
    Column("account", String(64), nullable=False),
    Column("why", String(64), nullable=False, comment="why it did not reach them; empty otherwise"),
    Column("at", Moment, nullable=False, comment="of the outcome"),
    Index(
        "ix_recipients_waiting",
        *("campaign", "channel", "account", "citizen"),
        sqlite_where=text("outcome = 'waiting'"),
        postgresql_where=text("outcome = 'waiting'"),
    ),
    Index("ix_recipients_outcome", "campaign", "outcome", "why"),
    Index("ix_recipients_citizen", "citizen"),
)

subscriptions = Table(
    "subscriptions",
    metadata,
    Column("citizen", Integer, ForeignKey("citizens.id"), primary_key=True),
    Column("topic", String(16), primary_key=True, comment="`domain.campaigns.Topic`; empty: everything"),
    Column("wants", Boolean, nullable=False),
    Column("at", Moment, nullable=False),
)
