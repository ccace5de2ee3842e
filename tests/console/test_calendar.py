"""The calendar of work, the time limits, and deadlines on the page of a report."""

from __future__ import annotations

from datetime import date

import pytest

from domain.deadlines import Stage
from domain.limits import DEFAULTS, Limit
from domain.people import Role
from domain.reports import Family, Report
from storage.queries import calendar, limits
from tests.console.office import BINH_LU, TA_LENG, Browser, TestOffice

KEY = (Family.WASTE, "WATER", Stage.ANSWER)
STORM = {"day": "2026-11-25", "unit": BINH_LU, "works": "0", "reason": "Bão số 15"}


async def admin_of(office: TestOffice) -> Browser:
    """The browser of an administrator."""
    return await office.at_work(await office.officer("Quản", Role.ADMIN))


async def leak(office: TestOffice) -> Report:
    """A report of a broken pipe, filed on a Sunday."""
    return await office.files(await office.resident(), Family.WASTE, text="Ống nước vỡ", domain="WATER")


async def test_an_office_closes_for_a_storm_and_opens_again(office: TestOffice) -> None:
    hoa = await office.moderator()
    await hoa.opens("/console/calendar")
    assert "Thứ Ba 24/11/2026 Ngày Văn hóa Việt Nam" in hoa.words
    assert "Tết Nguyên Đán" in hoa.words
    assert "Đổi lịch không dời những hạn đã hẹn" in hoa.words
    assert "7:30-11:30, 13:30-17:00" in hoa.words
    await hoa.sends("/calendar/day", **STORM)
    assert "Thứ Tư 25/11/2026 Bão số 15 Bình Lư" in hoa.words
    await hoa.sends("/calendar/day", **STORM | {"reason": "Lũ"})
    async with office.database.read() as db:
        (changed,) = await calendar.changed_days(db, since=date(2026, 11, 22))
        assert (changed.unit, changed.rule.works, changed.rule.reason) == (BINH_LU, False, "Lũ")
    await hoa.sends(f"/day/{changed.id}/forget")
    assert "Lũ" not in hoa.words
    assert (await hoa.client.post(f"/console/calendar/day/{changed.id}/forget")).status_code == 403


@pytest.mark.parametrize(
    ("sent", "status", "said"),
    [
        ({"day": "2026-11-21"}, 422, "Ngày này chưa đúng"),
        ({"day": "2028-01-01"}, 422, "Ngày này chưa đúng"),
        ({"day": "mai"}, 422, "Ngày này chưa đúng"),
        ({"reason": " "}, 422, "Bác ghi giúp lý do"),
        ({"unit": ""}, 403, "Bão số 15"),
        ({"unit": TA_LENG}, 403, ""),
        ({"unit": "không có"}, 404, ""),
    ],
)
async def test_a_day_that_cannot_be_is_refused_and_what_was_typed_stays(
    office: TestOffice, sent: dict[str, str], status: int, said: str
) -> None:
    hoa = await office.moderator()
    await hoa.opens("/console/calendar")
    answer = await hoa.sends("/calendar/day", **STORM | sent)
    assert answer.status_code == status
    assert said in hoa.words or said in answer.text
    assert hoa.form("/calendar/day")["day"] == (STORM | sent)["day"]
    async with office.database.read() as db:
        assert await calendar.changed_days(db, since=date(2026, 1, 1)) == []


async def test_hours_are_a_units_own_or_everybodys(office: TestOffice) -> None:
    hoa, admin = await office.moderator(), await admin_of(office)
    await admin.opens("/console/calendar")
    await admin.sends("/calendar/hours", unit="", hours="8:00-12:00")
    await hoa.opens("/console/calendar")
    assert "Bình Lư: 8:00-12:00" in hoa.words
    assert (await hoa.sends("/calendar/hours", hours="sáng")).status_code == 422
    assert hoa.form("/calendar/hours")["hours"] == "sáng"
    await hoa.sends("/calendar/hours", hours="7h-11h, 13h-16h30")
    assert "Bình Lư: 7:00-11:00, 13:00-16:30" in hoa.words
    async with office.database.read() as db:
        counted = await calendar.of_unit(db, BINH_LU, since=office.clock())
        elsewhere = await calendar.of_unit(db, TA_LENG, since=office.clock())
    assert (str(counted.hours), str(elsewhere.hours)) == ("7:00-11:00, 13:00-16:30", "8:00-12:00")


async def test_an_administrator_sets_a_limit_with_its_legal_text(office: TestOffice) -> None:
    admin = await admin_of(office)
    await admin.opens("/console/limits")
    assert "Luật Tiếp công dân 2013, Điều 28" in admin.words
    sent = {"step": "waste:answer", "domain": "WATER", "days": "7", "basis": "Quy chế 12/QC-UBND"}
    assert (await admin.sends("/limits/change", **sent | {"days": "0"})).status_code == 422
    assert admin.form("/limits/change")["basis"] == "Quy chế 12/QC-UBND"
    assert (await admin.sends("/limits/change", **sent | {"basis": ""})).status_code == 422
    assert (await admin.sends("/limits/change", **sent | {"step": "waste:nothing"})).status_code == 422
    assert (await admin.sends("/limits/change", **sent | {"domain": "NOTHING"})).status_code == 422
    assert (await admin.sends("/limits/change", **sent | {"step": "contribution:answer"})).status_code == 422
    await admin.sends("/limits/change", **sent)
    assert "Nước sạch, tài nguyên nước: Trả lời người gửi · 7 ngày làm việc" in admin.words
    async with office.database.read() as db:
        assert (await limits.every(db)).of(*KEY) == Limit(7, "Quy chế 12/QC-UBND")
    await admin.sends("/limits/forget")
    async with office.database.read() as db:
        assert (await limits.every(db)).of(*KEY) == DEFAULTS[Family.WASTE, "", Stage.ANSWER]


async def test_a_moderator_sees_the_limits_and_cannot_change_them(office: TestOffice) -> None:
    hoa = await office.moderator()
    await hoa.opens("/console/limits")
    assert not hoa.has("/limits/change")
    data = {"token": hoa.form("/signout")["token"], "step": "waste:answer", "days": "1", "basis": "x"}
    assert (await hoa.client.post("/console/limits/change", data=data)).status_code == 403


async def test_a_report_shows_its_deadline_and_its_answer_is_put_off_once(office: TestOffice) -> None:
    who, report = await office.officer("Hoa", Role.MODERATOR), await leak(office)
    hoa = await office.at_work(who)
    await hoa.opens("/console/queue")
    assert "Còn 3 ngày làm việc" in hoa.words
    office.clock.advance(days=4)
    hoa = await office.at_work(who)
    await hoa.opens(f"/console/report/{report.code}")
    assert "Xem xét ◐ Hạn hôm nay, 17:00" in hoa.words
    assert (await hoa.sends("/extend", text=" ")).status_code == 422
    assert (await hoa.sends("/extend", text="x" * 401)).status_code == 422
    await hoa.sends("/extend", text="Chờ vật tư", version="0")
    assert hoa.page.status_code == 409
    assert "Chờ vật tư" in hoa.page.text
    await hoa.sends("/extend", text="Chờ vật tư")
    assert "Đã gia hạn đến 15/12/2026: Chờ vật tư" in hoa.words
    assert not hoa.has("/extend")
    office.clock.advance(days=4)
    hoa = await office.at_work(who)
    await hoa.opens("/console/queue")
    assert "● Quá 2 ngày làm việc" in hoa.words
