"""The office that every console test works in, its console behind a real server, and a browser."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import uvicorn
from starlette.applications import Starlette

from tests.console.office import TestOffice, open_office
from web.site import pages

if TYPE_CHECKING:
    from playwright.async_api import Browser

ARGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--no-first-run",
]


@pytest.fixture
async def office(tmp_path: Path) -> AsyncIterator[TestOffice]:
    """A fresh office."""
    made = await open_office(tmp_path)
    yield made
    await made.database.close()


@pytest.fixture
async def origin(office: TestOffice) -> AsyncIterator[str]:
    """The pages behind a real server, at a free port."""
    app = Starlette(routes=pages(office.parts))
    server = uvicorn.Server(uvicorn.Config(app, log_config=None, lifespan="off", timeout_graceful_shutdown=1))
    listener = socket.create_server(("127.0.0.1", 0))
    async with asyncio.TaskGroup() as tasks:
        serving = tasks.create_task(server.serve(sockets=[listener]))
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        server.should_exit = True
        await serving


@pytest.fixture
async def browser(chromium: str) -> AsyncIterator[Browser]:
    """Chromium without a window."""
    from playwright.async_api import async_playwright

    async with async_playwright() as playwright:
        started = await playwright.chromium.launch(executable_path=chromium, args=ARGS)
        yield started
        await started.close()
