"""Who may write to many: compose, approve, see. Nobody approves what they wrote (KH-IV.1, KH-VI.5)."""

from __future__ import annotations

from collections.abc import Collection

from domain.people import Role
from domain.permissions.cases import Actor

_WRITERS = frozenset({Role.PUBLICITY, Role.MODERATOR})


def may_compose(who: Actor, unit: str) -> bool:
    """May this person compose a campaign of the unit? Its publicity officers and moderators may."""
    return any(grant.unit == unit and grant.role in _WRITERS for grant in who.grants)


def may_approve(who: Actor, author: int, units: Collection[str]) -> bool:
    """May this person be the second one who says yes? `units`: the campaign's own and those above it. Never its
    author."""
    return who.id != author and any(grant.unit in units and grant.role in _WRITERS for grant in who.grants)


def may_see_campaign(who: Actor, units: Collection[str]) -> bool:
    """May this person see a campaign, its progress and its report? `units`: its own and those above it."""
    return any(grant.unit in units and grant.role in _WRITERS | {Role.ADMIN} for grant in who.grants)
