"""People: a citizen is anyone who talks to us; roles are grants for a unit, with dates."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """What a citizen may be besides a resident."""

    MODERATOR = "moderator"
    STAFF = "staff"
    VILLAGE_HEAD = "village_head"
    PUBLICITY = "publicity"
    ADMIN = "admin"


@dataclass(frozen=True, slots=True)
class Grant:
    """A role for one unit."""

    role: Role
    unit: str


@dataclass(frozen=True, slots=True)
class Citizen:
    """Someone who talks to us: an id, never a name. `address` is the chat they wrote from (an address id)."""

    id: int
    address: int
    language: str
    unit: str | None
    village: int | None
    grants: tuple[Grant, ...] = ()

    def holds(self, role: Role) -> bool:
        """True if any grant is of this role."""
        return any(grant.role is role for grant in self.grants)
