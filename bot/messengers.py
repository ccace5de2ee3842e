"""The messengers that are set up, as channels. What an installation does not use is not imported: it would cost time
and memory at every start."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace

from bot import clock
from bot.channels.channel import Channel
from bot.channels.web import WebChat
from bot.commands import COMMANDS
from bot.keys import Keys
from bot.settings import Settings
from domain.channels import TELEGRAM, ZALO_BOT, ZALO_OA, Pace
from domain.office import Office
from storage.database import Database
from storage.files import Files

Tick = Callable[[], Awaitable[None]]
Ticking = Callable[[Callable[[], None]], Tick]
"""Makes a tick, given what wakes the deliveries."""


@dataclass(frozen=True, slots=True)
class Messengers:
    """`channels`, the web chat first; what they want done every ten minutes; what they let go of at the end."""

    channels: Sequence[Channel]
    ticks: Sequence[Ticking] = ()
    closing: Sequence[Tick] = ()


def paces(settings: Settings) -> dict[str, Pace]:
    """How fast each messenger may be sent to; one that is not here, as fast as it goes. Without a pace of its own an
    account's chats have none either."""
    given = {
        TELEGRAM.name: TELEGRAM.pace and replace(TELEGRAM.pace, account=settings.telegram.a_second),
        ZALO_BOT.name: Pace(settings.zalo_bot.a_second, settings.zalo_bot.chat_a_second),
        ZALO_OA.name: Pace(settings.zalo_oa.a_second, settings.zalo_oa.chat_a_second),
    }
    return {name: pace for name, pace in given.items() if pace and pace.account}


def connected(settings: Settings, keys: Keys, database: Database, files: Files, office: Office) -> Messengers:
    """The web chat, and every messenger that has what it needs."""
    web = WebChat(
        database=database,
        files=files,
        clock=clock.now,
        secret=keys.cookie,
        phone=office.phone,
        secure=office.public_url.startswith("https://"),
    )
    channels = [web, *_telegram(settings, keys, files), *_zalo_bot(settings, keys, files)]
    if not settings.zalo_oa.oa_id:
        return Messengers(channels)
    official = _zalo_oa(settings, keys, database, files)
    return Messengers([*channels, *official.channels], official.ticks, official.closing)


def _telegram(settings: Settings, keys: Keys, files: Files) -> list[Channel]:
    found = settings.telegram
    if found.token is None:
        return []
    from bot.channels.telegram import Telegram

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


def _zalo_bot(settings: Settings, keys: Keys, files: Files) -> list[Channel]:
    found = settings.zalo_bot
    if found.token is None:
        return []
    from bot.channels.zalo.bot import ZaloBot

    return [
        ZaloBot(
            found.token,
            photo=files.thumbnail,
            clock=clock.now,
            secret=keys.of("zalo-bot-photos"),
            public_url=settings.web.public_url,
            api_base=found.api_base,
            mode=found.mode,
            webhook_url=found.webhook_url,
            webhook_secret=keys.of("zalo-bot-webhook"),
            media_hosts=_hosts(found.media_hosts),
        )
    ]


def _zalo_oa(settings: Settings, keys: Keys, database: Database, files: Files) -> Messengers:
    from bot.access import official_account
    from bot.channels.zalo.oa import ZaloOA
    from bot.channels.zalo.oa.alarm import keeping_fresh

    found = settings.zalo_oa
    access = official_account(settings, keys, database)
    channel = ZaloOA(
        oa_id=found.oa_id,
        app_id=found.app_id,
        secrets=[secret for secret in (found.webhook_secret, found.app_secret) if secret],
        access=access.tokens,
        photo=files.thumbnail,
        clock=clock.now,
        signing=keys.of("zalo-oa-buttons"),
        api_base=found.api_base,
        media_hosts=_hosts(found.media_hosts),
        buttons=found.buttons,
        templates=found.templates,
        extra_routes=access.consent.routes(),
    )

    def fresh(wake: Callable[[], None]) -> Tick:
        return keeping_fresh(access.tokens, access.consent, database, clock.now, wake=wake)

    return Messengers([channel], [fresh], [access.close])


def _hosts(given: str) -> list[str]:
    return [host for one in given.split(",") if (host := one.strip())]
