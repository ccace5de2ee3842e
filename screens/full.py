"""A messenger whose plan is nearly spent: what a person is told there, and how far it is used."""

from __future__ import annotations

from dataclasses import replace

from domain.office import Office
from domain.screen import Screen
from domain.words import N_
from locales import Say
from screens.case import Facts

NAMES = {"web": N_("Trang trò chuyện"), "telegram": "Telegram", "zalo_oa": "Zalo OA", "zalo_bot": "Zalo Bot"}
"""What people call the messengers."""

USED = {
    "month": N_("Đã nhắn {used} trên {most} tin của tháng này."),
    "day": N_("Đã nhắn {used} trên {most} tin của hôm nay."),
    "ever": N_("Đã có {used} người nhắn, gói có {most} chỗ."),
}
"""How far a limit is used, by its period."""


def name(say: Say, channel: str) -> str:
    """A messenger, as people call it."""
    return say(NAMES[channel]) if channel in NAMES else channel


def sentence(say: Say, office: Office) -> str:
    """Here an answer may soon fail to come; where else to write or call."""
    url = f"{office.public_url}/chat"
    if not office.phone:
        return say("Kênh này sắp hết lượt nhắn. Để chắc nhận được tin, bác nhắn ở {url}.", url=url)
    return say(
        "Kênh này sắp hết lượt nhắn. Để chắc nhận được tin, bác nhắn ở {url} hoặc gọi {phone}.",
        url=url,
        phone=office.phone,
    )


def below(say: Say, office: Office, screen: Screen) -> Screen:
    """The screen with that sentence under it."""
    return replace(screen, text=f"{screen.text}\n\n{sentence(say, office)}")


def used(say: Say, facts: Facts) -> str:
    """How far a limit is used."""
    return say(USED[facts.get("period", "month")], used=figure(facts.get("used", 0)), most=figure(facts.get("of", 0)))


def figure(number: int) -> str:
    """A number with dots between thousands."""
    return f"{number:,}".replace(",", ".")
