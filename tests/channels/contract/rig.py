"""A channel beside its messenger over real HTTP: what its rig must offer."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from pathlib import Path
from typing import Protocol

from bot.channels.channel import Channel, SendError
from tests.emulators.telegram.rig import Inbox

SECRET = "not-a-guess-of-anybodys"


Trouble = tuple[Callable[[], object], type[SendError]]


class Rig(Protocol):
    """Lan has written to us once, before the rig began. `troubles`: by what goes wrong, how to make it, and what `send`
    must raise then. `secrets`: what may stand in no log and no exception. `remote`: the messenger is another server."""

    channel: Channel
    inbox: Inbox
    native: str
    secrets: Sequence[str]
    remote: bool

    @property
    def troubles(self) -> Mapping[str, Trouble]: ...

    async def says(self, text: str) -> None:
        """Lan writes; nothing is brought to us yet."""

    async def brings(self) -> Sequence[int]:
        """The messenger brings what waits, until we take it or refuse it once: the statuses that we answer with."""

    async def brings_twice(self, text: str) -> None:
        """Lan writes, and the messenger brings it twice."""

    async def in_a_group(self, text: str) -> bool:
        """Somebody writes where several people are, and it is brought. False: the messenger has no groups."""

    async def seen(self) -> Sequence[str]:
        """The texts that Lan has got from us."""


Rigging = Callable[[Path], AbstractAsyncContextManager[Rig]]
