"""Tin thoại: voice notes of residents, for the moderators of their commune to listen to."""

from __future__ import annotations

from starlette.responses import Response

from actions.voices import find, heard
from domain.people import Role
from domain.words import N_
from storage.queries import places, voices
from storage.sounds import sound_type
from web.ranges import ranged
from web.reach import units_of
from web.render import go, page
from web.visit import Nav, Visit, whole_number
from web.ways import Way

nav: Nav | None = Nav("/voices", N_("Tin thoại"))
roles = frozenset({Role.MODERATOR})
ON_A_PAGE = 20


async def show(visit: Visit) -> Response:
    """One page of voice notes, newest first. Their senders are numbers."""
    own, before = units_of(visit.citizen, Role.MODERATOR), whole_number(visit.asked("before"))
    async with visit.parts.database.read() as db:
        found = await voices.page(db, own, limit=ON_A_PAGE + 1, before=before)
        waiting = await voices.unheard(db, own)
        units = [unit for number in own if (unit := await places.unit(db, number))]
    shown = found[:ON_A_PAGE]
    return page(
        visit,
        "voices.html",
        voices=shown,
        waiting=waiting,
        name_of={unit.id: unit.name for unit in units},
        older=shown[-1].id if len(found) > ON_A_PAGE else None,
        newest=before is not None,
    )


async def play(visit: Visit) -> Response:
    """The sound. Not stored by the browser."""
    async with visit.parts.database.read() as db:
        voice = await find(db, number=whole_number(visit.request.path_params["number"]), by=visit.citizen)
    data = await visit.parts.files.voice(voice.sha256)
    return ranged(data, sound_type(data) or "application/octet-stream", visit.request.headers.get("range", ""))


async def note(visit: Visit) -> Response:
    """Somebody listened; the others need not."""
    async with visit.change() as (db, by):
        await heard(db, number=whole_number(visit.request.path_params["number"]), by=by, now=visit.now)
    return go("/voices")


routes: tuple[Way, ...] = (
    Way("/voices", show),
    Way("/voice/{number}", play),
    Way("/voices/{number}/heard", note, post=True),
)
