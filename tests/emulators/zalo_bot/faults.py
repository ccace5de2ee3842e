"""What can go wrong between a bot and Zalo, switched on by a test. Names of methods are as in the API."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

from tests.emulators.zalo_bot.errors import Declined, spent

BAD_GATEWAY = b"<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>"


@dataclass
class Faults:
    """`latency`: seconds before each call. `revoked`: the token counts no more. `flat`: every refusal comes with HTTP
    200, else some do by chance. The rest by `next_…`."""

    latency: float = 0.0
    revoked: bool = False
    flat: bool = False
    _bad_gateway: list[str] = field(default_factory=list)
    _lost: list[str] = field(default_factory=list)
    _empty: list[str] = field(default_factory=list)
    _slow: defaultdict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    _refusals: defaultdict[str, list[Declined]] = field(default_factory=lambda: defaultdict(list))

    def next_bad_gateway(self, method: str, times: int = 1) -> None:
        """Answer the next calls with 502 and HTML [B]; they have no effect."""
        self._bad_gateway += [method] * times

    def next_lost_answer(self, method: str, times: int = 1) -> None:
        """Carry out the next calls, then end the connection without an answer."""
        self._lost += [method] * times

    def next_empty_answer(self, method: str, times: int = 1) -> None:
        """Carry out the next calls, but answer with `{"ok": true}` and nothing more; a poll takes no event with it."""
        self._empty += [method] * times

    def next_slow_answer(self, method: str, seconds: float) -> None:
        """Carry out the next call, then answer so much later: a call that ran out of time may have been taken [B]."""
        self._slow[method].append(seconds)

    def next_refusal(self, method: str, code: int, description: str = "refused") -> None:
        """Refuse the next call."""
        self._refusals[method].append(Declined(code, description))

    def next_transient(self, method: str, times: int = 1) -> None:
        """Refuse the next calls with 403, an internal error of Zalo's that says nothing about the person [A]."""
        for _ in range(times):
            self.next_refusal(method, 403, "Internal server error")

    def next_quota_exceeded(self, method: str) -> None:
        """Refuse the next call with 429."""
        self._refusals[method].append(spent())

    def takes_bad_gateway(self, method: str) -> bool:
        """Whether this call meets the page; uses the switch up."""
        return _take(self._bad_gateway, method)

    def takes_lost_answer(self, method: str) -> bool:
        """Whether this call's answer is lost; uses the switch up."""
        return _take(self._lost, method)

    def takes_empty_answer(self, method: str) -> bool:
        """Whether this call's answer is empty; uses the switch up."""
        return _take(self._empty, method)

    def takes_slowness(self, method: str) -> float:
        """Seconds until this call's answer; uses the switch up."""
        return self._slow[method].pop(0) if self._slow[method] else 0.0

    def check(self, method: str) -> None:
        """Raise the refusal that waits for this call; uses it up."""
        if self._refusals[method]:
            raise self._refusals[method].pop(0)


def _take(waiting: list[str], method: str) -> bool:
    if method in waiting:
        waiting.remove(method)
        return True
    return False
