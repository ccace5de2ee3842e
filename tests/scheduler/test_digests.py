"""Digests: one a working day, with what is to be said and was not said before; silence otherwise."""

from __future__ import annotations

import pytest
from sqlalchemy import event, update

from actions import handling, review
from actions.telling import may_still_hear
from domain.notices import NoticeKind
from domain.people import Grant, Role
from domain.reports import Family, Involved
from domain.workdays import DayRule
from scheduler.digests import send
from storage import tables
from storage.queries import calendar as calendar_queries
from storage.queries import linking, outbox
from tests.actions.conftest import Cast
from tests.bench import HOME, PROVINCE, Bench
from tests.scheduler.mornings import at, digests, looks, of_kind, remembered
from tests.world.ticking import tools_of

MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY = (f"2026-12-{day}" for day in (14, 15, 16, 17, 18))
SATURDAY, SUNDAY, NEXT = "2026-12-19", "2026-12-20", "2026-12-21"


@pytest.fixture(autouse=True)
def on_a_monday(bench: Bench) -> None:
    """Long from every day off and milestone."""
    bench.now = at(MONDAY, "09:12")


async def test_a_case_is_new_then_due_soon_then_today_then_late_and_each_is_said_once(bench: Bench, cast: Cast) -> None:
    report = await bench.file(cast.lan, Family.CONTRIBUTION)
    expected = (
        (TUESDAY, "cases", -1),
        (WEDNESDAY, "cases", 0),
        (THURSDAY, "cases", 1),
    )
    for day, part, days in expected:
        for hour in ("07:29", "07:30", "07:35", "16:55"):
            await looks(bench, day, hour)
        assert (await digests(bench, cast.hoa))[-1][part] == [[report.code, "screening", days]]
    await looks(bench, FRIDAY)
    assert len(await digests(bench, cast.hoa)) == len(expected)
    await looks(bench, SATURDAY)
    await looks(bench, SUNDAY)
    await looks(bench, NEXT)
    assert (await digests(bench, cast.hoa))[-1]["cases"] == [[report.code, "screening", 3]]
    assert [step for _, step in await remembered(bench, cast.hoa)] == ["before", "on_day", "over_1", "over_3"]


async def test_what_is_decided_is_not_reminded_of_any_more(bench: Bench, cast: Cast) -> None:
    report = await bench.file(cast.lan, Family.CONTRIBUTION)
    await looks(bench, TUESDAY)
    await bench.does(review.confirm, by=cast.hoa, code=report.code)
    for day in (WEDNESDAY, THURSDAY, FRIDAY):
        await looks(bench, day)
    assert len(await digests(bench, cast.hoa)) == 1


async def test_what_waits_for_the_resident_is_not_reminded_of(bench: Bench, cast: Cast) -> None:
    report = await bench.file(cast.lan, Family.CONTRIBUTION)
    await bench.does(review.ask, by=cast.hoa, code=report.code, question="Ở đoạn nào?")
    for day in (TUESDAY, WEDNESDAY, THURSDAY):
        await looks(bench, day)
    assert await digests(bench, cast.hoa) == []


async def test_two_who_moderate_both_hear_and_whoever_reported_does_not(bench: Bench, cast: Cast) -> None:
    await bench.file(cast.binh, Family.CONTRIBUTION)
    await looks(bench, TUESDAY)
    assert len(await digests(bench, cast.hoa)) == 1
    assert await digests(bench, cast.binh) == []
    assert await digests(bench, cast.lan) == []
    assert await digests(bench, cast.minh) == []


async def test_an_answer_is_for_the_handler_to_be_reminded_of(bench: Bench, cast: Cast) -> None:
    report = await bench.file(cast.lan)
    await bench.does(review.route, by=cast.hoa, code=report.code, handler=cast.minh.id)
    await bench.does(handling.start, by=cast.minh, code=report.code)
    for day in ("2026-12-23", "2026-12-25", "2026-12-28"):
        await looks(bench, day)
    assert [one["cases"] for one in await digests(bench, cast.minh)] == [
        [[report.code, "answer", days]] for days in (-3, -1, 0)
    ]
    assert [one for one in await digests(bench, cast.hoa) if "cases" in one] == []


async def test_two_days_late_the_unit_above_hears_how_late_and_how_many_and_nothing_else(
    bench: Bench, cast: Cast
) -> None:
    report = await bench.file(cast.lan, text="Ông Páo lấy cát ở suối")
    other = await bench.file(await bench.person("sua"))
    await bench.does(review.take, by=cast.hoa, code=other.code)
    await bench.does(review.duplicate, by=cast.hoa, code=other.code, original=report.code)
    await looks(bench, THURSDAY)
    assert await digests(bench, cast.tinh) == []
    await looks(bench, FRIDAY)
    (told,) = await digests(bench, cast.tinh)
    assert told["below"] == [[report.code, "Bình Lư", "screening", 2, 2]]
    assert "Páo" not in str(told)
    assert "cases" not in told
    await looks(bench, NEXT)
    assert len(await digests(bench, cast.tinh)) == 1


async def test_what_may_involve_the_commune_is_hidden_from_it_and_administrators_hear_a_number(
    bench: Bench, cast: Cast
) -> None:
    admin = await bench.person("quan", Grant(Role.ADMIN, PROVINCE))
    report = await bench.file(cast.lan, desk=PROVINCE, involved=Involved.YES)
    for day in (TUESDAY, WEDNESDAY, THURSDAY, FRIDAY):
        await looks(bench, day)
    assert await digests(bench, cast.hoa) == []
    assert len(await digests(bench, cast.tinh)) == 3
    (told,) = await digests(bench, admin)
    assert told["late"] == 1
    assert report.code not in str(told)


async def test_a_day_off_by_hand_is_silent_and_what_fell_on_it_is_said_the_next_day(bench: Bench, cast: Cast) -> None:
    report = await bench.file(cast.lan, Family.CONTRIBUTION)
    async with bench.database.write() as db:
        await calendar_queries.set_day(
            db, at(TUESDAY).date(), HOME, DayRule(False, "Bão số 9"), by=cast.hoa.id, now=bench.now
        )
    await looks(bench, TUESDAY)
    assert await digests(bench, cast.hoa) == []
    await looks(bench, WEDNESDAY)
    assert [one["cases"] for one in await digests(bench, cast.hoa)] == [[[report.code, "screening", 0]]]


async def test_a_morning_on_which_nobody_ran_is_made_up_once_before_five(bench: Bench, cast: Cast) -> None:
    report = await bench.file(cast.lan, Family.CONTRIBUTION)
    await looks(bench, TUESDAY, "17:00")
    assert await digests(bench, cast.hoa) == []
    await looks(bench, THURSDAY, "16:59")
    assert [one["cases"] for one in await digests(bench, cast.hoa)] == [[[report.code, "screening", 1]]]
    assert [step for _, step in await remembered(bench, cast.hoa)] == ["over_1"]


async def test_a_digest_that_never_left_is_replaced_by_one_that_says_all_of_it(bench: Bench, cast: Cast) -> None:
    report = await bench.file(cast.lan, Family.CONTRIBUTION)
    for day in (TUESDAY, WEDNESDAY, THURSDAY, FRIDAY):
        await looks(bench, day, leaves=False)
    (left,) = await digests(bench, cast.hoa)
    assert left["cases"] == [[report.code, "screening", 2]]
    assert left["day"] == FRIDAY


async def test_whoever_looks_after_the_messengers_hears_what_could_not_be_sent(bench: Bench, cast: Cast) -> None:
    admin = await bench.person("quan", Grant(Role.ADMIN, HOME))
    await bench.file(cast.lan)
    async with bench.database.write() as db:
        for parcel in await outbox.lease(db, channel="web", account="chat", now=bench.now, limit=100):
            await outbox.failed(db, parcel.id, now=bench.now, error="CallFailed 403")
    await looks(bench, TUESDAY)
    (told,) = await digests(bench, admin)
    assert told["failed"] == [["web", "CallFailed 403", 2]]
    await looks(bench, WEDNESDAY)
    assert len(await digests(bench, admin)) == 1
    assert all("failed" not in one for one in await digests(bench, cast.hoa))


async def test_a_morning_costs_few_questions_and_one_when_all_is_told(bench: Bench, cast: Cast) -> None:
    for _ in range(3):
        await bench.file(cast.lan, Family.CONTRIBUTION)
    asked: list[str] = []
    event.listen(
        bench.database.engine.sync_engine, "before_cursor_execute", lambda *said: asked.append(said[2].split()[0])
    )
    tools = await tools_of(bench.database, lambda: at(TUESDAY))
    asked.clear()
    await send(tools)
    told = len(await of_kind(bench, NoticeKind.DIGEST))
    assert told == 2
    assert len(asked) < 20 * len((cast.hoa, cast.binh, cast.tinh, cast.minh))
    asked.clear()
    await send(tools)
    assert asked == ["BEGIN", "SELECT"]


async def test_a_role_that_ended_ends_its_digests(bench: Bench, cast: Cast) -> None:
    await bench.file(cast.lan, Family.CONTRIBUTION)
    async with bench.database.write() as db:
        await db.execute(update(tables.grants).where(tables.grants.c.citizen == cast.hoa.id).values(until=bench.now))
    await looks(bench, TUESDAY, leaves=False)
    assert await digests(bench, cast.hoa) == []
    (waits,) = await of_kind(bench, NoticeKind.DIGEST, cast.binh)
    async with bench.database.write() as db:
        assert await may_still_hear(db, waits)
        await db.execute(update(tables.grants).where(tables.grants.c.citizen == cast.binh.id).values(until=bench.now))
        assert not await may_still_hear(db, waits)


async def test_two_chats_that_turn_out_to_be_one_officer_are_not_told_twice(bench: Bench, cast: Cast) -> None:
    report = await bench.file(cast.lan, Family.CONTRIBUTION)
    await looks(bench, TUESDAY)
    async with bench.database.write() as db:
        await linking.merge(db, gone=cast.hoa.id, into=cast.minh.id, now=bench.now)
        await linking.merge(db, gone=cast.binh.id, into=cast.minh.id, now=bench.now)
    await looks(bench, TUESDAY, "07:35")
    assert await digests(bench, cast.minh) == []
    await looks(bench, WEDNESDAY)
    assert [one["cases"] for one in await digests(bench, cast.minh)] == [[[report.code, "screening", 0]]]


async def test_milestones_are_told_to_the_right_roles_before_and_on_their_day(bench: Bench, cast: Cast) -> None:
    village = await bench.person("truong", Grant(Role.VILLAGE_HEAD, HOME))
    for day in ("2027-05-07", "2027-05-10", "2027-05-24", "2027-05-31", "2027-06-01"):
        await looks(bench, day)
    heard = {
        who: [one for digest in await digests(bench, citizen) for one in digest.get("milestones", ())]
        for who, citizen in (("hoa", cast.hoa), ("tinh", cast.tinh), ("truong", village), ("minh", cast.minh))
    }
    leads = [["thrift_day", "2027-05-31", left] for left in (15, 5, 0)]
    assert heard == {"hoa": leads, "tinh": leads, "truong": leads, "minh": []}


async def test_a_holder_hears_of_a_danger_at_any_hour_and_the_unit_above_when_it_is_late(
    bench: Bench, cast: Cast
) -> None:
    bench.now = at(SATURDAY, "08:00")
    report = await bench.file(cast.lan, text="Dây điện rơi")
    async with bench.database.write() as db:
        await db.execute(
            update(tables.deadlines)
            .where(tables.deadlines.c.stage == "screening")
            .values(urgent=True, due=at(SATURDAY, "17:00"))
        )
    told = []
    for hour in ("12:29", "12:30", "12:31", "17:00", "17:59", "18:00", "18:01", "23:00"):
        await looks(bench, SATURDAY, hour)
        told.append((hour, len(await of_kind(bench, NoticeKind.CASE_PRESSING, cast.hoa))))
    assert told == [
        ("12:29", 0), ("12:30", 1), ("12:31", 1), ("17:00", 2), ("17:59", 2), ("18:00", 3), ("18:01", 3), ("23:00", 3),
    ]  # fmt: skip
    assert [one.facts["step"] for one in await of_kind(bench, NoticeKind.CASE_PRESSING, cast.binh)] == [
        "half",
        "due",
        "late",
    ]
    (above,) = await of_kind(bench, NoticeKind.PRESSING_BELOW)
    assert (above.to, above.facts["code"], above.facts["people"]) == (cast.tinh.id, report.code, 1)
    assert "Dây điện" not in str(above.facts)
    await bench.does(review.reject, by=cast.hoa, code=report.code, reason="Đã xử lý")
    await looks(bench, SUNDAY, "09:00")
    assert len(await of_kind(bench, NoticeKind.CASE_PRESSING)) == 6
