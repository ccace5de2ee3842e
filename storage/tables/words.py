"""The index of words in reports, which each database has in its own way: FTS5 on SQLite, a GIN index on PostgreSQL.

A report is in it by the words of its `folded` and by its desk (`@` and the desk's id), so that a desk's own matches are
found without looking at everybody's. Neither index holds a text; both are kept by the database with the row.
"""

from sqlalchemy import DDL, Integer, Text, column, event, table
from sqlalchemy.schema import ExecutableDDLElement

from storage.tables.reports import reports

FIRST, LAST = 2, 7
"""Beginnings of this many letters are in the index of SQLite. A syllable has at most seven letters; a single letter is
looked for as a word of its own."""

report_words = table("report_words", column("rowid", Integer), column("report_words", Text))
"""The FTS5 table, for queries on SQLite. It is none of `metadata`'s: only SQLite has it."""

PG_WORDS = "array_to_tsvector(array_remove(array_append(string_to_array(folded, ' '), '@' || desk), ''))"
"""What is indexed on PostgreSQL. A query has to say it in the same letters."""

_IN = "'@' || hex({row}.desk) || {row}.folded"
_ADD = f"INSERT INTO report_words (rowid, words) VALUES (new.id, {_IN.format(row='new')})"  # noqa: S608 - of our own words
_REMOVE = f"INSERT INTO report_words (report_words, rowid, words) VALUES ('delete', old.id, {_IN.format(row='old')})"  # noqa: S608

ON_SQLITE = (
    "CREATE VIRTUAL TABLE report_words USING fts5(words, content='', columnsize=0, detail=none, "
    f"prefix='{' '.join(str(length) for length in range(FIRST, LAST + 1))}', tokenize=\"ascii tokenchars '@'\")",
    f"CREATE TRIGGER report_words_in AFTER INSERT ON reports BEGIN {_ADD}; END",
    "CREATE TRIGGER report_words_on AFTER UPDATE OF desk, folded ON reports "
    f"WHEN old.desk <> new.desk OR old.folded <> new.folded BEGIN {_REMOVE}; {_ADD}; END",
    f"CREATE TRIGGER report_words_out AFTER DELETE ON reports BEGIN {_REMOVE}; END",
)
ON_POSTGRESQL = (f"CREATE INDEX ix_reports_words ON reports USING gin ({PG_WORDS}) WITH (fastupdate=off)",)


def _in(dialect: str, statement: str) -> ExecutableDDLElement:
    made: ExecutableDDLElement = DDL(statement)  # type: ignore[no-untyped-call]
    return made.execute_if(dialect=dialect)


for dialect, statements in (("sqlite", ON_SQLITE), ("postgresql", ON_POSTGRESQL)):
    for statement in statements:
        event.listen(reports, "after_create", _in(dialect, statement))
event.listen(reports, "after_drop", _in("sqlite", "DROP TABLE report_words"))
