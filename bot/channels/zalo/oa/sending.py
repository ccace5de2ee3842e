"""Showing a screen: as few messages as it takes; its options as lines, and as buttons beside them if Zalo lets us."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import structlog

from bot.channels.channel import Outgoing, Permanent, Receipt, WindowClosed
from bot.channels.zalo import parts
from bot.channels.zalo.oa.calls import MESSAGE, TEMPLATE, CallFailed, Calls
from bot.channels.zalo.oa.faults import EXPIRED_ATTACHMENT, TEMPLATE_REFUSED, describe, fault
from bot.channels.zalo.oa.pictures import Pictures
from bot.channels.zalo.oa.presses import Presses
from bot.channels.zalo.oa.tokens import NotConnected
from bot.channels.zalo.progress import Progress
from domain.channels import ZALO_OA
from domain.reach import Way
from domain.screen import press
from domain.words import shorten

MOST_BUTTONS, LONGEST_LABEL = 5, 100
"""[C]: documented in an appendix, not on a page of v3.0."""

LONGEST_PARAMETER = 100
"""Characters of a template's parameter; what is allowed depends on what was approved [?]."""

FREE_QUOTA = "reply"
"""The `quota_type` of what costs nothing [A]."""

TRIES = 2
"""For a photo: an upload that Zalo has forgotten is made anew once."""

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Piece:
    """One native message: its text, with the photos of the screen above it, or the last one's options as buttons
    below."""

    text: str = ""
    pictured: bool = False
    last: bool = False


class Sender:
    """Sends for one account. `templates`: the approved one for a kind of notice."""

    def __init__(
        self, calls: Calls, pictures: Pictures, presses: Presses, *, templates: Mapping[str, str], buttons: bool
    ) -> None:
        self._calls = calls
        self._pictures = pictures
        self._presses = presses
        self._templates = templates
        self._buttons = buttons
        self._progress = Progress()

    async def show(self, out: Outgoing) -> Receipt:
        """Send what has not left yet of a screen. Raises SendError."""
        try:
            if out.way is Way.TEMPLATE:
                return await self._by_template(out)
            return await self._in_pieces(out)
        except (CallFailed, NotConnected) as error:
            raise fault(error) from None

    async def _in_pieces(self, out: Outgoing) -> Receipt:
        answers, before = [], self._progress.of(out.id)
        for place, piece in enumerate(_pieces(out)):
            if place >= before:
                answers += await self._sent(out, piece)
                self._progress.note(out.id, place + 1)
        self._progress.finish(out.id)
        ways = {_way(one, out.way) for one in answers} - {Way.FREE}
        return Receipt(_mark(answers[-1].get("message_id")), before + len(answers), max(ways, default=Way.FREE))

    async def _sent(self, out: Outgoing, piece: Piece) -> list[dict[str, Any]]:
        """Zalo's answer; none when the piece was a photo alone that cannot be had."""
        if piece.pictured and (sent := await self._photographed(out, piece.text)):
            return [sent]
        return [await self._written(out, piece)] if piece.text else []

    async def _written(self, out: Outgoing, piece: Piece) -> dict[str, Any]:
        buttons = self._buttons_of(out) if piece.last else []
        if not buttons:
            return await self._posted(out, {"text": piece.text})
        try:
            return await self._posted(out, {"text": piece.text, "attachment": _template({"buttons": buttons})})
        except CallFailed as error:
            if error.code not in TEMPLATE_REFUSED:
                raise
            sent = await self._posted(out, {"text": piece.text})
            self._stop_buttons(error)
            return sent

    async def _photographed(self, out: Outgoing, text: str) -> dict[str, Any] | None:
        """Zalo's answer; None when there is no photo, or it is not taken: the text matters more."""
        for _ in range(TRIES):
            attachment = await self._pictures.attachment(out.screen.photos)
            if attachment is None:
                break
            element = {"media_type": "image", "attachment_id": attachment}
            media = {"attachment": _template({"template_type": "media", "elements": [element]})}
            try:
                return await self._posted(out, ({"text": text} if text else {}) | media)
            except CallFailed as error:
                if error.code not in (*TEMPLATE_REFUSED, EXPIRED_ATTACHMENT):
                    raise
                self._pictures.forget(out.screen.photos)
        return None

    async def _posted(self, out: Outgoing, message: dict[str, Any]) -> dict[str, Any]:
        return await self._calls.call(MESSAGE, {"recipient": {"user_id": out.native}, "message": message})

    async def _by_template(self, out: Outgoing) -> Receipt:
        template = self._templates.get(out.notice)
        if not template:
            raise WindowClosed(f"Zalo OA: no approved template for {out.notice or 'an answer'}")
        said = " ".join(out.screen.whole.split())
        data = {"ma_ho_so": str(out.facts.get("code") or "-"), "noi_dung": shorten(said, LONGEST_PARAMETER) or "…"}
        fields = {"user_id": out.native, "template_id": template, "template_data": data}
        sent = await self._calls.call(TEMPLATE, fields)
        return Receipt(_mark(sent.get("message_id")), 1, Way.TEMPLATE)

    def _buttons_of(self, out: Outgoing) -> list[dict[str, str]]:
        options = out.screen.options
        fits = 0 < len(options) <= MOST_BUTTONS and all(len(option.label) <= LONGEST_LABEL for option in options)
        if not self._buttons or not fits:
            return []
        return [
            {
                "title": option.label,
                "type": "oa.query.hide",
                "payload": self._presses.write(out.native, press(option, out.turn)),
            }
            for option in options
        ]

    def _stop_buttons(self, error: CallFailed) -> None:
        """The same text without them was taken: it was the buttons. The lines say it all."""
        if self._buttons:
            _log.warning("zalo_oa_buttons_refused", error=describe(error), hint="CHUNGTAY_ZALO_OA__BUTTONS=false")
        self._buttons = False


def _pieces(out: Outgoing) -> list[Piece]:
    room = ZALO_OA.limits.part
    if out.screen.photos and (whole := parts.caption(out, room)):
        return [Piece(whole, pictured=True, last=True)]
    above = [Piece(pictured=True)] if out.screen.photos else []
    *told, last = parts.texts(out, room)
    return [*above, *map(Piece, told), Piece(last, last=True)]


def _template(payload: dict[str, Any]) -> dict[str, Any]:
    return {"type": "template", "payload": payload}


def _way(sent: dict[str, Any], decided: Way) -> Way:
    """What a message cost, as `quota` says it; its other keys vary [A]. What was decided on, if it says nothing."""
    quota = sent.get("quota")
    kind = quota.get("quota_type") if isinstance(quota, dict) else None
    if not isinstance(kind, str):
        return decided
    return Way.FREE if kind == FREE_QUOTA else Way.PAID


def _mark(number: object) -> str:
    """Zalo's id of the message. Without one it has left all the same, and must not come twice."""
    if not isinstance(number, str | int) or not number:
        raise Permanent("Zalo OA took a message and did not say its id")
    return str(number)[:64]
