"""One thing said by one person, with all that is needed to answer it; and where their talk stands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup

from domain.kinds import load
from domain.office import Office
from domain.people import Citizen, Role
from domain.questions import Draft
from domain.said import Said
from locales import Say
from storage.database import Connection
from storage.vault import Vault


class Talking(StatesGroup):
    """Where a resident's talk can stand; None and `choosing` are the main menu."""

    choosing = State()
    asking = State()
    reviewing = State()
    naming = State()
    phoning = State()
    answering = State()
    adding = State()


IDLE = (None, Talking.choosing)


@dataclass(frozen=True, slots=True)
class Visit:
    """What the desk gives to a handler, in one piece."""

    said: Said
    citizen: Citizen
    state: FSMContext
    db: Connection
    say: Say
    now: datetime
    vault: Vault
    office: Office

    @property
    def roles(self) -> tuple[Role, ...]:
        """The roles of whoever writes."""
        return tuple(grant.role for grant in self.citizen.grants)

    async def data(self) -> dict[str, Any]:
        """Everything the talk keeps."""
        return await self.state.get_data()

    async def draft(self) -> Draft | None:
        """The half-filled report; None if there is none that can still be read."""
        kept = (await self.data()).get("draft")
        return load(kept) if kept else None

    async def unfinished(self) -> bool:
        """Is there a half-filled report with at least one answer in it?"""
        draft = await self.draft()
        return bool(draft and draft["trail"])

    async def keep(self, draft: Draft, state: State) -> None:
        """Keep the draft, with the time, and stand at `state`."""
        await self.state.update_data(draft=draft, at=self.now.isoformat())
        await self.state.set_state(state)

    async def forget(self, *names: str) -> None:
        """Drop some of what the talk keeps."""
        data = await self.data()
        await self.state.set_data({name: value for name, value in data.items() if name not in names})

    async def finish(self) -> None:
        """Have done with the draft, and stand at the main menu. What waited for that, waits on: a message that came
        meanwhile, a draft that something urgent was put before."""
        data = await self.data()
        await self.drop()
        await self.state.update_data({name: data[name] for name in ("later",) if name in data})
        aside = load(data["aside"]) if "aside" in data else None
        if aside:
            await self.keep(aside, Talking.choosing)

    async def drop(self) -> None:
        """Drop the draft and everything else that the talk keeps, and stand at the main menu."""
        await self.state.set_data({"met": True})
        await self.state.set_state(Talking.choosing)
