"""What an author does after filing, and who in the office hears of it."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from actions import author, handling, review
from domain.errors import NotPossible
from domain.notices import NoticeKind
from domain.reports import Family, State
from storage.queries import remarks
from storage.tables import reports
from tests.actions.conftest import Cast
from tests.actions.steps import brought
from tests.bench import Bench, photo


@pytest.mark.parametrize("family", Family)
async def test_an_answer_closes_the_question_and_reaches_the_desk(bench: Bench, cast: Cast, family: Family) -> None:
    report = await bench.file(cast.lan, family)
    await bench.does(review.ask, by=cast.hoa, code=report.code, question="Ở đoạn nào?")
    after = await bench.does(author.answer, by=cast.lan, code=report.code, text="Gần cầu", photos=(photo(3),))
    assert (after.question, after.photos) == ("", (photo(3),))
    notice = (await bench.notices(cast.hoa))[-1]
    assert (notice.kind, notice.facts["answer"], notice.photos) == (NoticeKind.CASE_ANSWERED, "Gần cầu", (photo(3),))
    async with bench.checking() as db:
        assert [(one.act, one.text) for one in await remarks.of_report(db, report.id)] == [
            ("ask", "Ở đoạn nào?"),
            ("answer", "Gần cầu"),
        ]


async def test_nothing_asked_is_nothing_to_answer(bench: Bench, cast: Cast) -> None:
    report = await bench.file(cast.lan)
    with pytest.raises(NotPossible) as refusal:
        await bench.does(author.answer, by=cast.lan, code=report.code, text="Gần cầu")
    assert refusal.value.reason == "no_open_question"


async def test_photos_that_are_there_already_are_not_news(bench: Bench, cast: Cast) -> None:
    report = await bench.file(cast.lan, photos=(photo(1),))
    before = len(await bench.told(cast.hoa))
    assert await bench.does(author.add_photos, by=cast.lan, code=report.code, photos=(photo(1), photo(2))) == 1
    assert await bench.does(author.add_photos, by=cast.lan, code=report.code, photos=(photo(1),)) == 0
    notices = (await bench.notices(cast.hoa))[before:]
    assert [(one.kind, one.facts["added"]) for one in notices] == [(NoticeKind.CASE_PHOTOS, 1)]
    assert (await bench.report(report.code)).photos == (photo(1), photo(2))


@pytest.mark.parametrize(("content", "rating"), [(True, 2), (False, 1)])
async def test_a_rating_is_kept(bench: Bench, cast: Cast, content: bool, rating: int) -> None:
    report = await brought(bench, cast, Family.WASTE, State.CLOSED)
    await bench.does(author.rate, by=cast.lan, code=report.code, content=content)
    async with bench.checking() as db:
        assert await db.scalar(select(reports.c.rating).where(reports.c.id == report.id)) == rating


async def test_a_reopened_report_comes_back_to_its_desk_and_its_handler(bench: Bench, cast: Cast) -> None:
    report = await brought(bench, cast, Family.WASTE, State.CLOSED)
    await bench.does(author.reopen, by=cast.lan, code=report.code)
    for officer in (cast.hoa, cast.binh, cast.minh):
        assert (await bench.told(officer))[-1] is NoticeKind.CASE_REOPENED
    again = await bench.does(handling.start, by=cast.minh, code=report.code)
    assert again.state is State.IN_PROGRESS


async def test_a_withdrawn_report_is_over(bench: Bench, cast: Cast) -> None:
    report = await bench.file(cast.lan)
    after = await bench.does(author.withdraw, by=cast.lan, code=report.code)
    assert after.state is State.WITHDRAWN
    assert (await bench.told(cast.hoa))[-1] is NoticeKind.CASE_WITHDRAWN
    with pytest.raises(NotPossible):
        await bench.does(review.take, by=cast.hoa, code=report.code)


async def test_a_result_shows_its_photos_to_the_author(bench: Bench, cast: Cast) -> None:
    report = await brought(bench, cast, Family.WASTE, State.IN_PROGRESS)
    await bench.does(handling.resolve, by=cast.minh, code=report.code, text="Đã thay", photos=(photo(4),))
    notice = (await bench.notices(cast.lan))[-1]
    assert (notice.kind, notice.photos) == (NoticeKind.RESOLVED, (photo(4),))
    assert (await bench.told(cast.hoa))[-1] is NoticeKind.CASE_RESOLVED
