"""One HTTP session towards a messenger: nothing is opened before the first request, and no redirect is followed."""

from __future__ import annotations

import ssl
from collections.abc import Mapping
from functools import lru_cache

import certifi
from aiohttp import ClientError, ClientSession, ClientTimeout, DummyCookieJar, FormData, TCPConnector

AT_ONCE = 100
"""Connections: for every message that a lane sends at once, the poll, presses and downloads."""

DNS_SECONDS = 3600
_UNREACHED = (ClientError, OSError)
"""What a network does; a time that ran out is an OSError."""
_UNUSED = ("Accept", "Accept-Encoding", "User-Agent")
_timeout = lru_cache(ClientTimeout)


class Unreached(Exception):
    """There was no answer. The text is the name of what happened: neither address nor token is in it."""


class Http:
    """The session. Requests fail with Unreached when there is no answer, and after `close`."""

    def __init__(self, *, secure: bool) -> None:
        self._secure = secure
        self._session: ClientSession | None = None
        self._closed = False

    async def post(
        self, url: str, data: bytes | FormData, *, headers: Mapping[str, str] | None = None, seconds: float
    ) -> tuple[int, bytes]:
        """The status and the body of the answer."""
        try:
            async with self._open().post(
                url, data=data, headers=headers, timeout=_timeout(seconds), allow_redirects=False
            ) as answer:
                return answer.status, await answer.read()
        except _UNREACHED as error:
            raise _unreached(error) from None

    async def get(
        self, url: str, *, headers: Mapping[str, str] | None = None, most: int, seconds: float
    ) -> tuple[int, bytes]:
        """The status and the body, read no further than it takes to see that it has more than `most` bytes."""
        data = bytearray()
        try:
            async with self._open().get(
                url, headers=headers, timeout=_timeout(seconds), allow_redirects=False
            ) as answer:
                async for chunk in answer.content.iter_any():
                    data += chunk
                    if len(data) > most:
                        break
                return answer.status, bytes(data)
        except _UNREACHED as error:
            raise _unreached(error) from None

    async def close(self) -> None:
        """Let go of connections. Requests fail from now on."""
        self._closed = True
        if self._session is not None:
            await self._session.close()

    def _open(self) -> ClientSession:
        if self._closed:
            raise Unreached("closed")
        if self._session is None:
            self._session = _session(secure=self._secure)
        return self._session


def _session(*, secure: bool) -> ClientSession:
    trust = ssl.create_default_context(cafile=certifi.where()) if secure else True
    connector = TCPConnector(limit=AT_ONCE, ssl=trust, ttl_dns_cache=DNS_SECONDS)
    return ClientSession(connector=connector, cookie_jar=DummyCookieJar(), skip_auto_headers=_UNUSED)


def _unreached(error: BaseException) -> Unreached:
    return Unreached(type(error).__name__)
