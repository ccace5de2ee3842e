"""The messengers that are set up, as channels."""

from __future__ import annotations

from bot import clock
from bot.channels.channel import Channel
from bot.channels.telegram import Telegram
from bot.channels.web import WebChat
from bot.commands import COMMANDS
from bot.keys import Keys
from bot.settings import Settings
from domain.office import Office
from storage.database import Database
from storage.files import Files


def connected(settings: Settings, keys: Keys, database: Database, files: Files, office: Office) -> list[Channel]:
    """The web chat, and every messenger that has what it needs."""
    web = WebChat(
        database=database,
        files=files,
        clock=clock.now,
        secret=keys.cookie,
        phone=office.phone,
        secure=office.public_url.startswith("https://"),
    )
    return [web, *_telegram(settings, keys, files)]


def _telegram(settings: Settings, keys: Keys, files: Files) -> list[Channel]:
    found = settings.telegram
    if found.token is None:
        return []
    return [
        Telegram(
            found.token,
            photo=files.thumbnail,
            commands=COMMANDS,
            api_base=found.api_base,
            mode=found.mode,
            webhook_url=found.webhook_url,
            webhook_secret=keys.webhook,
        )
    ]
