"""Work days (huy động ngày công): a village is called, people put themselves down, come, and their labour is booked
(KH-II.2.1.5)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class State(StrEnum):
    """Where a work day stands."""

    DRAFT = "draft"
    CALLED = "called"
    CANCELLED = "cancelled"
    BOOKED = "booked"


class Coming(StrEnum):
    """What one person said, and what became of it."""

    YES = "yes"
    NO = "no"
    CAME = "came"
    MISSED = "missed"


@dataclass(frozen=True, slots=True)
class WorkDay:
    """One day of work together. `at` is when it begins; `wanted` how many people are needed."""

    id: int
    state: State
    version: int
    unit: str
    village: int | None
    work: int | None
    called_by: int
    at: datetime
    wanted: int
    place: str
    text: str
    created: datetime
