"""What the fork server imports once, in the order in which the product does it: `swift` before aiogram."""

from __future__ import annotations

import importlib

from bot import swift

swift.load()
importlib.import_module("bot.app")
