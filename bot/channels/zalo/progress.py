"""How far a screen of several messages got, so that another try goes on where the last one broke off."""

from __future__ import annotations

from collections import OrderedDict

REMEMBERED = 10_000
"""Screens that broke off and were not finished; those of longest ago are forgotten."""


class Progress:
    """By row of the outbox, how many of its messages have left. Kept in memory: after a crash a screen that was half
    sent begins anew."""

    def __init__(self) -> None:
        self._left: OrderedDict[int, int] = OrderedDict()

    def of(self, row: int) -> int:
        """How many messages of the row have left."""
        return self._left.get(row, 0)

    def note(self, row: int, left: int) -> None:
        """So many have left by now."""
        self._left[row] = left
        self._left.move_to_end(row)
        if len(self._left) > REMEMBERED:
            self._left.popitem(last=False)

    def finish(self, row: int) -> None:
        """All have left."""
        self._left.pop(row, None)
