"""`zalo connect`: walks an administrator of the Official Account through consent."""

from __future__ import annotations

import asyncio
import sys
import threading
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from datetime import datetime
from getpass import getpass

import typer

from bot import clock
from bot.access import official_account
from bot.channels.zalo.oa import checking
from bot.channels.zalo.oa.calls import Calls
from bot.channels.zalo.oa.connection import Connection
from bot.channels.zalo.oa.consent import ConsentRefused
from bot.channels.zalo.oa.webhook import PATH
from bot.cli.opening import Opened, opened
from storage.vault import CannotOpen

LOOKS, SECONDS = 3_600, 1.0
"""While we wait for the running server: for an hour, as long as the link is good."""

NOT_SET = (
    "Đặt CHUNGTAY_ZALO_OA__OA_ID, __APP_ID và __APP_SECRET trước (developers.zalo.me → ứng dụng) / "
    "set CHUNGTAY_ZALO_OA__OA_ID, __APP_ID and __APP_SECRET first"
)
NO_ADDRESS = (
    "Đặt CHUNGTAY_WEB__PUBLIC_URL là địa chỉ https:// của máy chủ này trước: Zalo đưa người quản trị về đó / "
    "set CHUNGTAY_WEB__PUBLIC_URL to the https:// address of this server first: Zalo sends the administrator there"
)
KEYS = "Khoá đã đổi: khởi động lại máy chủ rồi thử lại / the keys were changed: start again, then try again"


async def connect(*, code: str, by_hand: bool, wait: bool) -> int:
    """Print what to save and open, wait, and say what is connected; 0 if it is, 1 if not, 2 if settings are missing.

    With `code` (or the whole address that Zalo led to), or `by_hand` (a refresh token on stdin), nothing is asked.
    """
    async with opened() as here:
        missing = _missing(here, asks=not (code or by_hand))
        if missing:
            typer.echo(missing, err=True)
            return 2
        async with linked(here) as link:
            with _said() as done:
                if by_hand:
                    await link.consent.by_hand(_secret_line())
                elif code:
                    await link.consent.typed(code)
                else:
                    await _walk(here, link, wait=wait)
                done.append(True)
            return await _tell(here, link) if done and (wait or code or by_hand) else int(not done)


@asynccontextmanager
async def linked(here: Opened) -> AsyncIterator[Connection]:
    """The account that is set, as a command reaches it."""
    made = official_account(here.settings, here.keys, here.database)
    try:
        yield made
    finally:
        await made.close()


def _missing(here: Opened, *, asks: bool) -> str:
    if not here.settings.zalo_oa.oa_id:
        return NOT_SET
    return NO_ADDRESS if asks and not here.settings.web.public_url else ""


@contextmanager
def _said() -> Iterator[list[bool]]:
    """A refusal in the block is said; the list stays empty then."""
    done: list[bool] = []
    try:
        yield done
    except ConsentRefused as no:
        _say(no.sentence.vi, no.sentence.en)
    except CannotOpen:
        typer.echo(KEYS, err=True)


async def _walk(here: Opened, link: Connection, *, wait: bool) -> None:
    before = (await link.tokens.kept()).got
    app_id, public = here.settings.zalo_oa.app_id, here.settings.web.public_url
    typer.echo(
        f"1. developers.zalo.me → ứng dụng / app {app_id} → Official Account, lưu / save:\n"
        f"   Callback URL:    {link.consent.redirect}\n"
        f"   Code Challenge:  {await link.consent.challenge()}\n"
        f"   và Webhook URL / and the webhook:  {public}{PATH}\n"
        "   (đổi Callback hay quyền là mất kết nối cũ / changing callback or permissions ends an earlier consent)\n"
        "2. Quản trị OA mở trong 1 giờ, bấm Đồng ý / within 1 hour an administrator of the OA opens this and agrees:\n"
        f"   {await link.consent.consent_url()}"
    )
    if wait:
        typer.echo(
            "3. Đang chờ. Nếu trang báo lỗi, dán địa chỉ trang đó (hoặc mã code) vào đây / waiting; if the page that "
            "follows does not open, paste its address (or the code in it) here:"
        )
        await _until_connected(link, before)


async def _until_connected(link: Connection, before: datetime | None) -> None:
    """The running server got the consent, or it was typed here, or an hour has passed."""
    typed = _typed_lines()
    for _ in range(LOOKS):
        with suppress(TimeoutError):
            async with asyncio.timeout(SECONDS):
                line = await typed.get()
            with _said():
                await link.consent.typed(line)
        if (await link.tokens.kept()).got != before:
            return


def _secret_line() -> str:
    """One line of stdin, not shown where a person types it."""
    return getpass("Refresh token: ") if sys.stdin.isatty() else sys.stdin.readline()


def _typed_lines() -> asyncio.Queue[str]:
    """What is typed from now on. The thread that reads it does not hold the process up: nobody can end a read."""
    typed: asyncio.Queue[str] = asyncio.Queue()
    loop, lines = asyncio.get_running_loop(), sys.stdin

    def read() -> None:
        with suppress(RuntimeError, ValueError):
            for line in lines:
                if line.strip():
                    loop.call_soon_threadsafe(typed.put_nowait, line)

    threading.Thread(target=read, daemon=True).start()
    return typed


async def _tell(here: Opened, link: Connection) -> int:
    """Say what is connected."""
    found = here.settings.zalo_oa
    calls = Calls(found.api_base, link.tokens)
    try:
        findings = await checking.check(calls, oa_id=found.oa_id, now=clock.now())
    finally:
        await calls.close()
    for what, shown, todo in findings:
        typer.echo(f"{'✗' if todo else '✓'} {what}: {shown}" + (f"\n    → {todo}" if todo else ""))
    return int(any(todo for *_, todo in findings))


def _say(vi: str, en: str) -> None:
    typer.echo(f"✗ {vi}\n  {en}", err=True)
