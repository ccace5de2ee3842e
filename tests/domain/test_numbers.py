"""Numbers of reports as an office is shown them."""

from __future__ import annotations

import pytest

from domain.shown_numbers import COUNTED, counted


@pytest.mark.parametrize(("number", "shown"), [(0, "0"), (COUNTED - 1, "999"), (COUNTED, "999+"), (54_321, "999+")])
def test_a_number_is_exact_up_to_where_counting_ends(number: int, shown: str) -> None:
    assert counted(number) == shown
