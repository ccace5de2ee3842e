"""`doctor` on messengers: configured, reachable, refused, expiring, and where to mend it."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot import clock
from domain.quotas import Plan
from storage.database import Database
from storage.queries import quotas
from tests.cli.zalo import Command, command, official_account, serving, settings
from tests.emulators.telegram.server import Emulator as Telegram
from tests.emulators.zalo_bot.server import Emulator as ZaloBot
from tests.emulators.zalo_oa.server import Emulator

OFF = "tắt / off"


@pytest.fixture
def zalo() -> Iterator[Emulator]:
    with official_account() as emulator:
        yield emulator


@pytest.fixture
def run(zalo: Emulator, tmp_path: Path) -> Command:
    return command(tmp_path / "data", settings(zalo))


def finding(output: str, what: str) -> str:
    """The line on something, with what to do about it."""
    lines = output.splitlines()
    at = next(number for number, line in enumerate(lines) if line[2:].startswith(f"{what}: "))
    follows = lines[at + 1].strip() if lines[at + 1 :] else ""
    return lines[at] + (f" {follows}" if follows.startswith("→") else "")


def connect(zalo: Emulator, run: Command) -> None:
    assert run("zalo", "connect", "--refresh-token", typed=zalo.connects().refresh).exit_code == 0


def set_back(folder: Path, **by: float) -> None:
    """The pair came so long ago."""
    got = clock.now() - timedelta(**by)
    moments = [at.isoformat(sep=" ").partition("+")[0] for at in (got, got + timedelta(hours=25))]
    with sqlite3.connect(folder / "data" / "chungtay.db") as database:
        database.execute("UPDATE tokens SET got = ?, expires = ?", moments)
    database.close()


def test_what_is_not_set_up_is_off(tmp_path: Path) -> None:
    said = command(tmp_path / "data", {})("doctor").output
    for name in ("Telegram", "Zalo Bot", "Zalo OA"):
        assert finding(said, name).endswith(OFF)


def test_an_account_that_was_never_connected(run: Command) -> None:
    said = run("doctor").output
    assert "python -m bot zalo connect" in finding(said, "Zalo OA, kết nối / consent")
    assert "developers.zalo.me" in finding(said, "Zalo OA webhook")


def test_an_account_that_is_connected(zalo: Emulator, run: Command) -> None:
    connect(zalo, run)
    said = run("doctor").output
    assert finding(said, "Zalo OA").startswith(f"✓ Zalo OA: {zalo.name}")
    assert finding(said, "Zalo OA, kết nối / consent").startswith("✓")
    assert "→" not in finding(said, "Gói Zalo OA / Zalo OA package")


def test_an_account_that_zalo_refuses(zalo: Emulator, run: Command) -> None:
    connect(zalo, run)
    zalo.oauth.revokes()
    said = run("doctor").output
    assert finding(said, "Zalo OA").startswith("✗")
    assert "connect" in finding(said, "Zalo OA")


def test_an_account_that_lost_its_consent(zalo: Emulator, run: Command, tmp_path: Path) -> None:
    connect(zalo, run)
    set_back(tmp_path, hours=21)
    zalo.oauth.revokes()
    assert "connect again" in finding(run("doctor").output, "Zalo OA, kết nối / consent")


def test_a_token_that_is_old_is_renewed(zalo: Emulator, run: Command, tmp_path: Path) -> None:
    connect(zalo, run)
    set_back(tmp_path, hours=21)
    assert finding(run("doctor").output, "Zalo OA").startswith("✓")
    assert zalo.oauth.refreshes == 2


@pytest.mark.parametrize(("days", "todo"), [(60, ""), (75, "make run"), (91, "connect again")])
def test_a_refresh_token_ends_after_three_months(
    zalo: Emulator, run: Command, tmp_path: Path, days: int, todo: str
) -> None:
    connect(zalo, run)
    zalo.faults.next_bad_gateway("access_token")
    set_back(tmp_path, days=days)
    said = finding(run("doctor").output, "Zalo OA, kết nối / consent")
    assert todo in said
    assert ("→" in said) is bool(todo)


def test_keys_that_were_lost(zalo: Emulator, run: Command, tmp_path: Path) -> None:
    connect(zalo, run)
    (tmp_path / "data" / "keys.json").unlink()
    assert "keys.json" in finding(run("doctor").output, "Zalo OA, kết nối / consent")


def test_a_plan_that_is_nearly_spent(tmp_path: Path) -> None:
    async def spends() -> None:
        database = Database(f"sqlite+aiosqlite:///{tmp_path / 'data' / 'chungtay.db'}")
        async with database.write() as db:
            await quotas.note_plans(db, {("zalo_bot", "1"): Plan(monthly=3_000, users=50)}, clock.now())
            await quotas.count(db, "zalo_bot", "1", {"free": 2_500}, clock.now())
        await database.close()

    run = command(tmp_path / "data", {})
    run("seed")
    asyncio.run(spends())
    said = finding(run("doctor").output, "Gói / plan zalo_bot")
    assert "2500/3000" in said
    assert "0/50" in said
    assert "nearly full" in said


def test_a_package_that_ends_soon(zalo: Emulator, run: Command) -> None:
    connect(zalo, run)
    zalo.package_days = 5
    assert "oa.zalo.me" in finding(run("doctor").output, "Gói Zalo OA / Zalo OA package")


def test_a_zalo_that_cannot_be_reached(zalo: Emulator, run: Command, tmp_path: Path) -> None:
    connect(zalo, run)
    cut_off = settings(zalo) | {"CHUNGTAY_ZALO_OA__API_BASE": "http://127.0.0.1:9"}
    said = command(tmp_path / "data", cut_off)("doctor").output
    assert "CHUNGTAY_ZALO_OA__API_BASE" in finding(said, "Zalo OA")


def test_an_address_that_zalo_cannot_call(zalo: Emulator, tmp_path: Path) -> None:
    inside = settings(zalo) | {"CHUNGTAY_WEB__PUBLIC_URL": "http://10.0.0.5"}
    assert "https://" in finding(command(tmp_path / "data", inside)("doctor").output, "Zalo OA webhook")


def test_a_bot_that_is_reached_and_one_that_is_refused(tmp_path: Path) -> None:
    bot = ZaloBot()
    with serving(bot):
        variables = {"CHUNGTAY_ZALO_BOT__TOKEN": bot.token, "CHUNGTAY_ZALO_BOT__API_BASE": bot.url}
        said = command(tmp_path / "data", variables)("doctor").output
        assert finding(said, "Zalo Bot").startswith("✓")
        assert finding(said, "Zalo Bot webhook").startswith("✓")
        assert "CHUNGTAY_WEB__PUBLIC_URL" in finding(said, "Zalo Bot, ảnh / photos")
        assert bot.token not in said
        variables["CHUNGTAY_ZALO_BOT__TOKEN"] = bot.token + "x"
        said = command(tmp_path / "data", variables)("doctor").output
        assert "Zalo Bot Creator" in finding(said, "Zalo Bot")
        assert bot.token not in said
    variables["CHUNGTAY_ZALO_BOT__TOKEN"] = "nonsense"
    assert "is no token" in finding(command(tmp_path / "data", variables)("doctor").output, "Zalo Bot")


def test_a_telegram_that_is_reached_and_one_that_is_refused(tmp_path: Path) -> None:
    telegram = Telegram()
    with serving(telegram):
        variables = {"CHUNGTAY_TELEGRAM__TOKEN": telegram.token, "CHUNGTAY_TELEGRAM__API_BASE": telegram.url}
        said = command(tmp_path / "data", variables)("doctor").output
        assert finding(said, "Telegram").startswith("✓ Telegram: @")
        assert finding(said, "Telegram webhook").startswith("✓")
        webhook = variables | {
            "CHUNGTAY_TELEGRAM__MODE": "webhook",
            "CHUNGTAY_TELEGRAM__WEBHOOK_URL": "https://commune.test/telegram/webhook",
        }
        said = command(tmp_path / "data", webhook)("doctor").output
        assert "make run" in finding(said, "Telegram webhook")
        variables["CHUNGTAY_TELEGRAM__TOKEN"] = telegram.token[:-1] + "_"
        assert "was refused" in finding(command(tmp_path / "data", variables)("doctor").output, "Telegram")
