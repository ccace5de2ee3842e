"""One bot as Telegram knows it: its people, their chats, its updates and files."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from tests.emulators.telegram.clock import Clock, Hands
from tests.emulators.telegram.errors import Declined, bad
from tests.emulators.telegram.faults import Faults
from tests.emulators.telegram.files import Files
from tests.emulators.telegram.form import Form
from tests.emulators.telegram.limits import Limits
from tests.emulators.telegram.queue import Queue
from tests.emulators.telegram.signal import Signal
from tests.emulators.telegram.trial import Trial

BOT_ID = 4_200
TOKEN = f"{BOT_ID}:{'A' * 35}"
PRESS_SECONDS = 15.0
"""How long a press can be answered. Not published; bots report refusals from about then on."""


@dataclass(frozen=True, slots=True)
class Call:
    """One call as it came in."""

    method: str
    form: Form


@dataclass
class Chat:
    """A chat: how it is named in a message, the messages of all sides, the keyboards they brought, and why the bot
    may not write to it, if so."""

    as_json: dict[str, Any]
    history: list[dict[str, Any]] = field(default_factory=list)
    keyboards: dict[int, dict[str, Any]] = field(default_factory=dict)
    known: bool = False
    closed: Declined | None = None


class Account:
    """Everything the emulator remembers of one bot."""

    def __init__(self, clock: Clock | None = None) -> None:
        self.me: dict[str, Any] = {"id": BOT_ID, "is_bot": True, "first_name": "Chung Tay", "username": "chungtay_bot"}
        self.clock: Clock = clock or Hands()
        self.changed = Signal()
        self.queue = Queue(self.changed, self.clock)
        self.files = Files(self.clock)
        self.faults = Faults()
        self.limits = Limits(self.clock)
        self.chats: dict[int, Chat] = {}
        self.calls: list[Call] = []
        self.recording = True
        self.counts: Counter[str] = Counter()
        self.sent = 0
        self.shown: list[Callable[[dict[str, Any]], None]] = []
        self.presses: dict[str, float] = {}
        self.webhook: dict[str, Any] = {"url": "", "has_custom_certificate": False, "pending_update_count": 0}
        self.secret = ""
        self.trials: dict[int, Trial] = {}
        self.menus: dict[str, list[dict[str, Any]]] = {}
        self.menu_button: dict[str, Any] | None = None
        self._last = 0

    @property
    def date(self) -> int:
        """Now, as a message says it."""
        return int(self.clock())

    @property
    def unanswered(self) -> list[str]:
        """The presses that spin, or spun until they were too old."""
        return list(self.presses)

    def next_number(self) -> int:
        """A number for a message, a press or an album."""
        self._last += 1
        return self._last

    def press(self) -> str:
        """The id of a new press, which can be answered for a while."""
        query = str(10**17 + self.next_number())
        self.presses[query] = self.clock() + PRESS_SECONDS
        return query

    def chat(self, form: Form) -> Chat:
        """The chat of a call, open to the bot. Raises Declined."""
        if not form.text("chat_id"):
            raise bad("chat_id is empty")
        chat = self.chats.get(form.number("chat_id"))
        if chat is None or not chat.known:
            raise bad("chat not found")
        if chat.closed:
            raise chat.closed
        return chat

    def count(self, method: str, form: Form) -> None:
        """Note a call; what it said only while `recording`."""
        self.counts[method] += 1
        if self.recording:
            self.calls.append(Call(method, form))
        self.changed.touch()

    def show(self, message: dict[str, Any]) -> None:
        """Tell whoever looks that the bot sent or changed a message."""
        self.changed.touch()
        for look in tuple(self.shown):
            look(message)

    def called(self, method: str) -> list[Form]:
        """The parameters of every call of this method so far."""
        return [call.form for call in self.calls if call.method == method.lower()]
