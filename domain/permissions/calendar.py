"""Who may change what deadlines are counted by: days off and on, office hours, time limits, the movement's days."""

from __future__ import annotations

from domain.people import Role
from domain.permissions.cases import Actor


def may_keep_calendar(who: Actor, unit: str | None) -> bool:
    """May this person change the calendar of a unit? Its administrators and moderators may. What holds everywhere
    (`unit` None) is for administrators."""
    if unit is None:
        return any(grant.role is Role.ADMIN for grant in who.grants)
    return any(grant.unit == unit and grant.role in {Role.ADMIN, Role.MODERATOR} for grant in who.grants)
