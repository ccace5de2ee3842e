"""From a request to who it is: cookies, the session, the form; and from what went wrong to a page."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import fields, replace
from uuid import uuid4

from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from domain.errors import Refusal
from domain.people import Citizen
from storage.database import OperationalError, busy_or_full
from storage.durable import StorageFull
from storage.queries import access, people
from web.parts import Parts
from web.refused import refusal_page
from web.render import trouble
from web.tokens import is_token_for
from web.uploads import MOST as MOST_PHOTOS
from web.visit import PATH, SESSION, VISITOR, Guest, Nav, Visit

MOST_FIELDS = 500
MOST_BYTES = 256 * 1024
"""Of one text field."""


def arrive(parts: Parts, request: Request) -> Guest:
    """Somebody at the door. Forms are tied to the session's cookie, else to the visitor's."""
    seed = request.cookies.get(SESSION) or request.cookies.get(VISITOR) or ""
    return Guest(parts=parts, request=request, now=parts.clock(), seed=seed, say=parts.say_in("vi"))


def newcomer(guest: Guest) -> Guest:
    """The guest with something to tie forms to; `remember` gives it to their browser."""
    return guest if guest.seed else replace(guest, seed=uuid4().hex)


def remember(guest: Guest, answer: Response) -> Response:
    """The answer, with the visitor's cookie where the browser has none yet."""
    cookies = guest.request.cookies
    if SESSION not in cookies and VISITOR not in cookies:
        answer.set_cookie(VISITOR, guest.seed, path=PATH, httponly=True, samesite="lax", secure=is_secure(guest))
    return answer


async def signed_in(guest: Guest) -> Citizen | None:
    """Whose open session this is, with the grants they hold now."""
    secret = guest.request.cookies.get(SESSION, "")
    async with guest.parts.database.read() as db:
        who = await access.session_citizen(db, secret, now=guest.now) if secret else None
        return await people.citizen(db, who) if who is not None else None


def inside(guest: Guest, citizen: Citizen, nav: tuple[Nav, ...]) -> Visit:
    """The guest as somebody who signed in, spoken to in their language."""
    known = {one.name: getattr(guest, one.name) for one in fields(Guest)}
    known |= {"say": guest.parts.say_in(citizen.language), "language": citizen.language, "nav": nav}
    return Visit(**known, citizen=citizen)


def with_session(guest: Guest, secret: str, answer: Response) -> Response:
    """The answer, with the cookie of a session: it ends with the browser, and on the server after twelve hours."""
    answer.set_cookie(SESSION, secret, path=PATH, httponly=True, samesite="lax", secure=is_secure(guest))
    answer.delete_cookie(VISITOR, path=PATH)
    return answer


def is_secure(guest: Guest) -> bool:
    """Do people reach us by https, perhaps through a proxy that speaks http to us?"""
    return guest.request.url.scheme == "https" or guest.parts.office.public_url.startswith("https://")


async def form_of(guest: Guest) -> FormData | None:
    """The posted form; None unless our own page was filled in, in this browser."""
    if guest.request.headers.get("Sec-Fetch-Site", "same-origin") == "cross-site":
        return None
    try:
        form = await guest.request.form(max_files=MOST_PHOTOS + 1, max_fields=MOST_FIELDS, max_part_size=MOST_BYTES)
    except UnicodeError as error:
        # A coding that the browser named and that decodes nothing, such as `undefined`.
        raise HTTPException(400) from error
    given = form.get("token")
    fits = isinstance(given, str) and is_token_for(guest.parts.secret, guest.seed, given)
    return form if fits else None


async def guarded(guest: Guest, answer: Callable[[], Awaitable[Response]]) -> Response:
    """The answer; or a page that says what was refused, too large, or has to wait."""
    say = guest.say
    try:
        return await answer()
    except Refusal as refusal:
        return refusal_page(guest, refusal)
    except HTTPException as error:
        return trouble(guest, error.status_code, say("Gói gửi lên quá lớn hoặc không đọc được. Bác gửi ít ảnh hơn."))
    except ClientDisconnect:
        return Response(status_code=400)
    except (OperationalError, StorageFull) as error:
        if isinstance(error, OperationalError) and not busy_or_full(error):
            raise
        return trouble(guest, 503, say("Máy đang bận hoặc hết chỗ lưu. Chưa ghi gì cả, bác thử lại sau ít phút."))
