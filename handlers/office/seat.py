"""Where an officer sits while handling one message: who, when, with which database; and what a button of a case says.

The desk makes it, so that each handler names one thing instead of seven.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup

from domain.errors import NotAllowed, NotUnderstood, Stale
from domain.lifecycle import Act
from domain.office import Office
from domain.people import Citizen, Role
from domain.said import Said
from locales import Say
from storage.database import Connection
from storage.vault import Vault

_DATA = "office"


class Asking(StatesGroup):
    """What an officer is being asked to type or send."""

    words = State()
    amounts = State()
    original = State()
    evidence = State()
    name = State()
    more_time = State()
    campaign = State()
    campaign_new = State()
    campaign_audience = State()
    campaign_reason = State()


@dataclass(frozen=True, slots=True)
class Seat:
    """Everything a handler of the office works with."""

    db: Connection
    vault: Vault
    office: Office
    citizen: Citizen
    state: FSMContext
    say: Say
    now: datetime

    def check_office(self) -> None:
        """Raise NotAllowed for whoever holds no office at all."""
        if not any(self.citizen.holds(role) for role in (Role.MODERATOR, Role.STAFF, Role.PUBLICITY, Role.ADMIN)):
            raise NotAllowed("not_allowed")

    async def begin(self, asking: State, **notes: Any) -> None:
        """Ask something; `notes` are kept until it is answered. What else the talk holds (a draft) stays."""
        await self.state.set_state(asking)
        await self.state.update_data({_DATA: notes})

    async def notes(self) -> dict[str, Any]:
        """What `begin` kept. Raises Stale if there is nothing."""
        found: dict[str, Any] | None = (await self.state.get_data()).get(_DATA)
        if found is None:
            raise Stale("stale_button")
        return found

    async def end(self) -> None:
        """Nothing is being asked any more. A resident's half-filled form in the same chat is left alone."""
        if (await self.state.get_state() or "").startswith(f"{Asking.__name__}:"):
            await self.state.set_state(None)
        data = await self.state.get_data()
        if data.pop(_DATA, None) is not None:
            await self.state.set_data(data)


@dataclass(frozen=True, slots=True)
class Press:
    """A button of a case: what to do, with which report, as seen in which version."""

    act: str
    code: str
    version: int
    more: int


def read(choice: str) -> Press:
    """The press that a choice stands for. Raises Stale for what no button of ours carries."""
    parts = choice.split(":")
    if not 3 <= len(parts) <= 5 or not all(_is_number(part) for part in parts[3:]):
        raise Stale("stale_button")
    numbers = [int(part) for part in parts[3:]] + [0, 0]
    return Press(parts[1], parts[2], numbers[0], numbers[1])


def act_of(word: str) -> Act:
    """The act that a button names. Raises Stale for a forged one."""
    try:
        return Act(word)
    except ValueError as error:
        raise Stale("stale_button") from error


def typed(said: Said) -> str:
    """What was typed. Raises NotUnderstood for a command that nobody knows: it is never meant for an author."""
    if said.text.startswith("/"):
        raise NotUnderstood("text_wanted")
    return said.text


def number_behind(choice: str) -> int:
    """The number at the end of a choice such as `words:3`. Raises NotUnderstood for a forged one."""
    number = choice.rpartition(":")[2]
    if not _is_number(number):
        raise NotUnderstood("choose_one")
    return int(number)


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) < 10
