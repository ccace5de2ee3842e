"""A command imports what it works with: without a bot no aiogram, without a database no SQLAlchemy."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest
from typer.testing import CliRunner

from bot.__main__ import app
from tests.tree import ROOT

HEAVY = ("aiogram", "aiohttp", "alembic", "uvicorn", "sqlalchemy", "PIL", "jinja2")
WATCHED = """
import contextlib, io, json, sys
from bot.__main__ import app
found = {}
for words in json.loads(sys.argv[1]):
    with contextlib.redirect_stdout(io.StringIO()):
        app(words.split(), standalone_mode=False)
    found[words] = sorted(set(json.loads(sys.argv[2])) & set(sys.modules))
print(json.dumps(found))
"""
"""One process, one command after the other: what was imported stays."""

LIGHT = ["--help", "version", "run --help"]
KEPT = ["doctor", "invite --role moderator --unit lai-chau", "keys rotate", "seed"]


@pytest.fixture(scope="module")
def imported(tmp_path_factory: pytest.TempPathFactory) -> dict[str, set[str]]:
    """Which of the heavy packages were there after each command, on an installation that is up to date."""
    folder = tmp_path_factory.mktemp("imports")
    variables = {"CHUNGTAY_DATA_DIR": str(folder / "data")}
    assert CliRunner(env=variables).invoke(app, ["seed"]).exit_code == 0
    done = subprocess.run(
        [sys.executable, "-c", WATCHED, json.dumps(LIGHT + KEPT), json.dumps(HEAVY)],
        cwd=folder,
        env={"PYTHONPATH": str(ROOT), **variables},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return {words: set(found) for words, found in json.loads(done.stdout).items()}


@pytest.mark.parametrize("words", LIGHT)
def test_a_command_that_only_speaks_imports_nothing_heavy(imported: dict[str, set[str]], words: str) -> None:
    assert imported[words] == set()


@pytest.mark.parametrize("words", KEPT)
def test_a_command_without_a_bot_never_imports_one(imported: dict[str, set[str]], words: str) -> None:
    assert imported[words] & {"aiogram", "aiohttp", "uvicorn"} == set()


def test_a_database_that_is_up_to_date_is_not_migrated(imported: dict[str, set[str]]) -> None:
    assert "alembic" not in imported["seed"]
