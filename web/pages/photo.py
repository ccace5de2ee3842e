"""Photos of a report, for whoever may see the report and nobody else."""

from __future__ import annotations

from starlette.responses import Response

from domain.errors import NotFound
from web.sheet import find
from web.visit import Nav, Visit
from web.ways import OFFICERS, Way

nav: Nav | None = None
roles = OFFICERS


async def show(visit: Visit) -> Response:
    """The photo, or its thumbnail with `size=thumb`. Not stored by the browser."""
    sha = visit.request.path_params["sha"]
    async with visit.parts.database.read() as db:
        report = await find(db, visit.asked("code"), visit.citizen)
    if sha not in (*report.photos, *report.result_photos):
        raise NotFound("photo_gone")
    files = visit.parts.files
    data = await (files.thumbnail(sha) if visit.asked("size") == "thumb" else files.photo(sha))
    return Response(data, media_type="image/jpeg", headers={"Content-Disposition": "inline"})


routes: tuple[Way, ...] = (Way("/photo/{sha}", show),)
