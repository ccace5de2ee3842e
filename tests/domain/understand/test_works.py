"""The kind of public work that a message speaks of."""

from __future__ import annotations

import pytest

from domain.understand.text.reading import read
from domain.understand.topic import works
from domain.works import BY_CODE
from tests.domain.understand.told import practice, told

SAID = told("works.txt")


@pytest.mark.parametrize(("work", "text"), SAID)
def test_the_work_is_told_from_what_is_said(work: str, text: str) -> None:
    assert (works.find(read(text)) or "-") == work


def test_every_kind_of_work_has_examples() -> None:
    assert {work for work, _ in SAID} == {*BY_CODE, "-"}


@pytest.mark.parametrize(
    ("text", "work"),
    [
        ("đèn đường gần trường học hỏng", "STREETLIGHT"),
        ("nhà em gần trường học, góp công làm cầu treo", "BRIDGE"),
        ("góp 2 công làm đường", None),
        ("góp 2 công làm đường, nhà em ở bản Nà Khuy", "ROAD_VILLAGE"),
        ("xe hỏng giữa đường", None),
    ],
)
def test_what_is_built_comes_before_what_is_named(text: str, work: str | None) -> None:
    assert works.find(read(text)) == work


def test_most_of_the_practice_set_is_told_right() -> None:
    found = [works.find(read(each["text"])) == each["work_kind"] for each in practice()]
    assert sum(found) >= 0.9 * len(found)
