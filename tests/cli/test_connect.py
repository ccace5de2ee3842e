"""`zalo connect`: what it prints, what it waits for, and what is connected afterwards."""

from __future__ import annotations

import asyncio
import re
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from starlette.applications import Starlette

from bot.access import official_account as official_account_of
from bot.cli.connecting import connect
from bot.keys import load_or_make
from bot.settings import load
from storage.database import Database
from tests.cli.zalo import PUBLIC, Command, command, official_account, settings
from tests.emulators.zalo_oa.server import Emulator


@pytest.fixture
def zalo() -> Iterator[Emulator]:
    with official_account() as emulator:
        yield emulator


@pytest.fixture
def run(zalo: Emulator, tmp_path: Path) -> Command:
    return command(tmp_path / "data", settings(zalo))


def printed(output: str) -> dict[str, str]:
    """The callback, the challenge and the link, as the administrator copies them."""
    found = {
        "callback": re.search(r"Callback URL:\s+(\S+)", output),
        "challenge": re.search(r"Code Challenge:\s+(\S+)", output),
        "link": re.search(r"^ +(http\S+/permission\?\S+)", output, re.MULTILINE),
    }
    return {name: match[1] for name, match in found.items() if match}


def agrees(zalo: Emulator, output: str) -> str:
    """The administrator saves what was printed, opens the link and agrees; where Zalo sends their browser."""
    told = printed(output)
    zalo.oauth.saves(told["callback"], told["challenge"])
    return zalo.oauth.consents({name: one[0] for name, one in parse_qs(urlsplit(told["link"]).query).items()})


def test_an_administrator_is_walked_through_consent(zalo: Emulator, run: Command) -> None:
    first = run("zalo", "connect", "--no-wait")
    assert first.exit_code == 0, first.output
    assert printed(first.output)["callback"] == f"{PUBLIC}/zalo/oa/callback"
    assert f"{PUBLIC}/zalo/oa/webhook" in first.output
    assert printed(run("zalo", "connect", "--no-wait").output)["challenge"] == printed(first.output)["challenge"]
    address = agrees(zalo, first.output)
    done = run("zalo", "connect", typed=f"\nxin chào\n{address}\n")
    assert done.exit_code == 0, done.output
    assert "✗ Zalo không nhận (lỗi -14012)" in done.output
    assert f"✓ Zalo OA: {zalo.name}" in done.output
    assert "Growth" in done.output


class Nobody:
    """A terminal at which nobody types. As soon as it is read from, the running server gets the consent."""

    def __init__(self, comes: Callable[[], None]) -> None:
        self._comes = comes

    def isatty(self) -> bool:
        return False

    def __iter__(self) -> Iterator[str]:
        self._comes()
        return iter(())


def test_it_waits_for_the_running_server(
    zalo: Emulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, value in {**settings(zalo), "CHUNGTAY_DATA_DIR": str(tmp_path / "data")}.items():
        monkeypatch.setenv(name, value)

    async def server_hears(address: str) -> None:
        found = load()
        database = Database(found.database.url)
        link = official_account_of(found, load_or_make(found.data_dir), database)
        site = httpx.ASGITransport(Starlette(routes=link.consent.routes()))
        async with httpx.AsyncClient(transport=site) as browser:
            assert (await browser.get(address)).status_code == 200
        await link.close()
        await database.close()

    def comes() -> None:
        asyncio.run(server_hears(agrees(zalo, capsys.readouterr().out)))

    monkeypatch.setattr("sys.stdin", Nobody(comes))
    assert asyncio.run(connect(code="", by_hand=False, wait=True)) == 0
    assert f"✓ Zalo OA: {zalo.name}" in capsys.readouterr().out


@pytest.mark.parametrize("whole", [True, False])
def test_a_code_can_be_given_at_once(zalo: Emulator, run: Command, whole: bool) -> None:
    address = agrees(zalo, run("zalo", "connect", "--no-wait").output)
    code = address if whole else parse_qs(urlsplit(address).query)["code"][0]
    done = run("zalo", "connect", "--code", code)
    assert done.exit_code == 0, done.output
    assert zalo.name in done.output
    again = run("zalo", "connect", "--code", code)
    assert again.exit_code == 1
    assert "A code is good once" in again.output


def test_a_refresh_token_of_the_api_explorer_connects(zalo: Emulator, run: Command) -> None:
    given = zalo.connects()
    done = run("zalo", "connect", "--refresh-token", typed=f"{given.refresh}\n")
    assert done.exit_code == 0, done.output
    assert zalo.oauth.refreshes == 1
    assert not {given.refresh, given.access, zalo.app_secret} & set(done.output.split())


def test_the_pair_of_another_account_is_refused(zalo: Emulator, run: Command) -> None:
    zalo.oa_id = "123456789"
    done = run("zalo", "connect", "--refresh-token", typed=zalo.connects().refresh)
    assert done.exit_code == 1
    assert "another Official Account" in done.output


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        (lambda zalo: zalo.faults.next_refusal("access_token", -14002), "The app is not active"),
        (lambda zalo: zalo.faults.next_refusal("access_token", -14003), "Code Challenge differ"),
        (lambda zalo: zalo.faults.next_bad_gateway("access_token"), "no clear answer"),
        (lambda zalo: zalo.faults.next_lost_answer("access_token"), "no clear answer"),
    ],
)
def test_each_trouble_is_one_sentence(zalo: Emulator, run: Command, fault: object, said: str) -> None:
    assert callable(fault)
    fault(zalo)
    done = run("zalo", "connect", "--refresh-token", typed=zalo.connects().refresh)
    assert done.exit_code == 1
    assert said in done.output
    assert done.output.count("✗") == 1


def test_settings_that_are_missing_are_said(zalo: Emulator, tmp_path: Path) -> None:
    bare = command(tmp_path / "data", {})("zalo", "connect")
    assert (bare.exit_code, "CHUNGTAY_ZALO_OA__OA_ID" in bare.output) == (2, True)
    private = command(tmp_path / "data", settings(zalo) | {"CHUNGTAY_WEB__PUBLIC_URL": ""})
    told = private("zalo", "connect")
    assert (told.exit_code, "CHUNGTAY_WEB__PUBLIC_URL" in told.output) == (2, True)
    assert private("zalo", "connect", "--refresh-token", typed=zalo.connects().refresh).exit_code == 0


def test_keys_that_were_lost_are_said(zalo: Emulator, run: Command, tmp_path: Path) -> None:
    run("zalo", "connect", "--no-wait")
    (tmp_path / "data" / "keys.json").unlink()
    done = run("zalo", "connect", "--no-wait")
    assert done.exit_code == 1
    assert "keys" in done.output


def test_a_rotation_of_keys_seals_tokens_again(zalo: Emulator, run: Command, tmp_path: Path) -> None:
    run("zalo", "connect", "--refresh-token", typed=zalo.connects().refresh)
    assert "2 giá trị" in run("keys", "rotate").output
    with sqlite3.connect(tmp_path / "data" / "chungtay.db") as database:
        assert all(
            value.startswith("k2.") for value in database.execute("SELECT access, refresh FROM tokens").fetchone()
        )
    database.close()
    assert "✓ Zalo OA:" in run("doctor").output
