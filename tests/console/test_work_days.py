"""Work days in the console: in numbers, for the moderators of the commune, without anybody's name but the caller's."""

from __future__ import annotations

from datetime import timedelta

import pytest

from actions import work_day_people, work_days
from domain.people import Role
from domain.work_days import Plan, WorkDay
from storage.queries import places
from tests.console.office import BINH_LU, TA_LENG, TestOffice


async def called(office: TestOffice, count: int = 1) -> WorkDay:
    """A village head calls as many days as asked, two on a day; one resident comes to the first, without a phone."""
    pao = await office.officer("Giàng A Páo", Role.VILLAGE_HEAD)
    now = office.clock()
    async with office.database.write() as db:
        village = (await places.villages_of(db, BINH_LU))[0]
        for number in range(count):
            later = now + timedelta(days=number // 2)
            plan = Plan(BINH_LU, village.id, None, later + timedelta(days=6), 20 + number, "Đường bản", "")
            day = await work_days.call(db, plan=plan, by=pao, now=later)
        await work_day_people.add_person(
            db, number=1, name="Lò Thị Lan", heads=3, vault=office.parts.vault, by=pao, now=now
        )
    return day


async def test_a_moderator_sees_numbers_and_no_names_of_who_comes(office: TestOffice) -> None:
    await called(office)
    hoa = await office.moderator()
    page = (await hoa.opens("/console/work-days")).text
    assert "Cần 20, báo đi 3, không đi được 0, đã đến 0 người." in hoa.words
    assert "Người gọi: Giàng A Páo" in hoa.words
    assert "Lan" not in page


async def test_another_communes_days_are_not_there(office: TestOffice) -> None:
    await called(office)
    minh = await office.moderator("Minh", TA_LENG)
    await minh.opens("/console/work-days")
    assert "Chưa có buổi ngày công nào" in minh.words


@pytest.mark.parametrize("role", [Role.STAFF, Role.ADMIN])
async def test_nobody_but_moderators_sees_the_page(office: TestOffice, role: Role) -> None:
    browser = await office.at_work(await office.officer("Minh", role))
    assert (await browser.opens("/console/work-days")).status_code == 403


async def test_older_days_are_on_the_next_page(office: TestOffice) -> None:
    await called(office, 21)
    hoa = await office.moderator()
    await hoa.opens("/console/work-days")
    assert "Cần 40" in hoa.words
    assert "Cần 20," not in hoa.words
    await hoa.opens("/console/work-days?before=2")
    assert "Cần 20," in hoa.words
