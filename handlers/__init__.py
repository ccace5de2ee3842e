"""When: who said what, and which use case that is. Thin: no SQL, no wording, no network."""

from __future__ import annotations

from aiogram import Router

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

MODULES = (
    start,
    helping,
    privacy,
    language,
    consent,
    reporting,
    mine,
    rating,
    office,
    stray,
    filling,
    reviewing,
    naming,
    answering,
    anything,
)
"""In the order in which they are asked: commands and global choices, what no step can take, the steps, the rest."""


def routers() -> tuple[Router, ...]:
    """Fresh routers of every module."""
    return tuple(module.router() for module in MODULES)
