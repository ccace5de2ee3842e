"""`pocket`: a messenger in memory that is as strict as the strictest we know, and shows what each person sees."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from aiogram.types import Update
from starlette.routing import BaseRoute

from bot.channels.channel import FileRef, Outgoing, Permanent, Receipt, Retryable, SendError, Store
from domain.channels import TELEGRAM, Limits
from domain.errors import PhotoRefused
from domain.screen import Screen, press


@dataclass
class Message:
    """One bubble as the person sees it."""

    number: int
    screen: Screen
    turn: int


@dataclass
class Pocket:
    """The channel, and the server behind it. Messages over its limits fail the test, as no messenger takes them."""

    name: str = "telegram"
    account: str = "pocket"
    limits: Limits = TELEGRAM.limits
    chats: dict[str, list[Message]] = field(default_factory=dict)
    files_held: dict[str, bytes] = field(default_factory=dict)
    blocked: set[str] = field(default_factory=set)
    troubles: list[SendError] = field(default_factory=list)
    fetch_troubles: list[Exception] = field(default_factory=list)
    meanwhile: list[Callable[[], object]] = field(default_factory=list)
    """What happens while the next messages are on their way, one each."""
    numbers: int = 0
    updates: int = 0

    def routes(self) -> Sequence[BaseRoute]:
        return ()

    async def receive(self, store: Store) -> None:
        await asyncio.Event().wait()

    def to_update(self, payload: dict[str, Any], address: int) -> Update:
        self.updates += 1
        person = {"id": address, "is_bot": False, "first_name": payload.get("name", "?")}
        message = {
            "message_id": payload.get("message", 0),
            "date": 0,
            "chat": {"id": address, "type": "private"},
            "from": person,
            **payload.get("said", {}),
        }
        if "press" not in payload:
            return Update.model_validate({"update_id": self.updates, "message": message})
        query = {"id": "1", "from": person, "chat_instance": "1", "data": payload["press"], "message": message}
        return Update.model_validate({"update_id": self.updates, "callback_query": query})

    def files(self, payload: dict[str, Any]) -> Sequence[FileRef]:
        spoken = [FileRef(name, kind="voice") for name in payload.get("voices", ())]
        return [*(FileRef(name) for name in payload.get("photos", ())), *spoken]

    async def fetch(self, file: FileRef) -> bytes:
        if self.fetch_troubles:
            raise self.fetch_troubles.pop(0)
        if file.id not in self.files_held:
            raise PhotoRefused("photo_gone")
        return self.files_held[file.id]

    async def send(self, out: Outgoing) -> Receipt:
        if self.meanwhile:
            self.meanwhile.pop(0)()
        if self.troubles:
            raise self.troubles.pop(0)
        if out.native in self.blocked:
            raise Permanent("blocked", blocked=True)
        check(out.screen, out.turn, self.limits)
        chat = self.chats.setdefault(out.native, [])
        if out.edit is not None:
            for message in chat:
                if str(message.number) == out.edit:
                    message.screen, message.turn = out.screen, out.turn
                    return Receipt(out.edit)
        self.numbers += 1
        chat.append(Message(self.numbers, out.screen, out.turn))
        return Receipt(str(self.numbers))

    async def close(self) -> None:
        return


def check(screen: Screen, turn: int, limits: Limits) -> None:
    """Fail as a messenger would on what it cannot show."""
    units = len(screen.whole.encode("utf-16-le")) // 2
    assert 0 < units <= limits.text, f"text of {units}"
    assert len(screen.options) <= limits.buttons, f"{len(screen.options)} buttons"
    assert len(screen.photos) <= limits.photos, f"{len(screen.photos)} photos"
    for option in screen.options:
        assert 0 < len(option.label) <= limits.label, option.label
        assert len(press(option, turn).encode()) <= limits.choice, option.choice


TOO_MANY = Retryable("429", after=3)
