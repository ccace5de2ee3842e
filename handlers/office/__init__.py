"""The office in the chat: moderators decide, staff handle, and whoever holds an office gets into the console."""

from __future__ import annotations

from aiogram import Router

from handlers.office import amounts, cases, choosing, deciding, handling, home, naming
from handlers.office.seat import seated

MODULES = (home, naming, cases, amounts, choosing, handling, deciding)
"""`deciding` comes last: it takes every `case:` press that the others left."""


def router() -> Router:
    """The routers of the office, in order, each handler with its seat."""
    made = Router(name="office")
    made.message.middleware(seated)
    made.callback_query.middleware(seated)
    made.include_routers(*(module.router() for module in MODULES))
    return made
