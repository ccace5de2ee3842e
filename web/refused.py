"""What a refusal becomes on a page: a status, one sentence, and the report again with what had been typed."""

from __future__ import annotations

from starlette.responses import Response

from domain.errors import (
    Missing,
    NotAllowed,
    NotFound,
    NotPossible,
    NotUnderstood,
    PhotoRefused,
    Refusal,
    Stale,
    TooMuch,
)
from screens.refusals import sentence
from web.render import trouble
from web.sheet import Refused, show_report
from web.visit import Guest, Visit, whole_number

STATUSES: dict[type[Refusal], int] = {
    NotUnderstood: 422, TooMuch: 422, Missing: 422, PhotoRefused: 422, NotAllowed: 403, NotFound: 404, Stale: 409,
    NotPossible: 409,
}  # fmt: skip
"""Every kind of refusal, and the status of its answer."""


def status_of(refusal: Refusal) -> int:
    """The HTTP status that says the same."""
    return next((status for kind, status in STATUSES.items() if isinstance(refusal, kind)), 422)


def refusal_page(guest: Guest, refusal: Refusal) -> Response:
    """A page with nothing but the sentence."""
    return trouble(guest, status_of(refusal), sentence(guest.say, refusal))


async def refuse(visit: Visit, code: str, act: str, refusal: Refusal) -> Response:
    """The report as it stands now, over it the sentence, in the form what had been typed. Raises what `find` does."""
    typed = {name: visit.typed(name) for name in visit.form if name != "token"}
    since = whole_number(visit.typed("since")) if isinstance(refusal, (Stale, NotPossible)) else None
    told = Refused(act, sentence(visit.say, refusal), status_of(refusal), typed, since)
    return await show_report(visit, code, told)
