"""Accounts at messengers: what their plans allow, what was spent of it, and the tokens they gave us, sealed."""

from sqlalchemy import JSON, Column, Date, Integer, String, Table, Text

from storage.tables.columns import Moment, metadata

accounts = Table(
    "accounts",
    metadata,
    Column("channel", String(16), primary_key=True),
    Column("account", String(64), primary_key=True),
    Column("plan", JSON, nullable=False, comment="`domain.quotas.Plan`, as the last process was set"),
    Column("trouble", String(64), comment="what an administrator has to mend; null: nothing"),
    Column("troubled", Moment, comment="since when"),
    Column("updated", Moment, nullable=False),
)

spendings = Table(
    "spendings",
    metadata,
    Column("channel", String(16), primary_key=True),
    Column("account", String(64), primary_key=True),
    Column("day", Date, primary_key=True, comment="in Viet Nam"),
    Column("way", String(16), primary_key=True, comment="`domain.reach.Way`"),
    Column("messages", Integer, nullable=False),
)

tokens = Table(
    "tokens",
    metadata,
    Column("channel", String(16), primary_key=True),
    Column("account", String(64), primary_key=True),
    Column("verifier", Text, comment="PKCE, sealed: its challenge is saved in the messenger's console"),
    Column("access", Text, comment="sealed"),
    Column("refresh", Text, comment="sealed; good for one use"),
    Column("got", Moment, comment="when this pair came"),
    Column("expires", Moment, comment="of the access token"),
    Column("attempted", Moment, comment="a refresh was begun and its end is not known"),
    Column("holder", String(64), comment="whose turn it is to refresh"),
    Column("held_until", Moment),
)
