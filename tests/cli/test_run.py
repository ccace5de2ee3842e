"""`python -m bot run`, as a person starts it: a process of its own, aiogram imported the quick way."""

from __future__ import annotations

import asyncio
import os
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import httpx

from tests.emulators.telegram import Emulator
from tests.tree import ROOT

PATIENCE = 60


@asynccontextmanager
async def running(folder: Path, **settings: str) -> AsyncIterator[tuple[Process, str]]:
    """The process and the address that it printed; ended by SIGTERM at the latest here."""
    variables = {"CHUNGTAY_DATA_DIR": str(folder / "data"), "CHUNGTAY_WEB__PORT": "0", "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "bot", "run"]
    process = await asyncio.create_subprocess_exec(
        *command, cwd=folder, env={**os.environ, **variables, **settings}, stdout=PIPE, stderr=PIPE
    )
    try:
        assert process.stdout is not None
        async with asyncio.timeout(PATIENCE):
            said = (await process.stdout.readline()).decode()
        yield process, said.removeprefix("Chung Tay: ").split("/chat")[0]
    finally:
        if process.returncode is None:
            process.terminate()
        await process.communicate()


async def test_it_answers_on_telegram_says_it_is_well_and_stops_when_told(tmp_path: Path) -> None:
    async with Emulator() as emulator:
        settings = {"CHUNGTAY_TELEGRAM__TOKEN": emulator.token, "CHUNGTAY_TELEGRAM__API_BASE": emulator.url}
        async with running(tmp_path, **settings) as (process, address):
            lan = emulator.person("Lan")
            lan.says("/start")
            await emulator.until(lambda: any("Bác cần gì ạ?" in seen.text for seen in lan.messages), within=PATIENCE)
            async with httpx.AsyncClient() as client:
                assert (await client.get(f"{address}/healthz")).json()["ok"] is True
            process.terminate()
            async with asyncio.timeout(PATIENCE):
                assert await process.wait() == 0
