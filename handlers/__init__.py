"""When: who said what, and which use case that is. Thin: no SQL, no wording, no network."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from aiogram import Router
from aiogram.dispatcher.event.handler import FilterObject, HandlerObject

from domain.said import Said
from handlers import (
    answering,
    anything,
    consent,
    filling,
    language,
    linking,
    mine,
    naming,
    office,
    privacy,
    rating,
    reporting,
    reviewing,
    start,
    stray,
    subscribing,
    urgent,
    work_days,
    work_days_coming,
    work_days_leading,
    work_days_ticking,
)
from handlers import (
    help as helping,
)
from handlers.filters import Fits

MODULES = (
    start,
    helping,
    privacy,
    subscribing,
    linking,
    language,
    consent,
    reporting,
    urgent,
    mine,
    rating,
    *office.MODULES,
    work_days,
    work_days_coming,
    work_days_leading,
    work_days_ticking,
    stray,
    filling,
    reviewing,
    naming,
    answering,
    anything,
)
"""In the order in which they are asked: commands and global choices, the office, what no step can take, the steps, the
rest."""


def router() -> Router:
    """One router for every module: a router of its own for each would cost more than what most handlers do."""
    made = Router()
    for module in MODULES:
        module.register(made)
    return made


class Table:
    """Which handler a message is for: the first whose filters all fit. Aiogram asks each in a coroutine, which took
    longer than most handlers. Raises TypeError for a handler with a filter that is no `Fits`."""

    def __init__(self, handlers: Sequence[HandlerObject]) -> None:
        self._rows = [(handler, [_asked(one) for one in handler.filters or ()]) for handler in handlers]

    def chosen(self, said: Said, state: str | None) -> HandlerObject | None:
        """The handler; None if there is none."""
        for handler, questions in self._rows:
            for fits in questions:
                if not fits(said, state):
                    break
            else:
                return handler
        return None


def _asked(one: FilterObject) -> Callable[[Said, str | None], bool]:
    if not isinstance(one.callback, Fits):
        raise TypeError(f"not a filter that the desk can ask: {one.callback}")
    return one.callback.fits
