"""One measured stretch of talking, and how two contenders compare over several."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sample:
    """`rate`: updates answered a second. `p50`, `p95`: seconds until an answer. `cpu`: processor seconds an update."""

    rate: float
    p50: float
    p95: float
    cpu: float


def median_ratio(ours: Sequence[Sample], theirs: Sequence[Sample]) -> float:
    """The median of the ratios of stretches measured one after the other: what the machine does meanwhile hits both."""
    return statistics.median(one.rate / other.rate for one, other in zip(ours, theirs, strict=True))
