"""The name and phone of whoever wants to be named: asked once, after a consent of its own."""

from __future__ import annotations

from aiogram import Router
from aiogram.types import TelegramObject

from actions.identity import CONTACT, agree, set_name, set_phone
from domain.forms import answer, next_question
from domain.kinds import BY_NAME
from domain.said import Said
from domain.screen import Screen
from handlers import editing
from handlers.asking import present, review
from handlers.current import lost
from handlers.filling import step_back
from handlers.filters import Chose, Standing
from handlers.visit import Talking, Visit
from screens import naming


def register(made: Router) -> None:
    """Consent, name, phone."""
    name, phone = Standing(Talking.naming), Standing(Talking.phoning)
    made.callback_query.register(agreed, name, Chose("contact:yes"))
    made.callback_query.register(stay_anonymous, name, Chose("contact:no"))
    made.callback_query.register(step_back, name, Chose("back"))
    made.message.register(take_name, name)
    made.callback_query.register(no_phone, phone, Chose("skip"))
    made.message.register(take_phone, phone)


async def agreed(event: TelegramObject, visit: Visit) -> Screen:
    """The consent for name and phone."""
    await agree(visit.db, purpose=CONTACT, by=visit.citizen, now=visit.now)
    return naming.name(visit.say)


async def stay_anonymous(event: TelegramObject, visit: Visit) -> Screen:
    """No consent: the report goes without a name."""
    draft = await visit.draft()
    if draft is None:
        return await lost(visit)
    kind = BY_NAME[draft["kind"]]
    before, rest = editing.cut(kind, draft, "name_shown")
    question = next_question(kind, before)
    if question is None:
        return await lost(visit)
    hidden = answer(kind, before, question, Said(choice="anonymous"))
    return await present(visit, editing.joined(hidden, rest) or hidden)


async def take_name(event: TelegramObject, visit: Visit) -> Screen:
    """The name; then the phone, which may be left out."""
    await set_name(visit.db, name=visit.said.text, vault=visit.vault, by=visit.citizen, now=visit.now)
    await visit.state.set_state(Talking.phoning)
    return naming.phone(visit.say)


async def take_phone(event: TelegramObject, visit: Visit) -> Screen:
    """The phone, typed or shared."""
    number = visit.said.phone or visit.said.text
    await set_phone(visit.db, phone=number, vault=visit.vault, by=visit.citizen, now=visit.now)
    return await no_phone(event, visit)


async def no_phone(event: TelegramObject, visit: Visit) -> Screen:
    """On to the card."""
    draft = await visit.draft()
    return await review(visit, draft) if draft else await lost(visit)
