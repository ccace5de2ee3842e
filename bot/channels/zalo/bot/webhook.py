"""The webhook: who calls is checked before anything is read; 200 only after the event was stored."""

from __future__ import annotations

import hmac
import json
from collections.abc import Awaitable, Callable

import structlog
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from bot.channels.payloads import body_of
from bot.channels.zalo.bot.events import unwrapped
from bot.channels.zalo.bot.faults import describe
from bot.channels.zalo.bot.polling import Keep

PATH = "/zalo/bot/webhook"
HEADER = "X-Bot-Api-Secret-Token"
"""The only proof that it is Zalo who calls [A]."""
BODY_BYTES = 1_000_000
AGAIN = {"Retry-After": "2"}

_log = structlog.get_logger(__name__)


def endpoint(secret: str, keep: Keep) -> Callable[[Request], Awaitable[Response]]:
    """The endpoint: 403 without the secret, 413 over 1 MB, 400 for what is no event, 503 when it was not stored, and
    200 without effect for the empty body by which Zalo tries whether somebody is there [C]."""

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
        return await _answer(keep, body) if body.strip() else Response(status_code=200)

    return receive


async def _answer(keep: Keep, body: bytes) -> Response:
    try:
        event = unwrapped(json.loads(body))
    except (ValueError, RecursionError):
        event = None
    if event is None:
        return Response(status_code=400)
    try:
        await keep([event])
    except Exception as error:  # noqa: BLE001 - a store may fail in any way, and Zalo must then come again
        _log.warning("zalo_bot_webhook_not_stored", error=describe(error))
        return Response(status_code=503, headers=AGAIN)
    return Response(status_code=200)
