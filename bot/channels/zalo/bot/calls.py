"""Calls of Zalo's Bot API over one HTTP session: POST, JSON there, JSON back [A]."""

from __future__ import annotations

import json
import re
from typing import Any

from bot.channels.http import Http, Unreached
from bot.channels.zalo.media import SECONDS

API_BASE = "https://bot-api.zaloplatforms.com"
"""The current host [A]; the older one answers 404 for some methods [C]."""

CALL_TIMEOUT = 30.0
"""Seconds before a call that is no poll counts as failed."""

_JSON = {"Content-Type": "application/json"}
_NAMED = {"User-Agent": "chung-tay"}
_TOKEN = re.compile(r"([0-9]{1,20}):[^\s/?#]+")
_QUOTABLE = re.compile(r"[A-Za-z .,'_-]{1,100}")
"""A sentence without a digit: neither id nor token nor phone number is in it, nor what somebody wrote with marks."""
_written = json.JSONEncoder(separators=(",", ":")).encode


class CallFailed(Exception):
    """A call without a result. `code` is Zalo's own, and 0 when the answer was not Zalo's or there was none;
    `description` is Zalo's sentence where it can be quoted, or ours. Neither token nor text is in it."""

    def __init__(self, code: int, description: str = "") -> None:
        super().__init__(code, description)
        self.code = code
        self.description = description


class Calls:
    """The Bot API for one token. Nothing is opened before the first call. What measures or tests the product without a
    network hands `ZaloBot` a subclass with a `call` and a `get` of its own."""

    def __init__(self, token: str, api_base: str = API_BASE) -> None:
        """Raises ValueError for a token that is none."""
        found = _TOKEN.fullmatch(token)
        if found is None:
            raise ValueError("this is no token of Zalo's Bot Platform")
        self.account = found[1]
        self._methods = f"{api_base.rstrip('/')}/bot{token}/"
        self._http = Http(secure=api_base.startswith("https:"))

    async def call(self, method: str, fields: dict[str, Any], *, seconds: float = CALL_TIMEOUT) -> Any:
        """The `result` of a call, None when it has none [A: sendChatAction]. Raises CallFailed."""
        try:
            status, body = await self._http.post(
                self._methods + method, _written(fields).encode(), headers=_JSON, seconds=seconds
            )
        except Unreached as error:
            raise CallFailed(0, str(error)) from None
        return result(status, body)

    async def get(self, url: str, most: int) -> tuple[int, bytes]:
        """See `media.Get`."""
        return await self._http.get(url, headers=_NAMED, most=most, seconds=SECONDS)

    async def close(self) -> None:
        """Let go of connections. Calls fail from now on."""
        await self._http.close()


def result(status: int, body: bytes) -> Any:
    """What an answer says. `ok` counts and not the status: 200 can carry a failure [A]. What is not Zalo's, a proxy's
    page for one, has no code. Raises CallFailed."""
    try:
        answer = json.loads(body)
    except (ValueError, RecursionError):
        answer = None
    if not isinstance(answer, dict) or type(answer.get("ok")) is not bool:
        raise CallFailed(0, f"HTTP {status}, unreadable")
    if answer["ok"]:
        return answer.get("result")
    raise CallFailed(_code(status, answer), _quoted(answer.get("description")))


def _code(status: int, answer: dict[str, Any]) -> int:
    """testWebhook spells the field in another way [B]."""
    told = answer.get("error_code", answer.get("errorCode"))
    if type(told) is int:
        return told
    return status if status >= 400 else 0


def _quoted(description: object) -> str:
    return description if isinstance(description, str) and _QUOTABLE.fullmatch(description) else ""
