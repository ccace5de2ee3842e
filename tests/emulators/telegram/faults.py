"""What can go wrong between a bot and Telegram, switched on by a test."""

from __future__ import annotations

from dataclasses import dataclass, field

from tests.emulators.telegram.errors import Declined, slow_down


@dataclass
class Faults:
    """`latency`: seconds before each answer. `revoked`: the token counts no more. The rest by `next_…`."""

    latency: float = 0.0
    revoked: bool = False
    _bad_gateway: list[str] = field(default_factory=list)
    _lost: list[str] = field(default_factory=list)
    _bare: list[str] = field(default_factory=list)
    _refusals: list[tuple[str, Declined]] = field(default_factory=list)

    def next_bad_gateway(self, method: str, times: int = 1) -> None:
        """Answer the next calls with nginx's page instead of JSON; they have no effect."""
        self._bad_gateway += [method.lower()] * times

    def next_lost_answer(self, method: str, times: int = 1) -> None:
        """Carry out the next calls, then close the connection without an answer."""
        self._lost += [method.lower()] * times

    def next_bare_answer(self, method: str) -> None:
        """Carry out the next call, but answer with nothing but the message id, as no library expects."""
        self._bare.append(method.lower())

    def next_refusal(self, method: str, refusal: Declined) -> None:
        """Refuse the next call in these words."""
        self._refusals.append((method.lower(), refusal))

    def next_too_many(self, method: str, retry_after: int) -> None:
        """Refuse the next call with 429."""
        self.next_refusal(method, slow_down(retry_after))

    def takes_bad_gateway(self, method: str) -> bool:
        """Whether this call meets the page; uses the switch up."""
        return _take(self._bad_gateway, method)

    def takes_lost_answer(self, method: str) -> bool:
        """Whether this call's answer is lost; uses the switch up."""
        return _take(self._lost, method)

    def takes_bare_answer(self, method: str) -> bool:
        """Whether this call's answer is bare; uses the switch up."""
        return _take(self._bare, method)

    def check(self, method: str) -> None:
        """Raise the refusal that waits for this call; uses it up."""
        for entry in self._refusals:
            if entry[0] == method:
                self._refusals.remove(entry)
                raise entry[1]


def _take(waiting: list[str], method: str) -> bool:
    if method in waiting:
        waiting.remove(method)
        return True
    return False
