"""The queue: what is in it, for whom, by which filters; and its pages."""

from __future__ import annotations

import pytest

from domain.people import Role
from domain.reports import Family, Involved
from tests.console.html import read
from tests.console.office import BINH_LU, PROVINCE, TA_LENG, Browser, TestOffice


def codes(browser: Browser) -> list[str]:
    """The reports of the page, in order."""
    links = [link for link in read(browser.page.text).links if link.startswith("/console/report/")]
    return [link.split("/")[-1].split("?")[0] for link in links]


async def test_the_newest_report_is_first(office: TestOffice) -> None:
    lan = await office.resident()
    first, second = await office.files(lan), await office.files(lan)
    hoa = await office.moderator()
    await hoa.opens("/console/queue")
    assert codes(hoa) == [second.code, first.code]


@pytest.mark.parametrize("typed", ["den duong", "ĐÈN ĐƯỜNG", "suốt  đèn", "đèn"])
async def test_words_are_found_without_their_marks(office: TestOffice, typed: str) -> None:
    lan = await office.resident()
    found = await office.files(lan, Family.WASTE, text="Đèn đường sáng suốt ngày")
    await office.files(lan, Family.WASTE, text="Nước chảy tràn")
    hoa = await office.moderator()
    await hoa.opens("/console/queue")
    await hoa.opens(f"/console/queue?group=all&q={typed}")
    assert codes(hoa) == [found.code]


async def test_a_report_is_found_by_its_code(office: TestOffice) -> None:
    lan = await office.resident()
    wanted, _ = await office.files(lan), await office.files(lan)
    hoa = await office.moderator()
    await hoa.opens(f"/console/queue?q={wanted.code.lower()}")
    assert codes(hoa) == [wanted.code]


async def test_what_matches_nothing_says_so(office: TestOffice) -> None:
    hoa = await office.moderator()
    await hoa.opens("/console/queue?q=%25_%5C'--<script>")
    assert hoa.page.status_code == 200
    assert "Không có hồ sơ nào khớp" in hoa.words
    assert "<script>" not in hoa.page.text.replace('<script src="', "")


@pytest.mark.parametrize(
    "query",
    ["before=abc", "before=-1", "before=9999999999999999999999", "village=x", "family=nothing", "group=no", "unit='"],
)
async def test_an_address_that_makes_no_sense_still_shows_a_page(office: TestOffice, query: str) -> None:
    await office.files(await office.resident())
    hoa = await office.moderator()
    assert (await hoa.opens(f"/console/queue?{query}")).status_code == 200


async def test_filters_narrow_the_list_and_stay_in_the_address(office: TestOffice) -> None:
    lan = await office.resident()
    here = await office.files(lan, village="Nà Khuy")
    there = await office.files(lan, village="Chu Va 6")
    idea = await office.files(lan, Family.IDEA, text="Làm máng nước")
    hoa = await office.moderator()
    await hoa.opens("/console/queue")
    village = next(part for part in hoa.page.text.split("<option ") if ">Nà Khuy<" in part).split('"')[1]
    await hoa.opens(f"/console/queue?village={village}")
    assert codes(hoa) == [here.code]
    await hoa.opens("/console/queue?family=idea")
    assert codes(hoa) == [idea.code]
    assert any("family=idea" in link and "group=done" in link for link in read(hoa.page.text).links)
    await hoa.opens("/console/queue?group=done")
    assert codes(hoa) == []
    await hoa.opens("/console/queue?group=all")
    assert set(codes(hoa)) == {here.code, there.code, idea.code}


async def test_mine_is_what_i_hold(office: TestOffice) -> None:
    lan = await office.resident()
    mine, _ = await office.files(lan), await office.files(lan)
    hoa, minh = await office.moderator("Hoa"), await office.moderator("Minh")
    await hoa.opens(f"/console/report/{mine.code}")
    await hoa.sends("/hold/claim")
    await hoa.opens("/console/queue?mine=1")
    assert codes(hoa) == [mine.code]
    await minh.opens("/console/queue")
    assert "đang giữ: Hoa" in minh.words
    office.clock.advance(minutes=16)
    await minh.opens("/console/queue")
    assert "đang giữ" not in minh.words


async def test_older_pages_follow_without_a_gap(office: TestOffice) -> None:
    lan = await office.resident()
    filed = [(await office.files(lan)).code for _ in range(45)]
    hoa = await office.moderator()
    await hoa.opens("/console/queue?q=dg")
    seen = codes(hoa)
    while older := [link for link in read(hoa.page.text).links if "before=" in link]:
        assert "q=dg" in older[0]
        await hoa.opens(older[0])
        seen += codes(hoa)
    assert seen == filed[::-1]


async def test_a_case_of_an_involved_commune_is_nowhere_to_be_seen_there(office: TestOffice) -> None:
    lan = await office.resident()
    report = await office.files(lan, Family.WASTE, text="Xe công đi chợ", involved=Involved.YES, pictures=1)
    here, above = await office.moderator("Hoa"), await office.moderator("Tỉnh", PROVINCE)
    await here.opens("/console/queue?group=all")
    assert codes(here) == []
    for path in (
        f"/console/report/{report.code}",
        f"/console/photo/{report.photos[0]}?code={report.code}",
        f"/console/photo/{report.photos[0]}?code={report.code}&size=thumb",
    ):
        assert (await here.opens(path)).status_code == 404
        assert (await above.opens(path)).status_code == 200
    await above.opens("/console/queue")
    assert codes(above) == [report.code]
    assert "cấp trên xử lý" in above.words


async def test_somebody_with_offices_at_both_levels_does_not_see_the_case_of_their_own_commune(
    office: TestOffice,
) -> None:
    report = await office.files(await office.resident(), Family.WASTE, text="Xe công", involved=Involved.YES)
    both = await office.officer("Hai", Role.MODERATOR, PROVINCE)
    async with office.database.write() as db:
        from domain.people import Grant
        from storage.queries import people

        await people.grant(db, who=both.id, given=Grant(Role.VILLAGE_HEAD, BINH_LU), now=office.clock())
    browser = await office.at_work(both)
    await browser.opens("/console/queue?group=all")
    assert codes(browser) == []
    assert (await browser.opens(f"/console/report/{report.code}")).status_code == 404


async def test_another_commune_sees_nothing(office: TestOffice) -> None:
    report = await office.files(await office.resident(), pictures=1)
    other = await office.moderator("Tả Lèng", TA_LENG)
    await other.opens("/console/queue?group=all")
    assert codes(other) == []
    assert (await other.opens(f"/console/report/{report.code}")).status_code == 404
    assert (await other.opens(f"/console/photo/{report.photos[0]}?code={report.code}")).status_code == 404


async def test_a_photo_is_only_shown_with_its_own_report(office: TestOffice) -> None:
    lan = await office.resident()
    first = await office.files(lan, pictures=1, seed=1)
    second = await office.files(lan, pictures=1, seed=9)
    hoa = await office.moderator()
    good = await hoa.opens(f"/console/photo/{first.photos[0]}?code={first.code}")
    assert (good.status_code, good.headers["content-type"], good.content[:2]) == (200, "image/jpeg", b"\xff\xd8")
    for path in (f"{first.photos[0]}?code={second.code}", f"{'0' * 64}?code={first.code}", f"{first.photos[0]}"):
        assert (await hoa.opens(f"/console/photo/{path}")).status_code == 404


async def test_my_own_report_is_not_mine_to_judge(office: TestOffice) -> None:
    hoa = await office.officer("Hoa", Role.MODERATOR)
    report = await office.files(hoa)
    browser = await office.at_work(hoa)
    await browser.opens("/console/queue?group=all")
    assert codes(browser) == []
    assert (await browser.opens(f"/console/report/{report.code}")).status_code == 403


async def test_a_desk_above_filters_by_commune(office: TestOffice) -> None:
    lan = await office.resident()
    here = await office.files(lan, Family.WASTE, text="Ở đây", involved=Involved.YES)
    await office.files(lan, Family.WASTE, text="Ở kia", unit=TA_LENG, involved=Involved.YES)
    above = await office.moderator("Tỉnh", PROVINCE)
    await above.opens("/console/queue")
    assert len(codes(above)) == 2
    await above.opens(f"/console/queue?unit={BINH_LU}")
    assert codes(above) == [here.code]


async def test_what_residents_wrote_cannot_become_part_of_the_page(office: TestOffice) -> None:
    evil = '"><img src=x onerror=alert(1)><script>alert(2)</script>'
    report = await office.files(await office.resident(evil), Family.WASTE, text=evil, place=evil)
    hoa = await office.moderator()
    for path in ("/console/queue", f"/console/report/{report.code}"):
        await hoa.opens(path)
        assert "<script>alert" not in hoa.page.text
        assert "<img src=x" not in hoa.page.text
        assert "alert(1)" in hoa.words
