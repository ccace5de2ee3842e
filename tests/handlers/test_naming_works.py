"""The words that name a work."""

from __future__ import annotations

import pytest

from handlers.naming_works import work_said


@pytest.mark.parametrize(
    ("text", "work"),
    [
        ("nhà em góp 2 công làm đường bản Nà Khuy ạ", "đường bản Nà Khuy"),
        ("em gop 500k lam duong ban na khuy", "duong ban na khuy"),
        ("góp 10 bao xi măng xây nhà văn hóa bản Chu Va 6, mai chở", "nhà văn hóa bản Chu Va 6"),
        ("ủng hộ 200k làm kè suối Nậm Mu với 2 công", "kè suối Nậm Mu"),
        ("góp 2 công", ""),
        ("góp 2 công làm đường", ""),
        ("", ""),
    ],
)
def test_the_words_of_a_work_are_taken_as_typed(text: str, work: str) -> None:
    assert work_said(text) == work
