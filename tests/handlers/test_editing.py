"""Cutting a draft where a part stands and joining it again."""

from __future__ import annotations

import pytest

from domain.kinds import BY_NAME
from domain.questions import Draft
from handlers import editing
from screens.labels import LINES
from screens.reviewing import fields_of
from tests.screens.gallery import FLAG, PLEDGE

PARTS = [(draft, name) for draft in (PLEDGE, FLAG) for name in fields_of(BY_NAME[draft["kind"]], draft)]


@pytest.mark.parametrize(("draft", "name"), PARTS, ids=[f"{draft['kind']} {name}" for draft, name in PARTS])
def test_answering_a_part_as_before_gives_the_draft_as_before(draft: Draft, name: str) -> None:
    before, rest = editing.cut(BY_NAME[draft["kind"]], draft, name)
    taken = [entry for entry in draft["trail"] if entry not in before["trail"] and entry not in rest]
    if name == "unit":
        taken = [["unit", {"value": "u", "label": "Bình Lư"}]]
    whole = editing.joined({**before, "trail": [*before["trail"], *taken]}, rest)
    assert whole is not None
    assert {**whole["answers"], "unit": 0} == {**draft["answers"], "unit": 0}
    assert whole["lines"] == draft["lines"]


@pytest.mark.parametrize(("draft", "name"), PARTS, ids=[f"{draft['kind']} {name}" for draft, name in PARTS])
def test_an_unanswered_part_does_not_join(draft: Draft, name: str) -> None:
    before, rest = editing.cut(BY_NAME[draft["kind"]], draft, name)
    assert not rest or editing.joined(before, rest) is None


def test_a_part_that_was_never_asked_is_not_cut() -> None:
    assert editing.cut(BY_NAME["waste"], FLAG, LINES) == (FLAG, [])


def test_a_work_of_the_old_commune_stays_as_words_in_another() -> None:
    draft: Draft = {**PLEDGE, "trail": [["work", {"value": "7", "label": "Đường bản"}]]}
    _, rest = editing.cut(BY_NAME["contribution"], draft, "unit")
    assert rest == [["work", {"value": "", "label": "Đường bản"}]]


def test_a_caption_takes_the_place_of_a_text_that_was_skipped_or_follows_it() -> None:
    kind = BY_NAME["contribution"]
    noted = editing.with_caption(
        kind,
        {**PLEDGE, "trail": [[name, None if name == "note" else value] for name, value in PLEDGE["trail"]]},
        "ở đầu bản",
    )
    assert noted is not None
    assert noted["answers"]["note"] == "ở đầu bản"
    more = editing.with_caption(kind, noted, "cạnh suối")
    assert more is not None
    assert more["answers"]["note"] == "ở đầu bản\ncạnh suối"
    assert editing.with_caption(kind, noted, "x" * 3_000) is None


def test_photos_of_a_kind_stop_at_its_cap() -> None:
    names = tuple(f"{number:064d}" for number in range(100, 112))
    kind = BY_NAME["waste"]
    draft, left_out = editing.with_photos(kind, FLAG, names)
    assert (draft, left_out) == (FLAG, 12)
