"""Photos sent together come as single events without an album id [B]; by their times they are one album again."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from datetime import datetime, timedelta

GAP = timedelta(seconds=2)
"""Photos of one chat this close to one another were sent together [?]. One alone waits for others no longer than an
album does anywhere (`bot/desk/intake.py`), whatever this is."""

REMEMBERED = 10_000
"""Chats; those of longest ago are forgotten."""


@dataclass(frozen=True, slots=True)
class _Last:
    at: datetime
    group: str


class Albums:
    """The last photo of each chat. Kept in memory: after a restart an album may come as two."""

    def __init__(self) -> None:
        self._last: OrderedDict[str, _Last] = OrderedDict()

    def group(self, native: str, event: str, at: datetime) -> str:
        """The album of a photo that was sent at this time: that of the photo before it, else one of its own. Photos
        may come in any order."""
        last = self._last.get(native)
        near = last is not None and abs(at - last.at) <= GAP
        group = last.group if last and near else event
        self._last[native] = _Last(max(at, last.at) if last and near else at, group)
        self._last.move_to_end(native)
        if len(self._last) > REMEMBERED:
            self._last.popitem(last=False)
        return group
