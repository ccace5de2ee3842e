"""A campaign on a phone in a real Chromium: composed, approved by another officer, watched, paused, reported."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from playwright.async_api import Browser, Page, expect
from sqlalchemy import select, update

from domain.campaigns import Outcome
from domain.people import Role
from scheduler.campaigns import plan
from scheduler.ticks import CLOCK, Tools
from storage.demo_photos import draw
from storage.queries import leases
from storage.tables import recipients
from tests.console.announcing import TEXT, TITLE, neighbours, only
from tests.console.office import TestOffice
from tests.console.test_browser import ARTIFACTS, LOADED, at_work, wide

pytestmark = pytest.mark.browser

SMALL = """[...document.querySelectorAll('button:not(.unseen), .button, summary, select, nav a, .reach, label.tick,'
    + ' input:not([type=hidden]):not([type=checkbox]), a[data-up]')]
    .filter((part) => part.checkVisibility() && part.getBoundingClientRect().height < 44)
    .map((part) => part.outerHTML.slice(0, 90))"""
"""What is too small for a finger."""


async def seen(page: Page, name: str) -> None:
    """Keep what the page looks like; it fits its window, and everything to press is large enough."""
    await page.evaluate(LOADED)
    ARTIFACTS.mkdir(parents=True, exist_ok=True)
    await page.screenshot(path=ARTIFACTS / f"{name}-phone-light.png", full_page=True)
    assert await wide(page) <= 0, name
    assert await page.evaluate(SMALL) == [], name


async def begins(office: TestOffice) -> None:
    """The clock's holder writes its recipients down."""
    parts = office.parts
    tools = Tools(parts.database, parts.files, parts.vault, parts.office, office.clock, parts.wake, "here")
    async with office.database.write() as db:
        await leases.take(db, CLOCK, "here", lasts=timedelta(minutes=1), now=office.clock())
    await plan(tools)


async def reaches(office: TestOffice, many: int, outcome: Outcome = Outcome.SENT, why: str = "") -> None:
    """So many more have it."""
    waiting = select(recipients.c.citizen).where(recipients.c.outcome == "waiting").order_by(recipients.c.citizen)
    async with office.database.write() as db:
        these = list(await db.scalars(waiting.limit(many)))
        values = {"outcome": outcome.value, "why": why, "at": office.clock()}
        await db.execute(update(recipients).where(recipients.c.citizen.in_(these)).values(**values))


async def composes(page: Page, origin: str, photo: Path) -> None:
    """From the list to a draft that was handed in; a first try without a text loses nothing."""
    await page.goto(f"{origin}/console/campaigns")
    await page.get_by_role("link", name="Soạn bản tin").click()
    await page.get_by_label("Tiêu đề").fill(TITLE)
    await page.locator("#photos").set_input_files(photo)
    await page.get_by_role("checkbox", name="Bình Lư", exact=True).check()
    await page.locator("button.big").click()
    await expect(page.locator("#fault-text-vi")).to_be_visible()
    await seen(page, "campaign-form")
    await page.locator("#text-vi").fill(TEXT)
    await page.locator("button.big").click()
    await page.wait_for_url("**/campaign/TB-*")
    await seen(page, "campaign-draft")
    await page.get_by_role("button", name="Gửi duyệt").click()
    await expect(page.locator("[role=status]").first).to_contain_text("Đã gửi duyệt")


async def test_a_campaign_from_the_first_word_to_the_report_on_a_phone(
    office: TestOffice, browser: Browser, origin: str, tmp_path: Path
) -> None:
    (tmp_path / "road.jpg").write_bytes(draw("road", 5))
    await neighbours(office, 12)
    author, mai, _ = await at_work(office, browser, origin, "phone", "Mai", role=Role.PUBLICITY)
    second, hoa, complaints = await at_work(office, browser, origin, "phone", "Hoa")
    await composes(mai, origin, tmp_path / "road.jpg")
    one = await only(office)
    await hoa.goto(f"{origin}/console/campaign/{one.code}")
    await expect(hoa.locator("#count-title + .sum")).to_have_text("12 người")
    await seen(hoa, "campaign-waiting")
    await hoa.get_by_role("button", name="Duyệt, cho gửi").click()
    await begins(office)
    await reaches(office, 5)
    await hoa.clock.install()
    await hoa.goto(f"{origin}/console/campaign/{one.code}")
    await expect(hoa.locator("#going")).to_have_text("5 trên 12 người")
    await seen(hoa, "campaign-running")
    await reaches(office, 2, Outcome.FAILED, "blocked")
    await hoa.clock.run_for(3_000)
    await expect(hoa.locator("#going")).to_have_text("7 trên 12 người")
    await hoa.get_by_role("button", name="Tạm dừng").click()
    await seen(hoa, "campaign-paused")
    await hoa.get_by_role("button", name="Gửi tiếp").click()
    await reaches(office, 9)
    await hoa.goto(f"{origin}/console/campaign/{one.code}/report")
    await seen(hoa, "campaign-report")
    await hoa.goto(f"{origin}/tin/{one.code}")
    await seen(hoa, "announcement")
    assert complaints == []
    await author.close()
    await second.close()
