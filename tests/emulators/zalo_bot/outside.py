"""How Zalo's servers reach others: the bot's webhook, and the host of its photos."""

from __future__ import annotations

from asyncio import IncompleteReadError
from collections.abc import Mapping
from typing import Protocol

from aiohttp import ClientError, ClientSession, ClientTimeout, StreamReader

MOST = 10_000_000
"""Bytes of a photo. Zalo publishes no limit; clients assume 5 to 10 MB [?]."""

CALLER = "Java/1.8.0_192"
"""The User-Agent of Zalo's calls [B]."""


class Outside(Protocol):
    """What answers. Status 0 means that nobody did."""

    async def get(self, url: str) -> tuple[int, bytes]:
        """Status and body of a photo's URL."""

    async def post(self, url: str, body: bytes, headers: Mapping[str, str]) -> int:
        """The status with which a webhook answers."""


class Network:
    """The real network, without redirects."""

    def __init__(self, seconds: float = 10.0) -> None:
        self._timeout = ClientTimeout(total=seconds)

    async def get(self, url: str) -> tuple[int, bytes]:
        """See Outside."""
        try:
            async with (
                ClientSession(timeout=self._timeout, headers={"User-Agent": CALLER}) as session,
                session.get(url, allow_redirects=False) as answer,
            ):
                return answer.status, await _body(answer.content)
        except (ClientError, OSError, ValueError):
            return 0, b""

    async def post(self, url: str, body: bytes, headers: Mapping[str, str]) -> int:
        """See Outside."""
        try:
            async with (
                ClientSession(timeout=self._timeout, skip_auto_headers=("Content-Type",)) as session,
                session.post(
                    url, data=body, headers={**headers, "User-Agent": CALLER}, allow_redirects=False
                ) as answer,
            ):
                return answer.status
        except (ClientError, OSError, ValueError):
            return 0


async def _body(content: StreamReader) -> bytes:
    try:
        return await content.readexactly(MOST + 1)
    except IncompleteReadError as whole:
        return whole.partial
