"""Files are gathered beside the rounds: the inbox knows which events wait for theirs, and what became of them."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        "inbox",
        sa.Column(
            "awaits_files",
            sa.Boolean(),
            nullable=False,
            server_default=sa.false(),
            comment="its photos and voice notes are still to be fetched",
        ),
    )
    op.add_column(
        "inbox",
        sa.Column(
            "gathered", sa.JSON(), comment="what became of its files: kept names, and why the others were refused"
        ),
    )
    # Whatever waits now may speak of files: it is looked through once.
    op.execute(sa.text("UPDATE inbox SET awaits_files = true WHERE done IS NULL"))
    op.create_index(
        "ix_inbox_awaits_files",
        "inbox",
        ["channel", "account", "id"],
        sqlite_where=sa.text("awaits_files"),
        postgresql_where=sa.text("awaits_files"),
    )


def downgrade() -> None:
    op.drop_index("ix_inbox_awaits_files", "inbox")
    op.drop_column("inbox", "gathered")
    op.drop_column("inbox", "awaits_files")
