"""Accounts at messengers: plans, spendings, tokens; messages that wait until a way to the person is open."""

import sqlalchemy as sa
from alembic import op

from storage.tables.columns import Moment


revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_OPEN = sa.text("sent IS NULL AND failed IS NULL")
_LEAVING = sa.text("sent IS NULL AND failed IS NULL AND parked IS NULL")
_PARKED = sa.text("parked IS NOT NULL")
_NOTICES = sa.text("turn = 0")


def upgrade() -> None:
    op.create_table(
        "accounts",
        sa.Column("channel", sa.String(length=16), nullable=False),
        sa.Column("account", sa.String(length=64), nullable=False),
        sa.Column("plan", sa.JSON(), nullable=False, comment="`domain.quotas.Plan`, as the last process was set"),
        sa.Column("trouble", sa.String(length=64), nullable=True, comment="what an administrator has to mend; null: nothing"),
        sa.Column("troubled", Moment(), nullable=True, comment="since when"),
        sa.Column("updated", Moment(), nullable=False),
        sa.PrimaryKeyConstraint("channel", "account", name=op.f("pk_accounts")),
    )
    op.create_table(
        "spendings",
        sa.Column("channel", sa.String(length=16), nullable=False),
        sa.Column("account", sa.String(length=64), nullable=False),
        sa.Column("day", sa.Date(), nullable=False, comment="in Viet Nam"),
        sa.Column("way", sa.String(length=16), nullable=False, comment="`domain.reach.Way`"),
        sa.Column("messages", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("channel", "account", "day", "way", name=op.f("pk_spendings")),
    )
    op.create_table(
        "tokens",
        sa.Column("channel", sa.String(length=16), nullable=False),
        sa.Column("account", sa.String(length=64), nullable=False),
        sa.Column("verifier", sa.Text(), nullable=True, comment="PKCE, sealed: its challenge is saved in the messenger's console"),
        sa.Column("access", sa.Text(), nullable=True, comment="sealed"),
        sa.Column("refresh", sa.Text(), nullable=True, comment="sealed; good for one use"),
        sa.Column("got", Moment(), nullable=True, comment="when this pair came"),
        sa.Column("expires", Moment(), nullable=True, comment="of the access token"),
        sa.Column("attempted", Moment(), nullable=True, comment="a refresh was begun and its end is not known"),
        sa.Column("holder", sa.String(length=64), nullable=True, comment="whose turn it is to refresh"),
        sa.Column("held_until", Moment(), nullable=True),
        sa.PrimaryKeyConstraint("channel", "account", name=op.f("pk_tokens")),
    )
    op.add_column("outbox", sa.Column("parked", Moment(), nullable=True, comment="no way to the person is open: it waits until one is"))
    op.drop_index("ix_outbox_waiting", "outbox")
    _index("ix_outbox_waiting", ["channel", "account", "address", "id"], _LEAVING)
    _index("ix_outbox_parked", ["address", "id"], _PARKED)
    _index("ix_outbox_notices", ["address", "id"], _NOTICES)


def downgrade() -> None:
    # A message that waits for a way would be sent at once by what does not know of waiting: it is given up.
    op.execute("UPDATE outbox SET failed = parked, error = 'no way was open' WHERE parked IS NOT NULL AND sent IS NULL AND failed IS NULL")
    for name in ("ix_outbox_notices", "ix_outbox_parked", "ix_outbox_waiting"):
        op.drop_index(name, "outbox")
    op.drop_column("outbox", "parked")
    _index("ix_outbox_waiting", ["channel", "account", "address", "id"], _OPEN)
    for table in ("tokens", "spendings", "accounts"):
        op.drop_table(table)


def _index(name: str, columns: list[str], where: sa.TextClause) -> None:
    op.create_index(name, "outbox", columns, sqlite_where=where, postgresql_where=where)
