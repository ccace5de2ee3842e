"""The webhook: who calls is checked before anything is read; 200 only after the update was stored."""

from __future__ import annotations

import hmac
import json
from collections.abc import Awaitable, Callable

import structlog
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from bot.channels.payloads import Payload, body_of
from bot.channels.telegram.events import is_update
from bot.channels.telegram.faults import describe
from bot.channels.telegram.polling import Keep

PATH = "/telegram/webhook"
HEADER = "X-Telegram-Bot-Api-Secret-Token"
BODY_BYTES = 1_000_000
AGAIN = {"Retry-After": "2"}
"""Telegram honours it: the same update comes again after so many seconds."""

_log = structlog.get_logger(__name__)


def endpoint(secret: str, keep: Keep) -> Callable[[Request], Awaitable[Response]]:
    """The endpoint: 403 without the secret, 413 over 1 MB, 400 for what is no update, 503 when it was not stored."""

    async def receive(request: Request) -> Response:
        given = request.headers.get(HEADER, "")
        if not hmac.compare_digest(given.encode(), secret.encode()):
            return Response(status_code=403)
        try:
            body = await body_of(request, BODY_BYTES)
        except ClientDisconnect:
            return Response(status_code=400)
        if body is None:
            return Response(status_code=413)
        update = _parsed(body)
        return Response(status_code=400) if update is None else await _stored(keep, update)

    return receive


def _parsed(body: bytes) -> Payload | None:
    try:
        update: Payload = json.loads(body)
    except (ValueError, RecursionError):
        return None
    return update if is_update(update) else None


async def _stored(keep: Keep, update: Payload) -> Response:
    try:
        await keep([update])
    except Exception as error:  # noqa: BLE001 - a store may fail in any way, and Telegram must then keep the update
        _log.warning("telegram_webhook_not_stored", error=describe(error))
        return Response(status_code=503, headers=AGAIN)
    return Response(status_code=200)
