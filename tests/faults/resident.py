"""A resident who files one waste report, a step at a time: the next step is taken when the answer to the last came."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import count
from typing import Any

from bot.channels.channel import Incoming
from tests.faults.messenger import Messenger
from tests.images.make import photo

PATIENCE = "Ảnh bác gửi đã tới nhưng chưa lưu được"
PHOTO = "(a photo)"

_TALK = (
    ("/start", "Bác cần gì ạ?"),
    ("lãng phí", "Bác đồng ý không"),
    ("Đồng ý", "ở xã, phường nào"),
    ("Bình Lư", "lãng phí về việc gì"),
    ("Điện, xăng dầu", "Bác kể giúp"),
    ("(what happened)", "Bác gửi ảnh nếu có"),
)
_REST = (
    ("Bỏ qua", "liên quan đến cán bộ"),
    ("Không", "giấu tên"),
    ("Giấu tên tôi", "xem lại trước khi gửi"),
    ("Gửi", "Mã hồ sơ"),
)
_PLAIN = (*_TALK, ("Bỏ qua", "ở chỗ nào"), *_REST)
_WITH_PHOTO = (*_TALK, (PHOTO, "Đã nhận 1 ảnh."), ("Xong", "ở chỗ nào"), *_REST)

_SIZE = {"file_id": "p", "file_unique_id": "p", "width": 1, "height": 1}


@dataclass
class Resident:
    """Somebody at a messenger. `waits` are the ticks that each answer took."""

    number: int
    messenger: Messenger
    with_photo: bool
    starts: int
    """The tick at which they begin."""
    said: int = 0
    heard: int = 0
    read: int = 0
    asked_at: int = 0
    waits: list[tuple[int, int]] = field(default_factory=list)
    """(the tick at which it was said, ticks until the answer)."""
    events: count[int] = field(default_factory=lambda: count(1))

    @property
    def native(self) -> str:
        """The messenger's name of the chat."""
        return f"resident-{self.number}"

    @property
    def text(self) -> str:
        """What nobody else says."""
        return f"Đèn sáng cả ban ngày, cột số {self.number}"

    @property
    def script(self) -> tuple[tuple[str, str], ...]:
        """What they say, and what they expect to see after it."""
        return _WITH_PHOTO if self.with_photo else _PLAIN

    @property
    def finished(self) -> bool:
        """Have they got their receipt?"""
        return self.heard == len(self.script)

    @property
    def photo(self) -> str:
        """The messenger's name of their photo."""
        return f"photo-{self.number}"

    def acts(self, tick: int) -> None:
        """Look whether the answer has come; if so, say the next thing."""
        if self.is_answered() and self.said > len(self.waits):
            self.waits.append((self.asked_at, tick - self.asked_at))
        if tick >= self.starts and self.heard == self.said < len(self.script):
            self.goes_on()
            self.asked_at = tick

    def goes_on(self) -> None:
        """Say the next thing, answered or not."""
        self._say(self.script[self.said][0])
        self.said += 1

    def is_answered(self) -> bool:
        """Has the answer to all that was said come? What is repeated is passed over."""
        shown = self.messenger.order.get(self.native, [])
        while self.heard < self.said and self.read < len(shown):
            if self.script[self.heard][1] in shown[self.read][1].whole:
                self.heard += 1
            self.read += 1
        return self.heard == self.said

    def _say(self, words: str) -> None:
        said: dict[str, Any] = {"text": self.text if words == "(what happened)" else words}
        payload: dict[str, Any] = {"name": f"Dân {self.number}", "said": said}
        if words == PHOTO:
            self.messenger.files_held[self.photo] = photo(64, 48, self.number)
            payload |= {"said": {"photo": [_SIZE]}, "photos": [self.photo]}
        self.messenger.unread.append(Incoming(f"{self.native}-{next(self.events)}", self.native, payload))
