"""Who may ask for more time."""

from __future__ import annotations

from domain.permissions.cases import Actor, Case, Relation, relation


def may_extend(who: Actor, case: Case) -> bool:
    """May this person extend the deadline of a report? Its desk may, and whoever was given it to work on."""
    return relation(who, case) in {Relation.DESK, Relation.HANDLER}
