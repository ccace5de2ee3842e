"""Screening waste: duplicates, routing, releasing; nobody learns what they may not know."""

from __future__ import annotations

import pytest

from actions import author, handling, review
from actions.routing import handlers_for
from domain.errors import NotFound, NotPossible, NotUnderstood
from domain.notices import NoticeKind
from domain.people import Grant, Role
from domain.reports import Family, Involved, State
from storage.queries import remarks
from tests.actions.conftest import Cast
from tests.bench import HOME, PROVINCE, Bench, photo


async def test_a_decision_on_an_untaken_report_takes_it_first(bench: Bench, cast: Cast) -> None:
    report = await bench.file(cast.lan)
    await bench.does(review.reject, by=cast.hoa, code=report.code, reason="Không có thật", expected=report.version)
    assert [row.act for row in await bench.history(report.code)] == ["file", "take", "reject"]
    assert (await bench.report(report.code)).outcome == "Không có thật"


async def test_a_duplicate_points_at_its_original(bench: Bench, cast: Cast) -> None:
    original, report = await bench.file(cast.lan), await bench.file(cast.lan)
    typed = original.code.replace("-", " ").lower()
    after = await bench.does(review.duplicate, by=cast.hoa, code=report.code, original=typed)
    assert (after.state, after.duplicate_of) == (State.DUPLICATE, original.code)


async def test_a_duplicate_of_a_report_that_may_not_be_seen_is_as_of_none(bench: Bench, cast: Cast) -> None:
    hidden = await bench.file(cast.lan, desk=PROVINCE, involved=Involved.YES)
    report = await bench.file(cast.lan)
    for original in (hidden.code, "LP-26-00099-" + "A"):
        with pytest.raises((NotFound, NotUnderstood)):
            await bench.does(review.duplicate, by=cast.hoa, code=report.code, original=original)
    assert (await bench.report(report.code)).state is State.SUBMITTED


async def test_a_report_is_no_duplicate_of_itself_of_a_duplicate_or_of_another_family(bench: Bench, cast: Cast) -> None:
    first, second, third = [await bench.file(cast.lan) for _ in range(3)]
    await bench.does(review.duplicate, by=cast.hoa, code=second.code, original=first.code)
    idea = await bench.file(cast.lan, Family.IDEA)
    for original in (third.code, second.code, idea.code):
        with pytest.raises(NotPossible) as refusal:
            await bench.does(review.duplicate, by=cast.hoa, code=third.code, original=original)
        assert refusal.value.reason == "not_an_original"


async def test_routing_tells_the_handler_and_the_author_when_it_cannot_be_undone_any_more(
    bench: Bench, cast: Cast
) -> None:
    report = await bench.file(cast.lan)
    await bench.does(review.route, by=cast.hoa, code=report.code, handler=cast.minh.id, note="Làm trong tuần")
    assert await bench.told(cast.minh, due=True) == []
    bench.passes(seconds=20)
    assert await bench.told(cast.minh, due=True) == [NoticeKind.CASE_ROUTED]
    assert await bench.told(cast.lan, due=True) == [NoticeKind.ROUTED]
    (notice,) = await bench.notices(cast.minh)
    assert notice.facts["note"] == "Làm trong tuần"
    async with bench.checking() as db:
        assert [one.text for one in await remarks.of_report(db, report.id)] == ["Làm trong tuần"]


async def test_only_staff_of_the_desk_who_are_not_the_author_can_be_routed_to(bench: Bench, cast: Cast) -> None:
    foreign = await bench.staff("foreign", "new_ban_bo")
    report = await bench.file(cast.minh)
    for handler in (foreign.id, cast.minh.id, cast.binh.id, cast.lan.id, 0):
        with pytest.raises(NotFound) as refusal:
            await bench.does(review.route, by=cast.hoa, code=report.code, handler=handler)
        assert refusal.value.reason == "no_such_handler"


async def test_staff_with_an_office_in_the_involved_commune_are_not_offered(bench: Bench, cast: Cast) -> None:
    clear = await bench.staff("clear", PROVINCE)
    both = await bench.person("both", Grant(Role.STAFF, PROVINCE), Grant(Role.STAFF, HOME))
    report = await bench.file(cast.lan, desk=PROVINCE, involved=Involved.YES)
    async with bench.checking() as db:
        assert await handlers_for(db, report) == [clear.id]
    with pytest.raises(NotFound):
        await bench.does(review.route, by=cast.tinh, code=report.code, handler=both.id)


async def test_the_only_officer_of_a_commune_takes_a_case_to_its_end(bench: Bench, cast: Cast) -> None:
    both = await bench.person("both", Grant(Role.MODERATOR, HOME), Grant(Role.STAFF, HOME))
    report = await bench.file(cast.lan)
    async with bench.checking() as db:
        assert await handlers_for(db, report) == [cast.minh.id, both.id]
    await bench.does(review.route, by=both, code=report.code, handler=both.id)
    await bench.does(handling.start, by=both, code=report.code)
    await bench.does(handling.resolve, by=both, code=report.code, text="Đã sửa.", photos=[photo(9)])
    closed = await bench.does(review.close, by=both, code=report.code)
    assert closed.state is State.CLOSED


async def test_a_released_report_is_the_communes_own(bench: Bench, cast: Cast) -> None:
    report = await bench.file(cast.lan, desk=PROVINCE, involved=Involved.UNKNOWN)
    await bench.does(review.take, by=cast.tinh, code=report.code)
    after = await bench.does(review.release, by=cast.tinh, code=report.code)
    assert (after.desk, after.involved, after.state) == (HOME, Involved.NO, State.SCREENING)
    assert (after.claimed_by, after.claimed_until) == (None, None)
    await bench.does(review.reject, by=cast.hoa, code=report.code, reason="Không có thật")


async def test_the_commune_hears_of_a_released_report_when_it_cannot_be_undone(bench: Bench, cast: Cast) -> None:
    report = await bench.file(cast.lan, desk=PROVINCE, involved=Involved.UNKNOWN)
    await bench.does(review.release, by=cast.tinh, code=report.code)
    assert await bench.told(cast.hoa, due=True) == []
    bench.passes(seconds=20)
    assert await bench.told(cast.hoa, due=True) == await bench.told(cast.binh, due=True) == [NoticeKind.CASE_WAITING]


async def test_what_certainly_involves_the_commune_is_never_released(bench: Bench, cast: Cast) -> None:
    report = await bench.file(cast.lan, desk=PROVINCE, involved=Involved.YES)
    with pytest.raises(NotPossible):
        await bench.does(review.release, by=cast.tinh, code=report.code)


@pytest.mark.parametrize("involved", [Involved.YES, Involved.UNKNOWN])
async def test_the_commune_never_hears_of_what_may_involve_it(bench: Bench, cast: Cast, involved: Involved) -> None:
    report = await bench.file(cast.lan, desk=PROVINCE, involved=involved)
    await bench.does(review.ask, by=cast.tinh, code=report.code, question="Ai thấy?")
    await bench.does(author.answer, by=cast.lan, code=report.code, text="Bà con thấy")
    await bench.does(author.withdraw, by=cast.lan, code=report.code)
    for officer in (cast.hoa, cast.binh, cast.minh):
        assert await bench.told(officer) == []
    assert NoticeKind.CASE_WITHDRAWN in await bench.told(cast.tinh)
