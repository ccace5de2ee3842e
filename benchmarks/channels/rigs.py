"""Each channel as the product runs it, over a messenger that costs nothing: what is measured is our own work.

Events come in the way they do in production: by webhook, each request on its own, with its signature (Zalo), by long
poll (Telegram; Zalo Bot as well, one event a poll), or as the page posts them (web, without reading the form, which
favours it).
"""

from __future__ import annotations

import asyncio
import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from starlette.requests import Request

from benchmarks.channels.town import Says
from bot import clock
from bot.channels.channel import Channel, Store
from bot.channels.telegram import Telegram
from bot.channels.telegram import calls as telegram
from bot.channels.web import WebChat, posting
from bot.channels.web.upload import Posted
from bot.channels.zalo.bot import ZaloBot
from bot.channels.zalo.bot import calls as zalo_bot
from bot.channels.zalo.oa import ZaloOA
from bot.channels.zalo.oa import calls as zalo_oa
from storage.database import Database
from storage.files import Files

OA_ID, APP_ID, SECRET = "388613280878808645", "360846524940903967", "s" * 32
TOKEN, BOT_TOKEN = f"4200:{'A' * 35}", f"1459232241454765289:{'a' * 40}"
NOWHERE = "http://127.0.0.1:9"
SENT_MS = 1_790_000_000_000


@dataclass(frozen=True)
class Rig:
    """A channel, how people speak through it, and whose chat a native id is. `opened`: told of the desk's door."""

    channel: Channel
    says: Says
    person: Callable[[str], int]
    opened: Callable[[Store], None] = lambda store: None


def web(database: Database, files: Files) -> Rig:
    """Messages as the page posts them."""
    chat = WebChat(database, files, secret=SECRET, clock=clock.now)
    doors: list[Store] = []

    async def says(person: int, text: str, number: int) -> None:
        posted = Posted(f"{number:016x}", "", text, "", None, (), None)
        await posting.keep(chat._room, doors[-1], f"person-{person}", posted)

    return Rig(chat, says, lambda native: int(native.removeprefix("person-")), doors.append)


class TelegramStub(telegram.Calls):
    """The Bot API in memory; a poll brings up to a hundred updates, as Telegram's does."""

    def __init__(self) -> None:
        super().__init__(TOKEN, NOWHERE)
        self.waiting: asyncio.Queue[dict[str, Any]] = asyncio.Queue()

    async def call(self, method: str, fields: dict[str, Any], **options: Any) -> Any:
        """Updates out, messages in."""
        if method == "getUpdates":
            found = [await self.waiting.get()]
            while not self.waiting.empty() and len(found) < 100:
                found.append(self.waiting.get_nowait())
            return found
        return {"message_id": 1} if method == "sendMessage" else True


def on_telegram(database: Database, files: Files) -> Rig:
    """Telegram by long poll."""
    stub = TelegramStub()

    async def says(person: int, text: str, number: int) -> None:
        who = {"id": person + 1, "is_bot": False, "first_name": "Dân", "language_code": "vi"}
        chat = {"id": person + 1, "type": "private", "first_name": "Dân"}
        message = {"message_id": number, "from": who, "chat": chat, "date": SENT_MS // 1000, "text": text}
        stub.waiting.put_nowait({"update_id": number, "message": message})

    return Rig(Telegram(TOKEN, photo=files.thumbnail, calls=stub), says, lambda native: int(native) - 1)


class ZaloBotStub(zalo_bot.Calls):
    """The Bot Platform in memory; a poll brings one event."""

    def __init__(self) -> None:
        super().__init__(BOT_TOKEN, NOWHERE)
        self.waiting: asyncio.Queue[dict[str, Any]] = asyncio.Queue()

    async def call(self, method: str, fields: dict[str, Any], **options: Any) -> Any:
        """Events out, messages in."""
        if method == "getUpdates":
            return await self.waiting.get()
        return {"message_id": "82599fa32f56d00e8941", "date": SENT_MS}


def _bot_event(person: int, text: str, number: int) -> dict[str, Any]:
    chat = f"{person:020x}"
    message = {
        "from": {"id": chat, "display_name": "Dân", "is_bot": False},
        "chat": {"id": chat, "chat_type": "PRIVATE"},
        "text": text,
        "message_id": f"{number:020x}",
        "date": SENT_MS,
    }
    return {"event_name": "message.text.received", "message": message}


def zalo_bot_polling(database: Database, files: Files) -> Rig:
    """The Bot Platform by long poll: each event is kept before the next is asked for."""
    stub = ZaloBotStub()

    async def says(person: int, text: str, number: int) -> None:
        stub.waiting.put_nowait(_bot_event(person, text, number))

    channel = ZaloBot(BOT_TOKEN, photo=files.thumbnail, clock=clock.now, secret=SECRET, calls=stub)
    return Rig(channel, says, lambda native: int(native, 16))


def zalo_bot_webhook(database: Database, files: Files) -> Rig:
    """The Bot Platform by webhook."""
    channel = ZaloBot(
        BOT_TOKEN,
        photo=files.thumbnail,
        clock=clock.now,
        secret=SECRET,
        mode="webhook",
        webhook_url="https://chungtay.example/zalo/bot/webhook",
        webhook_secret=SECRET,
        calls=ZaloBotStub(),
    )
    endpoint = _endpoint(channel)

    async def says(person: int, text: str, number: int) -> None:
        body = json.dumps({"ok": True, "result": _bot_event(person, text, number)}, ensure_ascii=False).encode()
        await endpoint(body, {"X-Bot-Api-Secret-Token": SECRET})

    return Rig(channel, says, lambda native: int(native, 16))


class Access:
    """A token that is always good."""

    async def current(self) -> str:
        """The token."""
        return "token"

    async def renewed(self, stale: str) -> str:
        """The token."""
        return "token"


class ZaloOAStub(zalo_oa.Calls):
    """The OpenAPI in memory."""

    async def exchange(self, *asked: Any, **options: Any) -> tuple[int, bytes]:
        """A message was sent."""
        return 200, b'{"error":0,"message":"Success","data":{"message_id":"96d3","quota":{"quota_type":"reply"}}}'


def on_zalo_oa(database: Database, files: Files) -> Rig:
    """The Official Account by webhook, signed."""
    channel = ZaloOA(
        oa_id=OA_ID,
        app_id=APP_ID,
        secrets=[SECRET],
        access=Access(),
        photo=files.thumbnail,
        clock=clock.now,
        signing=SECRET,
        calls=ZaloOAStub(NOWHERE, Access()),
    )
    endpoint = _endpoint(channel)

    async def says(person: int, text: str, number: int) -> None:
        timestamp = str(int(clock.now().timestamp() * 1000))
        event = {
            "app_id": APP_ID,
            "sender": {"id": str(2 * 10**17 + person)},
            "recipient": {"id": OA_ID},
            "event_name": "user_send_text",
            "message": {"text": text, "msg_id": f"{number:019x}"},
            "timestamp": timestamp,
        }
        body = json.dumps(event, ensure_ascii=False).encode()
        mac = hashlib.sha256(APP_ID.encode() + body + timestamp.encode() + SECRET.encode()).hexdigest()
        await endpoint(body, {"X-ZEvent-Signature": f"mac={mac}"})

    return Rig(channel, says, lambda native: int(native) - 2 * 10**17)


def _endpoint(channel: Channel) -> Callable[[bytes, dict[str, str]], Any]:
    route: Any = channel.routes()[0]

    async def posted(body: bytes, headers: dict[str, str]) -> None:
        async def receive() -> dict[str, Any]:
            return {"type": "http.request", "body": body, "more_body": False}

        raw = [(name.lower().encode(), value.encode()) for name, value in headers.items()]
        answer = await route.endpoint(Request({"type": "http", "method": "POST", "headers": raw}, receive))
        if answer.status_code != 200:
            raise RuntimeError(f"{channel.name} answered {answer.status_code}")

    return posted


RIGS: dict[str, Callable[[Database, Files], Rig]] = {
    "web": web,
    "telegram": on_telegram,
    "zalo_oa": on_zalo_oa,
    "zalo_bot": zalo_bot_webhook,
    "zalo_bot by polling": zalo_bot_polling,
}
