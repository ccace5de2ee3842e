"""aiogram imported quickly is aiogram all the same. The quick import is in a process of its own: here it is imported
already."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import pytest
from aiogram.types import TelegramObject

from tests.bot.first_use import lines
from tests.tree import ROOT


@pytest.fixture(scope="module")
def swiftly() -> dict[str, Any]:
    """What came of the quick import."""
    command = [sys.executable, "-W", "error", "-m", "tests.bot.first_use"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_no_model_is_built_by_the_import(swiftly: dict[str, Any]) -> None:
    assert swiftly["loaded"] == [True, False]
    assert swiftly["early"] == []


def test_every_model_can_be_built_at_first_use(swiftly: dict[str, Any]) -> None:
    assert len(swiftly["models"]) > 300
    assert [name for name, built in swiftly["models"].items() if not built] == []


def test_models_built_at_first_use_read_and_write_the_same(swiftly: dict[str, Any]) -> None:
    assert "model_rebuild" not in vars(TelegramObject), "this process has not the stock import"
    assert swiftly["used"] == list(lines())


def test_models_of_others_are_built_as_always(swiftly: dict[str, Any]) -> None:
    assert swiftly["ours"] is True
