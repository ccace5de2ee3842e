"""Handing in, approving, refusing, pausing, resuming, stopping: once, on the version that was looked at."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from starlette.responses import Response

from actions import announcing
from actions.campaigns import submit
from domain.campaigns import Campaign
from domain.errors import NotFound, Refusal, Stale
from domain.words import clean
from screens.refusals import sentence
from web.campaigns.acts import WITH_REASON
from web.campaigns.found import find
from web.campaigns.sheet import show_campaign
from web.pages.campaigns import READERS
from web.refused import status_of
from web.render import go
from web.sheet import Refused
from web.visit import Nav, Visit
from web.ways import Way

nav: Nav | None = None
roles = READERS
REASON = 300

DOES: dict[str, Callable[..., Awaitable[Campaign]]] = {
    "submit": submit, "approve": announcing.approve, "refuse": announcing.refuse,
    "pause": announcing.pause, "resume": announcing.resume, "stop": announcing.stop,
}  # fmt: skip


async def decide(visit: Visit) -> Response:
    """Do what the button says, and show the campaign again; a refused form comes back with what had been typed."""
    name = visit.request.path_params["act"]
    if name not in DOES:
        raise NotFound("no_such_campaign")
    try:
        one = await _decided(visit, name)
    except NotFound:
        raise
    except Refusal as refusal:
        typed = {"reason": visit.typed("reason"), "seen": visit.typed("seen")}
        return await show_campaign(visit, Refused(name, sentence(visit.say, refusal), status_of(refusal), typed))
    return go(f"/campaign/{one.code}?done={name}")


async def _decided(visit: Visit, name: str) -> Campaign:
    async with visit.change() as (db, by):
        one = await find(db, visit.request.path_params["campaign"], by)
        if visit.typed("version") != str(one.version):
            raise Stale("stale_campaign", code=one.code)
        why = {"reason": clean(visit.typed("reason"), REASON)} if name in WITH_REASON else {}
        return await DOES[name](db, code=one.code, expected=one.version, **why, by=by, now=visit.now)


routes: tuple[Way, ...] = (Way("/campaign/{campaign}/act/{act}", decide, post=True),)
