"""Hearing: an update and its photos become one `Said`; typed keys and labels become the choice they stand for."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from aiogram.types import CallbackQuery, Message, Update

from domain.choices import HOME, chosen
from domain.errors import PhotoRefused, Stale
from domain.said import Medium, Place, Said
from domain.screen import Expects, Option, Screen, read_press
from domain.words import clean, fold

_MEDIA = (
    ("voice", Medium.VOICE),
    ("audio", Medium.VOICE),
    ("video", Medium.VIDEO),
    ("video_note", Medium.VIDEO),
    ("animation", Medium.VIDEO),
    ("sticker", Medium.STICKER),
    ("document", Medium.DOCUMENT),
)

_FEWEST_LETTERS = 4


def hear(
    updates: Sequence[Update],
    photos: Sequence[str],
    refused: Sequence[PhotoRefused],
    screen: Screen | None,
    turn: int,
    voices: Sequence[str] = (),
    keyed: bool = True,
) -> Said:
    """What was said, given the screen that the chat shows. Raises Stale for a button of another turn, TooMuch for a
    text too long. Several updates are the photos of one album. Unless `keyed`, a number that would choose something
    raises Stale: it was meant for an older screen."""
    query = updates[0].callback_query
    if query is not None:
        return Said(choice=pressed(query.data or "", screen, turn))
    messages = [update.message for update in updates if update.message is not None]
    text = clean("\n".join(filter(None, (m.text or m.caption for m in messages))))
    files = photos or refused or voices
    if not files and (choice := _typed_choice(text, screen, keyed)):
        return Said(choice=choice)
    first = messages[0] if messages else None
    return Said(
        text=text,
        photos=tuple(photos),
        refused=tuple(refused),
        place=_place(first),
        phone=_phone(first),
        medium=_medium(first, text, bool(photos or refused)),
        voices=tuple(voices),
    )


def pressed(data: str, screen: Screen | None, turn: int) -> str:
    """The choice of a button. Raises Stale if the talk has moved on since it was shown, or never showed it."""
    of_turn, choice = read_press(data)
    if of_turn is None:
        return choice
    offered = {option.choice for option in screen.options} if screen else set()
    if of_turn != turn or choice not in offered:
        raise Stale("stale_button")
    return choice


def _typed_choice(text: str, screen: Screen | None, keyed: bool) -> str:
    if fold(text) in HOME:
        return "home"
    if screen is not None and not keyed and chosen(text, screen):
        raise Stale("stale_number")
    option = meant(text, screen)
    return option.choice if option else ""


def meant(text: str, screen: Screen | None) -> Option | None:
    """The option that a typed text stands for: its key (see `domain.choices`), or its label, marks or not."""
    if screen is None or not text or text.startswith("/") or len(text) > 80:
        return None
    options = screen.options
    if option := chosen(text, screen):
        return option
    if text.isascii() and text.isdigit():
        return None
    wanted = _bare(text)
    same = next((option for option in options if wanted and _of_label(option.label) == wanted), None)
    return same or (_part_of_one(wanted, options) if screen.expects is Expects.CHOICE else None)


def _part_of_one(wanted: str, options: Sequence[Option]) -> Option | None:
    """The only option with these words in its label: "dien" for "Điện, xăng dầu"."""
    if len(wanted) < _FEWEST_LETTERS:
        return None
    found = [option for option in options if f" {wanted} " in f" {_of_label(option.label)} "]
    return found[0] if len(found) == 1 else None


def as_choice(update: Update, said: Said) -> Message | CallbackQuery:
    """The event as handlers are asked for it: whoever typed a choice has pressed it. Raises ValueError for an update
    that is neither a message nor a press."""
    event = update.message or update.callback_query
    if event is None:
        raise ValueError("neither a message nor a press")
    if not said.choice or isinstance(event, CallbackQuery) or event.from_user is None:
        return event
    return CallbackQuery(id="typed", from_user=event.from_user, chat_instance="typed", message=event, data=said.choice)


@lru_cache(1024)
def _of_label(label: str) -> str:
    """Labels are compared at every typed text, and most are the same few."""
    return _bare(label)


def _bare(text: str) -> str:
    return "".join(letter for letter in fold(text) if letter.isalnum() or letter == " ").strip()


def _place(message: Message | None) -> Place | None:
    found = message.location if message else None
    return Place(found.latitude, found.longitude) if found else None


def _phone(message: Message | None) -> str:
    if message is None or message.contact is None or message.from_user is None:
        return ""
    own = message.contact.user_id == message.from_user.id
    return message.contact.phone_number if own else ""


def _medium(message: Message | None, text: str, photos: bool) -> Medium | None:
    if message is None:
        return Medium.OTHER
    found = next((medium for name, medium in _MEDIA if getattr(message, name) is not None), None)
    if photos or found:
        return found if found is Medium.VOICE or not photos else None
    known = text or message.location or message.contact
    return None if known else Medium.OTHER
