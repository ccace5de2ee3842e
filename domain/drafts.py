"""Half-filled reports that somebody left: when they are reminded, and when what they left is forgotten."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from domain.quiet_hours import quiet

SILENT = timedelta(minutes=30)
"""Whoever says nothing for so long is asked once whether they go on."""

LASTS = timedelta(hours=48)
"""After so long in silence nothing of it is kept: it was never sent."""

PARTS = frozenset(
    {
        *("draft", "at", "rest", "whole", "given", "assumed", "suggestion"),
        *("wish", "meant", "photos", "urgent", "aside", "later", "dropped"),
    }
)
"""What a talk keeps of reports that were begun and not sent. The rest is of other things: what an officer is being
asked, which report an answer is for."""


def nudges(silent_since: datetime, now: datetime) -> bool:
    """Is somebody reminded now of what they left? Not at night: then in the morning."""
    return SILENT <= now - silent_since < LASTS and not quiet(now)


def over(silent_since: datetime, now: datetime) -> bool:
    """Is what somebody left forgotten by now?"""
    return now - silent_since >= LASTS


def without(data: Mapping[str, Any]) -> dict[str, Any]:
    """What a talk keeps besides reports that were begun."""
    return {name: value for name, value in data.items() if name not in PARTS}
