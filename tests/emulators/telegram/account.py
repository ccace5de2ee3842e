"""One bot as Telegram knows it: its people, their chats, its updates and files."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from tests.emulators.telegram.errors import bad, forbidden
from tests.emulators.telegram.faults import Faults
from tests.emulators.telegram.files import Files
from tests.emulators.telegram.form import Form
from tests.emulators.telegram.queue import Queue
from tests.emulators.telegram.signal import Signal

BOT_ID = 4_200
TOKEN = f"{BOT_ID}:{'A' * 35}"
EPOCH = 1_780_000_000
"""The emulator's time starts here and moves on one second with each message."""


@dataclass(frozen=True, slots=True)
class Call:
    """One call as it came in."""

    method: str
    form: Form


@dataclass
class Chat:
    """A private chat: the messages of both sides, the keyboards they brought, what the person did to us."""

    user: dict[str, Any]
    history: list[dict[str, Any]]
    keyboards: dict[int, dict[str, Any]]
    known: bool = False
    blocked: bool = False
    deleted: bool = False

    @property
    def as_json(self) -> dict[str, Any]:
        """The chat inside a message."""
        return {"id": self.user["id"], "first_name": self.user["first_name"], "type": "private"}


class Account:
    """Everything the emulator remembers of one bot."""

    def __init__(self) -> None:
        self.me: dict[str, Any] = {"id": BOT_ID, "is_bot": True, "first_name": "Chung Tay", "username": "chungtay_bot"}
        self.changed = Signal()
        self.queue = Queue(self.changed)
        self.files = Files()
        self.faults = Faults()
        self.chats: dict[int, Chat] = {}
        self.calls: list[Call] = []
        self.presses: set[str] = set()
        self.webhook: dict[str, Any] = {"url": "", "has_custom_certificate": False, "pending_update_count": 0}
        self.secret = ""
        self.menus: dict[str, list[dict[str, Any]]] = {}
        self.menu_button: dict[str, Any] | None = None
        self._last = 0

    def next_number(self) -> int:
        """A number for a message, a press or an album."""
        self._last += 1
        return self._last

    def chat(self, form: Form) -> Chat:
        """The chat of a call, open to the bot. Raises Declined."""
        if not form.text("chat_id"):
            raise bad("chat_id is empty")
        chat = self.chats.get(form.number("chat_id"))
        if chat is None or not chat.known:
            raise bad("chat not found")
        if chat.deleted:
            raise forbidden("user is deactivated")
        if chat.blocked:
            raise forbidden("bot was blocked by the user")
        return chat

    def called(self, method: str) -> list[Form]:
        """The parameters of every call of this method so far."""
        return [call.form for call in self.calls if call.method == method.lower()]
