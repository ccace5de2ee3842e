"""Claims: one moderator at a time, for a quarter of an hour."""

from __future__ import annotations

from datetime import timedelta

import pytest

from actions import author, claims, review
from domain.errors import NotAllowed, NotFound, NotPossible
from domain.notices import NoticeKind
from domain.reports import Family, State
from tests.actions.conftest import Cast
from tests.bench import Bench, photo


async def test_a_claim_lasts_a_quarter_of_an_hour(bench: Bench, cast: Cast) -> None:
    report = await bench.file(cast.lan)
    held = await bench.does(claims.claim, by=cast.hoa, code=report.code)
    assert (held.claimed_by, held.claimed_until) == (cast.hoa.id, bench.now + timedelta(minutes=15))
    with pytest.raises(NotPossible) as refusal:
        await bench.does(review.reject, by=cast.binh, code=report.code, reason="?")
    assert refusal.value.reason == "claimed_by_other"
    bench.passes(minutes=15)
    after = await bench.does(review.reject, by=cast.binh, code=report.code, reason="Không có thật")
    assert after.state is State.REJECTED


async def test_a_decision_claims_and_an_end_lets_go(bench: Bench, cast: Cast) -> None:
    report = await bench.file(cast.lan)
    taken = await bench.does(review.take, by=cast.hoa, code=report.code)
    assert taken.claimed_by == cast.hoa.id
    ended = await bench.does(review.reject, by=cast.hoa, code=report.code, reason="Không có thật")
    assert (ended.claimed_by, ended.claimed_until) == (None, None)


async def test_taking_over_is_possible_and_written_down(bench: Bench, cast: Cast) -> None:
    report = await bench.file(cast.lan)
    await bench.does(claims.claim, by=cast.hoa, code=report.code)
    assert (await bench.does(claims.take_over, by=cast.binh, code=report.code)).claimed_by == cast.binh.id
    assert [(row.act, row.by) for row in await bench.history(report.code)][1:] == [
        ("claim", cast.hoa.id),
        ("take_over", cast.binh.id),
    ]


async def test_letting_go_is_for_the_holder(bench: Bench, cast: Cast) -> None:
    report = await bench.file(cast.lan)
    await bench.does(claims.claim, by=cast.hoa, code=report.code)
    with pytest.raises(NotPossible):
        await bench.does(claims.let_go, by=cast.binh, code=report.code)
    assert (await bench.does(claims.let_go, by=cast.hoa, code=report.code)).claimed_by is None


async def test_only_the_desk_claims(bench: Bench, cast: Cast) -> None:
    report = await bench.file(cast.lan)
    with pytest.raises(NotAllowed) as refusal:
        await bench.does(claims.claim, by=cast.lan, code=report.code)
    assert refusal.value.reason == "own_report"
    await bench.does(review.route, by=cast.hoa, code=report.code, handler=cast.minh.id)
    with pytest.raises(NotAllowed):
        await bench.does(claims.take_over, by=cast.minh, code=report.code)
    with pytest.raises(NotFound):
        await bench.does(claims.claim, by=cast.tinh, code=report.code)


async def test_news_of_a_claimed_report_goes_to_its_holder_only(bench: Bench, cast: Cast) -> None:
    report = await bench.file(cast.lan, Family.CONTRIBUTION)
    await bench.does(claims.claim, by=cast.hoa, code=report.code)
    await bench.does(author.add_photos, by=cast.lan, code=report.code, photos=(photo(1),))
    assert await bench.told(cast.hoa) == [NoticeKind.CASE_WAITING, NoticeKind.CASE_PHOTOS]
    assert await bench.told(cast.binh) == [NoticeKind.CASE_WAITING]
    bench.passes(minutes=15)
    await bench.does(author.add_photos, by=cast.lan, code=report.code, photos=(photo(2),))
    assert (await bench.told(cast.binh))[1:] == [NoticeKind.CASE_PHOTOS]
