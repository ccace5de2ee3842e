"""Who may call a village to work, lead the day, and take part (KH-II.2.1.5)."""

from __future__ import annotations

from domain.people import Role
from domain.permissions.cases import Actor


def may_call(who: Actor, unit: str) -> bool:
    """May this person call people of the unit to a work day? Its village heads and moderators may."""
    return any(grant.unit == unit and grant.role in {Role.VILLAGE_HEAD, Role.MODERATOR} for grant in who.grants)


def may_lead(who: Actor, called_by: int) -> bool:
    """May this person change the day, see who comes and tick them off? Only who called it: names were given to them."""
    return who.id == called_by


def may_join(who: Actor, called_by: int) -> bool:
    """May this person put themselves down? Everybody but who called it: nobody books their own labour."""
    return who.id != called_by
