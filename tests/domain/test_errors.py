"""Refusals: stable words for people's sentences, never shown as they are."""

from __future__ import annotations

import inspect
import re

import pytest

from domain import errors
from domain.errors import Refusal
from domain.notices import Notice, NoticeKind, Priority

CLASSES = [c for _, c in inspect.getmembers(errors, inspect.isclass) if issubclass(c, Refusal) and c is not Refusal]


def test_the_tree_at_the_top_names_every_refusal() -> None:
    drawn = re.findall(r"[├└]── (\w+)", errors.__doc__ or "")
    assert sorted(drawn) == sorted(c.__name__ for c in CLASSES)


@pytest.mark.parametrize("kind", CLASSES)
def test_a_refusal_carries_its_reason_and_facts(kind: type[Refusal]) -> None:
    refusal = kind("too_many_photos", cap=10)
    assert isinstance(refusal, Refusal)
    assert (refusal.reason, refusal.facts, str(refusal)) == ("too_many_photos", {"cap": 10}, "too_many_photos")


def test_replies_leave_before_status_before_reminders_before_campaigns() -> None:
    assert sorted(Priority, reverse=True)[0] is Priority.CAMPAIGN
    assert [p.name for p in sorted(Priority)] == ["REPLY", "STATUS", "REMINDER", "CAMPAIGN"]


def test_two_notices_never_share_their_facts() -> None:
    one, two = (Notice(NoticeKind.CONFIRMED, to=1) for _ in range(2))
    one.facts["code"] = "DG-26-00001-D"
    assert two.facts == {}
