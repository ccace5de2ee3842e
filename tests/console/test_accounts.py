"""The page of channels: how far plans are spent, what waits and why, and the banner on the first page."""

from __future__ import annotations

import re

import pytest

from domain.notices import Notice, NoticeKind
from domain.people import Role
from domain.quotas import Plan
from storage.queries import notices, people, quotas
from storage.tables import accounts
from tests.console.office import TestOffice

BOT = ("zalo_bot", "1459232241454765289")
OA = ("zalo_oa", "388613280878808645")
PILOT = Plan(monthly=3_000, users=50, counts=("free",))


async def spent(office: TestOffice, plan: Plan = PILOT, **ways: int) -> None:
    async with office.database.write() as db:
        await quotas.note_plans(db, {BOT: plan}, office.clock())
        await quotas.count(db, *BOT, ways, office.clock())


async def opened(office: TestOffice, role: Role = Role.ADMIN) -> str:
    browser = await office.at_work(await office.officer("Minh", role))
    await browser.opens("/console/accounts")
    assert browser.page.status_code == 200
    return browser.words


async def test_without_a_messenger_that_counts_there_is_nothing_to_see(office: TestOffice) -> None:
    assert "Chưa nối kênh nào có giới hạn" in await opened(office)


async def test_an_account_shows_its_limits_in_words_and_as_a_bar(office: TestOffice) -> None:
    await spent(office, free=2_350)
    office.clock.advance(days=1)
    await spent(office, free=50, incoming=1_200)
    browser = await office.at_work(await office.officer("Minh", Role.ADMIN))
    page = (await browser.opens("/console/accounts")).text
    assert "Tháng này: 2.400 trên 3.000 tin ! sắp hết" in browser.words
    assert "Người đã nhắn: 0 trên 50 người ✓ còn nhiều" in browser.words
    assert "không tính phí 2.400 tháng này, 50 hôm nay" in browser.words
    assert "bà con nhắn đến 1.200 tháng này, 1.200 hôm nay" in browser.words
    bars = re.findall(r'<progress aria-labelledby="([^"]+)" value="(\d+)" max="(\d+)">', page)
    assert [bar[1:] for bar in bars] == [("2400", "3000"), ("0", "50")]
    assert all(f'id="{bar[0]}"' in page for bar in bars)


@pytest.mark.parametrize(
    ("used", "words"), [(2_850, "! chỉ còn để trả lời"), (3_000, "✕ đã hết"), (3_200, "3.200 trên 3.000 tin ✕ đã hết")]
)
async def test_the_end_of_a_plan_is_told_in_words(office: TestOffice, used: int, words: str) -> None:
    await spent(office, free=used)
    assert words in await opened(office)


async def test_a_day_has_its_bar_and_no_limit_has_none(office: TestOffice) -> None:
    await spent(office, Plan(daily=10, counts=("free",)), free=4)
    words = await opened(office)
    assert "Tháng này: 4 tin, không giới hạn" in words
    assert "Hôm nay đã nhắn: 4 trên 10 tin" in words


async def test_what_waits_is_counted_by_reason_and_names_nobody(office: TestOffice) -> None:
    async with office.database.write() as db:
        held = await people.resolve(db, channel=OA[0], account=OA[1], natives=["lan-1"], now=office.clock())
        lan = (await people.citizens_at(db, [held["lan-1"]]))[held["lan-1"]]
    office.clock.advance(days=8)
    async with office.database.write() as db:
        for mark in ("a", "b"):
            notice = Notice(NoticeKind.HELP_WANTED, lan.id, {"code": "", "unit": "Bình Lư"})
            await notices.tell(db, notice, dedupe=mark, now=office.clock())
    await spent(office)
    words = await opened(office, Role.MODERATOR)
    assert f"Zalo OA {OA[1]}" in words
    assert "2 tin chờ bà con nhắn lại" in words
    assert "Không giữ lại tin nào" in words
    assert "lan-1" not in words


async def test_trouble_says_what_to_mend(office: TestOffice) -> None:
    await spent(office)
    for trouble, sentence in (("consent", "Quản trị OA phải đồng ý lại"), ("<b>", "Trục trặc: <b>.")):
        async with office.database.write() as db:
            await db.execute(accounts.update().values(trouble=trouble, troubled=office.clock()))
        words = await opened(office)
        assert sentence in words
        assert "từ 22/11/2026" in words


async def test_the_first_page_tells_of_a_channel_that_needs_a_look(office: TestOffice) -> None:
    await spent(office, free=2_399)
    hoa = await office.moderator("Hoa")
    await hoa.opens("/console/home")
    assert "Cần xem lại kênh" not in hoa.words
    await spent(office, free=1)
    page = (await hoa.opens("/console/home")).text
    assert "Cần xem lại kênh nhắn tin: Zalo Bot." in hoa.words
    assert 'href="/console/accounts"' in page


async def test_staff_neither_sees_the_page_nor_the_banner(office: TestOffice) -> None:
    await spent(office, free=3_000)
    browser = await office.at_work(await office.officer("Seo", Role.STAFF))
    assert (await browser.opens("/console/accounts")).status_code == 403
    await browser.opens("/console/home")
    assert "Cần xem lại kênh" not in browser.words
