"""How long to wait after a messenger failed."""

from __future__ import annotations

from random import SystemRandom

_dice = SystemRandom()


def jittered(failures: int, *, first: float, cap: float) -> float:
    """Seconds after so many failures in a row: `first`, doubled each time up to `cap`, and of that between a half and
    all by chance, so that many installations do not return as one."""
    longest = min(cap, first * 2 ** min(failures - 1, 16))
    return _dice.uniform(longest / 2, longest)
