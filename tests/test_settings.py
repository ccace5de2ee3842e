"""Settings: what is left out works, what is wrong is named, and `.env.example` tells the whole truth."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from bot.settings import Section, Settings, load, load_or_exit, variables

EXAMPLE = Path(__file__).parent.parent / ".env.example"
TOKEN = "123456789:AAFakeFakeFakeFakeFakeFakeFakeFakeFake"

WRONG = (
    ("CHUNGTAY_WEB__PORT", "eighty", "from 0 to 65535"),
    ("CHUNGTAY_WEB__PORT", "70000", "from 0 to 65535"),
    ("CHUNGTAY_WEB__PUBLIC_URL", "chungtay.example", "http(s)://"),
    ("CHUNGTAY_WEB__PUBLIC_URL", "https://chungtay.example/", "without a final slash"),
    ("CHUNGTAY_DATABASE__URL", "sqlite:///data/chungtay.db", "sqlite+aiosqlite:///"),
    ("CHUNGTAY_DATABASE__URL", "mysql://root:geheim@db/x", "postgresql+asyncpg://"),
    ("CHUNGTAY_TELEGRAM__API_BASE", "api.telegram.org", "http(s)://"),
    ("CHUNGTAY_TELEGRAM__MODE", "pull", "polling or webhook"),
    ("CHUNGTAY_OFFICE__PHONE", "0" * 31, "phone number"),
    ("CHUNGTAY_LOG__LEVEL", "loud", "debug, info, warning or error"),
    ("CHUNGTAY_LOG__JSON_LINES", "perhaps", "true"),
    ("CHUNGTAY_DESK__ROUND_SIZE", "0", "from 1 to 4096"),
)


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.upper().startswith("CHUNGTAY_")]:
        monkeypatch.delenv(name)


@pytest.fixture
def env_file(tmp_path: Path) -> Path:
    return tmp_path / ".env"


def shown(settings: Settings) -> dict[str, str]:
    """Each variable with its value as one would write it."""
    found: dict[str, str] = {}
    for name in Settings.model_fields:
        value = getattr(settings, name)
        inner = (
            {f"{name}__{leaf}": getattr(value, leaf) for leaf in type(value).model_fields}
            if isinstance(value, Section)
            else {name: value}
        )
        for path, leaf_value in inner.items():
            given = "" if leaf_value is None or leaf_value == {} else str(leaf_value)
            text = given.lower() if isinstance(leaf_value, bool) else given
            found[f"CHUNGTAY_{path}".upper()] = text
    return found


def mentioned() -> dict[str, str]:
    """Each variable of `.env.example` with the value it gives."""
    return dict(re.findall(r"^# (CHUNGTAY_\w+)=(.*)$", EXAMPLE.read_text(encoding="utf-8"), re.MULTILINE))


def test_the_example_mentions_every_setting_and_no_other() -> None:
    assert mentioned().keys() == variables().keys()


def test_the_example_gives_each_default(env_file: Path) -> None:
    assert mentioned() == shown(load(env_file))


def test_the_example_as_it_is_changes_nothing(env_file: Path) -> None:
    env_file.write_text(EXAMPLE.read_text(encoding="utf-8").replace("# CHUNGTAY_", "CHUNGTAY_"), encoding="utf-8")
    assert load(env_file) == load(env_file.with_name("none"))


@pytest.mark.parametrize("variable", variables())
def test_every_setting_says_what_is_allowed(variable: str) -> None:
    assert len(variables()[variable]) > 10


@pytest.mark.parametrize(("variable", "value", "allowed"), WRONG)
def test_a_wrong_setting_is_one_sentence_and_exit_code_two(
    variable: str,
    value: str,
    allowed: str,
    env_file: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv(variable, value)
    with pytest.raises(SystemExit) as exit_:
        load_or_exit(env_file)
    said = capsys.readouterr().err.splitlines()
    assert exit_.value.code == 2
    assert len(said) == 1
    assert said[0].startswith(f"{variable} is wrong. Allowed: ")
    assert allowed in said[0]
    assert "geheim" not in said[0]


def test_every_wrong_setting_is_named_at_once(env_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    env_file.write_text("CHUNGTAY_WEB__PORT=x\nCHUNGTAY_LOG__LEVEL=y\n", encoding="utf-8")
    with pytest.raises(SystemExit):
        load_or_exit(env_file)
    assert [line.split()[0] for line in capsys.readouterr().err.splitlines()] == [
        "CHUNGTAY_WEB__PORT",
        "CHUNGTAY_LOG__LEVEL",
    ]


def test_a_webhook_without_its_address_is_refused(env_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    env_file.write_text("CHUNGTAY_TELEGRAM__MODE=webhook\n", encoding="utf-8")
    with pytest.raises(SystemExit):
        load_or_exit(env_file)
    assert capsys.readouterr().err.startswith("CHUNGTAY_TELEGRAM__WEBHOOK_URL is needed when")


@pytest.mark.parametrize("value", ["8080", "{", "[1]"])
def test_a_section_cannot_be_set_as_a_whole(
    value: str, env_file: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("CHUNGTAY_WEB", value)
    with pytest.raises(SystemExit) as exit_:
        load_or_exit(env_file)
    assert exit_.value.code == 2
    assert "section" in capsys.readouterr().err


def test_a_misspelt_setting_is_a_warning_with_the_nearest_name(
    env_file: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    env_file.write_text("CHUNGTAY_WEB__PROT=80\n", encoding="utf-8")
    monkeypatch.setenv("CHUNGTAY_COLOUR_OF_THE_SKY", "blue")
    assert load_or_exit(env_file) == load(env_file.with_name("none"))
    assert capsys.readouterr().err.splitlines() == [
        "CHUNGTAY_COLOUR_OF_THE_SKY is not a setting and is ignored.",
        "CHUNGTAY_WEB__PROT is not a setting and is ignored. Did you mean CHUNGTAY_WEB__PORT?",
    ]


def test_right_settings_are_silent(env_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    env_file.write_text("CHUNGTAY_WEB__PORT=0\nOTHER=1\n", encoding="utf-8")
    assert load_or_exit(env_file).web.port == 0
    assert capsys.readouterr().err == ""


def test_the_database_and_the_photos_follow_the_data_folder(env_file: Path) -> None:
    env_file.write_text("CHUNGTAY_DATA_DIR=/srv/chung tay\n", encoding="utf-8")
    settings = load(env_file)
    assert settings.database.url == "sqlite+aiosqlite:////srv/chung tay/chungtay.db"
    assert settings.photos.url == "/srv/chung tay/photos"


def test_the_environment_wins_over_the_file(env_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    env_file.write_text("CHUNGTAY_WEB__PORT=1\nCHUNGTAY_WEB__HOST=0.0.0.0\n", encoding="utf-8")
    monkeypatch.setenv("CHUNGTAY_WEB__PORT", "2")
    assert (load(env_file).web.port, load(env_file).web.host) == (2, "0.0.0.0")  # noqa: S104


def test_a_token_is_never_shown(env_file: Path) -> None:
    env_file.write_text(f"CHUNGTAY_TELEGRAM__TOKEN={TOKEN}\n", encoding="utf-8")
    settings = load(env_file)
    assert settings.telegram.token is not None
    assert settings.telegram.token.get_secret_value() == TOKEN
    assert TOKEN not in repr(settings)


def test_settings_do_not_change(env_file: Path) -> None:
    with pytest.raises(ValueError, match="frozen"):
        load(env_file).web.port = 1
