"""Answering one turn: hear it, feed the handlers, and take what one of them returns; every way it can fail."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

import structlog
from aiogram import Bot, Router
from aiogram.client.session.base import BaseSession
from aiogram.dispatcher.event.bases import UNHANDLED
from aiogram.fsm.context import FSMContext
from aiogram.fsm.storage.base import StorageKey
from aiogram.types import CallbackQuery, Message, Update

from bot.channels.channel import LARGEST_NUMBER, Channel
from bot.desk.hearing import as_choice, hear
from domain.choices import LASTS, NOTICE_LASTS, read_notice_key
from domain.errors import PhotoRefused, Refusal, Stale, TooMuch
from domain.office import Office
from domain.people import Citizen
from domain.said import Medium, Said
from domain.screen import Screen, from_json, to_json
from domain.times import local
from handlers import Table
from handlers.linking import changes_people
from handlers.office.seat import Seat
from handlers.visit import Visit
from locales import Say, translator
from screens import help as helping
from screens import notices, over, refusals
from storage.database import Connection, OperationalError, busy_or_full, savepoint
from storage.queries import notices as kept_notices
from storage.queries import outbox, people
from storage.queries.inbox import Event
from storage.talks import Talk, Talks
from storage.vault import Vault

log = structlog.get_logger(__name__)


FLOOD = timedelta(seconds=10)
"""Within this time of one another, the same photos or the same mistake get the same answer only once."""


class NoNetwork(BaseSession):
    """The session of the bot that handlers get: they return screens, and never send."""

    async def close(self) -> None:
        """Nothing is open."""

    async def make_request(self, bot: Bot, method: Any, timeout: int | None = None) -> Any:  # noqa: ASYNC109
        raise RuntimeError("handlers never touch the network: return a Screen")

    async def stream_content(self, *args: Any, **kwargs: Any) -> Any:
        raise RuntimeError("handlers never touch the network")
        yield b""


@dataclass(frozen=True, slots=True)
class Heard:
    """One turn on its way to a handler."""

    events: tuple[Event, ...]
    channel: Channel
    citizen: Citizen

    def files(self, what: str) -> list[Any]:
        """What was gathered of one sort, over the events of an album."""
        return [one for event in self.events for one in (event.gathered or {}).get(what, ())]


@dataclass(frozen=True, slots=True)
class Answer:
    """What goes back: screens, in order. `stays`: they are shown over the current screen, which stays valid."""

    screens: tuple[Screen, ...] = ()
    edit: str | None = None
    stays: bool = False
    incident: str | None = None


@dataclass(frozen=True, slots=True)
class Room:
    """What every handler may ask for besides the message."""

    vault: Vault
    office: Office


class Answering:
    """Feeds turns to the handlers. Handlers see one transaction; a turn that fails is undone alone."""

    def __init__(self, router: Router, talks: Talks, room: Room) -> None:
        self.talks = talks
        self._messages, self._presses = Table(router.message.handlers), Table(router.callback_query.handlers)
        self._room = room
        self._bot = Bot("1:desk", session=NoNetwork())
        self._moved_in: Connection | None = None
        """The transaction in which somebody joined chats: who writes from where was looked up before that."""

    async def answer(self, db: Connection, heard: Heard, *, now: datetime) -> Answer:
        """The answer to a turn. Never raises for what a person sent; raises when the database cannot be written."""
        address = heard.events[0].address
        if self._moved_in is db:
            heard = replace(heard, citizen=(await people.citizens_at(db, [address]))[address])
        before = self.talks.copy(address)
        say = translator(heard.citizen.language)
        try:
            async with savepoint(db):
                return await self._handled(db, heard, before, say, now)
        except Refusal as refusal:
            self.talks.restore(before)
            return self._refused(before, say, refusal, now)
        except OperationalError as error:
            if busy_or_full(error):
                raise
            return self._broken(before, say, heard)
        except Exception:  # noqa: BLE001 - whatever a handler does, the others in the round must go on
            return self._broken(before, say, heard)

    async def _handled(self, db: Connection, heard: Heard, talk: Talk, say: Say, now: datetime) -> Answer:
        updates = [heard.channel.to_update(event.payload, event.address) for event in heard.events]
        if await _blocked(db, updates[0], talk.address, now):
            return Answer()
        if _in_a_group(updates[0]):
            return await self._declined(db, talk, say, now)
        refused = [PhotoRefused(reason, **facts) for reason, facts in heard.files("refused")]
        said = await self._of_notice(db, heard, updates, now) or hear(
            updates,
            heard.files("photos"),
            refused,
            _current(talk),
            talk.turn,
            heard.files("voices"),
            keyed=_keyed(talk, heard.events[0], now),
        )
        if said.medium is Medium.OTHER and talk.screen:
            return self._over(talk, say, helping.unsupported(say, self._room.office), now, again=False)
        if changes_people(said):
            self._moved_in = db
        result = await self._fed(as_choice(updates[0], said), self._visit(db, heard, said, say, now))
        screens = _screens(result)
        if (said.photos or said.refused) and not said.text and _again(screens, talk, now):
            return Answer(stays=True)
        edit = _pressed_message(updates[0]) if screens and screens[0].edits else None
        return Answer(screens, edit)

    async def _of_notice(self, db: Connection, heard: Heard, updates: Sequence[Update], now: datetime) -> Said | None:
        """What the typed key of a notice chooses."""
        message = updates[0].message
        key = read_notice_key(message.text) if message and message.text else None
        if key is None:
            return None
        place, mark = key
        notice = await kept_notices.notice_sent(
            db, address=heard.events[0].address, mark=mark, since=now - NOTICE_LASTS
        )
        options = notices.show(translator(heard.citizen.language), notice).options if notice else ()
        return Said(choice=options[place].choice) if place < len(options) else None

    def _visit(self, db: Connection, heard: Heard, said: Said, say: Say, now: datetime) -> Visit:
        key = StorageKey(bot_id=self._bot.id, chat_id=heard.events[0].address, user_id=heard.events[0].address)
        state = FSMContext(self.talks, key)
        return Visit(said, heard.citizen, state, db, say, now, self._room.vault, self._room.office)

    async def _fed(self, event: Message | CallbackQuery, visit: Visit) -> object:
        """What the handler that this is for returns; UNHANDLED if there is none."""
        table = self._messages if isinstance(event, Message) else self._presses
        handler = table.chosen(visit.said, self.talks.at(visit.state.key.chat_id).state)
        if handler is None:
            return UNHANDLED
        seat = Seat(visit.db, visit.vault, visit.office, visit.citizen, visit.state, visit.say, visit.now)
        return await handler.call(
            event, visit=visit, seat=seat, said=visit.said, state=visit.state, db=visit.db, bot=self._bot
        )

    def _refused(self, talk: Talk, say: Say, refusal: Refusal, now: datetime) -> Answer:
        return self._over(talk, say, refusals.sentence(say, refusal), now, again=not isinstance(refusal, TooMuch))

    def _over(self, talk: Talk, say: Say, sentence: str, now: datetime, *, again: bool) -> Answer:
        """The sentence over what the chat shows. Unless `again`, a flood of the same gets it once."""
        if not again and talk.told == sentence and _flooding(talk, now):
            return Answer(stays=True)
        self.talks.at(talk.address).told = sentence
        return Answer((over.over(say, sentence, _current(talk)),), stays=True)

    async def _declined(self, db: Connection, talk: Talk, say: Say, now: datetime) -> Answer:
        """A group is told once a day that it is not heard. It takes no notices, which are for one person's eyes."""
        await people.block(db, talk.address, now=now)
        today = f"{local(now):%Y-%m-%d}"
        if talk.told == today:
            return Answer(stays=True)
        self.talks.at(talk.address).told = today
        return Answer((over.private_only(say, self._room.office.public_url),), stays=True)

    def _broken(self, talk: Talk, say: Say, heard: Heard) -> Answer:
        incident = secrets.token_hex(3).upper()
        log.exception("turn failed", incident=incident, channel=heard.channel.name, events=len(heard.events))
        self.talks.restore(talk)
        sentence = over.apology(say, incident)
        return Answer((over.over(say, sentence, _current(talk)),), stays=True, incident=incident)


def replies(heard: Heard, answer: Answer, talks: Talks, *, now: datetime) -> list[tuple[dict[str, Any], Screen]]:
    """The outbox rows of an answer, with their screens. Each screen is a new turn of the talk; the last one is what the
    chat shows."""
    first = heard.events[0]
    talk = talks.at(first.address)
    rows = []
    for number, screen in enumerate(answer.screens):
        talk.turn += 1
        if not answer.stays:
            talk.screen = to_json(replace(screen, edits=False))
            talk.told = ""
        row = outbox.reply(
            dedupe=f"i{first.id}:{number}",
            channel=first.channel,
            account=first.account,
            address=first.address,
            screen=screen,
            turn=talk.turn,
            edit=answer.edit if number == 0 else None,
            now=now,
        )
        rows.append((row, screen))
    return rows


def _keyed(talk: Talk, event: Event, now: datetime) -> bool:
    """Can a number mean the screen that the chat shows? Not when it was typed before that screen was made, nor days
    after."""
    return talk.updated is None or (event.received >= talk.updated and now - talk.updated < LASTS)


def _flooding(talk: Talk, now: datetime) -> bool:
    return talk.updated is not None and abs(now - talk.updated) < FLOOD


def _again(screens: Sequence[Screen], talk: Talk, now: datetime) -> bool:
    """Does the chat show exactly this already, while more of the same keeps coming?"""
    return _flooding(talk, now) and [to_json(replace(one, edits=False)) for one in screens] == [talk.screen]


def _current(talk: Talk) -> Screen | None:
    return from_json(talk.screen) if talk.screen else None


def _screens(result: object) -> tuple[Screen, ...]:
    if isinstance(result, Screen):
        return (result,)
    if isinstance(result, Sequence):
        return tuple(screen for screen in result if isinstance(screen, Screen))
    if result is UNHANDLED:
        raise Stale("stale_button")
    return ()


def _in_a_group(update: Update) -> bool:
    query = update.callback_query
    message = update.message or (query.message if query else None)
    return message is not None and message.chat.type != "private"


def _pressed_message(update: Update) -> str | None:
    query = update.callback_query
    number = query.message.message_id if query and query.message else 0
    return str(number) if 0 < number <= LARGEST_NUMBER else None


async def _blocked(db: Connection, update: Update, address: int, now: datetime) -> bool:
    """Did the person only block or unblock us? Then nothing is to be answered."""
    change = update.my_chat_member
    if change is None:
        return False
    if change.new_chat_member.status in {"kicked", "left"}:
        await people.block(db, address, now=now)
    return True
