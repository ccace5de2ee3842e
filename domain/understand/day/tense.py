"""Whether the days of a message lie behind or ahead, where they were said without a year."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from domain.understand.day.parts import bare, spread
from domain.understand.found import Quantity
from domain.understand.text.phrases import Phrases
from domain.understand.text.reading import Reading
from domain.understand.understood import Intent

Both = tuple[Quantity, Quantity]
"""A day as it lies behind, and as it lies ahead."""
_BEHIND, _AHEAD = "behind", "ahead"
_SIGNS = Phrases(
    (
        *(
            (phrase, _BEHIND)
            for phrase in ("đã", "vừa", "từng", "hôm qua", "hôm trước", "đến nay", "tới nay", "từ hôm")
        ),
        *((phrase, _AHEAD) for phrase in ("sẽ", "sắp", "dự kiến", "kế hoạch", "đăng ký", "định", "hẹn", "chuẩn bị")),
    )
)
_DONE = spread("gop lam hien nop chuyen dong ung cho gui di giup cung dua tang mang bao co xay mua hong bi duoc")
_PLANS = frozenset((Intent.CONTRIBUTION, Intent.IDEA, Intent.QUESTION))
_FAR, _NEAR = 300, 60
"""Days. Nobody leaves out the year of a day that is nearly a year away when the other one is near."""


def placed(reading: Reading, found: Sequence[Both], today: date, intent: str) -> list[Quantity]:
    """The days of a message, of `dates.find_both`, each where this message means it."""
    if not found:
        return []
    sign = _sign(reading)
    planned = intent in _PLANS if sign is None else sign == _AHEAD
    return [_meant(behind, ahead, today, planned, sure=sign is not None) for behind, ahead in found]


def _sign(reading: Reading) -> str | None:
    """What the words say: None where they say nothing, or both."""
    signs = set()
    for match in _SIGNS.all(reading.words):
        word = reading.words[match.first]
        if word.marked == "da" and bare(reading.words, match.last) not in _DONE:
            continue
        signs.add(match.value)
    return signs.pop() if len(signs) == 1 else None


def _meant(behind: Quantity, ahead: Quantity, today: date, planned: bool, sure: bool) -> Quantity:
    chosen, other = (ahead, behind) if planned else (behind, ahead)
    planned_so = sure and planned
    if planned_so or chosen.value is None or _distance(chosen, today) <= _FAR or _distance(other, today) > _NEAR:
        return chosen
    return other


def _distance(found: Quantity, today: date) -> int:
    return abs((date.fromisoformat(str(found.value)) - today).days)
