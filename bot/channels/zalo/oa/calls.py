"""Calls of the OpenAPI of an Official Account, each with the access token that counts now."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

from bot.channels.http import Http, Unreached
from bot.channels.zalo.media import SECONDS
from bot.channels.zalo.oa import wire
from bot.channels.zalo.oa.wire import NOT_ZALOS
from bot.channels.zalo.oa.wire import CallFailed as CallFailed

CALL_TIMEOUT = 30.0
"""Seconds before a call counts as failed."""

ANSWER_BYTES = 1_000_000
"""Zalo's answers have a few hundred."""

TOKEN_STALE = (-216, -220)
"""Token invalid, token expired [A]: renewed once, tried once more."""

MESSAGE, TEMPLATE, IMAGE = "/v3.0/oa/message/cs", "/v3.0/oa/message/template", "/v2.0/oa/upload/image"
ACCOUNT, QUOTA = "/v2.0/oa/getoa", "/v3.0/oa/quota/message"
"""The paths that we use [A]."""


class Access(Protocol):
    """Where the access token comes from. Both raise `tokens.NotConnected`."""

    async def current(self) -> str:
        """The token to use."""

    async def renewed(self, stale: str) -> str:
        """The token to use instead of one that Zalo refused."""


class Calls:
    """The OpenAPI for one account. Nothing is opened before the first call. A test that goes without a network hands
    `ZaloOA` a subclass with an `exchange` and a `read` of its own."""

    def __init__(self, api_base: str, access: Access) -> None:
        self._base = api_base.rstrip("/")
        self._access = access
        self._http = Http(secure=api_base.startswith("https:"))
        self._media = Http(secure=True)

    async def call(
        self,
        path: str,
        fields: Mapping[str, Any] | None = None,
        *,
        file: bytes | None = None,
        seconds: float = CALL_TIMEOUT,
    ) -> dict[str, Any]:
        """The `data` of the answer. With `fields` or a JPEG `file` it is a POST, else a GET. Raises CallFailed and
        `tokens.NotConnected`."""
        token = await self._access.current()
        try:
            return await self._asked(token, path, fields, file, seconds)
        except CallFailed as error:
            if error.code not in TOKEN_STALE:
                raise
        return await self._asked(await self._access.renewed(token), path, fields, file, seconds)

    async def exchange(
        self, method: str, path: str, headers: Mapping[str, str], body: bytes, seconds: float
    ) -> tuple[int, bytes]:
        """One request and its answer: status and body. Raises Unreached."""
        if method == "GET":
            return await self._http.get(self._base + path, headers=headers, most=ANSWER_BYTES, seconds=seconds)
        return await self._http.post(self._base + path, body, headers=headers, seconds=seconds)

    async def read(self, url: str, most: int) -> tuple[int, bytes]:
        """What lies at a URL outside of the API, for which no token is shown: see `media.Get`."""
        return await self._media.get(url, most=most, seconds=SECONDS)

    async def close(self) -> None:
        """Let go of connections. Calls fail from now on."""
        await self._http.close()
        await self._media.close()

    async def _asked(
        self, token: str, path: str, fields: Mapping[str, Any] | None, file: bytes | None, seconds: float
    ) -> dict[str, Any]:
        method, kind, body = wire.request(fields, file)
        try:
            status, answer = await self.exchange(method, path, {"access_token": token, **kind}, body, seconds)
        except Unreached as error:
            raise CallFailed(NOT_ZALOS, str(error)) from None
        return wire.data(status, answer)
