"""Does a message speak of officials?"""

from __future__ import annotations

import pytest

from domain.understand.officials import mentions_official
from domain.understand.reading import read
from tests.domain.understand.told import told


@pytest.mark.parametrize(("said", "text"), told("officials.txt"))
def test_officials_and_what_is_theirs(said: str, text: str) -> None:
    assert mentions_official(read(text)) is (said == "yes")
