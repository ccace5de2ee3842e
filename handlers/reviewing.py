"""The card before sending: send it, change a part, or drop it."""

from __future__ import annotations

from aiogram import Router
from aiogram.types import TelegramObject

from actions.filing import file
from domain.errors import Stale
from domain.forms import done
from domain.kinds import BY_NAME
from domain.screen import Screen
from handlers import editing
from handlers.asking import present, review
from handlers.current import lost
from handlers.filing import filing_of
from handlers.filling import with_photos
from handlers.filters import Chose, ChosePrefix, Standing
from handlers.visit import Talking, Visit
from screens import receipt, reviewing
from storage.queries import places

PART = "edit:"


def register(made: Router) -> None:
    """Send, edit, back; photos that still come are added."""
    here = Standing(Talking.reviewing)
    made.callback_query.register(send, here, Chose("send"))
    made.callback_query.register(choose_part, here, Chose("edit"))
    made.callback_query.register(change, here, ChosePrefix(PART))
    made.callback_query.register(again, here, Chose("back"))
    made.message.register(more, here)


async def send(event: TelegramObject, visit: Visit) -> Screen:
    """File the report. The draft is gone with it, so a second tap finds nothing to send."""
    draft = await visit.draft()
    if draft is None:
        return await lost(visit)
    if not done(BY_NAME[draft["kind"]], draft):
        return await present(visit, draft)
    filing = await filing_of(visit, draft)
    report = await file(visit.db, filing=filing, vault=visit.vault, by=visit.citizen, now=visit.now)
    await visit.drop()
    return receipt.show(visit.say, report, (await places.where(visit.db, report)).desk)


async def choose_part(event: TelegramObject, visit: Visit) -> Screen:
    """Which part to change."""
    draft = await visit.draft()
    return reviewing.edit(visit.say, BY_NAME[draft["kind"]], draft) if draft else await lost(visit)


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
    notes = (reviewing.replaces_photos(visit.say),) if name == "photos" and draft["answers"].get("photos") else ()
    return await present(visit, before, notes)


async def again(event: TelegramObject, visit: Visit) -> Screen:
    """The card again."""
    draft = await visit.draft()
    return await review(visit, draft) if draft else await lost(visit)


async def more(event: TelegramObject, visit: Visit) -> Screen:
    """Something was sent while the card stands there: photos are added, words get a hint."""
    draft = await visit.draft()
    if draft is None:
        return await lost(visit)
    draft, notes = with_photos(visit, BY_NAME[draft["kind"]], draft)
    return await review(visit, draft, notes or (reviewing.hint(visit.say),))
