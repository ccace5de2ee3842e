"""Reach: every case of which way a notice takes, as a table."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.channels import CHANNELS
from domain.notices import NoticeKind
from domain.quotas import Plan, Standing
from domain.reach import MARGIN, PRESSING, Chat, Way, Why, choose, needs_care

NOW = datetime(2026, 11, 23, 2, 12, tzinfo=UTC)
CLOSED = NoticeKind.CLOSED
FREE, PAID, TEMPLATE = Way.FREE, Way.PAID, Way.TEMPLATE
SPENDS = Plan(paid=True, counts=("paid",))
APPROVED = Plan(templates=(("closed", "12345"),))
BOT_PLAN = Plan(monthly=3_000, users=50, counts=("free",))
_NUMBERS = {"web": 1, "telegram": 2, "zalo_oa": 3, "zalo_bot": 4}


def chat(channel: str, hours: float, **more: object) -> Chat:
    """A chat that was used so many hours ago."""
    return replace(Chat(_NUMBERS[channel], channel, "a", NOW - timedelta(hours=hours)), **more)  # type: ignore[arg-type]


def web(hours: float) -> Chat:
    return chat("web", hours)


def telegram(hours: float) -> Chat:
    return chat("telegram", hours)


def oa(hours: float, plan: Plan = SPENDS, standing: Standing = Standing.OK) -> Chat:
    return chat("zalo_oa", hours, plan=plan, standing=standing)


def bot(hours: float, standing: Standing = Standing.OK) -> Chat:
    return chat("zalo_bot", hours, plan=BOT_PLAN, standing=standing)


UNPAID = Plan()
NEAR, LAST, OUT = Standing.NEAR, Standing.LAST, Standing.OUT

CASES: list[tuple[str, list[Chat], str, Way, Why | None]] = [
    ("the chat used last", [web(2), telegram(1)], "telegram", FREE, None),
    ("the page, if it was used last", [telegram(2), web(1)], "web", FREE, None),
    ("inside the free hours", [oa(47)], "zalo_oa", FREE, None),
    ("after them, for money", [oa(48)], "zalo_oa", PAID, None),
    ("after them, without money", [oa(48, UNPAID)], "zalo_oa", FREE, Why.WINDOW),
    ("after seven days", [oa(7 * 24)], "zalo_oa", FREE, Why.WINDOW),
    ("after seven days, by template", [oa(7 * 24, APPROVED)], "zalo_oa", TEMPLATE, None),
    ("another that is free rather than money", [oa(50), telegram(90)], "telegram", FREE, None),
    ("money rather than a page that rings no phone", [oa(50), web(90)], "zalo_oa", PAID, None),
    ("a template rather than that page", [oa(500, APPROVED), web(900)], "zalo_oa", TEMPLATE, None),
    ("the page rather than nothing", [oa(500), web(900)], "web", FREE, None),
    ("the page used last rather than a free chat", [oa(2), web(1)], "web", FREE, None),
    ("a pilot's bot, at any time", [bot(9_000)], "zalo_bot", FREE, None),
    ("near the end of a plan, still", [bot(1, NEAR)], "zalo_bot", FREE, None),
    ("the last of a plan is for answers", [bot(1, LAST)], "zalo_bot", FREE, Why.QUOTA),
    ("the last of a plan, another chat", [bot(1, LAST), oa(20)], "zalo_oa", FREE, None),
    ("a spent plan", [bot(1, OUT)], "zalo_bot", FREE, Why.QUOTA),
    ("a spent plan, the page", [bot(1, OUT), web(900)], "web", FREE, None),
    ("what is free is not counted", [oa(1, SPENDS, OUT)], "zalo_oa", FREE, None),
    ("nothing left for money", [oa(50, SPENDS, OUT)], "zalo_oa", FREE, Why.QUOTA),
    ("parked at the chat used last", [oa(500), oa(800)], "zalo_oa", FREE, Why.WINDOW),
    ("one window closed, one plan spent", [oa(500), bot(900, OUT)], "zalo_oa", FREE, Why.QUOTA),
]


@pytest.mark.parametrize(
    ("chats", "where", "way", "why"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_the_cheapest_way_that_is_open(chats: list[Chat], where: str, way: Way, why: Why | None) -> None:
    for given_in in (chats, chats[::-1]):
        reach = choose(given_in, CLOSED, NOW)
        assert reach is not None
        assert (reach.chat.channel, reach.way, reach.why) == (where, way, why)
        assert reach.chat.seen == max(one.seen for one in chats if one.channel == where)


def test_somebody_without_a_chat_is_not_reached() -> None:
    assert choose([], CLOSED, NOW) is None


def test_a_window_is_taken_to_end_earlier_than_it_does() -> None:
    seen = NOW - timedelta(hours=48) + MARGIN
    almost = replace(oa(0), seen=seen + timedelta(seconds=1))
    assert [reach.way for one in (almost, replace(almost, seen=seen)) if (reach := choose([one], CLOSED, NOW))] == [
        FREE,
        PAID,
    ]
    late = replace(oa(0), seen=NOW - timedelta(days=7) + MARGIN)
    reach = choose([late], CLOSED, NOW)
    assert reach is not None
    assert reach.why is Why.WINDOW


@pytest.mark.parametrize("kind", [None, *sorted(PRESSING)])
def test_an_answer_and_what_is_pressing_may_have_the_last_of_a_plan_but_no_more(kind: NoticeKind | None) -> None:
    held, out = choose([bot(1, LAST)], kind, NOW), choose([bot(1, OUT)], kind, NOW)
    assert held is not None
    assert out is not None
    assert (held.why, out.why) == (None, Why.QUOTA)


def test_an_answer_is_no_template() -> None:
    reach = choose([oa(500, APPROVED)], None, NOW)
    assert reach is not None
    assert (reach.way, reach.why) == (FREE, Why.WINDOW)


def test_only_an_approved_kind_is_a_template() -> None:
    reach = choose([oa(500, APPROVED)], NoticeKind.ASKED, NOW)
    assert reach is not None
    assert reach.why is Why.WINDOW


def test_a_way_that_was_refused_is_not_tried_again() -> None:
    refused = replace(oa(1, replace(APPROVED, paid=True)), refused=frozenset({FREE, PAID}))
    reach = choose([refused], CLOSED, NOW)
    assert reach is not None
    assert reach.way is TEMPLATE
    reach = choose([replace(refused, refused=frozenset(Way)), telegram(900)], CLOSED, NOW)
    assert reach is not None
    assert reach.chat.channel == "telegram"


def test_only_messengers_with_windows_or_plans_need_care() -> None:
    assert [one.name for one in CHANNELS if needs_care(one.name)] == ["zalo_oa", "zalo_bot"]


CHATS = st.builds(
    chat,
    st.sampled_from(sorted(_NUMBERS)),
    st.floats(0, 400),
    plan=st.sampled_from([SPENDS, APPROVED, BOT_PLAN, UNPAID]),
    standing=st.sampled_from(Standing),
)


@given(st.lists(CHATS, min_size=1, max_size=6))
def test_a_notice_always_goes_somewhere_and_never_where_it_may_not(chats: list[Chat]) -> None:
    reach = choose(chats, CLOSED, NOW)
    assert reach is not None
    assert reach.chat in chats
    if reach.why is None and reach.way is FREE and reach.chat.channel == "zalo_oa":
        assert NOW - reach.chat.seen < timedelta(hours=48)
    if reach.way is PAID:
        assert reach.chat.plan.paid
        assert NOW - reach.chat.seen < timedelta(days=7)
    if any(one.channel in {"web", "telegram"} for one in chats):
        assert reach.why is None
