"""The updates that wait for the bot: by poll with an offset, or by webhook."""

from __future__ import annotations

from typing import Any

from tests.emulators.telegram.errors import HOOKED, OTHER_POLL, Declined
from tests.emulators.telegram.signal import Signal

BY_DEFAULT = ("message", "edited_message", "callback_query", "my_chat_member")


class Queue:
    """Updates in order, kept until confirmed."""

    def __init__(self, changed: Signal) -> None:
        self.pending: list[dict[str, Any]] = []
        self.allowed: tuple[str, ...] = BY_DEFAULT
        self.hooked = False
        self.twice = 0
        self.confirmed = 0
        self._changed = changed
        self._next = 100_000
        self._poll = 0

    def put(self, kind: str, content: dict[str, Any]) -> dict[str, Any]:
        """Add an update, if the bot wants this kind. While `twice` is above zero it is added twice."""
        update = {"update_id": self._next, kind: content}
        self._next += 1
        if kind in self.allowed:
            self.pending += [update] * (2 if self.twice > 0 else 1)
            self.twice -= 1
        self._changed.touch()
        return update

    def put_raw(self, update: dict[str, Any]) -> None:
        """Add an update as it is, with the next number: for shapes that no person can make."""
        self.pending.append({"update_id": self._next, **update})
        self._next += 1
        self._changed.touch()

    def allow(self, kinds: Any) -> None:
        """Keep only these kinds from now on; an empty list means those sent by default."""
        if isinstance(kinds, list):
            self.allowed = tuple(kinds) or BY_DEFAULT

    def confirm(self, offset: int) -> None:
        """Forget every update before `offset`; a negative one keeps only so many from the end."""
        if offset < 0:
            offset = self.pending[offset:][0]["update_id"] if self.pending else 0
        self.confirmed = max(self.confirmed, offset)
        self.pending = [update for update in self.pending if update["update_id"] >= offset]
        self._changed.touch()

    async def poll(self, offset: int, limit: int, within: int) -> list[dict[str, Any]]:
        """What waits, or what comes within so many seconds. Raises Declined when another poll takes over."""
        if self.hooked:
            raise Declined(409, HOOKED)
        self._poll += 1
        mine = self._poll
        self.confirm(offset)
        try:
            await self._changed.until(lambda: self.pending or mine != self._poll or self.hooked, within)
        except TimeoutError:
            return []
        if mine != self._poll or self.hooked:
            raise Declined(409, OTHER_POLL)
        return self.pending[:limit]
