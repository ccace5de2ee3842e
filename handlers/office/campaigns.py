"""Bản tin: the list of campaigns, one of them, and the moves that one tap makes."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from aiogram import Router
from aiogram.types import TelegramObject

from actions import announcing
from actions.campaigns import preview, submit
from actions.known_campaigns import seen, visible
from domain import codes
from domain.campaigns import Campaign
from domain.errors import NotAllowed, NotUnderstood, Stale
from domain.said import Said
from domain.screen import Screen
from handlers.filters import Chose, ChosePrefix, Command, Fits
from handlers.office.campaigns_seen import asked, composes_for, judged, opened, shown
from handlers.office.seat import Seat, read
from screens.office import campaigns as screens
from screens.office import campaigns_summary as summary
from screens.office.campaigns import PAGE
from storage.queries import campaigns, estimates

AT_ONCE: dict[str, Callable[..., Awaitable[Campaign]]] = {
    "submit": submit,
    "approve": announcing.approve,
    "pause": announcing.pause,
    "resume": announcing.resume,
}
"""Moves that one tap makes."""


class IsCampaign(Fits):
    """The whole text is a campaign's code."""

    def fits(self, said: Said, state: str | None) -> bool:
        try:
            return bool(said.text) and len(said.text) < 40 and bool(codes.read_announcement(said.text))
        except NotUnderstood:
            return False


def register(made: Router) -> None:
    """Into the campaigns, through their list, and the moves of one."""
    made.message.register(listed, Command("bantin", "bản tin"))
    made.message.register(find, IsCampaign())
    made.callback_query.register(listed, Chose("tin"))
    made.callback_query.register(older, ChosePrefix("tin:page:"))
    made.callback_query.register(show, ChosePrefix("tin:open:"))
    made.callback_query.register(check, ChosePrefix("tin:check:"))
    made.callback_query.register(try_out, ChosePrefix("tin:preview:"))
    made.callback_query.register(consider, ChosePrefix("tin:approve:"))
    made.callback_query.register(approve, ChosePrefix("tin:yes:"))
    for act in ("submit", "pause", "resume"):
        made.callback_query.register(move, ChosePrefix(f"tin:{act}:"))


async def listed(_: TelegramObject, seat: Seat) -> Screen:
    """The newest campaigns."""
    return await _page(seat, None)


async def older(_: TelegramObject, seat: Seat, said: Said) -> Screen:
    """The next page. Raises Stale for a forged button."""
    before = said.choice.rpartition(":")[2]
    if not (before.isascii() and before.isdigit() and len(before) < 10):
        raise Stale("stale_button")
    return await _page(seat, int(before))


async def show(_: TelegramObject, seat: Seat, said: Said) -> Screen:
    """One campaign; what was being asked about it is left."""
    await seat.end()
    return await opened(seat, await seen(seat.db, code=said.choice.removeprefix("tin:open:"), by=seat.citizen))


async def find(_: TelegramObject, seat: Seat, said: Said) -> Screen:
    """A campaign's code was typed. Whoever has no part in campaigns read it under an announcement that they got: they
    are shown where its page is."""
    code = codes.read_announcement(said.text)
    if seat.office.public_url and not await visible(seat.db, by=seat.citizen):
        return screens.read_at(seat.say, f"{seat.office.public_url}/tin/{code}")
    return await opened(seat, await seen(seat.db, code=code, by=seat.citizen))


async def check(_: TelegramObject, seat: Seat, said: Said) -> Screen:
    """A trial copy for the author, and how many people it will reach."""
    one = await asked(seat, read(said.choice))
    if isinstance(one, Screen):
        return one
    await preview(seat.db, code=one.code, site=seat.office.public_url, by=seat.citizen, now=seat.now)
    found = await estimates.estimate(seat.db, one, now=seat.now)
    return summary.before_handing_in(seat.say, await shown(seat, one), found, seat.now)


async def try_out(_: TelegramObject, seat: Seat, said: Said) -> Screen:
    """A trial copy for whoever is to approve it."""
    press = read(said.choice)
    await preview(seat.db, code=press.code, site=seat.office.public_url, by=seat.citizen, now=seat.now)
    return summary.previewed(seat.say, press.code)


async def consider(_: TelegramObject, seat: Seat, said: Said) -> Screen:
    """The second person sees all of it with its numbers before they say yes."""
    one = await judged(seat, read(said.choice))
    if isinstance(one, Screen):
        return one
    found = await estimates.estimate(seat.db, one, now=seat.now)
    return summary.before_approving(seat.say, await shown(seat, one), found, seat.now)


async def approve(_: TelegramObject, seat: Seat, said: Said) -> Screen:
    """The second yes."""
    one = await judged(seat, read(said.choice))
    return one if isinstance(one, Screen) else await _made(seat, "approve", one)


async def move(_: TelegramObject, seat: Seat, said: Said) -> Screen:
    """Hand in, pause, go on."""
    press = read(said.choice)
    one = await asked(seat, press)
    return one if isinstance(one, Screen) else await _made(seat, press.act, one)


async def _made(seat: Seat, act: str, one: Campaign) -> Screen:
    await AT_ONCE[act](seat.db, code=one.code, expected=one.version, by=seat.citizen, now=seat.now)
    return summary.moved(seat.say, act, one.code)


async def _page(seat: Seat, before: int | None) -> Screen:
    """Raises NotAllowed for whoever sees no campaigns."""
    await seat.end()
    units = await visible(seat.db, by=seat.citizen)
    if not units:
        raise NotAllowed("not_allowed")
    found = await campaigns.page(seat.db, units=units, before=before, limit=PAGE + 1)
    composes = bool(composes_for(seat))
    return screens.listed(seat.say, found[:PAGE], composes=composes, more=len(found) > PAGE)
