"""Calls of the Bot API over one HTTP session: JSON there, JSON back, a form only where a file goes along."""

from __future__ import annotations

import json
import re
from typing import Any

from aiohttp import FormData

from bot.channels.http import Http, Unreached
from bot.channels.telegram.answers import CallFailed, result_of

CALL_TIMEOUT = 30.0
"""Seconds before a call that is no poll counts as failed."""

ATTACHED = "attach://file"
"""What stands in the fields of a call for the file that goes along."""

_JSON = {"Content-Type": "application/json"}
_TOKEN = re.compile(r"([0-9]+):[^\s/?#]+")
_written = json.JSONEncoder(separators=(",", ":")).encode


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
        self._http = Http(secure=api_base.startswith("https:"))

    async def call(
        self, method: str, fields: dict[str, Any], *, file: bytes | None = None, seconds: float = CALL_TIMEOUT
    ) -> Any:
        """The `result` of a call; fields that are None are left out, and the one that is ATTACHED is `file`. Raises
        CallFailed."""
        told = {name: value for name, value in fields.items() if value is not None}
        data = _written(told).encode() if file is None else _form(told, file)
        status, body = await self._posted(self._methods + method, data, seconds)
        return result_of(status, body)

    async def read(self, path: str, most: int, seconds: float = CALL_TIMEOUT) -> bytes:
        """The file at Telegram's `path`, read no further than it takes to see that it has more than `most` bytes.
        Raises CallFailed, here with the code of HTTP."""
        try:
            status, data = await self._http.get(self._files + path, most=most, seconds=seconds)
        except Unreached as error:
            raise CallFailed(0, str(error)) from None
        if status != 200:
            raise CallFailed(status, "no file")
        return data

    async def close(self) -> None:
        """Let go of connections. Calls fail from now on."""
        await self._http.close()

    async def _posted(self, url: str, data: bytes | FormData, seconds: float) -> tuple[int, bytes]:
        headers = _JSON if isinstance(data, bytes) else None
        try:
            return await self._http.post(url, data, headers=headers, seconds=seconds)
        except Unreached as error:
            raise CallFailed(0, str(error)) from None


def _form(fields: dict[str, Any], file: bytes) -> FormData:
    form = FormData(quote_fields=False)
    for name, value in fields.items():
        form.add_field(name, value if isinstance(value, str) else _written(value))
    form.add_field("file", file, filename="photo.jpg")
    return form
