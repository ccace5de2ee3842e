"""Confirming: declared and confirmed stay two amounts, and lines can be confirmed one by one."""

from __future__ import annotations

from decimal import Decimal

import pytest

from actions import author, review
from domain.errors import NotPossible
from domain.reports import Amount, Family, State
from tests.actions.conftest import Cast
from tests.bench import Bench, labour


def days(number: str) -> Amount:
    return Amount(Decimal(number), "ngay_cong")


async def test_what_is_confirmed_as_declared_says_so(bench: Bench, cast: Cast) -> None:
    report = await bench.file(cast.lan, Family.CONTRIBUTION, lines=labour("3"))
    await bench.does(review.confirm, by=cast.hoa, code=report.code)
    (line,) = (await bench.report(report.code)).lines
    assert (line.declared, line.confirmed, line.state) == (days("3"), days("3"), State.CONFIRMED)


async def test_an_officer_confirms_less_and_never_rewrites_what_was_declared(bench: Bench, cast: Cast) -> None:
    report = await bench.file(cast.lan, Family.CONTRIBUTION, lines=labour("3"))
    await bench.does(review.confirm, by=cast.hoa, code=report.code, amounts={report.lines[0].id: days("2")})
    (line,) = (await bench.report(report.code)).lines
    assert (line.declared, line.confirmed) == (days("3"), days("2"))
    (notice,) = await bench.notices(cast.lan)
    assert (notice.facts["lines"][0]["declared"], notice.facts["lines"][0]["confirmed"]) == (
        ["3", "ngay_cong"],
        ["2", "ngay_cong"],
    )


async def test_a_contribution_is_as_far_as_its_least_advanced_line(bench: Bench, cast: Cast) -> None:
    report = await bench.file(cast.lan, Family.CONTRIBUTION, lines=labour("3", "1"))
    first, second = (line.id for line in report.lines)
    assert (await bench.does(review.confirm, by=cast.hoa, code=report.code, only=(first,))).state is State.PLEDGED
    with pytest.raises(NotPossible):
        await bench.does(review.deliver, by=cast.hoa, code=report.code)
    assert (await bench.does(review.confirm, by=cast.hoa, code=report.code, only=(second,))).state is State.CONFIRMED
    delivered = await bench.does(review.deliver, by=cast.hoa, code=report.code)
    assert {line.state for line in delivered.lines} == {State.DELIVERED}


async def test_rejecting_the_rest_leaves_what_was_confirmed(bench: Bench, cast: Cast) -> None:
    report = await bench.file(cast.lan, Family.CONTRIBUTION, lines=labour("3", "1"))
    await bench.does(review.confirm, by=cast.hoa, code=report.code, only=(report.lines[0].id,))
    after = await bench.does(review.reject, by=cast.hoa, code=report.code, reason="Khoản sau chưa rõ")
    assert [line.state for line in after.lines] == [State.CONFIRMED, State.REJECTED]
    assert after.state is State.CONFIRMED


async def test_a_line_of_another_report_cannot_be_confirmed_here(bench: Bench, cast: Cast) -> None:
    other = await bench.file(cast.lan, Family.CONTRIBUTION)
    report = await bench.file(cast.lan, Family.CONTRIBUTION)
    with pytest.raises(NotPossible):
        await bench.does(review.confirm, by=cast.hoa, code=report.code, only=(other.lines[0].id,))
    with pytest.raises(NotPossible):
        await bench.does(review.confirm, by=cast.hoa, code=report.code, amounts={other.lines[0].id: days("2")})
    assert (await bench.report(other.code)).lines == other.lines


async def test_a_confirmed_line_is_not_confirmed_again(bench: Bench, cast: Cast) -> None:
    report = await bench.file(cast.lan, Family.CONTRIBUTION, lines=labour("3", "1"))
    first = report.lines[0].id
    await bench.does(review.confirm, by=cast.hoa, code=report.code, only=(first,))
    with pytest.raises(NotPossible):
        await bench.does(review.confirm, by=cast.hoa, code=report.code, amounts={first: days("9")})


async def test_an_open_question_ends_with_the_confirmation(bench: Bench, cast: Cast) -> None:
    report = await bench.file(cast.lan, Family.CONTRIBUTION)
    await bench.does(review.ask, by=cast.hoa, code=report.code, question="Ngày nào?")
    assert (await bench.report(report.code)).question == "Ngày nào?"
    await bench.does(review.confirm, by=cast.hoa, code=report.code)
    assert (await bench.report(report.code)).question == ""
    with pytest.raises(NotPossible):
        await bench.does(author.answer, by=cast.lan, code=report.code, text="Thứ bảy")
