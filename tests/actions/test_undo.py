"""Undo: for twenty seconds a decision can be taken back, and its notice has not left."""

from __future__ import annotations

from decimal import Decimal

import pytest

from actions import author, claims, handling, review
from actions.disclosure import see_identity
from actions.undo import undo
from domain.errors import NotFound, NotPossible
from domain.notices import NoticeKind
from domain.reports import Amount, Family, Involved, State
from storage.queries import journal, outbox, remarks
from tests.actions.conftest import Cast
from tests.bench import LANE, PROVINCE, Bench, photo


async def test_an_undone_decision_leaves_the_report_as_it_was_and_tells_nobody(bench: Bench, cast: Cast) -> None:
    before = await bench.file(cast.lan, Family.CONTRIBUTION)
    amount = Amount(Decimal(2), "ngay_cong")
    await bench.does(review.confirm, by=cast.hoa, code=before.code, amounts={before.lines[0].id: amount})
    bench.passes(seconds=19)
    after = await bench.does(undo, by=cast.hoa, code=before.code)
    assert (after.state, after.lines, after.claimed_by) == (before.state, before.lines, None)
    assert after.version > before.version
    bench.passes(minutes=1)
    assert await bench.told(cast.lan) == []
    assert [row.act for row in await bench.history(before.code)] == ["file", "confirm", "undo"]


async def test_the_words_of_an_undone_decision_are_gone(bench: Bench, cast: Cast) -> None:
    report = await bench.file(cast.lan)
    await bench.does(review.reject, by=cast.hoa, code=report.code, reason="Nhầm hồ sơ")
    after = await bench.does(undo, by=cast.hoa, code=report.code)
    assert (after.outcome, after.state) == ("", State.SCREENING)
    async with bench.checking() as db:
        assert await remarks.of_report(db, report.id) == []
        assert await journal.first_broken(db) is None


async def test_after_twenty_seconds_a_decision_stands(bench: Bench, cast: Cast) -> None:
    report = await bench.file(cast.lan, Family.CONTRIBUTION)
    await bench.does(review.confirm, by=cast.hoa, code=report.code)
    bench.passes(seconds=20)
    assert await bench.told(cast.lan, due=True) == [NoticeKind.CONFIRMED]
    with pytest.raises(NotPossible) as refusal:
        await bench.does(undo, by=cast.hoa, code=report.code)
    assert refusal.value.reason == "too_late_to_undo"


async def test_an_author_whose_notice_is_already_on_its_way_is_told_that_it_does_not_hold(
    bench: Bench, cast: Cast
) -> None:
    report = await bench.file(cast.lan, Family.CONTRIBUTION)
    await bench.does(review.confirm, by=cast.hoa, code=report.code)
    async with bench.database.write() as db:
        assert await outbox.lease(
            db, channel=LANE["channel"], account=LANE["account"], now=bench.now.replace(minute=59), limit=10
        )
    await bench.does(undo, by=cast.hoa, code=report.code)
    assert await bench.told(cast.lan) == [NoticeKind.CONFIRMED, NoticeKind.UNDONE]


async def test_only_who_decided_can_undo(bench: Bench, cast: Cast) -> None:
    report = await bench.file(cast.lan, Family.CONTRIBUTION)
    await bench.does(review.confirm, by=cast.hoa, code=report.code)
    for other in (cast.binh, cast.lan):
        with pytest.raises(NotPossible):
            await bench.does(undo, by=other, code=report.code)
    with pytest.raises(NotFound):
        await bench.does(undo, by=cast.tinh, code=report.code)


async def test_nothing_decided_is_nothing_to_undo(bench: Bench, cast: Cast) -> None:
    report = await bench.file(cast.lan)
    with pytest.raises(NotPossible):
        await bench.does(undo, by=cast.hoa, code=report.code)
    with pytest.raises(NotFound):
        await bench.does(undo, by=cast.hoa, code="LP-26-99999-A")


async def test_what_somebody_else_did_since_cannot_be_undone(bench: Bench, cast: Cast) -> None:
    report = await bench.file(cast.lan, Family.CONTRIBUTION)
    await bench.does(review.confirm, by=cast.hoa, code=report.code)
    await bench.does(author.add_photos, by=cast.lan, code=report.code, photos=(photo(1),))
    with pytest.raises(NotPossible):
        await bench.does(undo, by=cast.hoa, code=report.code)


async def test_a_decision_is_undone_once(bench: Bench, cast: Cast) -> None:
    report = await bench.file(cast.lan, Family.CONTRIBUTION)
    await bench.does(review.confirm, by=cast.hoa, code=report.code)
    await bench.does(undo, by=cast.hoa, code=report.code)
    with pytest.raises(NotPossible):
        await bench.does(undo, by=cast.hoa, code=report.code)


async def test_looking_at_who_sent_it_does_not_spoil_the_undo(bench: Bench, cast: Cast) -> None:
    report = await bench.file(cast.lan, Family.CONTRIBUTION, anonymous=False)
    await bench.does(review.confirm, by=cast.hoa, code=report.code)
    await bench.does(see_identity, by=cast.binh, code=report.code, vault=bench.vault)
    assert (await bench.does(undo, by=cast.hoa, code=report.code)).state is State.PLEDGED


async def test_a_route_is_undone_before_the_handler_hears_of_it(bench: Bench, cast: Cast) -> None:
    report = await bench.file(cast.lan)
    await bench.does(review.route, by=cast.hoa, code=report.code, handler=cast.minh.id)
    after = await bench.does(undo, by=cast.hoa, code=report.code)
    assert (after.handler, after.state) == (None, State.SCREENING)
    assert await bench.told(cast.minh) == []
    with pytest.raises(NotFound):
        await bench.does(handling.start, by=cast.minh, code=report.code)


async def test_a_release_is_undone_by_the_level_above_which_sees_the_report_no_more(bench: Bench, cast: Cast) -> None:
    report = await bench.file(cast.lan, desk=PROVINCE, involved=Involved.UNKNOWN)
    await bench.does(review.release, by=cast.tinh, code=report.code)
    after = await bench.does(undo, by=cast.tinh, code=report.code)
    assert (after.desk, after.involved) == (PROVINCE, Involved.UNKNOWN)
    assert await bench.told(cast.hoa) == []


async def test_undo_gives_the_claim_back(bench: Bench, cast: Cast) -> None:
    report = await bench.file(cast.lan, Family.CONTRIBUTION)
    await bench.does(review.confirm, by=cast.hoa, code=report.code)
    with pytest.raises(NotPossible):
        await bench.does(claims.claim, by=cast.binh, code=report.code)
    await bench.does(undo, by=cast.hoa, code=report.code)
    assert (await bench.does(claims.claim, by=cast.binh, code=report.code)).claimed_by == cast.binh.id
