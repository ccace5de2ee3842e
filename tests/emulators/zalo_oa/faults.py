"""What can go wrong between an Official Account and its server, switched on by a test.

A call is named by its path after `/oa/`: `message/cs`, `message/template`, `upload/image`, `access_token`, `getoa`,
`quota/message`, `user/detail`; a file that is fetched is `media`."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from tests.emulators.zalo_oa.errors import Refused


@dataclass
class Faults:
    """`latency`: seconds before each answer over HTTP. `refused_buttons`: -201 for buttons, which no page of v3.0
    confirms [?]. The rest by `next_…`."""

    latency: float = 0.0
    refused_buttons: bool = False
    _bad_gateway: Counter[str] = field(default_factory=Counter)
    _lost: Counter[str] = field(default_factory=Counter)
    _half: Counter[str] = field(default_factory=Counter)
    _refusals: list[tuple[str, Refused]] = field(default_factory=list)

    def next_bad_gateway(self, name: str, times: int = 1) -> None:
        """Answer the next calls with 502 and a page instead of JSON; they have no effect."""
        self._bad_gateway[name] += times

    def next_lost_answer(self, name: str, times: int = 1) -> None:
        """Carry out the next calls, then close the connection. For `access_token`: the pair was rotated and nobody
        has it."""
        self._lost[name] += times

    def next_half_answer(self, name: str, times: int = 1) -> None:
        """Carry out the next calls, but send only the first half of the answer."""
        self._half[name] += times

    def next_refusal(self, name: str, code: int, times: int = 1) -> None:
        """Refuse the next calls with this number in an answer with status 200; they have no effect."""
        self._refusals += [(name, Refused(code))] * times

    def takes_bad_gateway(self, name: str) -> bool:
        """Whether this call meets the page; uses the switch up."""
        return _take(self._bad_gateway, name)

    def takes_lost_answer(self, name: str) -> bool:
        """Whether this call's answer is lost; uses the switch up."""
        return _take(self._lost, name)

    def takes_half_answer(self, name: str) -> bool:
        """Whether this call's answer is cut; uses the switch up."""
        return _take(self._half, name)

    def check(self, name: str) -> None:
        """Raise the refusal that waits for this call; uses it up."""
        for entry in self._refusals:
            if entry[0] == name:
                self._refusals.remove(entry)
                raise entry[1]


def _take(waiting: Counter[str], name: str) -> bool:
    if waiting[name] > 0:
        waiting[name] -= 1
        return True
    return False
