"""When: who said what, and which use case that is. Thin: no SQL, no wording, no network."""

from __future__ import annotations

from collections.abc import Sequence

from aiogram import Router
from aiogram.dispatcher.event.handler import FilterObject, HandlerObject

from domain.said import Said
from handlers import (
    answering,
    anything,
    consent,
    filling,
    language,
    mine,
    naming,
    office,
    privacy,
    rating,
    reporting,
    reviewing,
    start,
    stray,
)
from handlers import (
    help as helping,
)
from handlers.filters import Fits

MODULES = (
    start,
    helping,
    privacy,
    language,
    consent,
    reporting,
    mine,
    rating,
    *office.MODULES,
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


def chosen(handlers: Sequence[HandlerObject], said: Said, state: str | None) -> HandlerObject | None:
    """The first handler whose filters all fit; None if there is none. All of ours are `Fits`: asking them through
    aiogram, each in a coroutine of its own, took longer than most handlers."""
    return next((one for one in handlers if all(_fits(each, said, state) for each in one.filters or ())), None)


def _fits(one: FilterObject, said: Said, state: str | None) -> bool:
    return isinstance(one.callback, Fits) and one.callback.fits(said, state)
