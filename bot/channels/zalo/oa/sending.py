"""Showing a screen: as few messages as it takes; its options as lines, and as buttons beside them if Zalo lets us."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import structlog

from bot.channels.channel import Outgoing, Receipt, Retryable
from bot.channels.zalo.oa import receipts, templates
from bot.channels.zalo.oa.calls import MESSAGE, TEMPLATE, Calls
from bot.channels.zalo.oa.faults import EXPIRED_ATTACHMENT, TEMPLATE_REFUSED, describe, fault
from bot.channels.zalo.oa.pictures import Pictures
from bot.channels.zalo.oa.pieces import Piece, buttons, pieces, template
from bot.channels.zalo.oa.presses import Presses
from bot.channels.zalo.oa.tokens import NotConnected
from bot.channels.zalo.oa.wire import CallFailed
from bot.channels.zalo.progress import Progress
from domain.reach import Way

TRIES = 2
"""For a photo: an upload that Zalo has forgotten is made anew once."""

_log = structlog.get_logger(__name__)


class Sender:
    """Sends for one account. `approved`: the template for a kind of notice."""

    def __init__(
        self, calls: Calls, pictures: Pictures, presses: Presses, *, approved: Mapping[str, str], buttons: bool
    ) -> None:
        self._calls = calls
        self._pictures = pictures
        self._presses = presses
        self._approved = approved
        self._with_buttons = buttons
        self._progress = Progress()

    async def show(self, out: Outgoing) -> Receipt:
        """Send what has not left yet of a screen that is tried again; one that waited for days begins anew. Raises
        SendError."""
        try:
            if out.way is Way.TEMPLATE:
                told = await self._calls.call(TEMPLATE, templates.fields(out, self._approved))
                return Receipt(receipts.mark(told), way=Way.TEMPLATE)
            return await self._in_pieces(out)
        except (CallFailed, NotConnected) as error:
            failed = fault(error)
            if not isinstance(failed, Retryable):
                self._progress.finish(out.id)
            raise failed from None

    async def _in_pieces(self, out: Outgoing) -> Receipt:
        answers, before = [], self._progress.of(out.id)
        for place, piece in enumerate(pieces(out)):
            if place >= before:
                answers += await self._sent(out, piece)
                self._progress.note(out.id, place + 1)
        self._progress.finish(out.id)
        ways = {receipts.way(told, out.way) for told in answers} - {Way.FREE}
        return Receipt(receipts.mark(answers[-1]), before + len(answers), max(ways, default=Way.FREE))

    async def _sent(self, out: Outgoing, piece: Piece) -> list[dict[str, Any]]:
        """Zalo's answer; none when the piece was a photo alone that cannot be had."""
        if piece.pictured and (told := await self._photographed(out, piece.text)):
            return [told]
        return [await self._written(out, piece)] if piece.text else []

    async def _written(self, out: Outgoing, piece: Piece) -> dict[str, Any]:
        offered = buttons(out, self._presses) if piece.last and self._with_buttons else []
        plain = {"text": piece.text}
        if not offered:
            return await self._posted(out, plain)
        try:
            return await self._posted(out, plain | {"attachment": template(buttons=offered)})
        except CallFailed as error:
            if error.code not in TEMPLATE_REFUSED:
                raise
            told = await self._posted(out, plain)
            self._stop_buttons(error)
            return told

    async def _photographed(self, out: Outgoing, text: str) -> dict[str, Any] | None:
        """Zalo's answer; None when there is no photo, or it is not taken: the text matters more."""
        for _ in range(TRIES):
            attachment = await self._pictures.attachment(out.screen.photos)
            if attachment is None:
                break
            element = {"media_type": "image", "attachment_id": attachment}
            media = {"attachment": template(template_type="media", elements=[element])}
            try:
                return await self._posted(out, ({"text": text} if text else {}) | media)
            except CallFailed as error:
                if error.code not in (*TEMPLATE_REFUSED, EXPIRED_ATTACHMENT):
                    raise
                self._pictures.forget(out.screen.photos)
        return None

    async def _posted(self, out: Outgoing, message: dict[str, Any]) -> dict[str, Any]:
        return await self._calls.call(MESSAGE, {"recipient": {"user_id": out.native}, "message": message})

    def _stop_buttons(self, error: CallFailed) -> None:
        """The same text without them was taken: it was the buttons. The lines say it all."""
        if self._with_buttons:
            _log.warning("zalo_oa_buttons_refused", error=describe(error), hint="CHUNGTAY_ZALO_OA__BUTTONS=false")
        self._with_buttons = False
