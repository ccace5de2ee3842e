"""Nối kênh khác: a code from this chat, or one typed here; and parting chats again."""

from __future__ import annotations

from dataclasses import replace

from aiogram import Router
from aiogram.types import TelegramObject

from actions import linking
from domain.errors import NotFound, Refusal, Stale
from domain.said import Said
from domain.screen import Screen
from domain.typed_codes import Opens, grouped, read
from handlers.current import current, menu
from handlers.filters import Chose, ChosePrefix, Command, Fits
from handlers.visit import IDLE, Visit
from screens import linking as screens
from screens import parting, refusals
from storage.queries import linking as chats_of
from storage.queries import people
from storage.queries.passes import print_of
from storage.queries.people import Address

_PENDING = "link"
_IDLE = frozenset(state and state.state for state in IDLE)


class Typed(Fits):
    """The whole text is a code of this sort. One without the word for it counts only where no answer is awaited."""

    def __init__(self, opens: Opens) -> None:
        self.opens = opens

    def fits(self, said: Said, state: str | None) -> bool:
        found = read(said.text)
        return found is not None and found.opens is self.opens and (found.named or state in _IDLE)


def register(made: Router) -> None:
    """Give a code, take one, part."""
    made.message.register(give, Command("link", "noi", "nối kênh", "nối kênh khác"))
    made.message.register(typed, Typed(Opens.LINK))
    made.callback_query.register(give, Chose(screens.choice()))
    made.callback_query.register(join, Chose("link_yes"))
    made.callback_query.register(leave, Chose("link_no"))
    made.callback_query.register(ask_part, ChosePrefix("unlink:"))
    made.callback_query.register(part, ChosePrefix("unlink_yes:"))


def changes_people(said: Said) -> bool:
    """May the chats of others belong to somebody else after this was answered?"""
    return said.choice == "link_yes" or said.choice.startswith("unlink_yes:")


async def give(event: TelegramObject, visit: Visit) -> Screen:
    """A code for another chat. The talk stays where it is."""
    code = await linking.give_code(visit.db, by=visit.citizen, now=visit.now)
    here = visit.citizen.address
    others = [(one.id, one.channel) for one in await chats_of.chats(visit.db, visit.citizen.id) if one.id != here]
    minutes = int(linking.LASTS.total_seconds()) // 60
    return screens.code(visit.say, grouped(code), minutes, others, here, office=bool(visit.citizen.grants))


async def typed(event: TelegramObject, visit: Visit) -> Screen:
    """A code was typed."""
    found = read(visit.said.text)
    return await take(visit, found.code if found else "")


async def take(visit: Visit, code: str) -> Screen:
    """Say what the code would join, and ask."""
    token = print_of(code)
    try:
        joining = await linking.look(visit.db, token=token, by=visit.citizen, now=visit.now)
    except Refusal as refusal:
        return await _refused(visit, refusal)
    await visit.state.update_data({_PENDING: token})
    return screens.sure(visit.say, joining.reports, joining.other_reports, joining.chats, joining.office)


async def join(event: TelegramObject, visit: Visit) -> Screen:
    """Yes: this chat is the other's person from now on. What was begun here stays."""
    token: str | None = (await visit.data()).get(_PENDING)
    if token is None:
        raise Stale("stale_button")
    await visit.forget(_PENDING)
    try:
        known, source = await linking.join(visit.db, token=token, vault=visit.vault, by=visit.citizen, now=visit.now)
    except Refusal as refusal:
        return await _refused(visit, refusal)
    here = await people.address(visit.db, visit.citizen.address)
    if here is not None:
        await _tell(visit, source, screens.told_joined(visit.say, here.channel), "linked")
    return await current(replace(visit, citizen=known), (screens.joined(visit.say),))


async def leave(event: TelegramObject, visit: Visit) -> Screen:
    """No."""
    await visit.forget(_PENDING)
    return await current(visit, (screens.left(visit.say),))


async def ask_part(event: TelegramObject, visit: Visit) -> Screen:
    """Sure?"""
    at = _number(visit)
    chat = await people.address(visit.db, at)
    if chat is None or chat.citizen != visit.citizen.id:
        return await current(visit, (refusals.sentence(visit.say, NotFound("no_such_chat")),))
    return parting.unlink_sure(visit.say, chat.channel, at, here=at == visit.citizen.address)


async def part(event: TelegramObject, visit: Visit) -> Screen:
    """This chat, or another of the person's, is somebody's own again. Where it was this one, nothing of the person is
    left in it."""
    at = _number(visit)
    try:
        rest = await linking.part(visit.db, chat=at, by=visit.citizen, now=visit.now)
    except Refusal as refusal:
        return await current(visit, (refusals.sentence(visit.say, refusal),))
    parted = await people.address(visit.db, at)
    if parted is not None and at != visit.citizen.address:
        await _tell(visit, parted, parting.told_alone(visit.say), "parted")
        return await current(visit, (parting.parted(visit.say),))
    if parted is not None:
        await _tell(visit, rest, parting.told_parted(visit.say, parted.channel), "parted")
    await visit.drop()
    known = (await people.citizens_at(visit.db, [at]))[at]
    return await menu(replace(visit, citizen=known), (parting.parted(visit.say),))


async def _refused(visit: Visit, refusal: Refusal) -> Screen:
    if isinstance(refusal, NotFound):
        await linking.was_wrong(visit.db, by=visit.citizen, now=visit.now)
    return await current(visit, (refusals.sentence(visit.say, refusal),))


async def _tell(visit: Visit, chat: Address, sentence: str, what: str) -> None:
    mark = f"{what}:{visit.citizen.address}:{chat.id}:{visit.now.timestamp():.6f}"
    await chats_of.tell_chat(visit.db, chat, Screen(sentence), dedupe=mark, now=visit.now)


def _number(visit: Visit) -> int:
    """The number of a chat behind the colon of a choice, which may be forged."""
    number = visit.said.choice.rpartition(":")[2]
    if not (number.isascii() and number.isdigit() and len(number) < 10):
        raise Stale("stale_button")
    return int(number)
