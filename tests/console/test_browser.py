"""The console in a real Chromium: on a phone and on a desk, in the light and in the dark, with and without a mouse."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.async_api import Browser, BrowserContext, Page

from domain.people import Role
from domain.reports import State
from storage.demo_photos import draw
from storage.queries import access
from tests.console.morning import a_busy_morning
from tests.console.office import TestOffice
from tests.console.test_accounts import spent
from web.visit import SESSION

pytestmark = pytest.mark.browser

ARTIFACTS = Path(__file__).parent.parent.parent / "artifacts" / "console"
LOADED = """Promise.all([...document.images].map((image) => {
    image.loading = "eager";
    return image.decode().catch(() => null);
}))"""
"""Waits until every photo is there, also those below the window."""

SIZES = {"phone": (360, 740), "desk": (1280, 800)}


async def at_work(
    office: TestOffice,
    browser: Browser,
    origin: str,
    size: str = "desk",
    name: str = "Hoa",
    *,
    dark: bool = False,
    script: bool = True,
    role: Role = Role.MODERATOR,
) -> tuple[BrowserContext, Page, list[str]]:
    """A page of an officer who signed in, and what the browser complains of."""
    who = await office.officer(name, role)
    async with office.database.write() as db:
        secret = await access.open_session(db, who.id, now=office.clock())
    width, height = SIZES[size]
    context = await browser.new_context(
        viewport={"width": width, "height": height},
        color_scheme="dark" if dark else "light",
        java_script_enabled=script,
        locale="vi-VN",
    )
    await context.add_cookies([{"name": SESSION, "value": secret, "url": f"{origin}/console"}])
    page = await context.new_page()
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    return context, page, complaints


async def wide(page: Page) -> int:
    """By how many pixels the page is wider than its window."""
    return int(await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
async def test_every_page_fits_its_window_and_breaks_no_policy(
    office: TestOffice, browser: Browser, origin: str, size: str, dark: bool
) -> None:
    filed = await a_busy_morning(office)
    await spent(office, free=2_850, incoming=1_200)
    context, page, complaints = await at_work(office, browser, origin, size, dark=dark)
    ARTIFACTS.mkdir(parents=True, exist_ok=True)
    shown = {
        "home": "/home",
        "queue": "/queue",
        "waste": f"/report/{filed[0].code}",
        "pledge": f"/report/{filed[1].code}",
        "held": f"/report/{filed[3].code}",
        "urgent": f"/report/{filed[4].code}",
        "places": "/places",
        "templates": "/templates",
        "calendar": "/calendar",
        "limits": "/limits",
        "accounts": "/accounts",
        "link": "/link",
        "nothing": "/queue?q=khong+co",
        "lost": "/lost",
    }
    for name, path in shown.items():
        await page.goto(f"{origin}/console{path}")
        await page.evaluate(LOADED)
        await page.screenshot(path=ARTIFACTS / f"{name}-{size}-{'dark' if dark else 'light'}.png", full_page=True)
        assert await wide(page) <= 0, name
    assert [text for text in complaints if "404" not in text] == []
    await context.close()


async def test_everything_to_press_is_large_enough_for_a_finger(
    office: TestOffice, browser: Browser, origin: str
) -> None:
    filed = await a_busy_morning(office)
    context, page, _ = await at_work(office, browser, origin, "phone")
    for path in (
        "/home",
        "/queue",
        *(f"/report/{filed[n].code}" for n in (0, 1, 4)),
        "/places",
        "/templates",
        "/calendar",
        "/limits",
    ):
        await page.goto(f"{origin}/console{path}")
        small = await page.evaluate("""[...document.querySelectorAll('button, .button, summary, select, nav a, .reach,'
            + ' input:not([type=hidden]):not([type=checkbox]), label.tick, .count')]
            .filter((part) => part.checkVisibility() && part.getBoundingClientRect().height < 44)
            .map((part) => part.outerHTML.slice(0, 90))""")
        assert small == [], path
    await context.close()


async def test_a_report_is_decided_with_the_keyboard_alone(office: TestOffice, browser: Browser, origin: str) -> None:
    filed = await a_busy_morning(office)
    context, page, complaints = await at_work(office, browser, origin)
    await page.goto(f"{origin}/console/queue")
    await page.keyboard.press("j")
    await page.keyboard.press("j")
    await page.keyboard.press("j")
    await page.keyboard.press("k")
    await page.keyboard.press("j")
    await page.keyboard.press("Enter")
    await page.wait_for_url(f"**/report/{filed[1].code}**")
    await page.keyboard.press("x")
    await page.keyboard.press("Tab")
    await page.keyboard.type("jkx? không liên hệ được")
    await page.keyboard.press("Tab")
    await page.keyboard.press("Enter")
    await page.wait_for_url("**done=reject")
    assert await page.locator("form.undo").is_visible()
    await page.screenshot(path=ARTIFACTS / "undo-desk-light.png")
    after = await office.report(filed[1].code)
    assert (after.state, after.outcome) == (State.REJECTED, "jkx? không liên hệ được")
    await page.keyboard.press("u")
    await page.wait_for_url("**/queue**")
    assert complaints == []
    await context.close()


async def test_shortcuts_can_be_switched_off(office: TestOffice, browser: Browser, origin: str) -> None:
    await a_busy_morning(office)
    context, page, _ = await at_work(office, browser, origin)
    await page.goto(f"{origin}/console/queue")
    await page.keyboard.press("?")
    assert await page.locator("#keys").is_visible()
    await page.screenshot(path=ARTIFACTS / "keys-desk-light.png")
    await page.locator("[data-keys-on]").uncheck()
    await page.keyboard.press("Escape")
    await page.reload()
    await page.keyboard.press("?")
    assert not await page.locator("#keys").is_visible()
    await context.close()


async def test_a_suggestion_that_is_wrong_is_corrected_on_a_phone_without_javascript(
    office: TestOffice, browser: Browser, origin: str
) -> None:
    filed = await a_busy_morning(office)
    context, page, _ = await at_work(office, browser, origin, "phone", script=False)
    await page.goto(f"{origin}/console/report/{filed[0].code}")
    assert not await page.locator("#domain").is_visible()
    await page.get_by_role("link", name="Đổi lĩnh vực").click()
    await page.locator("#domain").select_option("WORKS")
    await page.screenshot(path=ARTIFACTS / "domain-phone-light.png")
    await page.get_by_role("button", name="Đổi lĩnh vực").click()
    await page.wait_for_url("**done=classify")
    assert (await office.report(filed[0].code)).domain == "WORKS"
    await context.close()


async def test_a_prepared_sentence_fills_the_field(office: TestOffice, browser: Browser, origin: str) -> None:
    filed = await a_busy_morning(office)
    context, page, _ = await at_work(office, browser, origin)
    await page.goto(f"{origin}/console/report/{filed[1].code}")
    await page.keyboard.press("x")
    await page.locator("#template-reject").select_option(index=1)
    assert await page.locator("#text-reject").input_value() == "Không liên hệ được để kiểm tra."
    await context.close()


async def test_the_list_refreshes_itself_and_keeps_the_focus(office: TestOffice, browser: Browser, origin: str) -> None:
    filed = await a_busy_morning(office)
    context, page, _ = await at_work(office, browser, origin)
    await page.clock.install()
    await page.goto(f"{origin}/console/queue")
    await page.locator(f"#{filed[0].code} h2 a").focus()
    fresh = await office.files(await office.resident(), text="Mới gửi")
    await page.clock.run_for(30_000)
    await page.locator(f"#{fresh.code}").wait_for()
    assert await page.evaluate("document.activeElement.closest('.item').id") == filed[0].code
    assert await page.locator("#live").text_content() == "Danh sách vừa được cập nhật."
    await context.close()


async def test_the_whole_way_works_without_javascript(office: TestOffice, browser: Browser, origin: str) -> None:
    filed = await a_busy_morning(office)
    context, page, _ = await at_work(office, browser, origin, "phone", script=False)
    await page.goto(f"{origin}/console/queue")
    await page.locator(f"#{filed[1].code}").click()
    await page.get_by_role("button", name="Xác nhận đóng góp").click()
    await page.wait_for_url("**done=confirm")
    await page.screenshot(path=ARTIFACTS / "undo-phone-light.png")
    await page.get_by_role("button", name="Hoàn tác").click()
    await page.get_by_role("button", name="Xác nhận đóng góp").wait_for()
    assert (await office.report(filed[1].code)).state is State.PLEDGED
    await context.close()


async def test_a_result_is_reported_with_a_photo_from_the_phone(
    office: TestOffice, browser: Browser, origin: str, tmp_path: Path
) -> None:
    filed = await a_busy_morning(office)
    context, page, _ = await at_work(office, browser, origin, "phone")
    staff = await office.officer("Hoàng", Role.STAFF)
    async with office.database.write() as db:
        secret = await access.open_session(db, staff.id, now=office.clock())
    hoa = await office.moderator("Vân")
    await hoa.opens(f"/console/report/{filed[0].code}")
    await hoa.sends("/act/route", handler=str(staff.id))
    await context.add_cookies([{"name": SESSION, "value": secret, "url": f"{origin}/console"}])
    await page.goto(f"{origin}/console/report/{filed[0].code}")
    await page.get_by_role("button", name="Bắt đầu xử lý").click()
    await page.wait_for_url("**done=start")
    (tmp_path / "sau.jpg").write_bytes(draw("lamp", 9))
    await page.locator("input[type=file]").set_input_files(tmp_path / "sau.jpg")
    await page.locator("#text-resolve").fill("Đã hẹn giờ tắt đèn.")
    await page.screenshot(path=ARTIFACTS / "resolve-phone-light.png", full_page=True)
    await page.get_by_role("button", name="Báo đã xử lý xong").click()
    await page.wait_for_url("**done=resolve")
    assert (await office.report(filed[0].code)).state is State.RESOLVED
    await context.close()
