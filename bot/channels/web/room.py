"""What every part of the web chat works with."""

from __future__ import annotations

from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse

from bot.channels.web.bells import Bells
from bot.channels.web.pages import Look, Pages
from bot.channels.web.visitor import Visitor, Visitors
from domain.times import Clock
from storage.database import Database
from storage.files import Files
from storage.queries import web_messages
from storage.queries.web_messages import Chat

ACCOUNT = "chat"
LANGUAGE = "vi"


@dataclass(frozen=True, slots=True)
class Room:
    """The parts, and what the endpoints share."""

    database: Database
    files: Files
    clock: Clock
    visitors: Visitors
    bells: Bells
    pages: Pages

    async def chat(self, native: str) -> Chat | None:
        """The chat of a browser, None while it has not said anything."""
        async with self.database.glance() as db:
            return await web_messages.chat(db, account=ACCOUNT, native=native)

    def look(self, request: Request, visitor: Visitor, chat: Chat | None) -> Look:
        """How a page for this browser is made."""
        return Look(chat.language if chat else LANGUAGE, visitor.token, request.url.netloc)

    def html(self, request: Request, visitor: Visitor, body: str, status: int = 200) -> HTMLResponse:
        """A page, with the cookie renewed."""
        response = HTMLResponse(body, status)
        self.visitors.remember(visitor, request, response)
        return response

    def go(self, request: Request, visitor: Visitor, where: str) -> RedirectResponse:
        """Send the browser on after a form, with the cookie renewed."""
        response = RedirectResponse(where, 303)
        self.visitors.remember(visitor, request, response)
        return response
