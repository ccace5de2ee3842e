"""The world's clock, for emulators that ask for seconds."""

from __future__ import annotations

from tests.world.clock import WorldClock


class Hands:
    """Shows what the clock of the world shows, which nobody here moves."""

    def __init__(self) -> None:
        self.clock = WorldClock()

    def __call__(self) -> float:
        return self.clock().timestamp()

    async def until(self, moment: float) -> None:
        raise AssertionError("nothing waits in this world")
