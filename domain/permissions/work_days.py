"""Who may call a village to work, lead the day, see how it stands, and take part (KH-II.2.1.5)."""

from __future__ import annotations

from domain.people import Role
from domain.permissions.cases import Actor


def may_call(who: Actor, unit: str) -> bool:
    """May this person call people of the unit to a work day? Its village heads and moderators may."""
    return any(grant.unit == unit and grant.role in {Role.VILLAGE_HEAD, Role.MODERATOR} for grant in who.grants)


def may_call_everybody(who: Actor, unit: str) -> bool:
    """May this person call the whole unit, not only one village? Its moderators may: a village head's call has no
    second one who approves it."""
    return any(grant.unit == unit and grant.role is Role.MODERATOR for grant in who.grants)


def may_lead(who: Actor, called_by: int, unit: str) -> bool:
    """May this person change the day, see who comes and tick them off? Only who called it, and as long as they hold the
    role: names were given to them."""
    return who.id == called_by and may_call(who, unit)


def may_see_days(who: Actor, unit: str) -> bool:
    """May this person see the unit's work days in numbers? Its moderators may."""
    return may_call_everybody(who, unit)


def may_join(who: Actor, called_by: int) -> bool:
    """May this person put themselves down? Everybody but who called it: nobody books their own labour."""
    return who.id != called_by
