"""The card before sending: send it, change a part, or drop it."""

from __future__ import annotations

from aiogram import Router
from aiogram.types import TelegramObject

from domain.errors import Stale
from domain.forms import done
from domain.kinds import BY_NAME
from domain.screen import Screen
from handlers import editing
from handlers.asking import present, review
from handlers.current import lost
from handlers.filling import with_photos
from handlers.filters import Chose, ChosePrefix, Standing
from handlers.rewording import as_another, meanwhile
from handlers.sending import handed_in
from handlers.visit import Talking, Visit
from screens import receipt, reviewing, understood
from storage.queries import deadlines, places

PART = "edit:"
KIND = "kind:"


def register(made: Router) -> None:
    """Send, edit, back; photos that still come are added."""
    here = Standing(Talking.reviewing)
    made.callback_query.register(send, here, Chose("send"))
    made.callback_query.register(change, here, ChosePrefix(PART))
    made.callback_query.register(choose_kind, here, Chose("kind"))
    made.callback_query.register(change_kind, here, ChosePrefix(KIND))
    made.callback_query.register(again, here, Chose("back"))
    made.message.register(more, here)


async def send(event: TelegramObject, visit: Visit) -> Screen:
    """File the report. The draft is gone with it, so a second tap finds nothing to send."""
    draft = await visit.draft()
    if draft is None:
        return await lost(visit)
    if not done(BY_NAME[draft["kind"]], draft):
        return await present(visit, draft)
    report = await handed_in(visit, draft)
    later = "later" in await visit.data()
    await visit.finish()
    first = (await deadlines.of_report(visit.db, report.id))[0]
    sent = receipt.show(visit.say, report, (await places.where(visit.db, report)).desk, first.due)
    return understood.followed(visit.say, sent) if later else sent


async def choose_kind(event: TelegramObject, visit: Visit) -> Screen:
    """It is no report of this kind: which, then?"""
    draft = await visit.draft()
    return reviewing.kinds(visit.say, BY_NAME[draft["kind"]]) if draft else await lost(visit)


async def change_kind(event: TelegramObject, visit: Visit) -> Screen:
    """Another kind: what was said is read for it, what was answered stays."""
    draft, other = await visit.draft(), visit.said.choice.removeprefix(KIND)
    if draft is None:
        return await lost(visit)
    if other not in BY_NAME:
        raise Stale("stale_button")
    return await as_another(visit, draft, BY_NAME[other])


async def change(event: TelegramObject, visit: Visit) -> Screen:
    """Ask one part again; what was answered after it comes back once it is answered."""
    draft = await visit.draft()
    name = visit.said.choice.removeprefix(PART)
    if draft is None:
        return await lost(visit)
    kind = BY_NAME[draft["kind"]]
    if name not in reviewing.fields_of(kind, draft):
        raise Stale("stale_button")
    before, rest = editing.cut(kind, draft, name)
    await visit.state.update_data(rest=rest, whole=draft)
    if name == "involved":
        await visit.forget("assumed")
    notes = (reviewing.replaces_photos(visit.say),) if name == "photos" and draft["answers"].get("photos") else ()
    return await present(visit, before, notes)


async def again(event: TelegramObject, visit: Visit) -> Screen:
    """The card again."""
    draft = await visit.draft()
    return await review(visit, draft) if draft else await lost(visit)


async def more(event: TelegramObject, visit: Visit) -> Screen | tuple[Screen, ...]:
    """Something was sent while the card stands there: photos are added, words that say something new change the card
    and it is told, other words get a hint."""
    draft = await visit.draft()
    if draft is None:
        return await lost(visit)
    draft, notes = with_photos(visit, BY_NAME[draft["kind"]], draft)
    if not visit.said.text:
        return await review(visit, draft, notes or (reviewing.hint(visit.say),))
    return await meanwhile(visit, draft, notes)
