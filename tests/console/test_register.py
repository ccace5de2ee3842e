"""The register of villages and works, and the prepared sentences."""

from __future__ import annotations

import pytest

from domain.people import Role
from storage.queries import places, templates
from tests.console.office import BINH_LU, TA_LENG, TestOffice


async def test_a_village_is_added_and_offered_to_residents(office: TestOffice) -> None:
    hoa = await office.moderator()
    await hoa.opens("/console/places")
    await hoa.sends("/places/village", name="  Bản   Hon ")
    assert "Bản Hon" in hoa.words
    async with office.database.read() as db:
        assert "Bản Hon" in [one.name for one in await places.villages_of(db, BINH_LU)]


@pytest.mark.parametrize("name", ["Nà Khuy", "na khuy", "NÀ KHUY"])
async def test_the_same_village_is_not_added_twice(office: TestOffice, name: str) -> None:
    hoa = await office.moderator()
    await hoa.opens("/console/places")
    answer = await hoa.sends("/places/village", name=name)
    assert answer.status_code == 409
    assert hoa.form("/places/village")["name"] == name


@pytest.mark.parametrize("name", ["", "   ", "\u200b", "x" * 129])
async def test_a_name_that_is_none_is_refused(office: TestOffice, name: str) -> None:
    hoa = await office.moderator()
    await hoa.opens("/console/places")
    assert (await hoa.sends("/places/village", name=name)).status_code == 422
    assert (await hoa.sends("/places/work", name=name)).status_code == 422


async def test_a_work_is_added_with_its_kind_and_village(office: TestOffice) -> None:
    hoa = await office.at_work(await office.officer("Quản", Role.ADMIN))
    await hoa.opens("/console/places")
    async with office.database.read() as db:
        near = (await places.villages_of(db, BINH_LU))[0]
    await hoa.sends("/places/work", name="Cầu treo Nà Khuy", kind="BRIDGE", village=str(near.id))
    async with office.database.read() as db:
        added = (await places.works_of(db, BINH_LU))[0]
    assert (added.name, added.kind, added.village) == ("Cầu treo Nà Khuy", "BRIDGE", near.id)
    assert (await hoa.sends("/places/work", name="Cầu treo Nà Khuy")).status_code == 409
    assert (await hoa.sends("/places/work", name="Khác", kind="NOTHING")).status_code == 422
    assert (await hoa.sends("/places/work", name="Khác", village="99999")).status_code == 422


@pytest.mark.parametrize("role", [Role.MODERATOR, Role.STAFF, Role.ADMIN])
async def test_nobody_changes_the_register_of_another_unit(office: TestOffice, role: Role) -> None:
    hoa = await office.at_work(await office.officer("Hoa", role))
    await hoa.opens(f"/console/places?unit={TA_LENG}")
    assert hoa.form("/places/village")["unit"] == BINH_LU
    assert (await hoa.sends("/places/village", name="Bản lạ", unit=TA_LENG)).status_code == 403
    assert (await hoa.sends("/places/work", name="Đường lạ", unit="no such unit")).status_code == 403
    async with office.database.read() as db:
        assert await places.villages_of(db, TA_LENG) == []


async def test_a_sentence_is_added_used_and_ended(office: TestOffice) -> None:
    hoa = await office.moderator()
    await hoa.opens("/console/templates")
    await hoa.sends("/templates/add", act="reject", text="Trùng với phiếu đã có.")
    async with office.database.read() as db:
        added = (await templates.of_act(db, "reject"))[-1]
    assert added.text == "Trùng với phiếu đã có."
    report = await office.files(await office.resident())
    await hoa.opens(f"/console/report/{report.code}")
    await hoa.sends("/act/reject", template=str(added.id))
    assert (await office.report(report.code)).outcome == "Trùng với phiếu đã có."
    await hoa.opens("/console/templates")
    await hoa.sends(f"/templates/{added.id}/end")
    assert "Trùng với phiếu đã có." not in hoa.words


@pytest.mark.parametrize(("act", "text"), [("reject", " "), ("confirm", "Được"), ("", "Được"), ("ask", "dài " * 300)])
async def test_a_sentence_that_cannot_be_used_is_refused_and_kept(office: TestOffice, act: str, text: str) -> None:
    hoa = await office.moderator()
    await hoa.opens("/console/templates")
    answer = await hoa.sends("/templates/add", act=act, text=text)
    assert answer.status_code == 422
    assert hoa.form("/templates/add")["text"] == text
    assert (await hoa.client.post("/console/templates/abc/end", data=hoa.form("/signout"))).status_code == 404
