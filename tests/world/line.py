"""The line between the desk and a messenger: what leaves is noted, and it can be down."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from aiogram.types import Update
from starlette.routing import BaseRoute

from bot.channels.channel import Channel, FileRef, Mirror, Outgoing, Receipt, SendError, Store
from domain.channels import Limits
from domain.screen import Screen
from storage.database import Connection


@dataclass
class Message:
    """One screen as the person got it: the messenger's id of it, and the texts of the native messages it took.
    `notice`: it answers nothing, and came by itself."""

    mark: str
    screen: Screen
    turn: int
    notice: bool = False
    texts: tuple[str, ...] = ()

    @property
    def number(self) -> int:
        """The mark of a messenger that numbers its messages."""
        return int(self.mark)


Chats = dict[str, list[Message]]
"""By native id, what the bot has shown in each chat. It outlives the process, as the people's phones do."""


@dataclass
class Faults:
    """What goes wrong next: with a message, with a file. `meanwhile`: what happens while the next messages are on their
    way, one each."""

    troubles: list[SendError] = field(default_factory=list)
    fetch_troubles: list[Exception] = field(default_factory=list)
    meanwhile: list[Callable[[], object]] = field(default_factory=list)


class Received(Protocol):
    """How a messenger tells what somebody has received."""

    def __call__(self, native: str) -> Sequence[str]:
        """The text of every message of the bot in this chat, oldest first."""


class Line:
    """A real channel, with a record of the screens that left through it."""

    def __init__(self, channel: Channel, chats: Chats, faults: Faults, received: Received) -> None:
        self._channel, self._faults, self._received = channel, faults, received
        self.chats = chats
        self.name: str = channel.name
        self.account: str = channel.account
        self.limits: Limits = channel.limits

    def routes(self) -> Sequence[BaseRoute]:
        return self._channel.routes()

    async def receive(self, store: Store) -> None:
        await self._channel.receive(store)

    def to_update(self, payload: dict[str, Any], address: int) -> Update:
        return self._channel.to_update(payload, address)

    def files(self, payload: dict[str, Any]) -> Sequence[FileRef]:
        return self._channel.files(payload)

    async def fetch(self, file: FileRef) -> bytes:
        if self._faults.fetch_troubles:
            raise self._faults.fetch_troubles.pop(0)
        return await self._channel.fetch(file)

    async def send(self, out: Outgoing) -> Receipt:
        if self._faults.meanwhile:
            self._faults.meanwhile.pop(0)()
        if self._faults.troubles:
            raise self._faults.troubles.pop(0)
        before = len(self._received(out.native))
        receipt = await self._channel.send(out)
        texts = tuple(self._received(out.native)[before:])
        self._note(out, Message(receipt.mark, out.screen, out.turn, bool(out.notice), texts))
        return receipt

    async def close(self) -> None:
        await self._channel.close()

    def _note(self, out: Outgoing, shown: Message) -> None:
        chat = self.chats.setdefault(out.native, [])
        chat[:] = [message for message in chat if not out.edit or message.mark != shown.mark]
        chat.append(shown)


class MirrorLine(Line):
    """The same for a channel that shows people what they sent, too."""

    async def mirror(self, db: Connection, address: int, event: str, photos: Sequence[str]) -> None:
        assert isinstance(self._channel, Mirror)
        await self._channel.mirror(db, address, event, photos)
