"""A report that accuses somebody of the commune does not exist for anybody with an office there, wherever they look."""

from __future__ import annotations

import pytest

from domain.codes import make
from domain.people import Grant, Role
from domain.reports import Family, Involved, Report
from domain.suggestions import Suggestion
from storage.queries import notices, people, queue
from storage.queries.look_alikes import look_alikes
from storage.queries.queue import Filter, reach_of
from storage.tables import outbox as outbox_rows
from tests.console.office import BINH_LU, PROVINCE, TestOffice
from tests.console.test_queue import codes

OFFICES = (Role.MODERATOR, Role.STAFF, Role.VILLAGE_HEAD)
WORDS = "Chủ tịch xã lấy xi măng của dân"
ACCUSED = Suggestion("accusation", 0.9, "COMMUNITY_FUND", ("COMMUNITY_FUND",), (), ("accused: lấy",))


async def accusation(office: TestOffice, involved: Involved = Involved.YES) -> Report:
    """What a resident says of the commune's chairman, with a photo."""
    return await office.files(
        await office.resident("Lan"), Family.WASTE, text=WORDS, involved=involved, pictures=1, suggestion=ACCUSED
    )


@pytest.mark.parametrize("role", OFFICES)
@pytest.mark.parametrize("involved", [Involved.YES, Involved.UNKNOWN])
async def test_no_query_finds_it_for_an_office_there(office: TestOffice, role: Role, involved: Involved) -> None:
    report = await accusation(office, involved)
    here = reach_of(await office.officer("Xã", role))
    above = reach_of(await office.officer("Tỉnh", Role.MODERATOR, PROVINCE))
    filters = (Filter(), Filter(words="chu tich"), Filter(words=report.code), Filter(mine=here.citizen))
    async with office.database.read() as db:
        for wanted in filters:
            assert await queue.page(db, here, wanted, limit=9) == []
            assert await queue.count(db, here, wanted) == 0
        assert await queue.counts(db, here) == {}
        assert await look_alikes(db, here, report.photos, besides=0, limit=9) == []
        assert [one.code for one in await queue.page(db, above, filters[1], limit=9)] == [report.code]
        assert await look_alikes(db, above, report.photos, besides=0, limit=9) == [report.code]


async def test_an_office_above_and_below_at_once_does_not_see_it_either(office: TestOffice) -> None:
    report = await accusation(office)
    both = await office.officer("Hai vai", Role.MODERATOR, PROVINCE)
    async with office.database.write() as db:
        await people.grant(db, who=both.id, given=Grant(Role.VILLAGE_HEAD, BINH_LU), now=office.clock())
    browser = await office.at_work(both)
    await browser.opens("/console/queue?group=all")
    assert codes(browser) == []
    assert (await browser.opens(f"/console/report/{report.code}")).status_code == 404


@pytest.mark.parametrize("role", [Role.MODERATOR, Role.STAFF])
async def test_no_page_of_the_console_shows_it_there(office: TestOffice, role: Role) -> None:
    report = await accusation(office)
    browser = await office.at_work(await office.officer("Xã", role))
    pages = (
        "/home", "/queue", "/queue?group=all", "/queue?group=all&q=chu+tich", f"/queue?group=all&q={report.code}",
        "/queue?group=all&mine=1", "/queue?group=all&family=waste", f"/queue?unit={BINH_LU}&group=all",
    )  # fmt: skip
    for path in pages:
        await browser.opens(f"/console{path}")
        assert browser.page.status_code == 200
        assert codes(browser) == [], path
        assert "xi măng" not in browser.words, path
    for path in (f"/report/{report.code}", f"/photo/{report.photos[0]}?code={report.code}"):
        assert (await browser.opens(f"/console{path}")).status_code == 404, path
    assert report.code not in browser.page.text.replace(f"/{report.code}", "")


async def test_no_form_there_reaches_it(office: TestOffice) -> None:
    report, open_case = await accusation(office), await office.files(await office.resident(), Family.WASTE, text="Đèn")
    hoa = await office.moderator("Hoa")
    await hoa.opens(f"/console/report/{open_case.code}")
    fields = hoa.form("/act/classify") | {"domain": "LAND", "text": report.code}
    for ending in ("act/classify", "act/reject", "hold/claim", "hold/take_over", "hold/undo", "identity"):
        forged = await hoa.client.post(f"/console/report/{report.code}/{ending}", data=fields)
        assert forged.status_code == 404, ending
    duplicate = await hoa.client.post(f"/console/report/{open_case.code}/act/duplicate", data=fields)
    missing = await hoa.client.post(
        f"/console/report/{open_case.code}/act/duplicate", data=fields | {"text": make(Family.WASTE, 2026, 99_999)}
    )
    assert duplicate.status_code == missing.status_code != 200
    assert await office.report(report.code) == report


@pytest.mark.parametrize("role", OFFICES)
async def test_nobody_there_is_told_of_it(office: TestOffice, role: Role) -> None:
    here = await office.officer("Xã", role)
    above = await office.officer("Tỉnh", Role.MODERATOR, PROVINCE)
    report = await accusation(office)
    async with office.database.read() as db:
        bodies = (await db.execute(outbox_rows.select())).mappings().all()
    told = [notices.notice_of(row["body"]["notice"]) for row in bodies]
    assert [notice.to for notice in told] == [above.id]
    assert here.id not in {notice.to for notice in told}
    assert told[0].facts["code"] == report.code
    assert "suggestion" not in told[0].facts
