"""`WebChat`: the web chat behind the seam. It is its own messenger: its store is `web_messages`, its app a page."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from typing import Any

import structlog
from aiogram.types import Update
from starlette.middleware import Middleware
from starlette.routing import BaseRoute, Mount, Route

from bot.channels.channel import FileRef, Outgoing, Permanent, Receipt, Retryable, Store
from bot.channels.web.assets import Static
from bot.channels.web.bells import Bells
from bot.channels.web.device import Device
from bot.channels.web.headers import Headers
from bot.channels.web.live import Live
from bot.channels.web.pages import STATIC, Pages
from bot.channels.web.photos import Photos
from bot.channels.web.posting import mend
from bot.channels.web.room import ACCOUNT, Room
from bot.channels.web.talking import Talking
from bot.channels.web.updates import to_update
from bot.channels.web.visitor import Visitors
from domain.channels import WEB, Limits
from domain.screen import to_json
from domain.times import Clock
from locales import Say, translator
from storage.database import Connection, Database, SQLAlchemyError
from storage.files import Files
from storage.queries import web_messages

MEND_EVERY = 30.0
"""Seconds."""

log = structlog.get_logger(__name__)


class WebChat:
    """The channel. `patience`: seconds a page without JavaScript waits for an answer; `pace`: seconds between looks
    of a live page for what another process wrote."""

    def __init__(
        self,
        database: Database,
        files: Files,
        *,
        secret: str,
        clock: Clock,
        say_in: Callable[[str], Say] = translator,
        phone: str = "",
        secure: bool = False,
        patience: float = 2.5,
        pace: float = 5.0,
    ) -> None:
        pages = Pages(say_in, phone=phone)
        self._room = Room(database, files, clock, Visitors(secret, secure=secure), Bells(), pages)
        self._store: Store | None = None
        self._patience = patience
        self._pace = pace

    @property
    def name(self) -> str:
        """As stored."""
        return WEB.name

    @property
    def account(self) -> str:
        """One page, one account."""
        return ACCOUNT

    @property
    def limits(self) -> Limits:
        """What one message can carry."""
        return WEB.limits

    def routes(self) -> Sequence[BaseRoute]:
        """The page and what it calls, all below /chat."""
        talking = Talking(self._room, lambda: self._store, patience=self._patience)
        live, device = Live(self._room, pace=self._pace), Device(self._room)
        guarded = [Middleware(Headers)]
        return [
            Route("/chat", talking.show, methods=["GET"], middleware=guarded),
            Route("/chat", talking.send, methods=["POST"], middleware=guarded),
            Route("/chat/events", live.events, middleware=guarded),
            Route("/chat/messages", live.messages, middleware=guarded),
            Route("/chat/device", device.show, methods=["GET"], middleware=guarded),
            Route("/chat/device", device.send, methods=["POST"], middleware=guarded),
            Route("/chat/photo/{sha}", Photos(self._room).show, middleware=guarded),
            Mount("/chat/static", Static(directory=STATIC), middleware=guarded),
        ]

    async def receive(self, store: Store) -> None:
        """Open the door for what is posted; now and then mend what a crash left half done. Ends the live pages."""
        self._store = store
        self._room.bells.closed = False
        try:
            while True:
                await self._mend(store)
                await asyncio.sleep(MEND_EVERY)
        finally:
            self._store = None
            self._room.bells.close()

    def to_update(self, payload: dict[str, Any], address: int) -> Update:
        """A pressed button as a CallbackQuery, anything else as a Message."""
        return to_update(payload, address)

    def files(self, payload: dict[str, Any]) -> Sequence[FileRef]:
        """The photos that were posted with it."""
        return [FileRef(name) for name in payload["photos"]]

    async def fetch(self, file: FileRef) -> bytes:
        """The upload as it came, with its metadata: `Files.forget` it when it was processed."""
        return await self._room.files.pick(file.id)

    async def mirror(self, db: Connection, address: int, event: str, photos: Sequence[str]) -> None:
        """The resident's own bubble shows its photos."""
        await web_messages.develop(db, address, event, photos)

    async def send(self, out: Outgoing) -> Receipt:
        """Put the screen into the chat's history, once for each `out.id`, and wake its open pages."""
        body = {"screen": to_json(out.screen), "turn": out.turn}
        edit = int(out.edit) if out.edit and out.edit.isdigit() else None
        try:
            async with self._room.database.write() as db:
                chat = await web_messages.chat(db, account=ACCOUNT, native=out.native)
                if chat is None:
                    raise Permanent("no such web chat", blocked=True)
                number = await web_messages.show(
                    db, chat.address, outbox=out.id, body=body, edit=edit, now=self._room.clock()
                )
        except SQLAlchemyError as problem:
            raise Retryable(f"the web chat could not be written: {type(problem).__name__}") from problem
        self._room.bells.ring(out.native)
        return Receipt(str(number))

    async def close(self) -> None:
        """Send the open pages home; they come back by themselves."""
        self._room.bells.close()

    async def _mend(self, store: Store) -> None:
        try:
            mended = await mend(self._room, store)
        except (SQLAlchemyError, OSError) as problem:
            log.warning("web_chat.not_mended", why=type(problem).__name__)
            return
        if mended:
            log.info("web_chat.mended", messages=mended)
