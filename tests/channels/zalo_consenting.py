"""An installation on the way to its first consent: its pages, the administrator's browser, Zalo's console."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from starlette.applications import Starlette

from bot.channels.zalo.oa.consent import Consent
from tests.bench import Bench
from tests.channels.zalo_access import Access, Process

PUBLIC = "https://commune.test"


@dataclass
class Rig:
    """An installation on the way to its first consent."""

    access: Access
    process: Process
    consent: Consent
    browser: httpx.AsyncClient
    whose: dict[str, str] = field(default_factory=dict)
    woken: list[bool] = field(default_factory=list)

    async def saves(self) -> None:
        """The administrator saves what we print in Zalo's console."""
        self.access.account.oauth.saves(self.consent.redirect, await self.consent.challenge())

    async def agrees(self, link: str) -> str:
        """The administrator opens a link of ours or Zalo's and agrees; where Zalo then sends their browser."""
        if link.startswith(PUBLIC):
            sent = await self.browser.get(link)
            assert sent.status_code == 303, sent.text
            link = sent.headers["location"]
        query = {name: values[0] for name, values in parse_qs(urlsplit(link).query).items()}
        return self.access.account.oauth.consents(query)

    async def connected(self) -> bool:
        """Would a message leave now?"""
        return bool(await self.access.used(self.process))


@pytest.fixture
async def rig(bench: Bench) -> AsyncIterator[Rig]:
    access = Access(bench)
    process = access.process()
    whose: dict[str, str] = {}
    woken: list[bool] = []

    async def asked(token: str) -> str:
        return whose.get(token, whose.get("", access.account.oa_id if access.takes(token) else ""))

    consent = Consent(
        process.tokens,
        process.oauth,
        public_url=PUBLIC,
        secret="s" * 32,
        clock=access.now,
        whose=asked,
        connected=lambda: woken.append(True),
    )
    site = httpx.ASGITransport(Starlette(routes=consent.routes()))
    async with httpx.AsyncClient(transport=site, base_url=PUBLIC) as browser:
        yield Rig(access, process, consent, browser, whose, woken)
    await access.close()
