"""Voice notes, for a database that was made before 0001 held their table; elsewhere there is nothing to do."""

import sqlalchemy as sa
from alembic import op

from storage.tables.columns import Moment


revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    if sa.inspect(op.get_bind()).has_table("voices"):
        return
    op.create_table(
        "voices",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("citizen", sa.Integer(), nullable=False),
        sa.Column("unit", sa.String(length=64), nullable=True),
        sa.Column("at", Moment(), nullable=False),
        sa.Column("heard", Moment(), nullable=True),
        sa.Column("heard_by", sa.Integer(), nullable=True),
        sa.CheckConstraint("(heard is null) = (heard_by is null)", name=op.f("ck_voices_heard_is_whole")),
        sa.ForeignKeyConstraint(["citizen"], ["citizens.id"], name=op.f("fk_voices_citizen_citizens")),
        sa.ForeignKeyConstraint(["heard_by"], ["citizens.id"], name=op.f("fk_voices_heard_by_citizens")),
        sa.ForeignKeyConstraint(["unit"], ["units.id"], name=op.f("fk_voices_unit_units")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_voices")),
    )
    op.create_index("ix_voices_unit_id", "voices", ["unit", "id"], unique=False)


def downgrade() -> None:
    """The table is 0001's, which removes it."""
