"""Nhận tin: stopping all announcements in one tap or one word, taking that back, choosing by topic."""

from __future__ import annotations

import re

from aiogram import Router
from aiogram.types import TelegramObject

from actions import subscribing
from domain.campaigns import Topic
from domain.errors import Stale
from domain.said import Said
from domain.screen import Screen
from domain.words import fold
from handlers.current import beside
from handlers.filters import Chose, ChosePrefix, Command, Fits
from handlers.visit import Visit
from screens import subscribing as screens
from storage.queries import linking

_STOPPING = re.compile(
    r"(?:/|(?:(?:toi|em|chau|minh|bac) )?(?:muon |xin |hay |cho (?:toi|em|minh) )?)"
    r"(?:(?:ngung|dung|thoi|huy|tat|bo) ?(?:nhan )?(?:tin|nhantin|thong bao)|ngungnhantin"
    r"|(?:khong|ko|k) (?:muon )?nhan (?:tin|thong bao)|dung (?:gui|nhan)(?: tin)?(?= nua)|stop|unsubscribe)"
    r"(?: (?:chung|nua|nay|nhan|nhe|a|di|cho toi|ban oi))*"
)
_LONGEST = 60


class Stopping(Fits):
    """The whole text asks for no more announcements, marks or not: ngừng nhận tin, dừng tin nhé, STOP."""

    def fits(self, said: Said, state: str | None) -> bool:
        text = said.text
        return 0 < len(text) <= _LONGEST and _STOPPING.fullmatch(fold(text).strip(" .,!")) is not None


def register(made: Router) -> None:
    """Stop, begin again, choose."""
    made.message.register(stop, Stopping())
    made.callback_query.register(stop, Chose("news:stop"))
    made.callback_query.register(trial, Chose("news:trial"))
    made.message.register(again, Command("nhận tin lại", "nhận lại tin"))
    made.callback_query.register(again, Chose("news:again"))
    made.message.register(choose, Command("nhantin", "nhận tin", "news", "chọn tin"))
    made.callback_query.register(choose, Chose("news"))
    made.callback_query.register(switch, ChosePrefix("news:"))


async def stop(_: TelegramObject, visit: Visit) -> tuple[Screen, ...]:
    """No more announcements. The talk stays where it is; what stands open there is shown again below."""
    await subscribing.stop_all(visit.db, by=visit.citizen, now=visit.now)
    return await beside(visit, screens.stopped(visit.say, await _chats(visit)))


async def trial(_: TelegramObject, visit: Visit) -> Screen:
    """An officer tried the option on their own copy: nothing is stopped."""
    return screens.trial(visit.say)


async def again(_: TelegramObject, visit: Visit) -> tuple[Screen, ...]:
    """Take it back."""
    await subscribing.start_again(visit.db, by=visit.citizen, now=visit.now)
    return await _shown(visit, screens.resumed(visit.say))


async def choose(_: TelegramObject, visit: Visit) -> tuple[Screen, ...]:
    """What comes now, by topic."""
    return await _shown(visit)


async def switch(_: TelegramObject, visit: Visit) -> tuple[Screen, ...]:
    """One topic on or off. Raises Stale for a forged button."""
    way, _colon, name = visit.said.choice.removeprefix("news:").partition(":")
    if way not in {"on", "off"} or name not in set(Topic):
        raise Stale("stale_button")
    topic, wants = Topic(name), way == "on"
    await subscribing.choose(visit.db, topic=topic, wants=wants, by=visit.citizen, now=visit.now)
    return await _shown(visit, screens.switched(visit.say, topic, wants=wants))


async def _shown(visit: Visit, note: str = "") -> tuple[Screen, ...]:
    wanted = await subscribing.of(visit.db, by=visit.citizen)
    return await beside(visit, screens.topics(visit.say, wanted, await _chats(visit), note))


async def _chats(visit: Visit) -> list[str]:
    return [one.channel for one in await linking.chats(visit.db, visit.citizen.id)]
