"""Who the bot is, and what is new for it."""

from __future__ import annotations

from typing import Any

from tests.emulators.zalo_bot.fields import Fields
from tests.emulators.zalo_bot.state import State

POLL_SECONDS = 30.0
"""How long a poll waits unless asked otherwise [A], and at most [?]."""


async def get_me(state: State, fields: Fields) -> dict[str, Any]:
    """The bot itself."""
    return dict(state.me)


async def get_updates(state: State, fields: Fields) -> dict[str, Any]:
    """One event, not a list [A], and gone with the answer [B]."""
    return await state.queue.poll(fields.seconds("timeout", POLL_SECONDS, POLL_SECONDS))
