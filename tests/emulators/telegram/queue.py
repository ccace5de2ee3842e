"""The updates that wait for the bot: by poll with an offset, or by webhook."""

from __future__ import annotations

from bisect import bisect_left
from typing import Any

from tests.emulators.telegram.clock import Clock
from tests.emulators.telegram.errors import HOOKED, OTHER_POLL, SET_MEANWHILE, Declined
from tests.emulators.telegram.signal import Signal

Update = dict[str, Any]

BY_DEFAULT = ("message", "edited_message", "callback_query", "my_chat_member")
LASTS = {"callback_query": 150.0}
DAY = 86_400.0
"""Seconds that an update waits for the bot before Telegram drops it: a day, or for a press as in `LASTS`."""


class Queue:
    """Updates in order, kept until confirmed or too old. While `twice` is above zero an update is added twice; while
    `held` is, it stays aside until `release`."""

    def __init__(self, changed: Signal, clock: Clock) -> None:
        self.pending: list[Update] = []
        self.allowed: tuple[str, ...] = BY_DEFAULT
        self.hooked = False
        self.twice = 0
        self.held = 0
        self.confirmed = 0
        self._changed, self._clock = changed, clock
        self._aside: list[Update] = []
        self._expires: dict[int, float] = {}
        self._next = 100_000
        self._poll = 0

    def put(self, kind: str, content: dict[str, Any]) -> Update:
        """Add an update, if the bot wants this kind."""
        update = {"update_id": self._number(LASTS.get(kind, DAY)), kind: content}
        if kind not in self.allowed:
            return update
        if self.held > 0:
            self.held -= 1
            self._aside.append(update)
        else:
            self.pending += [update] * (2 if self.twice > 0 else 1)
            self.twice -= 1
        self._changed.touch()
        return update

    def put_raw(self, update: Update) -> None:
        """Add an update as it is, with the next number: for shapes that no person can make."""
        self.pending.append({"update_id": self._number(DAY), **update})
        self._changed.touch()

    def release(self) -> None:
        """Bring what was held after everything else. A webhook sees its old number; a poll, which is in order
        always, a new one."""
        for update in self._aside:
            if not self.hooked:
                update["update_id"] = self._number(DAY)
        self.pending += self._aside
        self._aside = []
        self._changed.touch()

    def allow(self, kinds: Any) -> None:
        """Keep only these kinds from now on; an empty list means those sent by default."""
        if isinstance(kinds, list):
            self.allowed = tuple(kinds) or BY_DEFAULT

    def hook(self, hooked: bool) -> None:
        """Bring updates by webhook from now on, or let them be polled."""
        self.hooked = hooked
        self.pending.sort(key=_id)
        self._changed.touch()

    def expires(self, update: Update) -> float:
        """When Telegram drops this update."""
        return self._expires.get(update["update_id"], float("inf"))

    def drop(self, update: Update) -> None:
        """Forget one update (one of two alike)."""
        self.pending.remove(update)
        self._changed.touch()

    def forget_old(self) -> None:
        """Drop what nobody fetched in time."""
        now = self._clock()
        if any(self.expires(update) <= now for update in self.pending):
            self.pending = [update for update in self.pending if self.expires(update) > now]

    def confirm(self, offset: int) -> None:
        """Forget every update before `offset`; a negative one keeps only so many from the end."""
        if offset < 0:
            offset = self.pending[offset:][0]["update_id"] if self.pending else 0
        self.confirmed = max(self.confirmed, offset)
        done = bisect_left(self.pending, offset, key=_id)
        for update in self.pending[:done]:
            self._expires.pop(update["update_id"], None)
        del self.pending[:done]
        self._changed.touch()

    async def poll(self, offset: int, limit: int, within: int) -> list[Update]:
        """What waits, or what comes within so many seconds. Raises Declined when another poll takes over."""
        if self.hooked:
            raise Declined(409, HOOKED)
        self._poll += 1
        mine = self._poll
        self.forget_old()
        self.confirm(offset)
        try:
            await self._changed.until(lambda: self.pending or mine != self._poll or self.hooked, within)
        except TimeoutError:
            return []
        if mine != self._poll or self.hooked:
            raise Declined(409, SET_MEANWHILE if self.hooked else OTHER_POLL)
        return self.pending[:limit]

    def _number(self, lasts: float) -> int:
        number = self._next
        self._next += 1
        self._expires[number] = self._clock() + lasts
        return number


def _id(update: Update) -> int:
    number: int = update["update_id"]
    return number
