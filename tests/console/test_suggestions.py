"""What the rules suggested, on the report page; and putting a report into another domain."""

from __future__ import annotations

import pytest

from domain.people import Role
from domain.reports import Family, Involved, State
from domain.suggestions import Suggestion
from tests.console.office import PROVINCE, TestOffice

LIGHTS = Suggestion(
    "waste", 0.82, "ENERGY", ("ENERGY", "WORKS"), (), ("lights: đèn đường", "day: <b>sáng</b> ban ngày")
)
ACCUSED = Suggestion("accusation", 0.7, "BUDGET", ("BUDGET",), (), ("accused: ăn chặn",))


async def test_the_desk_reads_what_was_suggested_and_why(office: TestOffice) -> None:
    report = await office.files(
        await office.resident(), Family.WASTE, text="Đèn sáng", domain="ENERGY", suggestion=LIGHTS
    )
    hoa = await office.moderator()
    await hoa.opens(f"/console/report/{report.code}")
    assert "Máy gợi ý Điện, xăng dầu (chắc 82 %) Vì: đèn đường, <b>sáng</b> ban ngày" in hoa.words
    assert "Cũng có thể: Xây dựng, trụ sở, công trình" in hoa.words
    assert "<b>sáng" not in hoa.page.text


@pytest.mark.parametrize(
    ("suggestion", "said"),
    [
        (ACCUSED, "Có thể là tố cáo một người cụ thể. Giữ kín, đừng hỏi người bị nói đến."),
        (Suggestion("hazard", 0.9, None, (), (), ()), "Khẩn: có thể đang nguy hiểm cho người. Gọi ngay"),
    ],
    ids=["accusation", "hazard"],
)
async def test_what_must_not_be_missed_stands_above_it(office: TestOffice, suggestion: Suggestion, said: str) -> None:
    report = await office.files(await office.resident(), Family.WASTE, text="…", suggestion=suggestion)
    hoa = await office.moderator()
    await hoa.opens(f"/console/report/{report.code}")
    assert said in hoa.words


async def test_a_report_without_a_suggestion_has_no_such_section(office: TestOffice) -> None:
    report = await office.files(await office.resident(), Family.WASTE, text="Đèn sáng")
    hoa = await office.moderator()
    await hoa.opens(f"/console/report/{report.code}")
    assert "Máy gợi ý" not in hoa.words


async def test_the_handler_does_not_see_it(office: TestOffice) -> None:
    report = await office.files(
        await office.resident(), Family.WASTE, text="Quỹ", involved=Involved.YES, suggestion=ACCUSED
    )
    staff = await office.officer("Minh", Role.STAFF, PROVINCE)
    tinh, minh = await office.moderator("Tỉnh", PROVINCE), await office.at_work(staff)
    await tinh.opens(f"/console/report/{report.code}")
    assert "ăn chặn" in tinh.words
    await tinh.sends("/act/route", handler=str(staff.id))
    for act in ("start", ""):
        await minh.opens(f"/console/report/{report.code}")
        assert minh.page.status_code == 200
        assert "Máy gợi ý" not in minh.words
        assert "ăn chặn" not in minh.page.text
        assert not minh.has("/act/classify")
        if act:
            await minh.sends(f"/act/{act}")


async def test_another_domain_is_chosen_and_the_history_names_it(office: TestOffice) -> None:
    report = await office.files(await office.resident(), Family.WASTE, text="Đèn sáng", domain="ENERGY")
    hoa = await office.moderator()
    await hoa.opens(f"/console/report/{report.code}")
    answer = await hoa.sends("/act/classify", domain="NOT_WASTE")
    assert (answer.status_code, answer.url.query) == (200, b"done=classify")
    after = await office.report(report.code)
    assert (after.domain, after.state) == ("NOT_WASTE", State.SUBMITTED)
    assert "Đổi lĩnh vực · Hoa Không phải phản ánh lãng phí" in hoa.words
    await hoa.sends("/hold/undo")
    assert (await office.report(report.code)).domain == "ENERGY"


@pytest.mark.parametrize("typed", ["", "ENERGY", "energy", "NOT_THERE", "'; --"])
async def test_a_domain_that_cannot_be_chosen_is_refused_in_its_form(office: TestOffice, typed: str) -> None:
    report = await office.files(await office.resident(), Family.WASTE, text="Đèn sáng", domain="ENERGY")
    hoa = await office.moderator()
    await hoa.opens(f"/console/report/{report.code}")
    refused = await hoa.sends("/act/classify", domain=typed)
    assert refused.status_code == 422
    assert 'id="act-classify" open' in refused.text.replace('name="acts" ', "")
    assert await office.report(report.code) == report


async def test_whoever_chooses_for_an_older_version_is_told(office: TestOffice) -> None:
    report = await office.files(await office.resident(), Family.WASTE, text="Đèn sáng", domain="ENERGY")
    hoa, minh = await office.moderator("Hoa"), await office.moderator("Minh")
    for browser in (hoa, minh):
        await browser.opens(f"/console/report/{report.code}")
    await hoa.sends("/act/classify", domain="LAND")
    assert (await minh.sends("/act/classify", domain="LAND")).status_code == 409
    assert (await office.report(report.code)).domain == "LAND"


@pytest.mark.parametrize("family", [Family.CONTRIBUTION, Family.IDEA])
async def test_only_waste_is_put_into_domains(office: TestOffice, family: Family) -> None:
    report = await office.files(await office.resident(), family, text="Góp ý")
    hoa = await office.moderator()
    await hoa.opens(f"/console/report/{report.code}")
    assert not hoa.has("/act/classify")


async def test_where_nothing_else_is_to_be_done_the_form_waits_closed(office: TestOffice) -> None:
    report = await office.files(await office.resident(), Family.WASTE, text="Đèn sáng")
    hoa = await office.moderator()
    await hoa.opens(f"/console/report/{report.code}")
    await hoa.sends("/act/ask", text="Ở đâu ạ?")
    assert hoa.has("/act/classify")
    assert "open>" not in hoa.page.text


async def test_the_queue_says_which_case_may_not_wait(office: TestOffice) -> None:
    danger = Suggestion("hazard", 0.9, None, (), (), ())
    await office.files(await office.resident(), Family.WASTE, text="Dây đứt", suggestion=danger)
    await office.files(await office.resident(), Family.WASTE, text="Đèn sáng", suggestion=LIGHTS)
    hoa = await office.moderator()
    await hoa.opens("/console/queue")
    assert hoa.words.count("khẩn") == 1
