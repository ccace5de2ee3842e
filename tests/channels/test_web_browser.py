"""The chat page in a real Chromium, with and without JavaScript. Pictures go to artifacts/web/."""

from __future__ import annotations

import asyncio
import os
import shutil
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import uvicorn
from playwright.async_api import Browser, BrowserContext, Page, async_playwright, expect
from starlette.applications import Starlette

from domain.screen import Option, Screen
from storage.images import process
from tests.channels.web_stub import World, echo_desk, open_world
from tests.images.make import photo

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
PICTURES = Path(__file__).parents[2] / "artifacts" / "web"
QUIET = [
    "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking",
    "--disable-component-update", "--no-first-run", "--disable-sync", "--disable-extensions",
]  # fmt: skip

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(CHROMIUM is None and not os.environ.get("CI"), reason="no chromium on this machine"),
]


@dataclass
class Stage:
    """A served chat with its echo desk, and a browser."""

    here: World
    browser: Browser
    url: str
    troubles: list[str]

    @asynccontextmanager
    async def phone(self, **options: Any) -> AsyncIterator[Page]:
        """A phone on the chat page. What its console complains of is a trouble."""
        context = await self.browser.new_context(viewport={"width": 360, "height": 740}, locale="vi", **options)
        page = await context.new_page()
        page.on("console", lambda said: self.troubles.append(said.text) if said.type == "error" else None)
        page.on("pageerror", lambda error: self.troubles.append(str(error)))
        page.on(
            "request", lambda asked: None if asked.url.startswith((self.url, "blob:")) else self._foreign(asked.url)
        )
        await page.goto(f"{self.url}/chat")
        try:
            yield page
        finally:
            await context.close()

    def _foreign(self, url: str) -> None:
        self.troubles.append(f"asked for {url}")


@asynccontextmanager
async def stage(folder: Path) -> AsyncIterator[Stage]:
    """Everything running; at the end nothing may have troubled the browser."""
    async with open_world(folder, patience=5) as here, async_playwright() as play:
        kept = await process(photo(800, 600, 3))
        await here.files.keep(kept)
        server = uvicorn.Server(
            uvicorn.Config(Starlette(routes=list(here.chat.routes())), log_config=None, lifespan="off", ws="none")
        )
        with socket.create_server(("127.0.0.1", 0)) as door:
            async with asyncio.TaskGroup() as group:
                group.create_task(server.serve([door]))
                desk = group.create_task(echo_desk(here, photos=(kept.sha256,)))
                browser = await play.chromium.launch(executable_path=CHROMIUM, args=QUIET)
                troubles: list[str] = []
                try:
                    yield Stage(here, browser, f"http://127.0.0.1:{door.getsockname()[1]}", troubles)
                finally:
                    await browser.close()
                    await here.chat.close()
                    desk.cancel()
                    server.should_exit = True
        assert troubles == []


async def picture(page: Page, name: str) -> None:
    """Keep a picture for people to look at."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    await page.screenshot(path=PICTURES / f"{name}.png", animations="disabled")


def shots(folder: Path) -> list[str]:
    """Two photo files to choose."""
    paths = [folder / "a.jpg", folder / "b.jpg"]
    for seed, path in enumerate(paths):
        path.write_bytes(photo(640, 480, seed))
    return [str(path) for path in paths]


async def fits(page: Page) -> bool:
    """Does nothing stick out to the right?"""
    return bool(await page.evaluate("document.documentElement.scrollWidth <= innerWidth"))


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_a_whole_conversation_on_a_phone(tmp_path: Path, scheme: Any) -> None:
    async with stage(tmp_path) as here, here.phone(color_scheme=scheme) as page:
        log = page.locator("#log")
        await picture(page, f"1-hello-{scheme}")
        await page.get_by_role("button", name="Bắt đầu").click()
        await expect(log).to_contain_text("Bác muốn báo việc gì ạ?")
        await picture(page, f"2-asked-{scheme}")
        await page.get_by_role("button", name="Phản ánh lãng phí").click()
        await expect(log).to_contain_text("Bác gửi ảnh giúp ạ.")
        await page.get_by_label("Ảnh", exact=True).set_input_files(shots(tmp_path))
        await expect(page.locator("#picked img")).to_have_count(2)
        await page.get_by_label("Tin nhắn của bác").fill("Đống cát để ngoài mưa ở đầu bản")
        await picture(page, f"3-picked-{scheme}")
        await page.keyboard.press("Enter")
        await expect(log).to_contain_text("Tôi nhận được 2 ảnh rồi")
        await expect(log.locator(".in .previews img")).to_have_count(2)
        await expect(log.locator(".shots img")).to_be_visible()
        await picture(page, f"4-photos-{scheme}")
        await page.reload()
        await expect(log.locator(".msg")).to_have_count(6)
        await expect(log.locator(".in").last).to_contain_text("Đã gửi 2 ảnh")
        assert await fits(page)
        assert [len(event.payload["photos"]) for event in here.here.heard] == [0, 0, 2]


async def test_a_whole_conversation_without_javascript(tmp_path: Path) -> None:
    async with stage(tmp_path) as here, here.phone(java_script_enabled=False) as page:
        log = page.locator("#log")
        await picture(page, "5-hello-plain")
        await page.get_by_role("button", name="Bắt đầu").click()
        await expect(log).to_contain_text("Bác muốn báo việc gì ạ?")
        await page.get_by_role("button", name="Góp cho công trình").click()
        await expect(log).to_contain_text("Bác chọn 1:give")
        await page.get_by_label("Ảnh", exact=True).set_input_files(shots(tmp_path))
        await page.get_by_label("Tin nhắn của bác").fill("2 công")
        await page.get_by_role("button", name="Gửi", exact=True).click()
        await expect(log).to_contain_text("Tôi nhận được 2 ảnh rồi")
        await picture(page, "6-photos-plain")
        assert page.url.endswith("/chat#last")
        assert await here.here.kept() == 3


async def test_what_was_said_offline_leaves_once_when_the_net_is_back(tmp_path: Path) -> None:
    async with stage(tmp_path) as here, here.phone() as page:
        context: BrowserContext = page.context
        await page.get_by_role("button", name="Bắt đầu").click()
        await expect(page.locator("#log")).to_contain_text("Bác muốn báo việc gì ạ?")
        await context.set_offline(True)
        await page.get_by_label("Tin nhắn của bác").fill("giữa rừng")
        await page.keyboard.press("Enter")
        await expect(page.locator("#log .sending .when")).to_contain_text("sẽ tự gửi lại")
        await picture(page, "7-offline")
        await context.set_offline(False)
        await expect(page.locator("#log")).to_contain_text("Tôi đã ghi: “giữa rừng”")
        assert await page.locator("#log .in", has_text="giữa rừng").count() == 1
        assert [event.payload["text"] for event in here.here.heard] == ["/start", "giữa rừng"]
        here.troubles.clear()  # the browser itself complains of the requests that could not leave


async def test_what_was_not_acknowledged_survives_a_reload(tmp_path: Path) -> None:
    async with stage(tmp_path) as here, here.phone() as page:
        here.here.failing = OSError("disk full")
        await page.get_by_label("Ảnh", exact=True).set_input_files(shots(tmp_path))
        await page.get_by_label("Tin nhắn của bác").fill("đừng mất")
        await page.keyboard.press("Enter")
        await expect(page.locator("#log .sending .when")).to_contain_text("Máy chủ đang bận")
        here.here.failing = None
        await page.reload()
        await expect(page.locator("#log")).to_contain_text("Tôi nhận được 2 ảnh rồi")
        await expect(page.locator("#log .in")).to_have_count(1)
        assert (await here.here.kept(), len(here.here.uploads())) == (1, 2)
        here.troubles.clear()  # the browser itself complains of the 503


async def test_two_open_pages_show_the_same(tmp_path: Path) -> None:
    async with stage(tmp_path) as here, here.phone() as page:
        other = await page.context.new_page()
        await other.goto(f"{here.url}/chat")
        await page.get_by_role("button", name="Bắt đầu").click()
        await expect(other.locator("#log")).to_contain_text("Bác muốn báo việc gì ạ?")
        await expect(other.locator("#log .in")).to_have_text([r"Bác Bắt đầu 9:12"])
        await other.get_by_label("Tin nhắn của bác").fill("từ trang kia")
        await other.keyboard.press("Enter")
        await expect(page.locator("#log")).to_contain_text("Tôi đã ghi: “từ trang kia”")
        await expect(page.locator("#log .in")).to_have_count(2)
        await expect(page.locator("details.passing[open]")).to_have_count(1)
        await here.here.tell(here.here.heard[0].native, Screen("Tin của xã"), turn=0)
        await expect(page.locator("#log")).to_contain_text("Tin của xã")
        await expect(page.locator("details.passing[open]")).to_have_count(1)


async def test_a_place_is_sent_with_one_press(tmp_path: Path) -> None:
    async with (
        stage(tmp_path) as here,
        here.phone(geolocation={"latitude": 22.386, "longitude": 103.459}, permissions=["geolocation"]) as page,
    ):
        await page.get_by_role("button", name="Vị trí").click()
        await expect(page.locator("#log")).to_contain_text("22.386, 103.459")
        assert here.here.heard[0].payload["lat"] == 22.386


async def test_the_keyboard_alone_is_enough(tmp_path: Path) -> None:
    async with stage(tmp_path) as here, here.phone() as page:
        await page.get_by_role("button", name="Bắt đầu").focus()
        await page.keyboard.press("Enter")
        await expect(page.get_by_role("button", name="Góp cho công trình")).to_be_focused()
        await page.keyboard.press("Tab")
        await page.keyboard.press("Enter")
        await expect(page.locator("#log")).to_contain_text("Bác chọn 1:waste")
        text = page.get_by_label("Tin nhắn của bác")
        await text.focus()
        await page.keyboard.type("dòng một")
        await page.keyboard.press("Shift+Enter")
        await page.keyboard.type("dòng hai")
        await page.keyboard.press("Enter")
        await expect(page.locator("#log")).to_contain_text("dòng hai”")
        await expect(text).to_be_focused()
        assert here.here.heard[-1].payload["text"].split() == ["dòng", "một", "dòng", "hai"]


async def test_targets_are_big_enough_for_a_thumb_and_text_may_grow(tmp_path: Path) -> None:
    async with stage(tmp_path) as here, here.phone() as page:
        await page.get_by_role("button", name="Bắt đầu").click()
        await page.get_by_role("button", name="Phản ánh lãng phí").click()
        await expect(page.locator("#log")).to_contain_text("Bác gửi ảnh giúp ạ.")
        boxes = await page.locator("button:visible, a:visible, summary:visible, label.tool:visible").all()
        sizes = [await one.bounding_box() for one in boxes]
        assert len(sizes) > 6
        assert all(box is not None and box["width"] >= 44 and box["height"] >= 44 for box in sizes)
        await page.set_viewport_size({"width": 180, "height": 370})
        assert await fits(page)
        await picture(page, "8-zoomed")


async def test_the_chat_goes_on_on_another_device(tmp_path: Path) -> None:
    async with stage(tmp_path) as here, here.phone() as phone, here.phone(color_scheme="dark") as laptop:
        await phone.get_by_role("button", name="Bắt đầu").click()
        await expect(phone.locator("#log")).to_contain_text("Bác muốn báo việc gì ạ?")
        await phone.get_by_role("link", name="Dùng tiếp trên máy khác").click()
        await phone.get_by_role("button", name="Lấy mã").click()
        code = await phone.locator("output").inner_text()
        await picture(phone, "9-device")
        await laptop.goto(f"{here.url}/chat/device")
        await laptop.get_by_label("Mã trên máy kia").fill(code.lower())
        await picture(laptop, "9-device-dark")
        await laptop.get_by_role("button", name="Mở cuộc trò chuyện").click()
        await expect(laptop.locator("#log")).to_contain_text("Bác muốn báo việc gì ạ?")


MANY = tuple((Option(f"Lĩnh vực số {number}", f"d{number}"),) for number in range(14))


async def test_a_question_with_many_answers_stays_in_sight(tmp_path: Path) -> None:
    async with stage(tmp_path) as here, here.phone() as page:
        await page.get_by_role("button", name="Bắt đầu").click()
        await expect(page.locator("#log")).to_contain_text("Bác muốn báo việc gì ạ?")
        await here.here.tell(here.here.heard[-1].native, Screen("Bác thấy lãng phí gì?", rows=MANY), turn=9)
        question = page.get_by_text("Bác thấy lãng phí gì?")
        await expect(question).to_be_in_viewport(ratio=1)
        await page.reload()
        await expect(question).to_be_in_viewport(ratio=1)


async def test_news_below_what_is_read_are_announced_and_one_press_away(tmp_path: Path) -> None:
    async with stage(tmp_path) as here, here.phone() as page:
        await page.get_by_role("button", name="Bắt đầu").click()
        await expect(page.locator("#log")).to_contain_text("Bác muốn báo việc gì ạ?")
        native = here.here.heard[-1].native
        await here.here.tell(native, Screen("Dài lắm\n" * 60), turn=9)
        await expect(page.locator("#log")).to_contain_text("Dài lắm")
        await page.evaluate("scrollTo(0, 0)")
        await here.here.tell(native, Screen("Mặt trận hỏi thêm"), turn=10)
        await page.get_by_role("button", name="Có tin mới").click()
        await expect(page.get_by_text("Mặt trận hỏi thêm")).to_be_in_viewport(ratio=1)
        await expect(page.locator("#news")).to_be_hidden()
