"""Where each talk stands: aiogram's FSM storage over one round's talks, read and written in one statement each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from datetime import datetime
from functools import cache
from typing import Any

from aiogram.fsm.state import State
from aiogram.fsm.storage.base import BaseStorage, StateType, StorageKey
from sqlalchemy import bindparam, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.queries.inserting import insert_for
from storage.tables import talks


@dataclass(slots=True)
class Talk:
    """One chat's state, its data, the screen it shows, and the turn that screen's buttons belong to.

    `told` is the last refusal that was answered, so that a flood of the same mistake gets one answer. `updated` is
    when the chat said something last, None in a new one; `nudged` when they were reminded of the report that they left
    half-filled.
    """

    address: int
    state: str | None = None
    data: dict[str, Any] = field(default_factory=dict)
    screen: dict[str, Any] | None = None
    turn: int = 0
    told: str = ""
    updated: datetime | None = None
    nudged: datetime | None = None


_LOAD = select(*(talks.c[one.name] for one in fields(Talk))).where(
    talks.c.address.in_(bindparam("chats", expanding=True))
)


@cache
def _saving(dialect: str) -> Any:
    statement = insert_for(dialect, talks)
    fresh = {
        name: statement.excluded[name] for name in ("state", "data", "screen", "turn", "told", "updated", "nudged")
    }
    return statement.on_conflict_do_update(index_elements=["address"], set_=fresh)


class Talks(BaseStorage):
    """The talks of the chats in one round. aiogram reads and writes them through the FSM; the round loads and saves.

    Keys are addresses: `chat.id` of every update is our own number of the chat.
    """

    def __init__(self) -> None:
        self._held: dict[int, Talk] = {}

    def at(self, address: int) -> Talk:
        """The talk of a chat in this round."""
        return self._held.setdefault(address, Talk(address))

    def copy(self, address: int) -> Talk:
        """What `restore` takes to undo everything that happens to the talk from now on."""
        talk = self.at(address)
        return replace(talk, data=_copied(talk.data))

    def restore(self, talk: Talk) -> None:
        """Put a talk back."""
        self._held[talk.address] = talk

    async def load(self, db: AsyncConnection, addresses: Sequence[int]) -> None:
        """Begin a round with these chats."""
        rows = await db.execute(_LOAD, {"chats": list(addresses)})
        self._held = {row[0]: Talk(*row) for row in rows}

    async def save(self, db: AsyncConnection, addresses: Sequence[int], *, now: datetime) -> None:
        """Write the talks of these chats."""
        rows = [
            {
                "address": talk.address,
                "state": talk.state,
                "data": talk.data,
                "screen": talk.screen,
                "turn": talk.turn,
                "told": talk.told,
                "updated": now,
                "nudged": talk.nudged if "draft" in talk.data else None,
            }
            for talk in map(self.at, addresses)
        ]
        await db.execute(_saving(db.dialect.name), rows)

    async def set_state(self, key: StorageKey, state: StateType = None) -> None:
        self.at(key.chat_id).state = state.state if isinstance(state, State) else state

    async def get_state(self, key: StorageKey) -> str | None:
        return self.at(key.chat_id).state

    async def set_data(self, key: StorageKey, data: Mapping[str, Any]) -> None:
        self.at(key.chat_id).data = dict(data)

    async def get_data(self, key: StorageKey) -> dict[str, Any]:
        return dict(self.at(key.chat_id).data)

    async def close(self) -> None:
        """Nothing to close: the round owns the connection."""


def _copied(value: Any) -> Any:
    """A copy of plain JSON data, which is most of what a turn costs here: `deepcopy` takes five times as long."""
    if isinstance(value, dict):
        return {key: _copied(one) for key, one in value.items()}
    return [_copied(one) for one in value] if isinstance(value, list) else value
