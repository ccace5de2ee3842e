"""Does a message speak of officials?"""

from __future__ import annotations

import pytest

from domain.understand.text.reading import read
from domain.understand.topic.officials import mentions_official
from tests.domain.understand.told import told


@pytest.mark.parametrize(("said", "text"), told("officials.txt"))
def test_officials_and_what_is_theirs(said: str, text: str) -> None:
    assert mentions_official(read(text)) is (said == "yes")
