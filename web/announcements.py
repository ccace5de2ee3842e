"""The public page of an announcement, /tin/<code>: for whoever got it, to read again and to listen to. No sign-in, no
counts, no people; only what has begun to leave, to everybody and not to officers alone."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace

from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Mount, Route

from domain.campaigns import LANGUAGES, Campaign, State
from domain.codes import read_announcement
from domain.errors import NotFound, Refusal
from storage.queries import campaigns, places
from storage.sounds import sound_type
from web.arrival import arrive, guarded
from web.headers import Headers
from web.parts import Parts
from web.ranges import ranged
from web.render import page
from web.visit import Guest

KEPT = {"Cache-Control": "public, max-age=300"}
"""Of photos and clips: who listens again does not fetch it again; what was stopped is gone everywhere soon."""

Answer = Callable[[Guest], Awaitable[Response]]


def announcements(parts: Parts) -> list[BaseRoute]:
    """The routes, for the application to mount."""
    ways: tuple[tuple[str, Answer], ...] = (("", show), ("/photo", photo), ("/voice", voice))
    routes = [Route(f"/{{code}}{ending}", _answering(parts, answer)) for ending, answer in ways]
    return [Mount("/tin", routes=routes, middleware=[Middleware(Headers)])]


async def show(guest: Guest) -> Response:
    """Its title, text, photo and voice clip; one that was stopped says so instead."""
    asked = guest.asked("lang")
    language = asked if asked in LANGUAGES else LANGUAGES[0]
    spoken = replace(guest, language=language, say=guest.parts.say_in(language))
    try:
        one = await _public(guest)
    except Refusal:
        return page(spoken, "announcement.html", status=404, one=None, text="", unit="", others=())
    async with guest.parts.database.read() as db:
        unit = await places.unit(db, one.unit)
    stopped = one.state is State.STOPPED
    return page(
        spoken,
        "announcement.html",
        status=410 if stopped else 200,
        one=one,
        text=one.texts.get(language) or one.texts[LANGUAGES[0]],
        unit=unit.name if unit else "",
        others=() if stopped else tuple(other for other in one.texts if other != language),
    )


async def photo(guest: Guest) -> Response:
    """Its photo."""
    one = await _public(guest, told=True)
    return Response(await guest.parts.files.photo(one.photo), media_type="image/jpeg", headers=KEPT)


async def voice(guest: Guest) -> Response:
    """Its voice clip, whole or a part."""
    data = await guest.parts.files.voice((await _public(guest, told=True)).voice)
    kind = sound_type(data) or "application/octet-stream"
    answer = ranged(data, kind, guest.request.headers.get("range", ""))
    answer.headers.update(KEPT)
    return answer


async def _public(guest: Guest, *, told: bool = False) -> Campaign:
    """The announcement that the address names. Raises NotFound, NotUnderstood. `told`: not one that was stopped."""
    code = read_announcement(guest.request.path_params["code"])
    async with guest.parts.database.read() as db:
        one = await campaigns.get(db, code)
    if one is None or one.started is None or one.audience.roles or (told and one.state is State.STOPPED):
        raise NotFound("no_such_campaign")
    return one


def _answering(parts: Parts, answer: Answer) -> Callable[[Request], Awaitable[Response]]:
    async def answered(request: Request) -> Response:
        guest = arrive(parts, request)
        return await guarded(guest, lambda: answer(guest))

    return answered
