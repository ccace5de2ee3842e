"""The events that wait for the bot: taken one by one by a poll, or brought by webhook."""

from __future__ import annotations

from typing import Any

from tests.emulators.telegram.signal import Signal
from tests.emulators.zalo_bot.errors import Declined, bad

Event = dict[str, Any]

HOOKED = "can't use getUpdates while a webhook is set"


class Queue:
    """Events in order, without number, offset or acknowledgement: what was taken is gone [B]. With `keeps` off an event
    that comes while nobody polls is lost, as was reported [B]; how long Zalo keeps one is unknown [?]."""

    def __init__(self, changed: Signal) -> None:
        self.pending: list[Event] = []
        self.hooked = False
        self.keeps = True
        self.polls = 0
        self._changed = changed

    def put(self, event: Event) -> Event:
        """Add an event."""
        if self.keeps or self.hooked or self.polls:
            self.pending.append(event)
        self._changed.touch()
        return event

    def take(self) -> Event | None:
        """The next event, which is gone from here; None when there is none."""
        return self.pending.pop(0) if self.pending else None

    def drop(self, event: Event) -> None:
        """Forget one event, if it is still here."""
        self.pending[:] = [other for other in self.pending if other is not event]
        self._changed.touch()

    async def poll(self, within: float) -> Event:
        """The next event, or what comes first within so many seconds. Of two polls one gets it [B]. Raises Declined:
        408 when nothing came [B], 400 while a webhook is set [?]."""
        self.polls += 1
        try:
            if not self.pending and not self.hooked:
                await self._changed.until(lambda: self.pending or self.hooked, within)
        except TimeoutError:
            raise Declined(408, "Request timeout") from None
        finally:
            self.polls -= 1
            self._changed.touch()
        if self.hooked:
            raise bad(HOOKED)
        return self.pending.pop(0)
