"""One bot as Zalo knows it: its people, their chats, the events that wait, the plan, the webhook."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random
from typing import Any

from tests.emulators.telegram.clock import Clock, Hands
from tests.emulators.telegram.signal import Signal
from tests.emulators.zalo_bot.errors import CHAT_NOT_FOUND, Declined, bad
from tests.emulators.zalo_bot.faults import Faults
from tests.emulators.zalo_bot.fields import Fields
from tests.emulators.zalo_bot.media import Media
from tests.emulators.zalo_bot.outside import Network, Outside
from tests.emulators.zalo_bot.photos import Photos
from tests.emulators.zalo_bot.queue import Event, Queue
from tests.emulators.zalo_bot.quota import Quota

BOT_ID = "1459232241454765289"
TOKEN = f"{BOT_ID}:emulated-secret-of-the-bot"
PUBLIC = "https://chungtay.example"
"""A public address. `hosts` says what it really is: Zalo calls no webhook on this machine [A], so tests give this."""

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Call:
    """One call as it came in."""

    method: str
    fields: Json


@dataclass
class Chat:
    """A chat: everything said in it, oldest first. Bot's messages have `"from": {"is_bot": true}`."""

    id: str
    kind: str
    name: str
    history: list[Json] = field(default_factory=list)
    known: bool = False
    closed: Declined | None = None


@dataclass(frozen=True, slots=True)
class Trial:
    """How often an event was not taken, and from when it is brought again."""

    failures: int = 0
    due: float = 0.0


@dataclass
class Webhook:
    """Where events go. `doubles`: how likely an event is brought twice. `ordered`: what was not taken holds up what
    came after it in its chat; whether Zalo does so is not documented [?]. `trials`: by message id."""

    url: str = ""
    secret: str = ""
    updated: int = 0
    ever: bool = False
    doubles: float = 0.1
    ordered: bool = True
    tests_left: int = 20
    trials: dict[str, Trial] = field(default_factory=dict)


class State:
    """Everything the emulator remembers. `chance` decides what is random at Zalo, the same in every run. `photo_as`:
    "photo_url" as seen live [B], "photo" as documented [A], or "both". `strange_fields`: (method, field) of what no
    method documents; Zalo ignores it, tests assert that there is none."""

    token = TOKEN

    def __init__(self, clock: Clock | None = None, outside: Outside | None = None, seed: int = 1) -> None:
        self.me: Json = {
            "id": BOT_ID, "account_name": "bot.ChungTay", "account_type": "BASIC", "can_join_groups": False,
        }  # fmt: skip
        self.clock: Clock = clock or Hands()
        self.outside: Outside = outside or Network()
        self.chance = Random(seed)
        self.changed = Signal()
        self.queue = Queue(self.changed)
        self.media = Media(self.clock)
        self.quota = Quota(self.clock)
        self.faults = Faults()
        self.webhook = Webhook()
        self.hosts: dict[str, str] = {}
        self.photos = Photos(self.outside, self.reached)
        self.chats: dict[str, Chat] = {}
        self.calls: list[Call] = []
        self.counts: Counter[str] = Counter()
        self.recording = True
        self.sent = 0
        self.shown: list[Callable[[Json], None]] = []
        self.strange_fields: list[tuple[str, str]] = []
        self.photo_as = "photo_url"
        self._ids = 0

    @property
    def date(self) -> int:
        """Now in milliseconds, as every date here."""
        return int(self.clock() * 1_000)

    def next_id(self) -> str:
        """An id as live ones look: 20 hex digits [B]."""
        self._ids += 1
        return f"{self._ids * 0x9E3779B97F4A7C15 % 2**64:016x}{self._ids % 65_536:04x}"

    def reached(self, url: str) -> str:
        """The URL, or what it really is by `hosts`."""
        for public, real in self.hosts.items():
            if url == public or url.startswith(f"{public}/"):
                return real + url.removeprefix(public)
        return url

    def chat(self, fields: Fields) -> Chat:
        """The chat of a call, open to the bot. Raises Declined."""
        chat = self.chats.get(fields.text("chat_id", most=64))
        if chat is None or not chat.known:
            raise bad(CHAT_NOT_FOUND)
        if chat.closed:
            raise chat.closed
        return chat

    def post(self, chat: Chat, content: Json, told: bool = True) -> Json:
        """The bot's message: what it cost is counted; unless `told`, nobody gets to see it."""
        self.quota.spend(chat.id)
        sender = {"id": BOT_ID, "is_bot": True, "display_name": "Bot Chung Tay"}
        message = {"message_id": self.next_id(), "date": self.date, "from": sender, "chat": {"id": chat.id}, **content}
        self.sent += 1
        if told:
            chat.history.append(message)
            for look in tuple(self.shown):
                look(message)
        self.changed.touch()
        return {"message_id": message["message_id"], "date": message["date"]}

    def body(self, event: Event) -> bytes:
        """An event as a webhook brings it: bare or wrapped [B], by chance."""
        wrapped = {"ok": True, "result": event} if self.chance.random() < 0.5 else event
        return json.dumps(wrapped, ensure_ascii=False).encode()

    def called(self, method: str) -> list[Json]:
        """The fields of every call of this method so far."""
        return [call.fields for call in self.calls if call.method == method]
