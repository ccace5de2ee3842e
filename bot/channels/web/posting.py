"""POST /chat: a message is kept before it is acknowledged, and once however often it is sent.

The order is: photos into the store, the bubble, the inbox, then the answer. All three are safe to repeat: the bubble
is found by the event id, and then its photos count, not the ones uploaded again; the inbox drops an id it has. The
bubble comes before the inbox so that it stands above its answer. A crash between the two leaves a bubble that the
inbox does not have: `mend` brings it there, whether or not the page sends it again.
"""

from __future__ import annotations

from datetime import timedelta
from hashlib import sha256
from typing import Any

import structlog

from bot.channels.channel import Incoming, Store
from bot.channels.web.bubbles import label_of
from bot.channels.web.room import ACCOUNT, Room
from bot.channels.web.upload import Posted
from domain.errors import NotAllowed, Refusal
from storage.database import SQLAlchemyError
from storage.queries import people, web_messages
from storage.queries.web_messages import Message

MENDED = timedelta(days=1)
"""How far back `mend` looks. The inbox has to remember event ids for longer than this."""
REMEMBERED = timedelta(days=5)
"""What a page sends again after this may have been forgotten by the inbox, and would have its effect again."""

log = structlog.get_logger(__name__)


class NotNow(Refusal):
    """It could not be kept now; the same may be sent again later."""


async def keep(room: Room, store: Store | None, native: str, posted: Posted) -> Message:
    """The resident's bubble, when it and the event are both committed. Raises NotNow("not_now"), and
    NotAllowed("old_page") for what was sent so long ago that it cannot be told apart from something new."""
    if store is None:
        raise NotNow("not_now")
    try:
        bubble = await _bubble(room, native, posted)
        if bubble.at < room.clock() - REMEMBERED:
            raise NotAllowed("old_page")
        await store([incoming(native, bubble)])
    except (SQLAlchemyError, OSError) as problem:
        log.warning("web_chat.not_kept", why=type(problem).__name__)
        raise NotNow("not_now") from problem
    room.bells.ring(native)
    return bubble


async def mend(room: Room, store: Store) -> int:
    """Bring bubbles to the inbox that a crash kept from it; returns how many."""
    async with room.database.read() as db:
        lost = await web_messages.unkept(db, account=ACCOUNT, after=room.clock() - MENDED)
    if lost:
        await store([incoming(native, message) for native, message in lost])
    return len(lost)


def incoming(native: str, message: Message) -> Incoming:
    """The event that a bubble stands for."""
    return Incoming(message.body["event"], native, message.body["payload"] | {"id": message.id})


async def _bubble(room: Room, native: str, posted: Posted) -> Message:
    names: list[str] = []
    used: list[str] = []
    try:
        for photo in posted.photos:
            names.append(await room.files.drop(await photo.read()))
        bubble = await _commit(room, native, posted, names)
        used = bubble.body["payload"]["photos"]
        return bubble
    finally:
        # Uploads that no bubble speaks of: sent before, or not committed.
        for name in set(names) - set(used):
            await room.files.forget(name)


async def _commit(room: Room, native: str, posted: Posted, names: list[str]) -> Message:
    now = room.clock()
    async with room.database.write() as db:
        numbers = await people.resolve(db, channel="web", account=ACCOUNT, natives=[native], now=now)
        address = numbers[native]
        pressed = await web_messages.get(db, address, posted.message) if posted.press and posted.message else None
        body = {
            "event": _event(native, posted),
            "label": label_of(pressed, posted.press) if posted.press else "",
            "payload": _payload(posted, names, int(now.timestamp())),
        }
        return await web_messages.keep(db, address, body=body, now=now)


def _payload(posted: Posted, names: list[str], at: int) -> dict[str, Any]:
    lat, lon = posted.point or (None, None)
    return {
        "text": posted.text,
        "press": posted.press,
        "message": posted.message,
        "photos": names,
        "lat": lat,
        "lon": lon,
        "at": at,
    }


def _event(native: str, posted: Posted) -> str:
    # A page brought back by the Back button carries its old id: another choice, text or photo in it is another event.
    # So is the same id from another chat, or whoever learned one could keep that chat's message from being heard.
    photos = [(photo.filename, photo.size) for photo in posted.photos]
    said = repr((native, posted.text, posted.press, posted.point, photos))
    return f"{posted.event}-{sha256(said.encode()).hexdigest()[:8]}"
