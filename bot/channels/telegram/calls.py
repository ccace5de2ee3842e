"""Calls of the Bot API over one HTTP session: JSON there, JSON back, a form only where a file goes along."""

from __future__ import annotations

import json
import re
import ssl
from functools import lru_cache
from typing import Any

import certifi
from aiohttp import ClientError, ClientSession, ClientTimeout, DummyCookieJar, FormData, TCPConnector

CALL_TIMEOUT = 30.0
"""Seconds before a call that is no poll counts as failed."""

AT_ONCE = 100
"""Connections: for every message that a lane sends at once, the poll, presses and downloads."""

DNS_SECONDS = 3600

UNREACHED = (ClientError, OSError)
"""What a network does; a time that ran out is an OSError."""

ATTACHED = "attach://file"
"""What stands in the fields of a call for the file that goes along."""

_JSON = {"Content-Type": "application/json"}
_UNUSED = ("Accept", "Accept-Encoding", "User-Agent")
_TOKEN = re.compile(r"([0-9]+):[^\s/?#]+")
_written = json.JSONEncoder(separators=(",", ":")).encode
_timeout = lru_cache(ClientTimeout)


class CallFailed(Exception):
    """A call without a result. `code` is Telegram's own, and 0 when the answer was not Telegram's or there was none;
    `description` is Telegram's sentence, or ours, which has neither token nor text in it."""

    def __init__(
        self, code: int, description: str, *, retry_after: float | None = None, migrated: bool = False
    ) -> None:
        super().__init__(code, description)
        self.code = code
        self.description = description
        self.retry_after = retry_after
        self.migrated = migrated

    @property
    def token_refused(self) -> bool:
        """Telegram answers 401 to a revoked token and 404 to one that it cannot read."""
        return self.code in (401, 404)


class Calls:
    """The Bot API for one token. Nothing is opened before the first call. A benchmark that measures the product
    without a network hands `Telegram` a subclass with a `call` of its own."""

    def __init__(self, token: str, api_base: str) -> None:
        """Raises ValueError for a token that is none."""
        found = _TOKEN.fullmatch(token)
        if found is None:
            raise ValueError("this is no token of Telegram's")
        self.account = found[1]
        self._methods = f"{api_base.rstrip('/')}/bot{token}/"
        self._files = f"{api_base.rstrip('/')}/file/bot{token}/"
        self._session: ClientSession | None = None
        self._closed = False

    async def call(
        self, method: str, fields: dict[str, Any], *, file: bytes | None = None, seconds: float = CALL_TIMEOUT
    ) -> Any:
        """The `result` of a call; fields that are None are left out, and the one that is ATTACHED is `file`. Raises
        CallFailed."""
        told = {name: value for name, value in fields.items() if value is not None}
        data = _written(told).encode() if file is None else _form(told, file)
        status, body = await self._posted(self._methods + method, data, seconds)
        return _result(status, body)

    async def read(self, path: str, most: int, seconds: float = CALL_TIMEOUT) -> bytes:
        """The file at Telegram's `path`, read no further than it takes to see that it has more than `most` bytes.
        Raises CallFailed, here with the code of HTTP."""
        data = bytearray()
        try:
            async with self._open().get(self._files + path, timeout=_timeout(seconds), allow_redirects=False) as answer:
                if answer.status != 200:
                    raise CallFailed(answer.status, "no file")
                async for chunk in answer.content.iter_any():
                    data += chunk
                    if len(data) > most:
                        break
        except UNREACHED as error:
            raise _unreached(error) from None
        return bytes(data)

    async def close(self) -> None:
        """Let go of connections. Calls fail from now on."""
        self._closed = True
        if self._session is not None:
            await self._session.close()

    async def _posted(self, url: str, data: bytes | FormData, seconds: float) -> tuple[int, bytes]:
        headers = _JSON if isinstance(data, bytes) else None
        try:
            async with self._open().post(
                url, data=data, headers=headers, timeout=_timeout(seconds), allow_redirects=False
            ) as answer:
                return answer.status, await answer.read()
        except UNREACHED as error:
            raise _unreached(error) from None

    def _open(self) -> ClientSession:
        if self._closed:
            raise CallFailed(0, "closed")
        if self._session is None:
            self._session = _session(secure=self._methods.startswith("https:"))
        return self._session


def _session(*, secure: bool) -> ClientSession:
    trust = ssl.create_default_context(cafile=certifi.where()) if secure else True
    connector = TCPConnector(limit=AT_ONCE, ssl=trust, ttl_dns_cache=DNS_SECONDS)
    return ClientSession(connector=connector, cookie_jar=DummyCookieJar(), skip_auto_headers=_UNUSED)


def _form(fields: dict[str, Any], file: bytes) -> FormData:
    form = FormData(quote_fields=False)
    for name, value in fields.items():
        form.add_field(name, value if isinstance(value, str) else _written(value))
    form.add_field("file", file, filename="photo.jpg")
    return form


def _result(status: int, body: bytes) -> Any:
    """What is no answer of Telegram's, a proxy's page for one, has no code: it says nothing about chat or token."""
    try:
        answer = json.loads(body)
    except (ValueError, RecursionError):
        answer = None
    if not isinstance(answer, dict) or type(answer.get("ok")) is not bool:
        raise CallFailed(0, f"HTTP {status}, unreadable")
    if answer["ok"] and status < 300:
        return answer.get("result")
    raise _refusal(status, answer)


def _refusal(status: int, answer: dict[str, Any]) -> CallFailed:
    told = answer.get("parameters")
    parameters = told if isinstance(told, dict) else {}
    after = parameters.get("retry_after")
    return CallFailed(
        status,
        str(answer.get("description", "")),
        retry_after=float(after) if type(after) is int and after > 0 else None,
        migrated=bool(parameters.get("migrate_to_chat_id")),
    )


def _unreached(error: BaseException) -> CallFailed:
    return CallFailed(0, type(error).__name__)
