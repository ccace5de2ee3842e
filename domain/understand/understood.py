"""What a whole message was understood as. Data only; `domain.understand.understand` makes it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from domain.understand.found import Doubt, Quantity


class Intent(StrEnum):
    """What somebody wants with a message."""

    CONTRIBUTION = "contribution"
    WASTE = "waste"
    IDEA = "idea"
    QUESTION = "question"
    HAZARD = "hazard"
    ACCUSATION = "accusation"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a score was given: a rule by its stable name, the words it stood on, and what it added."""

    rule: str
    said: str
    points: float


@dataclass(frozen=True, slots=True)
class Judged:
    """One label with its score (0 to 1), the three best labels with theirs, and why."""

    label: str
    score: float
    best: tuple[tuple[str, float], ...]
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """One thing contributed: the code of its kind and how much; `quantity` is None where none was said."""

    kind: str
    quantity: Quantity | None
    said: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Spot:
    """A place that was named: a unit by our own id, and the unit it belongs to today. A village or work of the register
    has its number too. With a doubt, `unit` is the likeliest."""

    unit: str
    current: str
    as_said: str
    first: int
    last: int
    village: int | None = None
    work: int | None = None
    doubt: Doubt | None = None


@dataclass(frozen=True, slots=True)
class Understood:
    """A whole message. `waste` is None when it is about no waste; `work_kind` is a code of `domain.works`.
    `days` are ISO dates; `doubts` everything that has to be asked, in the order of the message."""

    text: str
    intent: Judged
    lines: tuple[Line, ...]
    quantities: tuple[Quantity, ...]
    waste: Judged | None
    spots: tuple[Spot, ...]
    work_kind: str | None
    days: tuple[str, ...]
    doubts: tuple[Doubt, ...]
