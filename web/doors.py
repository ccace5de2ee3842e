"""The ways in: the one-time link from the bot, and an invitation. A link preview uses nothing up."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from uuid import uuid4

from starlette.responses import Response

from actions.membership import join
from domain.errors import NotFound
from domain.people import Citizen
from storage.database import Connection
from storage.queries import access, passes, people
from web.arrival import newcomer, remember, signed_in, with_session
from web.render import go, page, trouble
from web.tries import WITHIN, Tries
from web.visit import Guest

WEB, CHAT = "web", "chat"
"""The channel and account of the web chat, where somebody without a messenger gets an address."""


@dataclass(frozen=True, slots=True)
class Door:
    """A way in: its template, where it leads, and how its secret is used up: gives a new session's secret, or raises
    NotFound and changes nothing."""

    path: str
    template: str
    then: str
    use: Callable[[Connection, Guest, str, Citizen | None], Awaitable[str]]


async def knock(door: Door, guest: Guest) -> Response:
    """The page with the one button."""
    guest = newcomer(guest)
    return remember(guest, page(guest, door.template, known=await signed_in(guest) is not None))


async def enter(door: Door, guest: Guest, tries: Tries) -> Response:
    """The button was pressed: use the secret up and open a session. Ten wrong ones, and it has to wait."""
    visitor = guest.request.client.host if guest.request.client else ""
    if tries.too_many(visitor, now=guest.now):
        answer = trouble(guest, 429, guest.say("Sai nhiều lần quá. Bác chờ mười phút rồi thử lại."))
        answer.headers["Retry-After"] = str(int(WITHIN.total_seconds()))
        return answer
    known = await signed_in(guest)
    try:
        async with guest.parts.database.write() as db:
            session = await door.use(db, guest, guest.request.path_params["secret"], known)
    except NotFound:
        tries.was_wrong(visitor, now=guest.now)
        return trouble(guest, 404, guest.say("Liên kết này đã dùng rồi hoặc quá hạn. Bác xin một liên kết mới."))
    return with_session(guest, session, go(door.then))


async def _by_link(db: Connection, guest: Guest, secret: str, _: Citizen | None) -> str:
    opened = await passes.redeem(db, secret=secret, opens="console", now=guest.now)
    if opened is None:
        raise NotFound("no_such_pass")
    return await access.open_session(db, opened.citizen, now=guest.now)


async def _by_invitation(db: Connection, guest: Guest, code: str, known: Citizen | None) -> str:
    """Whoever is signed in gets the role; anybody else becomes a citizen with a web chat of their own."""
    by = known or await _new_citizen(db, guest)
    await join(db, code=code, by=by, now=guest.now)
    return await access.open_session(db, by.id, now=guest.now)


async def _new_citizen(db: Connection, guest: Guest) -> Citizen:
    native = uuid4().hex
    at = (await people.resolve(db, channel=WEB, account=CHAT, natives=[native], now=guest.now))[native]
    return (await people.citizens_at(db, [at]))[at]


DOORS = (
    Door("/enter/{secret}", "enter.html", "/home", _by_link),
    Door("/join/{secret}", "join.html", "/link", _by_invitation),
)
