"""Where a talk about work days stands, and what its buttons say."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from aiogram.fsm.state import State, StatesGroup

from domain.errors import NotUnderstood, Stale
from domain.screen import Screen
from handlers.current import beside
from handlers.visit import Talking, Visit

_KEPT = "work_day"


class Day(StatesGroup):
    """What somebody is being asked to type about a work day."""

    line = State()
    card = State()
    heads = State()
    name = State()
    person = State()
    moment = State()
    reason = State()
    came = State()


OURS = frozenset(state.state for state in Day.__states__)


def numbers(visit: Visit, count: int) -> tuple[int, ...]:
    """The numbers behind the colons of a choice. Raises Stale for what no button of ours carries."""
    parts = visit.said.choice.split(":")[1:]
    if len(parts) != count or not all(part.isascii() and part.isdigit() and len(part) < 10 for part in parts):
        raise Stale("stale_button")
    return tuple(int(part) for part in parts)


def typed(visit: Visit) -> str:
    """What was typed. Raises NotUnderstood for nothing, and for a command that nobody knows."""
    if not visit.said.text or visit.said.text.startswith("/"):
        raise NotUnderstood("text_wanted")
    return visit.said.text


async def ask(visit: Visit, state: State, **notes: Any) -> None:
    """Something is asked; `notes` are kept until it is answered."""
    await visit.state.set_state(state)
    await visit.state.update_data({_KEPT: notes})


async def kept(visit: Visit) -> dict[str, Any]:
    """What `ask` kept. Raises Stale if there is nothing."""
    found: dict[str, Any] | None = (await visit.data()).get(_KEPT)
    if found is None:
        raise Stale("stale_button")
    return found


async def answered(visit: Visit) -> None:
    """Nothing of a work day is being asked any more; what else the talk keeps stays."""
    if await visit.state.get_state() in OURS:
        await visit.state.set_state(Talking.choosing)
    await visit.forget(_KEPT)


async def over(visit: Visit, screen: Screen) -> Sequence[Screen]:
    """The screen; and below it what else the talk stands at."""
    await answered(visit)
    return await beside(visit, screen)
