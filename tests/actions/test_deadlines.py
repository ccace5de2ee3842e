"""Promises begin with the filing and follow every change of a report."""

from __future__ import annotations

from datetime import UTC, date, timedelta

import pytest

from actions import author, calendar, claims, deadlines, extending, handling, review
from actions.undo import undo
from domain.deadlines import STAGES, Deadline, Stage, owed
from domain.errors import Missing, NotAllowed, NotFound, NotPossible, Stale, TooMuch
from domain.following import active, latest
from domain.lifecycle import FINAL
from domain.limits import URGENT, Limit
from domain.notices import NoticeKind
from domain.people import Grant, Role
from domain.reports import Family, Involved, State
from domain.suggestions import Suggestion
from domain.workdays import Calendar, DayRule
from storage.queries import deadlines as kept
from storage.tables import deadlines as table
from tests.actions.conftest import Cast
from tests.actions.steps import brought
from tests.bench import HOME, MORNING, PROVINCE, Bench, photo
from tests.domain.test_workdays import at

USUAL = Calendar()
BROUGHT = (
    (Family.WASTE, State.NEEDS_INFO),
    (Family.WASTE, State.IN_PROGRESS),
    (Family.WASTE, State.REOPENED),
    (Family.WASTE, State.DUPLICATE),
    (Family.CONTRIBUTION, State.CONFIRMED),
    (Family.IDEA, State.REVIEWED),
    (Family.IDEA, State.WITHDRAWN),
)
HAZARD = Suggestion("hazard", 0.9, None, (), (), (), ())


async def promises(bench: Bench, code: str) -> list[Deadline]:
    """Every promise of a report as it was committed."""
    number = (await bench.report(code)).id
    async with bench.checking() as db:
        return await kept.of_report(db, number)


async def last(bench: Bench, code: str) -> dict[Stage, Deadline]:
    """The promises that count."""
    return latest(await promises(bench, code))


async def test_a_report_is_promised_what_its_family_is_owed(bench: Bench, cast: Cast) -> None:
    for family in Family:
        found = await last(bench, (await bench.file(cast.lan, family)).code)
        assert tuple(found) == STAGES[family]
        assert all(one.basis and one.begun == MORNING and not one.urgent for one in found.values())
    found = await last(bench, (await bench.file(cast.lan)).code)
    assert [one.due for one in found.values()] == [at(26, 11, 2026, 17), at(1, 12, 2026, 17), at(8, 12, 2026, 17)]


async def test_a_danger_is_promised_the_same_day(bench: Bench, cast: Cast) -> None:
    bench.now = at(22, 11, 2026, 10).astimezone(UTC)
    found = await last(bench, (await bench.file(cast.lan, suggestion=HAZARD)).code)
    assert [one.due for one in found.values()] == [at(22, 11, 2026, 17), at(22, 11, 2026, 17), at(8, 12, 2026, 17)]
    assert [one.urgent for one in found.values()] == [True, True, False]
    assert found[Stage.SCREENING].basis == URGENT


@pytest.mark.parametrize(("family", "state"), BROUGHT)
async def test_what_is_owed_is_open_and_nothing_else(bench: Bench, cast: Cast, family: Family, state: State) -> None:
    report = await brought(bench, cast, family, state)
    found = await last(bench, report.code)
    assert tuple(stage for stage, one in found.items() if one.met is None) == owed(report)
    assert all(one.paused is None for one in found.values()) or state is State.NEEDS_INFO
    before = await promises(bench, report.code)
    async with bench.database.write() as db:
        await deadlines.follow(db, report, now=bench.now)
    assert await promises(bench, report.code) == before, "a second time nothing changes"


async def test_while_the_author_is_asked_no_clock_runs(bench: Bench, cast: Cast) -> None:
    code = (await bench.file(cast.lan)).code
    before = (await last(bench, code))[Stage.ANSWER]
    bench.passes(hours=1)
    asked = bench.now
    await bench.does(review.ask, by=cast.hoa, code=code, question="Ở đoạn nào?")
    assert {one.paused for one in (await last(bench, code)).values() if not one.met} == {asked}
    bench.passes(days=3)
    await bench.does(author.answer, by=cast.lan, code=code, text="Cổng trường")
    after = (await last(bench, code))[Stage.ANSWER]
    assert after.paused is None
    assert USUAL.worked(before.due, after.due) == USUAL.worked(asked, bench.now) == timedelta(hours=15)


@pytest.mark.parametrize("family", [Family.CONTRIBUTION, Family.IDEA])
async def test_a_question_that_changes_no_state_stops_the_clock_too(bench: Bench, cast: Cast, family: Family) -> None:
    code = (await bench.file(cast.lan, family)).code
    await bench.does(review.ask, by=cast.hoa, code=code, question="Bao nhiêu?")
    assert all(one.paused == bench.now for one in await promises(bench, code))
    await bench.does(author.answer, by=cast.lan, code=code, text="Ba")
    assert all(one.paused is None for one in await promises(bench, code))


async def test_a_decision_taken_back_leaves_the_promises_as_they_were(bench: Bench, cast: Cast) -> None:
    code = (await bench.file(cast.lan)).code
    await bench.does(review.take, by=cast.hoa, code=code)
    before = await promises(bench, code)
    for act, more in ((review.reject, {"reason": "Không có thật"}), (review.route, {"handler": cast.minh.id})):
        bench.passes(seconds=5)
        await bench.does(act, by=cast.hoa, code=code, **more)
        assert await promises(bench, code) != before
        await bench.does(undo, by=cast.hoa, code=code)
        assert await promises(bench, code) == before


async def test_another_desk_takes_the_promises_over(bench: Bench, cast: Cast) -> None:
    code = (await bench.file(cast.lan, involved=Involved.UNKNOWN, desk=PROVINCE)).code
    before = await promises(bench, code)
    await bench.does(review.release, by=cast.tinh, code=code)
    after = await promises(bench, code)
    assert [one.due for one in after] == [one.due for one in before]
    assert active(after) == after[1], "it was screened above"


async def test_a_reopened_case_is_owed_another_answer(bench: Bench, cast: Cast) -> None:
    report = await brought(bench, cast, Family.WASTE, State.CLOSED)
    await bench.does(author.reopen, by=cast.lan, code=report.code)
    await bench.does(handling.start, by=cast.minh, code=report.code)
    rows = await promises(bench, report.code)
    assert [(one.stage, one.round) for one in rows if one.met is None] == [(Stage.ANSWER, 2)]
    assert rows[-1].due == USUAL.due(bench.now, 10)
    await bench.does(handling.resolve, by=cast.minh, code=report.code, text="Đã thay", photos=(photo(8),))
    await bench.does(author.reopen, by=cast.lan, code=report.code)
    assert [one.round for one in await promises(bench, report.code) if one.met is None] == [3]


async def test_claims_move_no_promise(bench: Bench, cast: Cast) -> None:
    code = (await bench.file(cast.lan)).code
    before = await promises(bench, code)
    for act in (claims.claim, claims.let_go):
        await bench.does(act, by=cast.hoa, code=code)
    assert await promises(bench, code) == before


async def test_a_later_calendar_or_limit_moves_no_promise_but_the_next(bench: Bench, cast: Cast) -> None:
    admin = await bench.person("admin", Grant(Role.ADMIN, HOME))
    code = (await bench.file(cast.lan, domain="WATER")).code
    before = await promises(bench, code)
    storm = DayRule(False, "Bão số 15")
    await bench.does(calendar.set_day, by=cast.hoa, day=date(2026, 11, 25), unit=HOME, rule=storm)
    key = (Family.WASTE, "WATER", Stage.ANSWER)
    await bench.does(calendar.set_limit, by=admin, key=key, limit=Limit(3, "Quy chế nước sạch"))
    assert await promises(bench, code) == before
    found = await last(bench, (await bench.file(cast.lan, domain="WATER")).code)
    assert found[Stage.SCREENING].due == at(27, 11, 2026, 17)
    assert (found[Stage.ANSWER].due, found[Stage.ANSWER].basis) == (at(30, 11, 2026, 17), "Quy chế nước sạch")


async def test_an_answer_is_put_off_once(bench: Bench, cast: Cast) -> None:
    code = (await brought(bench, cast, Family.WASTE, State.IN_PROGRESS)).code
    await bench.does(extending.extend, by=cast.minh, code=code, reason="Chờ vật tư")
    one = (await last(bench, code))[Stage.ANSWER]
    assert (one.due, one.extended, one.reason) == (at(15, 12, 2026, 17), bench.now, "Chờ vật tư")
    told = (await bench.notices(cast.lan))[-1]
    assert (told.kind, told.facts["note"]) == (NoticeKind.EXTENDED, "Chờ vật tư")
    assert (await bench.history(code))[-1].data == {"version": 5, "due": one.due.isoformat()}
    with pytest.raises(NotPossible, match="extended_already"):
        await bench.does(extending.extend, by=cast.hoa, code=code, reason="Vẫn chờ")


async def test_who_may_put_an_answer_off(bench: Bench, cast: Cast) -> None:
    code = (await bench.file(cast.lan)).code
    stranger = await bench.moderator("xa", "new_ta_leng")
    with pytest.raises(NotFound):
        await bench.does(extending.extend, by=stranger, code=code, reason="Chờ")
    with pytest.raises(NotAllowed, match="own_report"):
        await bench.does(extending.extend, by=cast.lan, code=code, reason="Chờ")
    with pytest.raises(Missing, match="missing_reason"):
        await bench.does(extending.extend, by=cast.hoa, code=code, reason=" ")
    with pytest.raises(TooMuch, match="text_too_long"):
        await bench.does(extending.extend, by=cast.hoa, code=code, reason="x" * 401)
    with pytest.raises(Stale, match="stale_report"):
        await bench.does(extending.extend, by=cast.hoa, code=code, reason="Chờ", expected=9)
    await bench.does(claims.claim, by=cast.binh, code=code)
    with pytest.raises(NotPossible, match="claimed_by_other"):
        await bench.does(extending.extend, by=cast.hoa, code=code, reason="Chờ")


async def test_where_no_answer_is_owed_there_is_nothing_to_put_off(bench: Bench, cast: Cast) -> None:
    pledge = await bench.file(cast.lan, Family.CONTRIBUTION)
    done = await brought(bench, cast, Family.WASTE, State.RESOLVED)
    for code in (pledge.code, done.code):
        with pytest.raises(NotPossible, match="nothing_to_extend"):
            await bench.does(extending.extend, by=cast.hoa, code=code, reason="Chờ")


async def test_reports_from_before_are_promised_what_is_owed_from_now_on(bench: Bench, cast: Cast) -> None:
    routed = await brought(bench, cast, Family.WASTE, State.ROUTED)
    asked = await brought(bench, cast, Family.WASTE, State.NEEDS_INFO)
    closed = await brought(bench, cast, Family.WASTE, State.CLOSED)
    danger = await bench.file(cast.lan, suggestion=HAZARD)
    async with bench.database.write() as db:
        await db.execute(table.delete())
    bench.passes(days=30)
    found = 1
    while found:
        async with bench.database.write() as db:
            found = await deadlines.adopt(db, now=bench.now)
    (answer,) = await promises(bench, routed.code)
    assert (answer.stage, answer.begun, answer.due) == (Stage.ANSWER, bench.now, USUAL.due(bench.now, 10))
    assert [one.paused for one in await promises(bench, asked.code)] == [bench.now] * 2
    assert (await promises(bench, danger.code))[0].urgent
    assert closed.state in FINAL
    assert await promises(bench, closed.code) == []
    await bench.does(author.reopen, by=cast.lan, code=closed.code)
    assert [one.stage for one in await promises(bench, closed.code)] == [Stage.ANSWER]
