"""The recipients of a campaign as comma-separated values that a spreadsheet opens: RFC 4180, with a byte-order mark."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from io import StringIO

from domain.times import local
from locales import Say
from screens.full import name
from storage.queries.progress import Recipient
from web.campaigns.looks import outcome_words, why_words

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""A cell that begins so would be computed."""


def head(say: Say) -> str:
    """The mark by which spreadsheets know UTF-8, and the names of the columns."""
    columns = (say("Người nhận số"), say("Kênh"), say("Lúc"), say("Kết quả"), say("Lý do"))
    return "\ufeff" + _lines([columns])


def lines(say: Say, found: Iterable[Recipient]) -> str:
    """A line for each recipient."""
    return _lines(
        (
            str(one.citizen),
            name(say, one.channel),
            local(one.at).strftime("%Y-%m-%d %H:%M:%S"),
            outcome_words(say, one.outcome),
            why_words(say, one.why),
        )
        for one in found
    )


def _lines(rows: Iterable[Sequence[str]]) -> str:
    text = StringIO()
    csv.writer(text).writerows([_plain(cell) for cell in row] for row in rows)
    return text.getvalue()


def _plain(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
