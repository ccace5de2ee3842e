"""What is found in a message: quantities, places, and what has to be asked about them. Data only."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum


class Type(StrEnum):
    """What a quantity measures."""

    MONEY = "money"
    AREA = "area"
    LENGTH = "length"
    MASS = "mass"
    VOLUME = "volume"
    LABOUR = "labour"
    MACHINE = "machine"
    TRANSPORT = "transport"
    COUNT = "count"
    TIME = "time"
    PERCENT = "percent"
    SPEED = "speed"
    ENERGY = "energy"
    PHONE = "phone"
    DATE = "date"
    UNKNOWN = "unknown"


Value = Decimal | str | None
"""A number in the canonical unit; a phone in E.164 or a day in ISO form; None where it has to be asked."""


@dataclass(frozen=True, slots=True)
class Way:
    """One way to take what was said; `label` is how it is offered on a button."""

    label: str
    type: Type
    value: Value
    unit: str


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something that is asked instead of guessed. `reason` is a stable word that `screens/doubts.py` maps to a
    sentence;
    `ways` are two or three readings to choose from, or none where only words can answer."""

    reason: str
    said: str
    ways: tuple[Way, ...] = ()


@dataclass(frozen=True, slots=True)
class Quantity:
    """How much of something there is, where it stands, and what was taken for granted.

    `value` and `unit` are canonical (`docs/understand.md`); `number` and `unit_said` are as said: 2 sào is 720 `m2`, as
    said 2 `sao`. `first` and `last` are the words of the reading that it takes up, `last` not counted in.
    """

    type: Type
    value: Value
    unit: str
    said: str
    first: int
    last: int
    number: Decimal | None = None
    unit_said: str = ""
    assumed: tuple[str, ...] = ()
    doubt: Doubt | None = None
