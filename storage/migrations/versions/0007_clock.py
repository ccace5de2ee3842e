"""The clock: leases, calendar, deadlines and reminders; campaigns and work days; half-filled talks that were nudged."""

import sqlalchemy as sa
from alembic import op

from storage.tables.columns import Moment


revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "leases",
        sa.Column("name", sa.String(length=64), nullable=False),
        sa.Column("holder", sa.String(length=64), nullable=False, comment="one life of one process"),
        sa.Column("until", Moment(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_leases")),
    )
    op.create_table(
        "days_off",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("unit", sa.String(length=64), nullable=True, comment="null: everywhere"),
        sa.Column(
            "works", sa.Boolean(), nullable=False, comment="false: closed that day; true: open although it would be off"
        ),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("by", sa.Integer(), nullable=False),
        sa.Column("created", Moment(), nullable=False),
        sa.ForeignKeyConstraint(["by"], ["citizens.id"], name=op.f("fk_days_off_by_citizens")),
        sa.ForeignKeyConstraint(["unit"], ["units.id"], name=op.f("fk_days_off_unit_units")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_days_off")),
        sa.UniqueConstraint("day", "unit", name=op.f("uq_days_off_day_unit")),
    )
    op.create_index(
        "ix_days_off_everywhere",
        "days_off",
        ["day"],
        unique=True,
        sqlite_where=sa.text("unit IS NULL"),
        postgresql_where=sa.text("unit IS NULL"),
    )
    op.create_table(
        "milestone_days",
        sa.Column("milestone", sa.String(length=32), nullable=False, comment="`domain.milestones`"),
        sa.Column("year", sa.Integer(), nullable=False, comment="0: every year"),
        sa.Column("day", sa.String(length=5), nullable=False, comment="MM-DD"),
        sa.Column("by", sa.Integer(), nullable=False),
        sa.Column("updated", Moment(), nullable=False),
        sa.ForeignKeyConstraint(["by"], ["citizens.id"], name=op.f("fk_milestone_days_by_citizens")),
        sa.PrimaryKeyConstraint("milestone", "year", name=op.f("pk_milestone_days")),
    )
    op.create_table(
        "office_hours",
        sa.Column("unit", sa.String(length=64), nullable=False, comment="empty: where nothing else is set"),
        sa.Column("hours", sa.String(length=64), nullable=False, comment="7:30-11:30, 13:30-17:00"),
        sa.Column("by", sa.Integer(), nullable=False),
        sa.Column("updated", Moment(), nullable=False),
        sa.ForeignKeyConstraint(["by"], ["citizens.id"], name=op.f("fk_office_hours_by_citizens")),
        sa.PrimaryKeyConstraint("unit", name=op.f("pk_office_hours")),
    )
    op.create_table(
        "reminders",
        sa.Column("subject", sa.String(length=96), nullable=False, comment="what it is about, with its day"),
        sa.Column("step", sa.String(length=32), nullable=False, comment="`domain.reminders`: which of its reminders"),
        sa.Column("citizen", sa.Integer(), nullable=False),
        sa.Column("at", Moment(), nullable=False),
        sa.ForeignKeyConstraint(["citizen"], ["citizens.id"], name=op.f("fk_reminders_citizen_citizens")),
        sa.PrimaryKeyConstraint("subject", "step", "citizen", name=op.f("pk_reminders")),
    )
    op.create_index("ix_reminders_at", "reminders", ["at"], unique=False)
    op.create_table(
        "subscriptions",
        sa.Column("citizen", sa.Integer(), nullable=False),
        sa.Column("topic", sa.String(length=16), nullable=False, comment="`domain.campaigns.Topic`; empty: everything"),
        sa.Column("wants", sa.Boolean(), nullable=False),
        sa.Column("at", Moment(), nullable=False),
        sa.ForeignKeyConstraint(["citizen"], ["citizens.id"], name=op.f("fk_subscriptions_citizen_citizens")),
        sa.PrimaryKeyConstraint("citizen", "topic", name=op.f("pk_subscriptions")),
    )
    op.create_table(
        "time_limits",
        sa.Column("family", sa.String(length=16), nullable=False),
        sa.Column(
            "domain",
            sa.String(length=32),
            nullable=False,
            comment="of waste; empty: every domain without a limit of its own",
        ),
        sa.Column("stage", sa.String(length=16), nullable=False),
        sa.Column("days", sa.Integer(), nullable=False, comment="working days from the filing"),
        sa.Column("basis", sa.Text(), nullable=False, comment="the legal text it rests on"),
        sa.Column("by", sa.Integer(), nullable=False),
        sa.Column("updated", Moment(), nullable=False),
        sa.ForeignKeyConstraint(["by"], ["citizens.id"], name=op.f("fk_time_limits_by_citizens")),
        sa.PrimaryKeyConstraint("family", "domain", "stage", name=op.f("pk_time_limits")),
    )
    op.create_table(
        "work_days",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("unit", sa.String(length=64), nullable=False),
        sa.Column("village", sa.Integer(), nullable=True),
        sa.Column("work", sa.Integer(), nullable=True),
        sa.Column("called_by", sa.Integer(), nullable=False),
        sa.Column("at", Moment(), nullable=False),
        sa.Column("wanted", sa.Integer(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("created", Moment(), nullable=False),
        sa.ForeignKeyConstraint(["called_by"], ["citizens.id"], name=op.f("fk_work_days_called_by_citizens")),
        sa.ForeignKeyConstraint(["unit"], ["units.id"], name=op.f("fk_work_days_unit_units")),
        sa.ForeignKeyConstraint(["village"], ["villages.id"], name=op.f("fk_work_days_village_villages")),
        sa.ForeignKeyConstraint(["work"], ["works.id"], name=op.f("fk_work_days_work_works")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_work_days")),
    )
    op.create_index("ix_work_days_called_by_id", "work_days", ["called_by", "id"], unique=False)
    op.create_index("ix_work_days_state_at", "work_days", ["state", "at"], unique=False)
    op.create_table(
        "campaigns",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(length=16), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("unit", sa.String(length=64), nullable=False),
        sa.Column("author", sa.Integer(), nullable=False),
        sa.Column("approver", sa.Integer(), nullable=True),
        sa.Column("title", sa.String(length=120), nullable=False),
        sa.Column("texts", sa.JSON(), nullable=False, comment="by language"),
        sa.Column("audience", sa.JSON(), nullable=False, comment="`domain.campaigns.Audience`"),
        sa.Column("photo", sa.String(length=64), nullable=False),
        sa.Column("voice", sa.String(length=64), nullable=False),
        sa.Column("begins", Moment(), nullable=True),
        sa.Column("work_day", sa.Integer(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column(
            "planned_to", sa.Integer(), nullable=False, comment="the last citizen who was looked at while planning"
        ),
        sa.Column("created", Moment(), nullable=False),
        sa.Column("submitted", Moment(), nullable=True),
        sa.Column("approved", Moment(), nullable=True),
        sa.Column("started", Moment(), nullable=True),
        sa.Column("ended", Moment(), nullable=True),
        sa.ForeignKeyConstraint(["approver"], ["citizens.id"], name=op.f("fk_campaigns_approver_citizens")),
        sa.ForeignKeyConstraint(["author"], ["citizens.id"], name=op.f("fk_campaigns_author_citizens")),
        sa.ForeignKeyConstraint(["unit"], ["units.id"], name=op.f("fk_campaigns_unit_units")),
        sa.ForeignKeyConstraint(["work_day"], ["work_days.id"], name=op.f("fk_campaigns_work_day_work_days")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_campaigns")),
        sa.UniqueConstraint("code", name=op.f("uq_campaigns_code")),
    )
    op.create_index("ix_campaigns_state", "campaigns", ["state"], unique=False)
    op.create_index("ix_campaigns_unit_id", "campaigns", ["unit", "id"], unique=False)
    op.create_table(
        "deadlines",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("report", sa.Integer(), nullable=False),
        sa.Column("stage", sa.String(length=16), nullable=False),
        sa.Column("round", sa.Integer(), nullable=False, comment="grows when the case is reopened"),
        sa.Column("begun", Moment(), nullable=False),
        sa.Column("due", Moment(), nullable=False),
        sa.Column("urgent", sa.Boolean(), nullable=False),
        sa.Column("basis", sa.Text(), nullable=False),
        sa.Column("paused", Moment(), nullable=True, comment="since when it waits for the resident"),
        sa.Column("met", Moment(), nullable=True, comment="when it was kept or ceased to matter"),
        sa.Column("extended", Moment(), nullable=True),
        sa.Column("extended_by", sa.Integer(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False, comment="why it was extended"),
        sa.CheckConstraint("(extended is null) = (extended_by is null)", name=op.f("ck_deadlines_extension_is_whole")),
        sa.ForeignKeyConstraint(["extended_by"], ["citizens.id"], name=op.f("fk_deadlines_extended_by_citizens")),
        sa.ForeignKeyConstraint(["report"], ["reports.id"], name=op.f("fk_deadlines_report_reports")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_deadlines")),
        sa.UniqueConstraint("report", "stage", "round", name=op.f("uq_deadlines_report_stage_round")),
    )
    op.create_index(
        "ix_deadlines_open",
        "deadlines",
        ["due", "report"],
        unique=False,
        sqlite_where=sa.text("met IS NULL AND paused IS NULL"),
        postgresql_where=sa.text("met IS NULL AND paused IS NULL"),
    )
    op.create_table(
        "work_day_people",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("work_day", sa.Integer(), nullable=False),
        sa.Column("citizen", sa.Integer(), nullable=True, comment="null: whoever has no phone, written down by name"),
        sa.Column("name", sa.Text(), nullable=False, comment="sealed; of whoever has no phone"),
        sa.Column("coming", sa.String(length=8), nullable=False),
        sa.Column("heads", sa.Integer(), nullable=False, comment="how many come with them, themselves included"),
        sa.Column("report", sa.Integer(), nullable=True, comment="the labour as it was booked"),
        sa.Column("at", Moment(), nullable=False),
        sa.ForeignKeyConstraint(["citizen"], ["citizens.id"], name=op.f("fk_work_day_people_citizen_citizens")),
        sa.ForeignKeyConstraint(["report"], ["reports.id"], name=op.f("fk_work_day_people_report_reports")),
        sa.ForeignKeyConstraint(["work_day"], ["work_days.id"], name=op.f("fk_work_day_people_work_day_work_days")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_work_day_people")),
    )
    op.create_index("ix_work_day_people_citizen", "work_day_people", ["citizen"], unique=False)
    op.create_index(
        "ix_work_day_people_once",
        "work_day_people",
        ["work_day", "citizen"],
        unique=True,
        sqlite_where=sa.text("citizen IS NOT NULL"),
        postgresql_where=sa.text("citizen IS NOT NULL"),
    )
    op.create_table(
        "recipients",
        sa.Column("campaign", sa.Integer(), nullable=False),
        sa.Column("citizen", sa.Integer(), nullable=False),
        sa.Column("outcome", sa.String(length=12), nullable=False),
        sa.Column("channel", sa.String(length=16), nullable=False, comment="through which it goes or went"),
        sa.Column("account", sa.String(length=64), nullable=False),
        sa.Column("why", sa.String(length=64), nullable=False, comment="why it did not reach them; empty otherwise"),
        sa.Column("at", Moment(), nullable=False, comment="of the outcome"),
        sa.ForeignKeyConstraint(["campaign"], ["campaigns.id"], name=op.f("fk_recipients_campaign_campaigns")),
        sa.ForeignKeyConstraint(["citizen"], ["citizens.id"], name=op.f("fk_recipients_citizen_citizens")),
        sa.PrimaryKeyConstraint("campaign", "citizen", name=op.f("pk_recipients")),
    )
    op.create_index("ix_recipients_citizen", "recipients", ["citizen"], unique=False)
    op.create_index("ix_recipients_outcome", "recipients", ["campaign", "outcome", "why"], unique=False)
    op.create_index(
        "ix_recipients_waiting",
        "recipients",
        ["campaign", "channel", "account", "citizen"],
        unique=False,
        sqlite_where=sa.text("outcome = 'waiting'"),
        postgresql_where=sa.text("outcome = 'waiting'"),
    )
    op.add_column(
        "talks",
        sa.Column(
            "nudged", Moment(), nullable=True, comment="when somebody was reminded of what they left half-filled"
        ),
    )
    op.create_index(
        "ix_talks_open",
        "talks",
        ["updated"],
        unique=False,
        sqlite_where=sa.text("state IS NOT NULL"),
        postgresql_where=sa.text("state IS NOT NULL"),
    )


def downgrade() -> None:
    op.drop_index("ix_talks_open", "talks")
    op.drop_column("talks", "nudged")
    op.drop_table("recipients")
    op.drop_table("work_day_people")
    op.drop_table("deadlines")
    op.drop_table("campaigns")
    op.drop_table("work_days")
    op.drop_table("time_limits")
    op.drop_table("subscriptions")
    op.drop_table("reminders")
    op.drop_table("office_hours")
    op.drop_table("milestone_days")
    op.drop_table("days_off")
    op.drop_table("leases")
