"""When: who said what, and which use case that is. Thin: no SQL, no wording, no network."""

from __future__ import annotations

from aiogram import Router

# In the order in which they are asked: commands and global choices before the steps of a talk.
MODULES: tuple[object, ...] = ()


def routers() -> tuple[Router, ...]:
    """Fresh routers of every module."""
    return ()
