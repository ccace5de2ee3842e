"""The queue: what SQL shows is what `domain.permissions.relation` allows, page by page, however it is searched."""

from __future__ import annotations

from itertools import product

import pytest

from actions import claims, review
from domain.people import Citizen, Grant, Role
from domain.permissions import Person, Relation, relation
from domain.reports import Family, Involved, Report, State
from storage.queries import queue, reports
from storage.queries.queue import Filter, reach_of
from storage.tables import reports as table
from tests.bench import HOME, PROVINCE, Bench, a_filing

UNITS = (HOME, "new_ban_bo", PROVINCE)
ROLES = (Role.MODERATOR, Role.STAFF, Role.VILLAGE_HEAD, Role.ADMIN)


async def everybody(bench: Bench) -> list[Citizen]:
    """Nobody's officer, every single grant, and every pair of grants in two units."""
    single = [(Grant(role, unit),) for role, unit in product(ROLES, UNITS)]
    pairs = [
        (Grant(first, HOME), Grant(second, PROVINCE))
        for first, second in product((Role.MODERATOR, Role.STAFF, Role.VILLAGE_HEAD), repeat=2)
    ]
    return [await bench.person(f"p{n}", *held) for n, held in enumerate([(), *single, *pairs])]


async def every_report(bench: Bench, people: list[Citizen]) -> list[Report]:
    """Every combination of unit, desk, involvement, author and handler."""
    insiders = [None, people[5], people[-1]]
    found: list[Report] = []
    async with bench.database.write() as db:
        for unit, desk, involved, handler in product(UNITS[:2], UNITS, Involved, insiders):
            author = people[len(found) % 4]
            report = await reports.file(
                db,
                a_filing(unit=unit, desk=desk, involved=involved),
                author=author.id,
                state=State.SUBMITTED,
                now=bench.now,
            )
            found.append(await reports.change(db, report, now=bench.now, handler=handler.id if handler else None))
    return found


async def test_the_queue_shows_exactly_what_permissions_allow(bench: Bench) -> None:
    people = await everybody(bench)
    every = await every_report(bench, people)
    for who in people:
        allowed = {one.code for one in every if relation(who, one) in {Relation.DESK, Relation.HANDLER}}
        async with bench.checking() as db:
            shown = await queue.page(db, reach_of(who), Filter(), limit=1_000)
            counted = await queue.counts(db, reach_of(who))
            assert {one.code for one in shown} == allowed, who
            assert sum(counted.values()) == await queue.count(db, reach_of(who), Filter()) == len(allowed)


async def test_pages_go_through_everything_once_newest_first(bench: Bench) -> None:
    hoa, lan = await bench.moderator("hoa"), await bench.person("lan")
    codes = [(await bench.file(lan)).code for _ in range(7)]
    seen: list[str] = []
    before = None
    async with bench.checking() as db:
        while found := await queue.page(db, reach_of(hoa), Filter(), limit=3, before=before):
            seen += [one.code for one in found]
            before = found[-1].id
    assert seen == codes[::-1]


@pytest.mark.parametrize(
    ("wanted", "codes"),
    [
        (Filter(words="ỐNG nuoc"), ["LP-26-00001"]),
        (Filter(words="den duong"), ["LP-26-00002"]),
        (Filter(words="cau treo"), ["LP-26-00001"]),
        (Filter(words="lp-26-00002"), ["LP-26-00002"]),
        (Filter(words="100%"), []),
        (Filter(words="_"), []),
        (Filter(family="idea"), ["HK-26-00001"]),
        (Filter(states=(State.SCREENING,)), ["LP-26-00002"]),
        (Filter(village=2), ["HK-26-00001"]),
        (Filter(unit="new_ban_bo"), []),
        (Filter(family="waste", states=(State.SUBMITTED, State.PLEDGED)), ["LP-26-00001"]),
    ],
    ids=repr,
)
async def test_a_filter_finds_by_words_without_marks_and_by_every_field(
    bench: Bench, wanted: Filter, codes: list[str]
) -> None:
    hoa, lan = await bench.moderator("hoa"), await bench.person("lan")
    await bench.file(lan, text="Ống nước vỡ", place="cạnh cầu treo")
    lamp = await bench.file(lan, text="Đèn đường sáng ban ngày")
    await bench.file(lan, Family.IDEA, text="Trồng hoa", village=2)
    await bench.does(review.take, by=hoa, code=lamp.code)
    async with bench.checking() as db:
        found = await queue.page(db, reach_of(hoa), wanted, limit=10)
    assert [one.code[:11] for one in found] == codes


async def test_mine_is_what_i_hold_or_handle(bench: Bench) -> None:
    hoa, minh, lan = await bench.moderator("hoa"), await bench.staff("minh"), await bench.person("lan")
    held, routed, _ = [await bench.file(lan) for _ in range(3)]
    await bench.does(claims.claim, by=hoa, code=held.code)
    await bench.does(review.route, by=hoa, code=routed.code, handler=minh.id)
    async with bench.checking() as db:
        mine = await queue.page(db, reach_of(minh), Filter(mine=minh.id), limit=10)
        hers = await queue.page(db, reach_of(hoa), Filter(mine=hoa.id), limit=10)
    assert [one.code for one in mine] == [routed.code]
    assert [one.code for one in hers] == [routed.code, held.code]


async def test_counting_ends_at_a_thousand_of_a_desk_in_a_state(bench: Bench) -> None:
    hoa, lan = await bench.moderator("hoa"), await bench.person("lan")
    await bench.file(lan)
    async with bench.database.write() as db:
        pattern = dict((await db.execute(table.select())).mappings().one())
        rows = [pattern | {"id": number, "code": f"c{number}"} for number in range(2, queue.MOST + 100)]
        await db.execute(table.insert(), rows)
        await db.execute(table.update().where(table.c.id <= 5).values(state=State.CLOSED.value))
        counted = await queue.counts(db, reach_of(hoa))
    assert counted == {State.SUBMITTED: queue.MOST, State.CLOSED: 5}


async def test_a_reach_of_very_many_desks_is_looked_through_as_a_whole(bench: Bench) -> None:
    lan = await bench.person("lan")
    codes = [(await bench.file(lan, desk=desk)).code for desk in (HOME, PROVINCE, "new_ban_bo")]
    every = tuple(Grant(Role.MODERATOR, unit) for unit in (HOME, PROVINCE, *(f"u{number}" for number in range(60))))
    many = Person(1_000, every)
    async with bench.checking() as db:
        found = await queue.page(db, reach_of(many), Filter(states=tuple(State)), limit=10)
        counted = await queue.counts(db, reach_of(many))
        assert await queue.count(db, reach_of(many), Filter(states=tuple(State))) == 2
    assert [one.code for one in found] == codes[1::-1]
    assert counted == {State.SUBMITTED: 2}


async def test_a_role_that_has_ended_reaches_nothing(bench: Bench) -> None:
    hoa, lan = await bench.moderator("hoa"), await bench.person("lan")
    await bench.file(lan)
    async with bench.checking() as db:
        assert await queue.page(db, reach_of(Citizen(hoa.id, hoa.address, "vi", None, None)), Filter(), limit=5) == []


def test_a_report_row_keeps_no_name() -> None:
    assert not {"name", "phone"} & set(table.c.keys())
