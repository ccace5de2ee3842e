"""Who may have messages sent anew that a messenger did not take."""

from __future__ import annotations

from domain.people import Role
from domain.permissions.cases import Actor


def may_resend(who: Actor) -> bool:
    """May this person? Administrators may: messengers belong to the whole installation."""
    return any(grant.role is Role.ADMIN for grant in who.grants)
