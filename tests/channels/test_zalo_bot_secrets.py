"""Neither the token, which stands in every URL, nor the other secrets, nor what people write, is ever told."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from typing import Any

import pytest
import structlog
from pydantic import SecretStr

from bot import logs
from bot.channels.channel import SendError
from bot.channels.zalo.bot import ZaloBot
from bot.channels.zalo.bot.webhook import HEADER, PATH
from domain.errors import PhotoRefused
from domain.screen import Screen
from tests.channels.test_zalo_bot_events import DOCUMENTED
from tests.channels.test_zalo_bot_webhook import posting
from tests.channels.zalo_bot_rig import HASTE, HOOK, NOW, PUBLIC, SIGNING, connected, receiving, to
from tests.emulators.telegram.pictures import picture
from tests.emulators.telegram.rig import Inbox, Photos
from tests.emulators.zalo_bot.server import Emulator
from tests.emulators.zalo_bot.state import TOKEN

WORDS = "Chuyện rất riêng của bác"
SECRETS = (TOKEN.split(":")[1], HOOK, SIGNING, WORDS, "Lò Thị Ánh", "0912345678")
METHODS = ("getUpdates", "setWebhook", "deleteWebhook", "sendMessage", "sendPhoto")


@pytest.fixture
def written() -> Iterator[io.StringIO]:
    """Everything that is logged, by whomever, down to debug."""
    before = structlog.get_config()
    out = io.StringIO()
    logs.configure("debug", json_lines=True, stream=out)
    yield out
    structlog.configure(**before)


def break_everything(emulator: Emulator) -> None:
    for method in METHODS:
        emulator.faults.next_bad_gateway(method)
        emulator.faults.next_lost_answer(method)
        emulator.faults.next_transient(method)
        emulator.faults.next_refusal(method, 400, f"bad request: {WORDS} at bot{emulator.token}")
        emulator.faults.next_refusal(method, 429, f"no more for 0912345678, {emulator.token}")


def leaks(text: str) -> list[str]:
    return [secret for secret in SECRETS if secret in text]


async def test_no_log_line_and_no_error_tells_a_secret(written: io.StringIO) -> None:
    told: list[str] = []
    async with Emulator() as emulator, connected(emulator, Photos({"a" * 64: picture()}), public_url=PUBLIC) as channel:
        an, inbox = emulator.person("Lò Thị Ánh"), Inbox(failures=2)
        break_everything(emulator)
        an.says(f"{WORDS} 0912345678")
        an.sends_photo(picture(), WORDS)
        async with receiving(channel, inbox):
            await inbox.holds(1)
            for photos in ((), ("a" * 64,)):
                for _ in range(6):
                    told += await failing(channel, emulator, photos)
        emulator.faults.revoked = True
        await channel.receive(inbox)
        told += await failing(channel, emulator, ())
        for event in inbox.events:
            for file in channel.files(event.payload):
                emulator.media.expire()
                with pytest.raises(PhotoRefused) as found:
                    await channel.fetch(file)
                told.append(f"{found.value!r}")
        told.append(f"{channel!r}")
    assert len(written.getvalue().splitlines()) > 5
    assert leaks(written.getvalue()) == []
    assert [leaks(text) for text in told if leaks(text)] == []


async def failing(channel: ZaloBot, emulator: Emulator, photos: tuple[str, ...]) -> list[str]:
    """What can be read of the error, its causes and its context included."""
    try:
        await channel.send(to(emulator.people[0], Screen(WORDS, photos=photos)))
    except SendError as error:
        return [f"{error!r} {error} {error.args} {error.__cause__!r} {error.__suppress_context__}"]
    return []


async def test_a_webhook_that_fails_tells_no_secret_either(written: io.StringIO) -> None:
    async with Emulator() as emulator:
        break_everything(emulator)
        settings: dict[str, Any] = {"mode": "webhook", "webhook_url": PUBLIC + PATH, "webhook_secret": HOOK}
        async with connected(emulator, **settings) as channel, receiving(channel, Inbox(failures=9)):
            await emulator.until(lambda: emulator.webhook.url)
            async with posting(channel) as client:
                message = DOCUMENTED["message"] | {"text": WORDS}
                body = json.dumps(DOCUMENTED | {"message": message})
                for secret in (HOOK, HOOK[:-1] + "x"):
                    await client.post(PATH, content=body, headers={HEADER: secret})
                await client.post(PATH, content=body[:-3], headers={HEADER: HOOK})
    assert "zalo_bot_webhook_not_stored" in written.getvalue()
    assert leaks(written.getvalue()) == []


def test_a_channel_that_cannot_be_made_does_not_repeat_its_token() -> None:
    for token in ("no-token-but-a-secret", SecretStr("no-token-but-a-secret")):
        with pytest.raises(ValueError, match="no token") as found:
            ZaloBot(token, photo=Photos().thumbnail, clock=lambda: NOW, secret=SIGNING, patience=HASTE)
        assert "a-secret" not in str(found.value)
