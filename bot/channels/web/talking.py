"""The page itself: GET shows the history, POST sends a message. Both work without JavaScript."""

from __future__ import annotations

import re
from collections.abc import Callable

from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response

from bot.channels.channel import Store
from bot.channels.web.bells import heard
from bot.channels.web.bubbles import bubble
from bot.channels.web.pages import History
from bot.channels.web.posting import NotNow, keep
from bot.channels.web.refusals import Answer, answer_to
from bot.channels.web.room import Room
from bot.channels.web.upload import Posted, reading
from bot.channels.web.visitor import Visitor, same_site
from domain.errors import NotAllowed, Refusal
from storage.queries import web_messages
from storage.queries.web_messages import Chat, Message

PAGE = 60
RETRY_AFTER = "5"
"""Seconds; asked of a browser whose message could not be kept now."""

_START = re.compile(r"[A-Za-z0-9_-]{1,64}")


class Talking:
    """The two endpoints of /chat. `store` gives the desk's door, None while it is shut.

    `patience`: seconds for which a page without JavaScript waits for the answer before it is shown.
    """

    def __init__(self, room: Room, store: Callable[[], Store | None], *, patience: float) -> None:
        self._room = room
        self._store = store
        self._patience = patience

    async def show(self, request: Request) -> Response:
        """The chat page."""
        visitor = self._room.visitors.known(request) or self._room.visitors.new()
        chat = await self._room.chat(visitor.native)
        history = await self._history(chat, request)
        look = self._room.look(request, visitor, chat)
        return self._room.html(request, visitor, self._room.pages.chat(look, history))

    async def send(self, request: Request) -> Response:
        """Keep a message; to the page (Accept: application/json) its bubble, to a plain form the page again."""
        visitor = self._room.visitors.known(request)
        try:
            async with reading(request) as posted:
                try:
                    return await self._keep(request, visitor, posted)
                except Refusal as refusal:
                    return self._refused(request, visitor, refusal, posted)
        except Refusal as refusal:
            return self._refused(request, visitor, refusal)
        except ClientDisconnect:
            return Response(status_code=400)

    async def _keep(self, request: Request, visitor: Visitor | None, posted: Posted) -> Response:
        ours = visitor is not None and self._room.visitors.sent_from_our_page(visitor, posted.token)
        if visitor is None or not ours or not same_site(request):
            raise NotAllowed("old_page")
        if posted.empty:
            return Response(status_code=204) if _wants_json(request) else self._room.go(request, visitor, "/chat#last")
        kept = await keep(self._room, self._store(), visitor.native, posted)
        if _wants_json(request):
            return await self._acknowledge(request, visitor, kept)
        await self._answered(visitor.native, kept)
        return self._room.go(request, visitor, "/chat#last")

    async def _acknowledge(self, request: Request, visitor: Visitor, kept: Message) -> Response:
        look = self._room.look(request, visitor, await self._room.chat(visitor.native))
        return JSONResponse({"id": kept.id, "html": self._room.pages.bubble(look, bubble(kept), 0)})

    async def _answered(self, native: str, kept: Message) -> None:
        """Wait for the bot's answer, as long as patience lasts."""
        chat = await self._room.chat(native)
        if chat is None:
            return
        with self._room.bells.listening(native) as bell:
            async with self._room.database.read() as db:
                come = await web_messages.since(db, chat.address, kept.changed)
            if not any(message.side == web_messages.OUT for message in come):
                await heard(bell, self._patience)

    async def _history(self, chat: Chat | None, request: Request) -> History:
        asked = request.query_params.get("start")
        start = "" if asked is None else f"/start {asked}" if _START.fullmatch(asked) else "/start"
        if chat is None:
            return History(start=start or "/start")
        before = _number(request.query_params.get("before", ""))
        async with self._room.database.read() as db:
            # The mark is read first: what comes in between is then shown twice to the page, which knows it, not lost.
            after = await web_messages.latest(db, chat.address)
            turn = await web_messages.turn(db, chat.address)
            kept = await web_messages.page(db, chat.address, limit=PAGE + 1, before=before)
        shown = kept[-PAGE:]
        older = shown[0].id if len(kept) > PAGE else None
        start = start or ("" if kept or before else "/start")
        return History([bubble(message) for message in shown], turn, after, older, before is None, start)

    def _refused(
        self, request: Request, visitor: Visitor | None, refusal: Refusal, posted: Posted | None = None
    ) -> Response:
        answer = answer_to(refusal)
        look = self._room.look(request, visitor or self._room.visitors.new(), None)
        sentence = self._room.pages.say(look.language)(answer.sentence, **refusal.facts)
        response = self._refusal(request, visitor, answer, sentence, posted)
        if isinstance(refusal, NotNow):
            response.headers["Retry-After"] = RETRY_AFTER
        return response

    def _refusal(
        self, request: Request, visitor: Visitor | None, answer: Answer, sentence: str, posted: Posted | None
    ) -> Response:
        if _wants_json(request):
            return JSONResponse({"error": sentence, "again": answer.again}, answer.status)
        shown = visitor or self._room.visitors.new()
        text, event = (posted.text, posted.event) if posted else ("", "")
        look = self._room.look(request, shown, None)
        page = self._room.pages.sorry(look, trouble=sentence, text=text, event=event)
        return self._room.html(request, shown, page, answer.status)


def _wants_json(request: Request) -> bool:
    return "application/json" in request.headers.get("accept", "")


def _number(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else None
