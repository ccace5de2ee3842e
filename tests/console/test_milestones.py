"""Lịch phong trào: everybody in the office reads it, administrators set days, and reminders follow."""

from __future__ import annotations

import pytest

from domain.people import Role
from storage.queries import milestones
from tests.console.office import TestOffice


async def test_everybody_in_the_office_reads_the_days_and_who_is_told(office: TestOffice) -> None:
    hoa = await office.at_work(await office.officer("Hoa", Role.PUBLICITY))
    await hoa.opens("/console/milestones")
    for shown in ("Nộp báo cáo năm", "KH-VI.7", "15/11/2026", "15/11/2027", "31/05/2027", "31/10/2030", "Trưởng bản"):
        assert shown in hoa.words
    assert not hoa.has("/milestones/set")


async def test_an_administrator_sets_a_day_for_a_year_for_all_and_takes_it_back(office: TestOffice) -> None:
    quan = await office.at_work(await office.officer("Quản", Role.ADMIN))
    for year, day, shown in (("2027", "29/10", "29/10/2027"), ("0", "1.12", "01/12/2026"), ("2027", "", "01/12/2027")):
        await quan.opens("/console/milestones")
        assert (await quan.sends("/milestones/set", name="annual_report", year=year, day=day)).status_code == 200
        assert shown in quan.words
    async with office.database.read() as db:
        assert await milestones.changed(db) == {("annual_report", 0): "12-01"}


@pytest.mark.parametrize(
    ("typed", "status"),
    [
        ({"day": "31/02"}, 422),
        ({"day": "mai"}, 422),
        ({"day": "15/13"}, 422),
        ({"year": "1999"}, 422),
        ({"year": "x"}, 422),
        ({"name": "nothing"}, 422),
    ],
)
async def test_what_is_no_day_is_refused_and_stays_in_the_form(
    office: TestOffice, typed: dict[str, str], status: int
) -> None:
    quan = await office.at_work(await office.officer("Quản", Role.ADMIN))
    await quan.opens("/console/milestones")
    answer = await quan.sends("/milestones/set", **{"name": "annual_report", "year": "2027", "day": "15/11"} | typed)
    assert answer.status_code == status
    async with office.database.read() as db:
        assert await milestones.changed(db) == {}
    if "day" in typed:
        assert quan.form("/milestones/set")["day"] == typed["day"]


async def test_a_moderator_may_not_set_a_day_even_with_a_form_of_their_own(office: TestOffice) -> None:
    hoa = await office.moderator()
    await hoa.opens("/console/places")
    sent = {"name": "annual_report", "year": "2027", "day": "15/11", "token": hoa.form("/places/village")["token"]}
    answer = await hoa.client.post("/console/milestones/set", data=sent)
    assert answer.status_code == 403
