"""Showing a screen: as few messages as hold it, in order; a try soon after goes on where the last one broke off."""

from __future__ import annotations

from typing import Any

import structlog

from bot.channels.channel import Outgoing, Receipt, Retryable
from bot.channels.zalo.bot.calls import CALL_TIMEOUT, CallFailed, Calls
from bot.channels.zalo.bot.faults import BAD_REQUEST, NOT_FOUND, describe, fault
from bot.channels.zalo.parts import caption, texts
from bot.channels.zalo.progress import Progress
from domain.channels import ZALO_BOT

PHOTO_TIMEOUT = 150.0
"""Seconds: Zalo answers when it has fetched the photo [B]."""

_log = structlog.get_logger(__name__)

Slot = tuple[str, str]
"""The address of a photo and a text, of which one may be empty: one message, or none when both are."""


async def show(calls: Calls, out: Outgoing, picture: str, progress: Progress) -> Receipt:
    """Send the screen, with the photo at `picture` if there is one. One that waited for days begins anew. Raises
    SendError."""
    mark, sent = "", progress.of(out.id)
    for place, slot in enumerate(slots(out, picture)):
        if place < progress.of(out.id):
            continue
        try:
            told = await _sent(calls, out.native, slot)
        except CallFailed as error:
            failed = fault(error)
            if not isinstance(failed, Retryable):
                progress.finish(out.id)
            raise failed from None
        progress.note(out.id, place + 1)
        mark, sent = told or mark, sent + (told is not None)
    progress.finish(out.id)
    return Receipt(mark, sent)


def slots(out: Outgoing, picture: str) -> list[Slot]:
    """The messages of a screen: all in one where it fits, else the photo and then the texts. A photo has its place
    even when it is missing, so that another try finds every text where it was."""
    whole = caption(out, ZALO_BOT.limits.part)
    if whole is not None:
        return [(picture, whole)]
    photo = [(picture, "")] if out.screen.photos else []
    return [*photo, *(("", text) for text in texts(out, ZALO_BOT.limits.part))]


async def _sent(calls: Calls, chat: str, slot: Slot) -> str | None:
    """The id of the message; None when there was nothing to send. A photo that is refused holds no text back."""
    picture, text = slot
    if picture:
        fields = {"chat_id": chat, "photo": picture, "caption": text} if text else {"chat_id": chat, "photo": picture}
        try:
            return _mark(await calls.call("sendPhoto", fields, seconds=PHOTO_TIMEOUT))
        except CallFailed as error:
            if error.code not in (BAD_REQUEST, NOT_FOUND):
                raise
            _log.warning("zalo_bot_photo_refused", error=describe(error))
    if not text:
        return None
    return _mark(await calls.call("sendMessage", {"chat_id": chat, "text": text}, seconds=CALL_TIMEOUT))


def _mark(sent: Any) -> str:
    """The id of the message that Zalo took. Without one it is there all the same, and must not come twice."""
    mark = sent.get("message_id") if isinstance(sent, dict) else None
    return mark if isinstance(mark, str) else ""
