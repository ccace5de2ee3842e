"""Nối trò chuyện: an officer who came by invitation gets a chat, so that notices reach them; and signing out."""

from __future__ import annotations

from datetime import timedelta

from starlette.responses import Response

from storage.queries import access, passes, people
from web.render import go, page
from web.visit import PATH, SESSION, Nav, Visit
from web.ways import EVERYBODY, Way

nav: Nav | None = None
roles = EVERYBODY
LASTS = timedelta(minutes=10)


async def show(visit: Visit) -> Response:
    """How to get notices in a chat."""
    return page(visit, "link.html", code="", on_web=await _on_web(visit))


async def make_code(visit: Visit) -> Response:
    """A short code that opens this officer's web chat in whatever browser it is typed into."""
    if not await _on_web(visit):
        return await show(visit)
    async with visit.change() as (db, by):
        code = await passes.issue(db, opens="chat", citizen=by.id, address=by.address, ttl=LASTS, now=visit.now)
    return page(visit, "link.html", code=f"{code[:4]} {code[4:]}", on_web=True)


async def sign_out(visit: Visit) -> Response:
    """End the session on the server, and forget its cookie."""
    async with visit.change() as (db, _):
        await access.end_session(db, visit.request.cookies[SESSION], now=visit.now)
    answer = go("")
    answer.delete_cookie(SESSION, path=PATH)
    return answer


async def _on_web(visit: Visit) -> bool:
    async with visit.parts.database.read() as db:
        chat = await people.address(db, visit.citizen.address)
    return chat is not None and chat.channel == "web"


routes: tuple[Way, ...] = (
    Way("/link", show),
    Way("/link/code", make_code, post=True),
    Way("/signout", sign_out, post=True),
)
