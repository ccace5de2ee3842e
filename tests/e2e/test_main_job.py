"""The main job in a real browser: a resident reports with photos, the Front confirms in the chat and in the console,
the resident hears back. The pictures in artifacts/e2e/ are those of the README."""

from __future__ import annotations

import asyncio
import os
import re
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.async_api import Browser, Page, async_playwright, expect

from storage.demo_photos import draw
from tests.e2e.process import Product

PICTURES = Path(__file__).parents[2] / "artifacts" / "e2e"
PHONE = (360, 740)
QUIET = [
    "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking",
    "--disable-component-update", "--no-first-run", "--disable-sync", "--disable-extensions",
]  # fmt: skip
UNDO_MS = 40_000
"""Long enough for the 20 seconds in which a decision can be taken back."""

pytestmark = pytest.mark.browser


@dataclass
class Chat:
    """Somebody at the chat page."""

    page: Page

    async def taps(self, label: str) -> None:
        """Tap the newest button with exactly this label."""
        button = self.page.locator("button:not(.send):visible", has_text=re.compile(rf"^\s*{re.escape(label)}\s*$"))
        await button.last.click()

    async def says(self, text: str) -> None:
        """Type and send."""
        await self.page.locator("textarea").fill(text)
        await self.page.locator("textarea").press("Enter")

    async def sees(self, text: str, within: float = 15_000) -> None:
        """Wait until the bot has said this last."""
        await expect(self.page.locator(".msg.out").last).to_contain_text(text, timeout=within)

    async def hears(self, text: str, code: str) -> None:
        """Wait for a notice about a report, which comes when the decision cannot be taken back any more."""
        notice = self.page.locator(".msg.out", has_text=text).filter(has_text=code)
        await expect(notice).to_have_count(1, timeout=UNDO_MS)

    async def sends_photos(self, *names: Path) -> None:
        """Pick photos and send them."""
        await self.page.locator("#composer input[multiple]").set_input_files([str(name) for name in names])
        await self.page.locator("#composer .send").click()


async def at(browser: Browser, address: str, size: tuple[int, int] = PHONE) -> Page:
    """A new visitor with cookies of their own."""
    context = await browser.new_context(
        viewport={"width": size[0], "height": size[1]}, locale="vi", reduced_motion="reduce"
    )
    page = await context.new_page()
    await page.goto(address)
    return page


@asynccontextmanager
async def running(folder: Path) -> AsyncIterator[tuple[Product, str]]:
    """The product in its own process."""
    product = Product(folder)
    product.start()
    try:
        yield product, await product.ready()
    finally:
        product.stop()


async def invited(product: Product, role: str, unit: str = "binh-lu") -> str:
    """What `python -m bot invite` prints as the code."""
    command = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "invite", "--role", role, "--unit", unit,
        env={**os.environ, "CHUNGTAY_DATA_DIR": str(product.folder / "data")}, stdout=asyncio.subprocess.PIPE,
    )  # fmt: skip
    said, _ = await command.communicate()
    found = re.search(r"/console/join/(\S+)", said.decode())
    assert found, said.decode()
    return found[1]


async def contributes(chat: Chat, photos: list[Path]) -> str:
    """File two days of labour with two photos; returns the code."""
    await chat.taps("Bắt đầu")
    await chat.taps("Đóng góp xây dựng")
    await chat.taps("Đồng ý")
    await chat.taps("Bình Lư")
    await chat.taps("Ngày công")
    await chat.taps("Hiến công (ngày công)")
    await chat.sees("bao nhiêu")
    await chat.says("2 cong")
    await chat.taps("Đủ rồi")
    await chat.taps("Bỏ qua")
    await chat.sees("dặn thêm")
    await chat.taps("Bỏ qua")
    await chat.sees("gửi ảnh")
    await chat.sends_photos(*photos)
    await chat.sees("Đã nhận 2 ảnh")
    await chat.taps("Xong")
    await chat.taps("Giấu tên tôi")
    await chat.sees("xem lại trước khi gửi")
    await picture(chat.page, "chat-card")
    await chat.taps("Gửi")
    return await receipt(chat, "DG")


async def flags_waste(chat: Chat, photos: list[Path]) -> str:
    """Flag a lamp that burns by day, typing without accents; returns the code."""
    await chat.says("lang phi")
    await chat.sees("lãng phí về việc gì")
    await chat.says("xang dau")
    await chat.sees("Bác kể giúp")
    await chat.says("den duong o cho bat ca ban ngay, ton dien qua")
    await chat.sees("gửi ảnh")
    await chat.sends_photos(*photos)
    await chat.sees("Đã nhận 1 ảnh")
    await chat.says("xong")
    await chat.sees("ở chỗ nào")
    await chat.says("nga ba cho")
    await chat.sees("liên quan đến cán bộ")
    await chat.taps("Không")
    await chat.taps("Giấu tên tôi")
    await chat.taps("Gửi")
    return await receipt(chat, "LP")


async def receipt(chat: Chat, prefix: str) -> str:
    """The code on the receipt."""
    await chat.sees(f"Mã hồ sơ: {prefix}-")
    found = re.search(rf"{prefix}-\d\d-\d{{5}}-[A-Z]", await chat.page.locator(".msg.out").last.inner_text())
    assert found
    return found[0]


async def picture(page: Page, name: str) -> None:
    """Keep what the page looks like."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    await page.screenshot(path=PICTURES / f"{name}.png")


async def test_a_resident_reports_the_front_confirms_the_resident_hears_back(tmp_path: Path, chromium: str) -> None:
    photos = [tmp_path / "road.jpg", tmp_path / "sand.jpg", tmp_path / "lamp.jpg"]
    for subject, path in zip(("road", "sand", "lamp"), photos, strict=True):
        path.write_bytes(draw(subject, 11))  # type: ignore[arg-type]
    async with running(tmp_path) as (product, address), async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium, args=QUIET)
        officer = Chat(await at(browser, f"{address}/chat?start=invite_{await invited(product, 'moderator')}"))
        await officer.taps("Bắt đầu")
        await officer.sees("Bình Lư")
        lan = Chat(await at(browser, f"{address}/"))
        given = await contributes(lan, photos[:2])
        await has_the_card(officer, given)
        flagged = await flags_waste(lan, photos[2:])
        await confirms_in_chat(officer)
        await hands_over_in_console(browser, address, await invited(product, "moderator"), flagged)
        await lan.hears("Mặt trận đã xác nhận", given)
        await picture(lan.page, "chat-confirmed")
        await lan.hears("Công an xã", flagged)
        await lan.page.reload()
        await lan.sees("Công an xã")
        await browser.close()


async def has_the_card(officer: Chat, code: str) -> None:
    """The moderator has the card with its photos."""
    await officer.sees(code)
    await expect(officer.page.locator(".msg.out").last.locator("img")).to_have_count(2)
    await picture(officer.page, "chat-moderator")


async def confirms_in_chat(officer: Chat) -> None:
    """The moderator confirms with the button of that card; the newer one has none of this name."""
    await officer.taps("Xác nhận")
    await officer.sees("20 giây")


async def hands_over_in_console(browser: Browser, address: str, invitation: str, code: str) -> None:
    """Another moderator signs in to the console, finds the case by words without marks, and hands it over."""
    page = await at(browser, f"{address}/console/join/{invitation}")
    await page.locator("main button").first.click()
    await page.goto(f"{address}/console/queue?q=den+duong")
    await picture(page, "console-queue")
    await page.get_by_text(code).first.click()
    await picture(page, "console-case-phone")
    await page.set_viewport_size({"width": 1280, "height": 800})
    await picture(page, "console-case")
    await page.set_viewport_size({"width": PHONE[0], "height": PHONE[1]})
    form = page.locator("form[action$='/act/hand_over']").first
    await form.evaluate("node => node.closest('details')?.setAttribute('open', '')")
    await form.locator("textarea").fill("Việc này do Công an xã giải quyết.")
    await form.locator("button").last.click()
    await expect(page.locator("main")).to_contain_text("Hoàn tác")
