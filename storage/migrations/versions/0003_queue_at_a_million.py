"""queue at a million: an index of words, look-alikes by bands, indexes that answer a page of the queue"""

import sqlalchemy as sa
from alembic import op

from domain.words import words_of
from storage.queries.look_alikes import bands


revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_BATCH = 1_000
_BANDS = tuple(f"band_{number}" for number in range(4))

reports = sa.table("reports", sa.column("id", sa.Integer), sa.column("folded", sa.Text))
photos = sa.table(
    "photos",
    sa.column("sha256", sa.String),
    sa.column("dhash", sa.String),
    sa.column("likeness", sa.BigInteger),
    *(sa.column(name, sa.Integer) for name in _BANDS),
)

_ADD = "INSERT INTO report_words (rowid, words) VALUES (new.id, '@' || hex(new.desk) || new.folded)"
_REMOVE = (
    "INSERT INTO report_words (report_words, rowid, words) "
    "VALUES ('delete', old.id, '@' || hex(old.desk) || old.folded)"
)
_SQLITE = (
    "CREATE VIRTUAL TABLE report_words USING fts5(words, content='', columnsize=0, detail=none, "
    "prefix='2 3 4 5 6 7', tokenize=\"ascii tokenchars '@'\")",
    f"CREATE TRIGGER report_words_in AFTER INSERT ON reports BEGIN {_ADD}; END",
    "CREATE TRIGGER report_words_on AFTER UPDATE OF desk, folded ON reports "
    f"WHEN old.desk <> new.desk OR old.folded <> new.folded BEGIN {_REMOVE}; {_ADD}; END",
    f"CREATE TRIGGER report_words_out AFTER DELETE ON reports BEGIN {_REMOVE}; END",
    "INSERT INTO report_words (rowid, words) SELECT id, '@' || hex(desk) || folded FROM reports",
    "INSERT INTO report_words (report_words) VALUES ('optimize')",
)
_POSTGRESQL = (
    "CREATE INDEX ix_reports_words ON reports USING gin (array_to_tsvector("
    "array_remove(array_append(string_to_array(folded, ' '), '@' || desk), ''))) WITH (fastupdate=off)",
)


def upgrade() -> None:
    _words()
    _likeness()
    op.drop_index("ix_reports_desk_state_id", "reports")
    op.drop_index("ix_reports_desk_id", "reports")
    op.drop_index("ix_reports_handler_id", "reports")
    op.create_index("ix_reports_desk_state_id", "reports", ["desk", "state", "id", "author", "involved", "unit"])
    op.create_index("ix_reports_desk_id", "reports", ["desk", "id", "author", "involved", "unit"])
    handled = sa.text("handler IS NOT NULL")
    op.create_index(
        "ix_reports_handler_state_id",
        "reports",
        ["handler", "state", "id", "desk", "author", "involved", "unit", "claimed_by"],
        sqlite_where=handled,
        postgresql_where=handled,
    )
    held = sa.text("claimed_by IS NOT NULL")
    op.create_index(
        "ix_reports_claimed_by_id", "reports", ["claimed_by", "id"], sqlite_where=held, postgresql_where=held
    )
    for statement in _SQLITE if _on_sqlite() else _POSTGRESQL:
        op.execute(statement)


def _words() -> None:
    """Folded text becomes its words, each between two spaces."""
    db, last = op.get_bind(), 0
    step = sa.select(reports.c.id, reports.c.folded).order_by(reports.c.id).limit(_BATCH)
    while rows := db.execute(step.where(reports.c.id > last)).all():
        last = rows[-1].id
        db.execute(
            reports.update().where(reports.c.id == sa.bindparam("row")).values(folded=sa.bindparam("words")),
            [{"row": row.id, "words": f" {' '.join(words_of(row.folded))} "} for row in rows],
        )


def _likeness() -> None:
    """Photos learn their bands."""
    looked_by = "the 64 bits of dhash that look-alikes are found by; none: too plain a photo"
    op.add_column("photos", sa.Column("likeness", sa.BigInteger(), comment=looked_by))
    for name in _BANDS:
        op.add_column("photos", sa.Column(name, sa.Integer(), comment="16 of these bits"))
    db, last = op.get_bind(), ""
    step = sa.select(photos.c.sha256, photos.c.dhash).order_by(photos.c.sha256).limit(_BATCH)
    while rows := db.execute(step.where(photos.c.sha256 > last)).all():
        last = rows[-1].sha256
        db.execute(
            photos.update()
            .where(photos.c.sha256 == sa.bindparam("row"))
            .values({name: sa.bindparam(name) for name in ("likeness", *_BANDS)}),
            [{"row": row.sha256} | bands(row.dhash) for row in rows],
        )
    for name in _BANDS:
        op.create_index(f"ix_photos_{name}", "photos", [name, "likeness"])


def downgrade() -> None:
    if _on_sqlite():
        for trigger in ("in", "on", "out"):
            op.execute(f"DROP TRIGGER report_words_{trigger}")
        op.execute("DROP TABLE report_words")
    else:
        op.drop_index("ix_reports_words", "reports")
    for name in _BANDS:
        op.drop_index(f"ix_photos_{name}", "photos")
    for name in ("likeness", *_BANDS):
        op.drop_column("photos", name)
    op.drop_index("ix_reports_claimed_by_id", "reports")
    op.drop_index("ix_reports_handler_state_id", "reports")
    op.drop_index("ix_reports_desk_id", "reports")
    op.drop_index("ix_reports_desk_state_id", "reports")
    op.create_index("ix_reports_desk_state_id", "reports", ["desk", "state", "id"])
    op.create_index("ix_reports_desk_id", "reports", ["desk", "id"])
    op.create_index("ix_reports_handler_id", "reports", ["handler", "id"])


def _on_sqlite() -> bool:
    return op.get_bind().dialect.name == "sqlite"
