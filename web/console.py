"""The console at /console: every page behind the same checks of session, role, form token and body size."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace

from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import Mount, Route

from domain.people import Citizen
from web.arrival import arrive, form_of, guarded, inside, newcomer, remember, signed_in
from web.doors import DOORS, Door, enter, knock
from web.headers import Headers
from web.pages import PAGES
from web.parts import Parts
from web.render import STATIC, go, page, trouble
from web.tries import Tries
from web.visit import PATH, Guest, Nav, Visit
from web.ways import Page, Way

MOST_BYTES = 60_000_000
"""Of a whole form with its photos."""

Endpoint = Callable[[Request], Awaitable[Response]]


def console(parts: Parts) -> list[Route | Mount]:
    """The routes of the console, for the application to mount."""
    tries = Tries()
    doors = [Route(door.path, _door(parts, door, tries), methods=["GET", "POST"]) for door in DOORS]
    pages = [
        Route(way.path, _page(parts, one, way), methods=["POST" if way.post else "GET"])
        for one in PAGES
        for way in one.routes
    ]
    lost = Route("/{rest:path}", _lost(parts), methods=["GET", "POST"])
    guards = [Middleware(Headers)]
    return [
        Route(PATH, _landing(parts), middleware=guards),
        # Beside the mount: a file that is cut short by the cap on bodies would end as an error of ours.
        Route(f"{PATH}/static/{{name}}", static, middleware=guards),
        Mount(
            PATH,
            routes=[*doors, *pages, lost],
            middleware=guards,
            max_body_size=MOST_BYTES,
        ),
    ]


async def static(request: Request) -> Response:
    """The style sheet, the script or the sign; nothing else is there."""
    name = request.path_params["name"]
    if name not in {path.name for path in STATIC.iterdir()}:
        return Response(status_code=404)
    return FileResponse(STATIC / name, headers={"Cache-Control": "public, max-age=31536000, immutable"})


def menu(citizen: Citizen) -> tuple[Nav, ...]:
    """The pages that somebody's roles open."""
    return tuple(one.nav for one in PAGES if one.nav and _opens(one, citizen))


def _opens(one: Page, citizen: Citizen) -> bool:
    return any(grant.role in one.roles for grant in citizen.grants)


def _page(parts: Parts, one: Page, way: Way) -> Endpoint:
    async def answer(request: Request) -> Response:
        guest = arrive(parts, request)
        return await guarded(guest, lambda: _checked(guest, one, way))

    return answer


async def _checked(guest: Guest, one: Page, way: Way) -> Response:
    citizen = await signed_in(guest)
    if citizen is None:
        return page(guest, "landing.html", status=401)
    visit = inside(guest, citizen, menu(citizen))
    if not _opens(one, citizen):
        return trouble(visit, 403, visit.say("Trang này dành cho người có nhiệm vụ khác. Nếu cần, bác hỏi quản trị."))
    if not way.post:
        return await guarded(visit, lambda: way.answer(visit))
    return await guarded(visit, lambda: _posted(visit, way))


async def _posted(visit: Visit, way: Way) -> Response:
    try:
        form = await form_of(visit)
        return _not_ours(visit) if form is None else await way.answer(replace(visit, form=form))
    finally:
        await visit.request.close()


def _not_ours(guest: Guest) -> Response:
    return trouble(guest, 403, guest.say("Trang này mở đã lâu hoặc không phải của Chung Tay. Bác mở lại rồi bấm lại."))


def _door(parts: Parts, door: Door, tries: Tries) -> Endpoint:
    async def answer(request: Request) -> Response:
        guest = arrive(parts, request)
        return await guarded(guest, lambda: _opened(guest, door, tries))

    return answer


async def _opened(guest: Guest, door: Door, tries: Tries) -> Response:
    if guest.request.method != "POST":
        return await knock(door, guest)
    try:
        return await enter(door, guest, tries) if await form_of(guest) is not None else _not_ours(guest)
    finally:
        await guest.request.close()


def _landing(parts: Parts) -> Endpoint:
    async def answer(request: Request) -> Response:
        guest = newcomer(arrive(parts, request))
        known = await signed_in(guest)
        return go("/home") if known else remember(guest, page(guest, "landing.html"))

    return answer


def _lost(parts: Parts) -> Endpoint:
    async def answer(request: Request) -> Response:
        guest = arrive(parts, request)
        return trouble(guest, 404, guest.say("Không có trang này."))

    return answer
