"""The dispatcher: every router of the product, in the order in which they are asked."""

from __future__ import annotations

from aiogram import Dispatcher
from aiogram.fsm.storage.base import BaseStorage

from handlers import routers


def dispatcher(storage: BaseStorage) -> Dispatcher:
    """A fresh dispatcher over this FSM storage."""
    made = Dispatcher(storage=storage)
    made.include_routers(*routers())
    return made
