"""A restless person: whatever is said in whatever order, the form engine keeps what was said and does not crash."""

from __future__ import annotations

import copy
import json

from hypothesis import given
from hypothesis import strategies as st

from domain.errors import Refusal
from domain.forms import Draft, Kind, answer, back, begin, done, next_question, skip
from domain.kinds import KINDS, load
from domain.said import Medium, Place, Said
from tests.domain.filling import fill, offered, said

WORDS = st.one_of(
    st.builds(Said, text=st.one_of(st.text(max_size=30), st.sampled_from(["2", "500k", "2 sào", "Đủ rồi", "Tiền"]))),
    st.builds(Said, choice=st.sampled_from(["cash", "land", "LAND", "more", "enough", "7", "done", "named", "no", ""])),
    st.builds(
        Said, photos=st.lists(st.sampled_from("abcdefghijklm"), max_size=11).map(tuple), text=st.text(max_size=12)
    ),
    st.builds(Said, place=st.builds(Place, st.floats(), st.floats())),
    st.builds(Said, medium=st.sampled_from(Medium)),
)
STEPS = st.lists(st.one_of(WORDS, st.sampled_from(["example", "example", "example", "back", "skip"])), max_size=40)


def step(form: Kind, draft: Draft, move: Said | str) -> Draft:
    """One move of a restless person."""
    question = next_question(form, draft)
    if move == "back":
        return back(form, draft)
    if move == "skip" or question is None:
        return skip(form, draft)
    return answer(form, draft, question, move if isinstance(move, Said) else said(question, draft), offered(question))


@given(st.sampled_from(KINDS), STEPS, st.booleans(), st.booleans())
def test_whatever_is_done_nothing_crashes_and_nothing_said_is_lost(
    form: Kind, steps: list[Said | str], known: bool, head: bool
) -> None:
    draft = begin(form, known_unit=known, village_head=head)
    for move in steps:
        before = copy.deepcopy(draft)
        try:
            after = step(form, draft, move)
        except Refusal:
            after = draft
        assert draft == before
        shorter, longer = sorted((before["trail"], after["trail"]), key=len)
        assert longer[: len(shorter)] == shorter
        assert load(json.loads(json.dumps(after))) == after
        draft = after
    assert done(form, fill(form, draft))
