"""Every act on every state by everybody: what the tables allow happens, and nothing else does."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest

from actions import author, classifying, handling, review
from domain.errors import Missing, NotAllowed, NotFound, NotPossible, Refusal, Stale
from domain.lifecycle import MOVES, STATES, Act, Need
from domain.notices import NoticeKind
from domain.permissions import may
from domain.reports import Family, Report, State
from tests.actions.conftest import Cast
from tests.actions.steps import PATHS, brought
from tests.bench import Bench, photo


@dataclass(frozen=True, slots=True)
class Call:
    """How an act is called, who of the cast may, and what the author is told."""

    act: Act
    action: Any
    by: str
    told: NoticeKind | None = None
    values: dict[str, Any] | None = None
    need: Need | None = None


CALLS = (
    Call(Act.WITHDRAW, author.withdraw, "lan"),
    Call(Act.ANSWER, author.answer, "lan", values={"text": "Ở cổng trường"}),
    Call(Act.ADD_PHOTOS, author.add_photos, "lan", values={"photos": (photo(5),)}),
    Call(Act.RATE, author.rate, "lan", values={"content": True}),
    Call(Act.REOPEN, author.reopen, "lan"),
    Call(Act.TAKE, review.take, "hoa"),
    Call(Act.ASK, review.ask, "hoa", NoticeKind.ASKED, {"question": "Ở đâu?"}, Need.QUESTION),
    Call(Act.CONFIRM, review.confirm, "hoa", NoticeKind.CONFIRMED),
    Call(Act.REJECT, review.reject, "hoa", NoticeKind.REJECTED, {"reason": "Không có thật"}, Need.REASON),
    Call(Act.DELIVER, review.deliver, "hoa", NoticeKind.DELIVERED),
    Call(Act.ACCEPT, review.accept, "hoa", NoticeKind.ACCEPTED),
    Call(Act.HAND_OVER, review.hand_over, "hoa", NoticeKind.HANDED_OVER, {"reason": "Một cửa"}, Need.REASON),
    Call(Act.CLOSE, review.close, "hoa", NoticeKind.CLOSED),
    Call(Act.REVIEW, review.review, "hoa", NoticeKind.REVIEWED),
    Call(Act.RECOGNISE, review.recognise, "hoa", NoticeKind.RECOGNISED, {"decision": "15/QĐ"}, Need.DECISION),
    Call(Act.REPLY, review.reply, "hoa", NoticeKind.ANSWERED, {"text": "Sẽ bàn"}, Need.REASON),
    Call(Act.CLASSIFY, classifying.classify, "hoa", values={"domain": "WATER"}),
    Call(Act.START, handling.start, "minh", NoticeKind.STARTED),
    Call(
        Act.RESOLVE,
        handling.resolve,
        "minh",
        NoticeKind.RESOLVED,
        {"text": "Đã thay", "photos": (photo(6),)},
        Need.EVIDENCE,
    ),
)
"""Every act that needs nobody else. Duplicates, routes and releases have tests of their own."""

EVERY = [(family, state) for family, states in PATHS.items() for state in states]
STATE_IDS = [f"{family.value}-{state.value}" for family, state in EVERY]
BY_ACT = {call.act: call for call in CALLS}


def test_the_paths_reach_every_state_of_every_family() -> None:
    assert {family: set(states) for family, states in PATHS.items()} == {f: set(s) for f, s in STATES.items()}


def test_every_act_is_called_here_or_has_its_own_tests() -> None:
    assert set(Act) - set(BY_ACT) == {Act.DUPLICATE, Act.ROUTE, Act.RELEASE}


async def do(bench: Bench, cast: Cast, call: Call, report: Report, **changed: Any) -> Any:
    values = (call.values or {}) | changed
    return await bench.does(call.action, by=getattr(cast, call.by), code=report.code, **values)


def takes_first(report: Report, act: Act) -> bool:
    """Decisions on waste that nobody took yet take it on the way."""
    screened = any(m.act is act and State.SCREENING in m.sources for m in MOVES[Family.WASTE])
    return report.family is Family.WASTE and report.state is State.SUBMITTED and screened


@pytest.mark.parametrize(("family", "state"), EVERY, ids=STATE_IDS)
async def test_from_each_state_exactly_the_acts_of_the_table_happen(
    bench: Bench, cast: Cast, family: Family, state: State
) -> None:
    report = await brought(bench, cast, family, state)
    for call in CALLS:
        who = getattr(cast, call.by)
        if may(who, call.act, report) or (call.by == "hoa" and takes_first(report, call.act)):
            continue
        with pytest.raises(Refusal):
            await do(bench, cast, call, report)
    assert await bench.report(report.code) == report


def _possible() -> list[tuple[Family, State, Act]]:
    return [
        (family, state, move.act)
        for family, moves in MOVES.items()
        for move in moves
        for state in PATHS[family]
        if state in move.sources and move.act in BY_ACT and not (move.act is Act.ANSWER and family is not Family.WASTE)
    ]


@pytest.mark.parametrize(("family", "state", "act"), _possible(), ids=lambda value: value.value)
async def test_a_move_changes_the_state_writes_the_journal_and_tells_the_author(
    bench: Bench, cast: Cast, family: Family, state: State, act: Act
) -> None:
    report = await brought(bench, cast, family, state)
    if act is Act.START and state is State.REOPENED:
        assert report.handler == cast.minh.id
    call, before = BY_ACT[act], len(await bench.told(cast.lan))
    await do(bench, cast, call, report)
    after, rows = await bench.report(report.code), await bench.history(report.code)
    target = next(m.target for m in MOVES[family] if m.act is act) or state
    assert after.state is target
    assert after.version > report.version
    assert (rows[-1].act, rows[-1].by, rows[-1].source, rows[-1].target) == (
        act.value,
        getattr(cast, call.by).id,
        state.value,
        target.value,
    )
    assert (await bench.told(cast.lan))[before:] == ([call.told] if call.told else [])


@pytest.mark.parametrize("call", [call for call in CALLS if call.need], ids=lambda call: call.act.value)
async def test_a_move_without_what_it_needs_is_refused_and_nothing_is_kept(
    bench: Bench, cast: Cast, call: Call
) -> None:
    family = next(f for f, moves in MOVES.items() if any(m.act is call.act for m in moves))
    state = next(s for s in PATHS[family] for m in MOVES[family] if m.act is call.act and s in m.sources)
    report = await brought(bench, cast, family, state)
    empty: dict[str, Any] = {name: () if name == "photos" else "  " for name in call.values or {}}
    with pytest.raises(Missing) as refusal:
        await do(bench, cast, call, report, **empty)
    assert call.need is not None
    assert refusal.value.reason == f"missing_{call.need.value}"
    assert await bench.report(report.code) == report


@pytest.mark.parametrize("family", Family)
async def test_a_stranger_cannot_tell_a_report_from_none(bench: Bench, cast: Cast, family: Family) -> None:
    report = await bench.file(cast.lan, family)
    stranger = await bench.moderator("stranger", "new_ban_bo")
    for call in CALLS:
        for code in (report.code, "LP-26-99999-A"):
            with pytest.raises(NotFound) as refusal:
                await bench.does(call.action, by=stranger, code=code, **(call.values or {}))
            assert refusal.value.reason == "no_such_report"


@pytest.mark.parametrize("family", Family)
async def test_nobody_decides_their_own_report(bench: Bench, cast: Cast, family: Family) -> None:
    report = await bench.file(cast.hoa, family)
    for call in CALLS:
        if call.by == "hoa":
            with pytest.raises(NotAllowed) as refusal:
                await do(bench, cast, call, report)
            assert refusal.value.reason == "own_report"


async def test_the_author_does_what_the_author_may_and_the_office_cannot(bench: Bench, cast: Cast) -> None:
    report = await bench.file(cast.lan)
    with pytest.raises(NotAllowed) as refusal:
        await bench.does(author.withdraw, by=cast.hoa, code=report.code)
    assert refusal.value.reason == "not_allowed"


@pytest.mark.parametrize(
    "call", [c for c in CALLS if c.act in {Act.CONFIRM, Act.ASK, Act.REJECT}], ids=lambda call: call.act.value
)
async def test_a_decision_on_an_older_version_is_stale(bench: Bench, cast: Cast, call: Call) -> None:
    report = await bench.file(cast.lan, Family.CONTRIBUTION)
    await bench.does(author.add_photos, by=cast.lan, code=report.code, photos=(photo(3),))
    with pytest.raises(Stale):
        await do(bench, cast, call, report, expected=report.version)
    await do(bench, cast, call, report, expected=report.version + 1)


async def test_of_two_moderators_deciding_at_once_the_second_is_told(bench: Bench, cast: Cast) -> None:
    report = await bench.file(cast.lan, Family.CONTRIBUTION)
    await bench.does(review.confirm, by=cast.hoa, code=report.code, expected=report.version)
    with pytest.raises(Stale):
        await bench.does(review.reject, by=cast.binh, code=report.code, reason="?", expected=report.version)
    with pytest.raises(NotPossible):
        await bench.does(review.reject, by=cast.binh, code=report.code, reason="?")
    assert (await bench.report(report.code)).state is State.CONFIRMED
    assert [row.act for row in await bench.history(report.code)] == ["file", "confirm"]
