"""The webhook: who calls is proved over the bytes as they came; 200 only after the event was stored."""

from __future__ import annotations

import json
import re
from collections.abc import Awaitable, Callable, Sequence
from datetime import timedelta

import structlog
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from bot.channels.frames import moment
from bot.channels.payloads import Payload, body_of
from bot.channels.zalo.oa.events import accounts_of
from bot.channels.zalo.oa.fields import digits, word
from bot.channels.zalo.oa.signatures import Signatures
from domain.times import Clock

PATH = "/zalo/oa/webhook"
HEADER = "X-ZEvent-Signature"
BODY_BYTES = 1_000_000
STALE = timedelta(hours=2)
"""Zalo's last repetition comes about 1 h 50 after the first try [A]. What is older is a replay, or our clock is
ahead."""

_SIGNED = re.compile(r"\s*(?:mac=)?([0-9a-fA-F]{64})\s*")
_log = structlog.get_logger(__name__)

Keep = Callable[[Payload], Awaitable[None]]
"""Stores one event. Raises when it could not be stored."""


class Webhook:
    """The endpoint: 401 without a signature, 403 with a wrong one, a wrong app or an old event, 413 over 1 MB, 503 when
    the event was not stored. An empty body is the console's probe [C]: 200."""

    def __init__(self, *, app_id: str, oa_id: str, secrets: Sequence[str], clock: Clock, keep: Keep) -> None:
        self._app_id, self._oa_id = app_id, oa_id
        self._signatures = Signatures(app_id, secrets)
        self._clock = clock
        self._keep = keep
        self._warned: set[str] = set()

    async def receive(self, request: Request) -> Response:
        """Answers one call of Zalo's."""
        signed = _SIGNED.fullmatch(request.headers.get(HEADER, ""))
        try:
            body = await body_of(request, BODY_BYTES if signed else 0)
        except ClientDisconnect:
            return Response(status_code=400)
        if body == b"":
            return Response(status_code=200)
        if signed is None:
            return Response(status_code=401)
        if body is None:
            return Response(status_code=413)
        event = _parsed(body)
        if event is None or not self._admitted(event, body, signed[1]):
            return Response(status_code=403)
        return await self._stored(event)

    def _admitted(self, event: Payload, body: bytes, mac: str) -> bool:
        """Is it Zalo's, new, and of our app?"""
        timestamp = digits(event.get("timestamp"))
        if not self._signatures.genuine(body, timestamp, mac):
            return False
        if self._clock() - moment(timestamp) > STALE:
            self._warn("zalo_oa_event_too_old", hint="A replay, or the clock of this machine is ahead.")
            return False
        return word(event.get("app_id")) == self._app_id

    async def _stored(self, event: Payload) -> Response:
        if self._oa_id not in accounts_of(event):
            self._warn("zalo_oa_event_of_another_account", hint="Is CHUNGTAY_ZALO_OA__OA_ID right?")
            return Response(status_code=200)
        try:
            await self._keep(event)
        except Exception as error:  # noqa: BLE001 - a store may fail in any way, and Zalo must then keep the event
            _log.warning("zalo_oa_webhook_not_stored", error=type(error).__name__)
            return Response(status_code=503)
        return Response(status_code=200)

    def _warn(self, what: str, hint: str) -> None:
        """Once: whoever sends one such event can send thousands."""
        if what not in self._warned:
            self._warned.add(what)
            _log.warning(what, hint=hint)


def _parsed(body: bytes) -> Payload | None:
    try:
        event = json.loads(body)
    except (ValueError, RecursionError):
        return None
    return event if isinstance(event, dict) else None
