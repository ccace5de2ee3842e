"""Every messenger that a dialogue runs on. Nothing else about dialogues names one."""

from __future__ import annotations

from tests.world.messengers.phone import Make
from tests.world.messengers.telegram import TelegramMessenger
from tests.world.messengers.web import WebMessenger
from tests.world.messengers.zalo_bot import ZaloBotMessenger
from tests.world.messengers.zalo_oa import ZaloOAMessenger

MESSENGERS: tuple[tuple[str, Make], ...] = (
    ("web", WebMessenger),
    ("telegram", TelegramMessenger),
    ("zalo_oa", ZaloOAMessenger),
    ("zalo_bot", ZaloBotMessenger),
)
BY_NAME = dict(MESSENGERS)
