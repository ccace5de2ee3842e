"""Commands beside the emulator of an Official Account, which serves from a thread of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from anyio.from_thread import start_blocking_portal
from typer.testing import CliRunner, Result

from bot.__main__ import app
from tests.emulators.telegram.clock import Wall
from tests.emulators.zalo_oa.server import Emulator

PUBLIC = "https://commune.test"

Command = Callable[..., Result]


@contextmanager
def serving(emulator: Any) -> Iterator[None]:
    """The emulator answers meanwhile."""
    with start_blocking_portal() as portal, portal.wrap_async_context_manager(emulator):
        yield


@contextmanager
def official_account() -> Iterator[Emulator]:
    """The emulator of an Official Account, at the time of this machine."""
    emulator = Emulator(Wall())
    with serving(emulator):
        yield emulator


def settings(emulator: Emulator) -> dict[str, str]:
    """What an installation is set to for this account."""
    return {
        "CHUNGTAY_WEB__PUBLIC_URL": PUBLIC,
        "CHUNGTAY_ZALO_OA__OA_ID": emulator.oa_id,
        "CHUNGTAY_ZALO_OA__APP_ID": emulator.app_id,
        "CHUNGTAY_ZALO_OA__APP_SECRET": emulator.app_secret,
        "CHUNGTAY_ZALO_OA__API_BASE": emulator.url,
        "CHUNGTAY_ZALO_OA__OAUTH_BASE": emulator.url,
    }


def command(folder: Path, variables: dict[str, str]) -> Command:
    """Run a command of ours on this folder: its words, and what is typed into it."""
    runner = CliRunner(env={"CHUNGTAY_DATA_DIR": str(folder), "CHUNGTAY_WEB__PORT": "0", **variables})

    def run(*words: str, typed: str = "") -> Result:
        return runner.invoke(app, list(words), input=typed)

    return run
