"""One campaign: how it will look, who will get it, how far it is; its photo and voice clip; a copy to oneself."""

from __future__ import annotations

from starlette.responses import Response

from actions.campaigns import preview
from domain.errors import NotPossible, Refusal
from screens.refusals import sentence
from storage.sounds import sound_type
from web.campaigns.found import find
from web.campaigns.sheet import show_campaign
from web.pages.campaigns import READERS
from web.ranges import ranged
from web.refused import status_of
from web.render import go
from web.sheet import Refused
from web.visit import Nav, Visit
from web.ways import Way

nav: Nav | None = None
roles = READERS


async def show(visit: Visit) -> Response:
    """Its page."""
    return await show_campaign(visit)


async def photo(visit: Visit) -> Response:
    """Its photo."""
    async with visit.parts.database.read() as db:
        one = await find(db, visit.request.path_params["campaign"], visit.citizen)
    return Response(await visit.parts.files.photo(one.photo), media_type="image/jpeg")


async def voice(visit: Visit) -> Response:
    """Its voice clip, whole or a part."""
    async with visit.parts.database.read() as db:
        one = await find(db, visit.request.path_params["campaign"], visit.citizen)
    data = await visit.parts.files.voice(one.voice)
    return ranged(data, sound_type(data) or "application/octet-stream", visit.request.headers.get("range", ""))


async def to_myself(visit: Visit) -> Response:
    """Send it to oneself as residents will get it."""
    try:
        async with visit.change() as (db, by):
            one = await find(db, visit.request.path_params["campaign"], by)
            if not await preview(db, code=one.code, by=by, now=visit.now):
                raise NotPossible("no_chat_of_yours")
    except Refusal as refusal:
        return await show_campaign(visit, Refused("preview", sentence(visit.say, refusal), status_of(refusal)))
    return go(f"/campaign/{one.code}?done=preview")


routes: tuple[Way, ...] = (
    Way("/campaign/{campaign}", show),
    Way("/campaign/{campaign}/photo", photo),
    Way("/campaign/{campaign}/voice", voice),
    Way("/campaign/{campaign}/preview", to_myself, post=True),
)
