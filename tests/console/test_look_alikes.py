"""The report page names other reports with the same photo, those within reach only."""

from __future__ import annotations

from domain.reports import Family, Involved
from tests.console.office import PROVINCE, TestOffice
from tests.console.test_queue import codes

SAYS = "Ảnh giống trong hồ sơ"


async def test_a_moderator_learns_where_the_same_photo_was_sent_before(office: TestOffice) -> None:
    lan, mai = await office.resident("Lan"), await office.resident("Mai")
    first = await office.files(lan, Family.WASTE, text="Ống vỡ", pictures=1)
    again = await office.files(mai, Family.WASTE, text="Nước chảy tràn", pictures=1)
    other = await office.files(mai, Family.WASTE, text="Đèn sáng", pictures=1, seed=77)
    hoa = await office.moderator()
    await hoa.opens(f"/console/report/{again.code}")
    assert SAYS in hoa.words
    assert codes(hoa) == [first.code]
    await hoa.opens(f"/console/report/{other.code}")
    assert SAYS not in hoa.words


async def test_a_photo_sent_to_the_level_above_betrays_nothing_to_the_commune(office: TestOffice) -> None:
    lan, mai = await office.resident("Lan"), await office.resident("Mai")
    above = await office.files(lan, Family.WASTE, text="Ống vỡ", pictures=1, involved=Involved.YES)
    here = await office.files(mai, Family.WASTE, text="Nước chảy tràn", pictures=1)
    hoa, binh = await office.moderator(), await office.moderator("Bình", PROVINCE)
    await hoa.opens(f"/console/report/{here.code}")
    assert SAYS not in hoa.words
    assert above.code not in hoa.page.text
    await binh.opens(f"/console/report/{above.code}")
    assert here.code not in binh.page.text
