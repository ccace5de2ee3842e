"""The seam: what a messenger must be able to do. Four verbs: receive, to_update, send, fetch."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol, runtime_checkable

from aiogram.types import Update
from starlette.routing import BaseRoute

from domain.channels import Limits
from domain.reach import Way
from domain.screen import Screen
from storage.database import Connection

LARGEST_NUMBER = 2**63 - 1
"""No messenger's number is larger, and every database keeps one of this size; what goes beyond it is forged."""


class SendError(Exception):
    """A message did not leave. The subclass says whether to try again. The text is for the log: no personal words."""


class Retryable(SendError):
    """Try again, not before `after` seconds if the messenger said so (429, 5xx, network)."""

    def __init__(self, text: str, after: float | None = None) -> None:
        super().__init__(text)
        self.after = after


class Permanent(SendError):
    """Never try this message again. `blocked`: this chat does not take messages from us any more."""

    def __init__(self, text: str, blocked: bool = False) -> None:
        super().__init__(text)
        self.blocked = blocked


class WindowClosed(SendError):
    """The messenger only lets us answer within a time that has passed; it waits for the person's next message."""


class QuotaSpent(SendError):
    """The plan has no message left for this; it waits for the next period, the person's next message, or another
    way."""


@dataclass(frozen=True, slots=True)
class Incoming:
    """One event as the messenger sent it, before anything is understood.

    `event` is the messenger's own unique id of the event; a second one with the same id is dropped by the inbox.
    `native` is the messenger's id of the chat, whose number `to_update` is given; a chat with several people in it is
    an Update of a group, and declined by the desk. `group` ties the photos of one album together.
    """

    event: str
    native: str
    payload: dict[str, Any]
    group: str | None = None


@dataclass(frozen=True, slots=True)
class FileRef:
    """A photo or a voice note that an event speaks of: how the messenger names it, and its size in bytes if it says
    so."""

    id: str
    size: int | None = None
    kind: Literal["photo", "voice"] = "photo"


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One screen on its way to one chat.

    `id` is the outbox row: a channel that can recognises a repeated send by it. `turn` goes into the buttons (see
    `domain.screen.press`). `edit` is the provider id of the message to replace, if the screen asks for it.
    `notice` is the kind of the notice that it words, empty for an answer. `way` is what was decided on when it was
    queued: a channel with approved templates is asked for one by `Way.TEMPLATE`, with the plain `facts` of the notice.
    """

    id: int
    native: str
    screen: Screen
    turn: int
    language: str = "vi"
    edit: str | None = None
    notice: str = ""
    way: Way = Way.FREE
    facts: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Receipt:
    """A screen has left. `mark` is the messenger's id of its last message; `messages`, how many native messages it
    took, and `way`, what they cost, as far as the messenger says so."""

    mark: str
    messages: int = 1
    way: Way = Way.FREE


Store = Callable[[Sequence[Incoming]], Awaitable[None]]
"""Commits events to the inbox and wakes the desk. When it raises, nothing was kept: do not acknowledge."""

Photo = Callable[[str], Awaitable[bytes]]
"""The JPEG thumbnail of a kept photo, by its SHA-256 name, for channels that upload."""


class Channel(Protocol):
    """A messenger account. `name` and `account` key its inbox, addresses and outbox lane."""

    @property
    def name(self) -> str: ...
    @property
    def account(self) -> str: ...
    @property
    def limits(self) -> Limits: ...

    def routes(self) -> Sequence[BaseRoute]:
        """What it serves over HTTP: a webhook, a chat page. Empty for a channel that polls."""

    async def receive(self, store: Store) -> None:
        """Run until cancelled: bring events to `store`, acknowledge them after it returned."""

    def to_update(self, payload: dict[str, Any], address: int) -> Update:
        """The event as an aiogram Update in which chat.id and from_user.id are `address`, our own number."""

    def files(self, payload: dict[str, Any]) -> Sequence[FileRef]:
        """The photos and voice notes the event speaks of, in order."""

    async def fetch(self, file: FileRef) -> bytes:
        """The bytes of a file. Raises Retryable, or PhotoRefused("photo_gone" | "photo_too_big")."""

    async def send(self, out: Outgoing) -> Receipt:
        """Show the screen. Raises Retryable, Permanent, WindowClosed or QuotaSpent."""

    async def close(self) -> None:
        """Let go of connections."""


@runtime_checkable
class Mirror(Protocol):
    """A channel that shows people what they sent, too: it is told under which names their photos are kept."""

    async def mirror(self, db: Connection, address: int, event: str, photos: Sequence[str]) -> None:
        """`photos` (SHA-256 names) are those that came with this event; `db` is the round's transaction."""
