"""The product as a process that can be killed. A fork server keeps starts short: it has imported everything."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import signal
from dataclasses import dataclass, field
from multiprocessing.process import BaseProcess
from pathlib import Path

_CONTEXT = multiprocessing.get_context("forkserver")
_CONTEXT.set_forkserver_preload(["tests.e2e.preloaded"])

UNPACED = {f"CHUNGTAY_{name}__A_SECOND": "0" for name in ("TELEGRAM", "ZALO_BOT", "ZALO_OA")}
"""Proofs hurry: emulators count messages only when they are told to."""


def _serve(variables: dict[str, str], log: str) -> None:
    os.environ.update(variables)
    handle = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    os.dup2(handle, 1)
    os.dup2(handle, 2)
    # Imported in the child: the fork server has it already.
    from bot.cli.running import start

    start()


@dataclass
class Product:
    """One installation in a folder; `start` and `kill` as often as wanted."""

    folder: Path
    settings: dict[str, str] = field(default_factory=dict)
    process: BaseProcess | None = None

    @property
    def log(self) -> Path:
        """What the process wrote, over all its lives."""
        return self.folder / "log.txt"

    def start(self) -> None:
        """Begin a life."""
        variables = {
            "CHUNGTAY_DATA_DIR": str(self.folder / "data"),
            "CHUNGTAY_WEB__PORT": "0",
            "CHUNGTAY_LOG__LEVEL": "warning",
            **UNPACED,
            **self.settings,
        }
        self.process = _CONTEXT.Process(target=_serve, args=(variables, str(self.log)), daemon=True)
        self.process.start()

    def kill(self) -> None:
        """SIGKILL: nothing is tidied up."""
        self._end(signal.SIGKILL)

    def stop(self) -> None:
        """SIGTERM, as a service manager does."""
        self._end(signal.SIGTERM)

    def _end(self, how: signal.Signals) -> None:
        assert self.process is not None
        assert self.process.pid is not None
        os.kill(self.process.pid, how)
        self.process.join(30)
        assert self.process.exitcode is not None, "the process did not end"
        self.process = None

    async def ready(self, within: float = 60) -> str:
        """The address, once this life serves pages."""
        mark = "Chung Tay: "
        async with asyncio.timeout(within):
            while True:
                lines = self.log.read_text(encoding="utf-8").splitlines() if self.log.exists() else []
                said = [line for line in lines if line.startswith(mark)]
                if len(said) > self._lives_before:
                    return said[-1].removeprefix(mark).split("/chat")[0]
                await asyncio.sleep(0.02)

    _lives_before: int = 0

    def counts_lives(self) -> None:
        """What was said so far belongs to lives that are over."""
        if self.log.exists():
            lines = self.log.read_text(encoding="utf-8").splitlines()
            self._lives_before = sum(line.startswith("Chung Tay: ") for line in lines)
