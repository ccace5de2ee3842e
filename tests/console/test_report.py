"""The report page: what it shows, to whom; taking it in hand; and who filed it."""

from __future__ import annotations

import pytest

from domain.people import Role
from domain.reports import Family, Involved
from storage.queries import journal
from storage.tables import journal as journal_table
from tests.console.office import PROVINCE, TestOffice


async def looks(office: TestOffice) -> list[tuple[int | None, str]]:
    """Every look at an identity that the journal knows: by whom, and at which report."""
    async with office.database.read() as db:
        rows = await db.execute(
            journal_table.select().where(journal_table.c.act == "see_identity").order_by(journal_table.c.id)
        )
        assert await journal.first_broken(db) is None
        return [(row.by, row.data["code"]) for row in rows]


async def test_who_filed_is_shown_on_request_and_each_look_is_in_the_journal(office: TestOffice) -> None:
    report = await office.files(await office.resident("Lò Thị Lan", "+84912345678"))
    himself = await office.officer("Hoa", Role.MODERATOR)
    hoa = await office.at_work(himself)
    await hoa.opens(f"/console/report/{report.code}")
    assert "Lò Thị Lan" not in hoa.page.text
    assert await looks(office) == []
    await hoa.sends("/identity")
    assert "Lò Thị Lan" in hoa.words
    assert "+84912345678" in hoa.words
    await hoa.opens(f"/console/report/{report.code}")
    assert "Lò Thị Lan" not in hoa.page.text
    assert await looks(office) == [(himself.id, report.code)]


async def test_the_person_a_village_head_filed_for_is_shown_too(office: TestOffice) -> None:
    report = await office.files(await office.resident("Trưởng bản"), on_behalf="Vàng A Sò")
    hoa = await office.moderator()
    await hoa.opens(f"/console/report/{report.code}")
    assert "Vàng A Sò" not in hoa.page.text
    await hoa.sends("/identity")
    assert "Vàng A Sò" in hoa.words


async def test_an_anonymous_author_stays_unknown(office: TestOffice) -> None:
    report = await office.files(await office.resident("Lò Thị Lan"), anonymous=True)
    hoa = await office.moderator()
    await hoa.opens(f"/console/report/{report.code}")
    assert not hoa.has("/identity")
    forged = await hoa.client.post(f"/console/report/{report.code}/identity", data=hoa.form("/signout"))
    assert forged.status_code == 403
    assert "Lò Thị Lan" not in forged.text
    assert await looks(office) == []


async def test_a_handler_sees_the_case_and_not_its_author(office: TestOffice) -> None:
    report = await office.files(await office.resident("Lò Thị Lan"), Family.WASTE, text="Ống vỡ", pictures=1)
    staff = await office.officer("Minh", Role.STAFF)
    hoa, minh = await office.moderator(), await office.at_work(staff)
    assert (await minh.opens(f"/console/report/{report.code}")).status_code == 404
    await hoa.opens(f"/console/report/{report.code}")
    await hoa.sends("/act/route", handler=str(staff.id))
    await minh.opens(f"/console/report/{report.code}")
    assert "Ống vỡ" in minh.words
    assert not minh.has("/identity")
    assert not minh.has("/hold/claim")
    forged = await minh.client.post(f"/console/report/{report.code}/identity", data=minh.form("/signout"))
    assert forged.status_code == 403
    assert (await minh.opens(f"/console/photo/{report.photos[0]}?code={report.code}")).status_code == 200
    await minh.opens("/console/queue")
    assert report.code in minh.words


async def test_opening_a_report_does_not_take_it_in_hand(office: TestOffice) -> None:
    report = await office.files(await office.resident())
    hoa = await office.moderator()
    await hoa.opens(f"/console/report/{report.code}")
    assert (await office.report(report.code)).claimed_by is None


async def test_what_one_holds_another_only_gets_by_taking_over(office: TestOffice) -> None:
    report = await office.files(await office.resident())
    hoa, minh = await office.moderator("Hoa"), await office.moderator("Minh")
    await minh.opens(f"/console/report/{report.code}")
    old = minh.form("/act/confirm")
    await hoa.opens(f"/console/report/{report.code}")
    await hoa.sends("/hold/claim")
    assert "Bác đang giữ hồ sơ này đến 9:15." in hoa.words
    await minh.opens(f"/console/report/{report.code}")
    assert "Hoa đang giữ hồ sơ này đến 9:15." in minh.words
    assert not minh.has("/act/confirm")
    version = str((await office.report(report.code)).version)
    path = f"/console/report/{report.code}/act/confirm"
    assert (await minh.client.post(path, data=old | {"version": version})).status_code == 409
    await minh.sends("/hold/take_over")
    assert minh.has("/act/confirm")
    await hoa.opens(f"/console/report/{report.code}")
    claim = f"/console/report/{report.code}/hold/claim"
    assert (await hoa.client.post(claim, data=hoa.form("/signout"))).status_code == 409
    await minh.sends("/hold/let_go")
    assert (await office.report(report.code)).claimed_by is None


async def test_words_typed_into_a_form_that_is_gone_are_not_lost(office: TestOffice) -> None:
    report = await office.files(await office.resident())
    hoa, minh = await office.moderator("Hoa"), await office.moderator("Minh")
    await hoa.opens(f"/console/report/{report.code}")
    await minh.opens(f"/console/report/{report.code}")
    await minh.sends("/act/confirm")
    late = await hoa.sends("/act/reject", text="Chữ gõ dở của Hoa")
    assert late.status_code == 409
    assert not hoa.has("/act/reject")
    assert "Chữ gõ dở của Hoa" in hoa.words


@pytest.mark.parametrize("code", ["DG-26-99999-A", "nothing", "'; drop table reports", "%00", "é" * 50])
async def test_a_code_that_is_none_is_not_found(office: TestOffice, code: str) -> None:
    hoa = await office.moderator()
    assert (await hoa.opens(f"/console/report/{code}")).status_code == 404


async def test_a_code_is_understood_however_it_is_typed(office: TestOffice) -> None:
    report = await office.files(await office.resident())
    hoa = await office.moderator()
    assert (await hoa.opens(f"/console/report/{report.code.lower()}")).status_code == 200


async def test_an_act_below_a_report_that_does_not_exist_is_not_found(office: TestOffice) -> None:
    report = await office.files(await office.resident())
    hoa = await office.moderator()
    await hoa.opens(f"/console/report/{report.code}")
    for how in ("claim", "undo", "nothing"):
        path = f"/console/report/DG-26-99999-A/hold/{how}"
        assert (await hoa.client.post(path, data=hoa.form("/signout"))).status_code == 404


async def test_the_history_says_what_happened_and_names_officers_only(office: TestOffice) -> None:
    report = await office.files(await office.resident("Lò Thị Lan"), Family.WASTE, text="Ống vỡ", involved=Involved.YES)
    above = await office.moderator("Chị Tỉnh", PROVINCE)
    await above.opens(f"/console/report/{report.code}")
    await above.sends("/act/ask", text="Ở đoạn nào ạ?")
    assert "Gửi đến · Người gửi" in above.words
    assert "Bắt đầu xem xét · Chị Tỉnh" in above.words
    assert "Hỏi lại người gửi · Chị Tỉnh Ở đoạn nào ạ?" in above.words
    assert "Lò Thị Lan" not in above.page.text
    assert "Xã không thấy hồ sơ này." in above.words


async def test_the_way_back_leads_to_the_same_list(office: TestOffice) -> None:
    report = await office.files(await office.resident(), text="Đèn")
    hoa = await office.moderator()
    await hoa.opens("/console/queue?q=den&group=waiting")
    link = hoa.page.text.split(f"/console/report/{report.code}?")[1].split('"')[0]
    await hoa.opens(f"/console/report/{report.code}?{link.replace('&amp;', '&')}")
    back = hoa.page.text.split("/console/queue?")[1].split('"')[0].replace("&amp;", "&")
    await hoa.opens(f"/console/queue?{back}")
    assert "q=den" in back
    assert f'selected" id="{report.code}"' in hoa.page.text
