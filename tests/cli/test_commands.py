"""`python -m bot …`: what each command prints, changes and returns."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable
from pathlib import Path

import httpx
import pytest
from typer.testing import CliRunner, Result

from bot import keys
from bot.__main__ import app
from bot.app import build, prepare
from bot.cli.version import show
from bot.folder import FolderTaken, hold
from bot.settings import load
from storage.queries import access
from storage.vault import Vault

Command = Callable[..., Result]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def command(folder: Path) -> Command:
    """Run a command on the test's own folder."""
    runner = CliRunner(env={"CHUNGTAY_DATA_DIR": str(folder), "CHUNGTAY_WEB__PORT": "0"})

    def run(*words: str) -> Result:
        return runner.invoke(app, list(words))

    return run


def rows(folder: Path, sql: str) -> list[tuple[object, ...]]:
    database = sqlite3.connect(folder / "chungtay.db")
    found = database.execute(sql).fetchall()
    database.commit()
    database.close()
    return found


def test_version_is_that_of_the_project(command: Command) -> None:
    assert command("version").output.strip() == show()


def test_an_invitation_is_printed_once_and_kept_as_a_print_only(command: Command, folder: Path) -> None:
    done = command("invite", "--role", "moderator", "--unit", "binh-lu")
    assert done.exit_code == 0, done.output
    code = done.output.split("/console/join/")[1].split()[0]
    assert f"/start invite_{code}" in done.output
    assert rows(folder, "SELECT token, role, unit FROM invites") == [
        (access.print_of(code), "moderator", "new_binh_lu")
    ]


@pytest.mark.parametrize("unit", ["lai-chau", "province:lai_chau", "new_ta_leng", "ta-leng"])
def test_units_are_found_by_id_or_by_name_without_marks(command: Command, unit: str) -> None:
    assert command("invite", "--role", "staff", "--unit", unit).exit_code == 0


@pytest.mark.parametrize(
    ("role", "unit", "said"), [("king", "binh-lu", "no such role"), ("staff", "ha-noi", "no such unit")]
)
def test_a_wrong_role_or_unit_is_one_sentence_and_code_2(command: Command, role: str, unit: str, said: str) -> None:
    done = command("invite", "--role", role, "--unit", unit)
    assert done.exit_code == 2
    assert said in done.output


def test_the_demo_is_sown_once_with_real_photos(command: Command, folder: Path) -> None:
    assert command("seed", "--demo").exit_code == 0
    assert "loaded already" in command("seed", "--demo").output
    assert rows(folder, "SELECT count(*) FROM reports") == [(6,)]
    photos = [path for path in (folder / "photos").rglob("*.jpg") if not path.name.endswith(".t.jpg")]
    assert len(photos) == len(rows(folder, "SELECT sha256 FROM photos")) > 1
    assert all(path.read_bytes().startswith(b"\xff\xd8") for path in photos)


def test_names_of_the_demo_are_sealed_and_rotation_seals_them_again(command: Command, folder: Path) -> None:
    command("seed", "--demo")
    before = rows(folder, "SELECT citizen, name FROM identities ORDER BY citizen")
    done = command("keys", "rotate")
    assert done.exit_code == 0, done.output
    after = rows(folder, "SELECT citizen, name FROM identities ORDER BY citizen")
    vault: Vault = keys.load(folder).vault
    assert all(old != new for old, new in zip(before, after, strict=True))
    assert all(vault.is_current(str(name)) for _, name in after)
    assert {vault.open(str(name), f"name/{citizen}") for citizen, name in after} >= {"Lò Văn Sơn", "Nguyễn Thị Hoa"}


def test_the_doctor_says_what_is_missing(command: Command) -> None:
    done = command("doctor")
    assert done.exit_code == 1
    assert "python -m bot invite --role moderator --unit lai-chau" in done.output


def test_the_doctor_finds_a_changed_journal(command: Command, folder: Path) -> None:
    command("seed", "--demo")
    assert "nguyên vẹn" in command("doctor", "--journal").output
    rows(folder, "UPDATE journal SET act = 'confirm' WHERE id = 3")
    assert "hỏng ở dòng 3" in command("doctor", "--journal").output


def test_the_doctor_sees_a_folder_that_others_can_read(command: Command, folder: Path) -> None:
    command("seed")
    folder.chmod(0o755)
    assert f"chmod 700 {folder}" in command("doctor").output


def test_a_telegram_that_cannot_be_reached_is_said(
    command: Command, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CHUNGTAY_TELEGRAM__TOKEN", "123456789:" + "A" * 35)
    monkeypatch.setenv("CHUNGTAY_TELEGRAM__API_BASE", "http://127.0.0.1:9")
    assert "cannot reach" in command("doctor").output
    monkeypatch.setenv("CHUNGTAY_TELEGRAM__TOKEN", "nonsense")
    assert "is no token" in command("doctor").output


def test_a_second_process_on_the_same_folder_is_refused(command: Command, folder: Path) -> None:
    with hold(folder):
        done = command("run")
        with pytest.raises(FolderTaken):
            hold(folder)
    assert done.exit_code == 2
    assert "already running" in done.output


def test_keys_that_others_can_read_are_refused(command: Command, folder: Path) -> None:
    command("seed")
    (folder / "keys.json").chmod(0o644)
    for words in (("run",), ("seed",)):
        done = command(*words)
        assert done.exit_code == 2
        assert "chmod 600" in done.output


def test_what_is_built_serves_chat_console_and_health(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CHUNGTAY_DATA_DIR", str(folder))
    monkeypatch.setenv("CHUNGTAY_TELEGRAM__TOKEN", "123456789:" + "A" * 35)

    async def visit() -> None:
        made = build(load())
        await prepare(made)
        assert [channel.name for channel in made.desk.channels] == ["web", "telegram"]
        async with httpx.AsyncClient(transport=httpx.ASGITransport(made.site), base_url="http://test") as client:
            assert (await client.get("/healthz")).json()["ok"] is True
            assert (await client.get("/")).headers["location"] == "/chat"
            assert "Chung Tay" in (await client.get("/chat")).text
            assert (await client.get("/console")).status_code in {200, 303}
        for channel in made.desk.channels:
            await channel.close()
        await made.database.close()

    asyncio.run(visit())
