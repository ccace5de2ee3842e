"""Filing: the code, the journal, who hears of it, and which desk it goes to."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from actions.filing import desk_of
from domain import codes
from domain.errors import NotFound
from domain.notices import NoticeKind
from domain.people import Citizen, Grant, Role
from domain.reports import Family, Involved, State
from storage.queries import identities, people
from tests.actions.conftest import Cast
from tests.bench import HOME, PROVINCE, Bench, labour, photo


@pytest.mark.parametrize(
    ("family", "state"),
    [(Family.CONTRIBUTION, State.PLEDGED), (Family.WASTE, State.SUBMITTED), (Family.IDEA, State.SUBMITTED)],
)
async def test_a_filed_report_has_a_code_a_state_and_a_journal_row(
    bench: Bench, cast: Cast, family: Family, state: State
) -> None:
    report = await bench.file(cast.lan, family, photos=(photo(1), photo(2), photo(1)))
    assert codes.read(report.code) == report.code
    assert codes.family_of(report.code) is family
    assert (report.state, report.version, report.photos) == (state, 1, (photo(1), photo(2)))
    (row,) = await bench.history(report.code)
    assert (row.act, row.by, row.target, row.data) == ("file", cast.lan.id, state.value, {"code": report.code})


async def test_reports_of_a_family_are_numbered_without_gaps(bench: Bench, cast: Cast) -> None:
    first = await bench.file(cast.lan)
    idea = await bench.file(cast.lan, Family.IDEA)
    second = await bench.file(cast.lan)
    assert [one.code[:11] for one in (first, second, idea)] == ["LP-26-00001", "LP-26-00002", "HK-26-00001"]


async def test_the_year_of_a_code_is_the_year_in_viet_nam(bench: Bench, cast: Cast) -> None:
    bench.now = datetime(2026, 12, 31, 17, 30, tzinfo=UTC)
    assert (await bench.file(cast.lan)).code.startswith("LP-27-00001")


async def test_each_line_is_kept_as_declared(bench: Bench, cast: Cast) -> None:
    report = await bench.file(cast.lan, Family.CONTRIBUTION, lines=labour("2", "0.5"))
    assert [str(line.declared.quantity) for line in report.lines] == ["2", "0.5"]
    assert {line.state for line in report.lines} == {State.PLEDGED}
    assert {line.confirmed for line in report.lines} == {None}


async def test_the_moderators_of_the_desk_hear_of_it_and_nobody_else(bench: Bench, cast: Cast) -> None:
    await bench.file(cast.lan)
    assert await bench.told(cast.hoa) == [NoticeKind.CASE_WAITING]
    assert await bench.told(cast.binh) == [NoticeKind.CASE_WAITING]
    for other in (cast.lan, cast.minh, cast.tinh):
        assert await bench.told(other) == []


async def test_a_moderator_does_not_hear_of_their_own_report(bench: Bench, cast: Cast) -> None:
    await bench.file(cast.hoa)
    assert await bench.told(cast.hoa) == []
    assert await bench.told(cast.binh) == [NoticeKind.CASE_WAITING]


async def test_a_notice_never_says_who_filed(bench: Bench, cast: Cast) -> None:
    await bench.file(cast.lan, anonymous=False)
    (notice,) = await bench.notices(cast.hoa)
    assert not {"author", "name", "phone"} & notice.facts.keys()


@pytest.mark.parametrize(
    ("involved", "desk"), [(Involved.NO, HOME), (Involved.YES, PROVINCE), (Involved.UNKNOWN, PROVINCE)]
)
async def test_what_may_involve_the_commune_goes_to_the_level_above(
    bench: Bench, involved: Involved, desk: str
) -> None:
    async with bench.checking() as db:
        assert await desk_of(db, unit=HOME, involved=involved) == desk


async def test_a_unit_that_does_not_exist_has_no_desk(bench: Bench) -> None:
    async with bench.checking() as db:
        with pytest.raises(NotFound):
            await desk_of(db, unit="nowhere", involved=Involved.NO)


async def test_a_provincial_moderator_with_an_office_in_the_involved_commune_is_not_told(
    bench: Bench, cast: Cast
) -> None:
    both = await bench.person("both", Grant(Role.MODERATOR, PROVINCE), Grant(Role.VILLAGE_HEAD, HOME))
    await bench.file(cast.lan, desk=PROVINCE, involved=Involved.UNKNOWN)
    assert await bench.told(cast.tinh) == [NoticeKind.CASE_WAITING]
    assert await bench.told(both) == []


async def test_the_name_of_somebody_filed_for_is_sealed(bench: Bench, cast: Cast) -> None:
    report = await bench.file(cast.lan, on_behalf="Vàng A Páo")
    assert report.on_behalf
    async with bench.checking() as db:
        assert await identities.stand_in(db, bench.vault, report.id) == "Vàng A Páo"


async def test_home_is_remembered(bench: Bench, cast: Cast) -> None:
    await bench.file(cast.lan, village=1)
    assert await home(bench, cast.lan) == (HOME, 1)


async def test_one_report_about_the_next_commune_moves_nobody_there_and_two_in_a_row_do(
    bench: Bench, cast: Cast
) -> None:
    await bench.file(cast.lan, village=1)
    for lives in ((HOME, 1), ("new_ban_bo", None)):
        async with bench.checking() as db:
            lan = await people.citizen(db, cast.lan.id)
        assert lan is not None
        await bench.file(lan, unit="new_ban_bo", desk="new_ban_bo")
        assert await home(bench, cast.lan) == lives


async def home(bench: Bench, who: Citizen) -> tuple[str | None, int | None]:
    """Where somebody is known to live."""
    async with bench.checking() as db:
        found = await people.citizen(db, who.id)
    assert found is not None
    return found.unit, found.village
