"""The page about bad input says what is answered, word for word."""

from __future__ import annotations

import pytest

from tests.desk.test_faults import PATIENCE
from tests.handlers.test_bad_input import COMMAND, TOO_LONG, TOO_SHORT, UNREADABLE
from tests.handlers.test_bad_input_amounts import NO_NUMBER, NOT_POSITIVE, TOO_LARGE, UNCLEAR, UNDERSTOOD
from tests.handlers.test_bad_input_photos import FULL, SAID
from tests.handlers.test_bad_input_presses import NOT_YOURS, OWN, STALE, UNKNOWN
from tests.tree import ROOT

SENTENCES = (
    *(COMMAND, UNREADABLE.splitlines()[0], TOO_LONG.format(4000), TOO_LONG.format(2000), TOO_SHORT),
    *(NO_NUMBER, NOT_POSITIVE, TOO_LARGE, UNCLEAR, UNDERSTOOD[0][2]),
    *(FULL, *SAID.values()),
    *(NOT_YOURS, OWN, STALE, UNKNOWN),
    PATIENCE,
)


@pytest.mark.parametrize("sentence", SENTENCES)
def test_the_page_has_every_answer(sentence: str) -> None:
    assert sentence in (ROOT / "docs/bad-input.md").read_text(encoding="utf-8")
