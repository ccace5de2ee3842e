"""How fast an account may call: 4,000 a minute for an app [A], about 100 for an account of the tier Growth [C]."""

from __future__ import annotations

from tests.emulators.telegram.clock import Clock
from tests.emulators.telegram.limits import Window
from tests.emulators.zalo_oa.errors import Refused


class Limits:
    """Counts calls while `on`. Off at first: benchmarks flood on purpose."""

    def __init__(self, clock: Clock, per_minute: int = 100) -> None:
        self.on = False
        self._clock = clock
        self.window = Window(per_minute, 60.0)

    def admit(self) -> None:
        """Count one call. Raises Refused (-32), which counts nothing."""
        if not self.on:
            return
        now = self._clock()
        if self.window.wait(now, 1) > 0:
            raise Refused(-32)
        self.window.sent.append(now)

    @property
    def headers(self) -> dict[str, str]:
        """What an answer says of it [A]."""
        return {"X-RateLimit-Limit": str(self.window.limit),
                "X-RateLimit-Remain": str(self.window.limit - len(self.window.sent))}  # fmt: skip
