"""Reports: what a resident files, its lines, and the states each family goes through."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from domain.suggestions import Suggestion


class Family(StrEnum):
    """The three families of reports; each has its code prefix and its own table of moves."""

    CONTRIBUTION = "contribution"
    WASTE = "waste"
    IDEA = "idea"


class State(StrEnum):
    """Every state of every family; `domain/lifecycle.py` says which moves lead from one to another."""

    # contribution (and each of its lines)
    PLEDGED = "pledged"
    CONFIRMED = "confirmed"
    DELIVERED = "delivered"
    ACCEPTED = "accepted"
    # waste
    SUBMITTED = "submitted"
    SCREENING = "screening"
    NEEDS_INFO = "needs_info"
    ROUTED = "routed"
    IN_PROGRESS = "in_progress"
    RESOLVED = "resolved"
    CLOSED = "closed"
    REOPENED = "reopened"
    DUPLICATE = "duplicate"
    HANDED_OVER = "handed_over"
    # idea (also starts at SUBMITTED)
    REVIEWED = "reviewed"
    RECOGNISED = "recognised"
    ANSWERED = "answered"
    # any family
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"


class Involved(StrEnum):
    """Is the commune or a village official involved in what is reported? Unknown is handled as yes."""

    NO = "no"
    YES = "yes"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Amount:
    """A quantity in a unit of its contribution kind, e.g. 2 `sao_bac_bo` of LAND."""

    quantity: Decimal
    unit: str


@dataclass(frozen=True, slots=True)
class Line:
    """One thing contributed. Declared and confirmed are two fields: an officer never rewrites what was declared."""

    id: int
    kind: str
    declared: Amount
    confirmed: Amount | None
    state: State
    note: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """A report as the office and its author see it. `author` is a citizen id; identity is kept elsewhere.

    `unit` is where it happened, `desk` the unit whose moderators handle it (the level above when the commune is
    involved), `handler` the citizen id of the staff member it was routed to.
    `question` is the office's open question to the author, if any. `version` grows with every move.
    """

    id: int
    code: str
    family: Family
    state: State
    version: int
    author: int
    anonymous: bool
    unit: str
    desk: str
    involved: Involved
    text: str
    domain: str | None
    village: int | None
    work: int | None
    place: str
    lat: float | None
    lon: float | None
    handler: int | None
    question: str
    outcome: str
    decision: str
    duplicate_of: str | None
    on_behalf: bool
    created: datetime
    updated: datetime
    claimed_by: int | None
    claimed_until: datetime | None
    lines: tuple[Line, ...] = ()
    photos: tuple[str, ...] = ()
    result_photos: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LineFiled:
    """One thing contributed, as declared."""

    kind: str
    declared: Amount
    note: str = ""


@dataclass(frozen=True, slots=True)
class Filing:
    """What a resident hands in, before it has a code. `desk` is the unit whose moderators will handle it; `suggestion`
    is what the rules made of the message that it came from, if it came from one."""

    family: Family
    unit: str
    desk: str
    involved: Involved
    anonymous: bool
    text: str = ""
    domain: str | None = None
    village: int | None = None
    work: int | None = None
    place: str = ""
    lat: float | None = None
    lon: float | None = None
    on_behalf: str = ""
    lines: tuple[LineFiled, ...] = ()
    photos: tuple[str, ...] = ()
    suggestion: Suggestion | None = None


@dataclass(frozen=True, slots=True)
class Where:
    """The names of where a report belongs, for people to read. Empty where there is none."""

    unit: str
    village: str = ""
    work: str = ""
    desk: str = ""
