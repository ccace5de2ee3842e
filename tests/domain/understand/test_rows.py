"""Long rows of numbers are passed over, but for their ends."""

from __future__ import annotations

from datetime import date

import pytest

from domain.understand.day import dates
from domain.understand.quantity import names, quantities
from domain.understand.text.reading import read
from domain.understand.text.rows import behind_row

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(("text", "behind"), [("5 bao", 0), ("1 2 3", 0), ("7 " * 60 + "bao", 54), ("7 " * 60, 54)])
def test_only_a_long_row_is_passed_over(text: str, behind: int) -> None:
    assert behind_row(read(text).words, 0) == behind


@pytest.mark.parametrize("row", ["2/3/", "1.000.000 ", "3-", "15/3 "])
def test_what_stands_before_and_behind_is_read(row: str) -> None:
    reading = read(f"ngày 22/11 em góp 2 công {row * 60}em góp 3 bao hôm qua")
    found = quantities.find(reading, names.find(reading))
    assert {"2 công", "3 bao"} <= {one.said for one in found}
    assert len(found) < 9
    assert {"ngày 22/11", "hôm qua"} <= {one.said for one in dates.find(reading, TODAY, ahead=False)}
    assert len(dates.find(reading, TODAY, ahead=False)) < 6
