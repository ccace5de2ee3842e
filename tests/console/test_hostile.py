"""What no page of ours can have sent, and what a page must not tell by what it leaves out."""

from __future__ import annotations

import re

import pytest

from domain.codes import make
from domain.people import Role
from domain.reports import Family, Involved
from tests.console.office import PROVINCE, TestOffice

ODD = ("%00", "đèn%00", "%ED%A0%80", "9" * 40)


@pytest.mark.parametrize("odd", ODD)
@pytest.mark.parametrize("field", ["q", "unit", "village", "before", "from", "selected", "group", "family"])
async def test_an_address_with_what_no_database_takes_is_a_page(office: TestOffice, field: str, odd: str) -> None:
    hoa = await office.moderator()
    answer = await hoa.opens(f"/console/queue?{field}={odd}")
    assert answer.status_code == 200
    assert "\0" not in answer.text


async def test_a_form_in_a_foreign_coding_comes_back_as_a_refusal(office: TestOffice) -> None:
    report = await office.files(await office.resident(), Family.WASTE, text="Ống nước vỡ")
    hoa = await office.moderator()
    await hoa.opens(f"/console/report/{report.code}")
    fields = hoa.form("/act/reject") | {"text": r"\ud800", "version": "99"}
    body = "".join(
        f'--x\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n' for name, value in fields.items()
    )
    answer = await hoa.client.post(
        f"/console/report/{report.code}/act/reject",
        content=body + "--x--\r\n",
        headers={"Content-Type": "multipart/form-data; boundary=x; charset=unicode_escape"},
    )
    assert answer.status_code == 409


async def test_an_officer_who_hides_their_name_is_not_named_by_a_gap_among_the_staff(office: TestOffice) -> None:
    minh = await office.officer("Minh", Role.STAFF)
    await office.officer("Sơn", Role.STAFF)
    report = await office.files(minh, Family.WASTE, text="Xe công đi chợ", anonymous=True)
    hoa = await office.moderator("Hoa")
    await hoa.opens(f"/console/report/{report.code}")
    assert re.findall(r">(Minh|Sơn)</option>", hoa.page.text) == ["Minh", "Sơn"]
    assert (await hoa.sends("/act/route", handler=str(minh.id))).status_code == 404
    assert "Người gửi giấu tên" in hoa.words


@pytest.mark.parametrize("role", [Role.MODERATOR, Role.STAFF])
async def test_a_case_above_and_a_case_that_never_was_are_answered_alike(office: TestOffice, role: Role) -> None:
    lan = await office.resident("Lan")
    case = await office.files(lan, Family.WASTE, text="Xe công", involved=Involved.UNKNOWN, pictures=1)
    own = await office.files(lan, Family.WASTE, text="Đèn đường")
    above, here = await office.moderator("Tỉnh", PROVINCE), await office.at_work(await office.officer("Hoa", role))
    await above.opens(f"/console/report/{case.code}")
    await here.opens("/console/places")
    token = here.form("/village")["token"]
    other = make(Family.WASTE, 2026, 99_999)
    paths = ["", "/identity", "/act/take", "/act/reject", "/act/resolve", "/act/nonsense", "/hold/claim", "/hold/undo"]
    for code in (case.code, other):
        answers = [(await here.client.post(f"/console/report/{code}{path}", data={"token": token})) for path in paths]
        answers += [await here.client.get(f"/console/report/{code}")]
        answers += [await here.client.get(f"/console/photo/{case.photos[0]}?code={code}")]
        told = [(one.status_code, one.text.replace(code, "").replace(token, "")) for one in answers]
        if code == case.code:
            first = told
    assert told == first
    assert {status for status, _ in told} <= {404, 405}
    if role is Role.MODERATOR:
        await here.opens(f"/console/report/{own.code}")
        answers = [await here.sends("/act/duplicate", text=code) for code in (case.code, other)]
        assert [one.status_code for one in answers] == [404, 404]
