"""Events on their way to the account's server: signed once, brought again after 30 s, 5, 15, 30 and 60 minutes."""

from __future__ import annotations

import hashlib
from collections import deque
from dataclasses import dataclass, field
from random import Random
from typing import Any

from tests.emulators.telegram.clock import Clock
from tests.emulators.telegram.signal import Signal
from tests.emulators.zalo_oa.errors import packed

PAUSES = (30.0, 300.0, 900.0, 1_800.0, 3_600.0)
"""Seconds before each further try [A]; after the last the webhook is switched off."""


@dataclass(slots=True, eq=False)
class Event:
    """One event: its JSON, the bytes that are signed and sent, whose it is, and how it fared so far."""

    data: dict[str, Any]
    body: bytes
    person: str
    retry: int = 0
    due: float = 0.0

    @property
    def name(self) -> str:
        """The `event_name`."""
        return str(self.data["event_name"])


def mac(app_id: str, body: bytes, timestamp: str, secret: str) -> str:
    """`X-ZEvent-Signature`: plain SHA-256 over the four in this order, over the bytes as they are sent [A]."""
    return f"mac={hashlib.sha256(app_id.encode() + body + timestamp.encode() + secret.encode()).hexdigest()}"


@dataclass
class Queue:
    """What waits. `twice`: so many of the next events come twice, the second with `num_retry`, as after an answer that
    was lost. `held`: so many are kept back until `release`. `shuffled`: each new one is put in anywhere."""

    changed: Signal
    clock: Clock
    twice: int = 0
    held: int = 0
    shuffled: bool = False
    retries_refusals: bool = True
    """Whether an answer that is not 200 counts as a failure, as a connection that fails does [?]."""
    patience: float = 2.0
    """Seconds that our server has for its answer [A]."""
    pending: deque[Event] = field(default_factory=deque)
    kept: list[Event] = field(default_factory=list)
    _random: Random = field(default_factory=lambda: Random(5))

    def put(self, data: dict[str, Any], person: str) -> Event:
        """Something happened. The bytes are made now and never again, so that every delivery has the same ones."""
        event = Event(data, packed(data), person, due=self.clock())
        if self.held > 0:
            self.held -= 1
            self.kept.append(event)
            return event
        self._add(event)
        if self.twice > 0:
            self.twice -= 1
            self._add(Event(data, event.body, person, retry=1, due=event.due))
        return event

    def release(self) -> None:
        """Let go of what was kept back; it comes after what happened since."""
        kept, self.kept = self.kept, []
        for event in kept:
            self._add(event)

    def take(self) -> list[Event]:
        """Everything that waits, for a test that brings it to its own code."""
        taken = list(self.pending)
        self.pending.clear()
        return taken

    def due(self) -> Event | None:
        """Take out what has waited longest and is due; None if nothing is."""
        now = self.clock()
        for _ in range(len(self.pending)):
            event = self.pending.popleft()
            if event.due <= now:
                return event
            self.pending.append(event)
        return None

    @property
    def next_due(self) -> float:
        """When the next of what waits is due."""
        return min((event.due for event in self.pending), default=self.clock())

    def fails(self, event: Event) -> bool:
        """Bring it again later; False when it was the last try."""
        if event.retry >= len(PAUSES):
            return False
        event.due = self.clock() + PAUSES[event.retry]
        event.retry += 1
        self.pending.append(event)
        return True

    def _add(self, event: Event) -> None:
        if self.shuffled:
            self.pending.insert(self._random.randint(0, len(self.pending)), event)
        else:
            self.pending.append(event)
        self.changed.touch()
