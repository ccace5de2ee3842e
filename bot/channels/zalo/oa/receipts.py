"""What Zalo says of a message that it took: its id, and what it cost."""

from __future__ import annotations

from typing import Any

from bot.channels.channel import Permanent
from domain.reach import Way

FREE_QUOTA = "reply"
"""The `quota_type` of what costs nothing [A]."""


def mark(told: dict[str, Any]) -> str:
    """Zalo's id of the message. Without one it has left all the same, and must not come twice: raises Permanent."""
    number = told.get("message_id")
    if not isinstance(number, str | int) or not number:
        raise Permanent("Zalo OA took a message and did not say its id")
    return str(number)[:64]


def way(told: dict[str, Any], decided: Way) -> Way:
    """What a message cost, as `quota` says it; its other keys vary [A]. What was decided on, if it says nothing."""
    quota = told.get("quota")
    kind = quota.get("quota_type") if isinstance(quota, dict) else None
    if not isinstance(kind, str):
        return decided
    return Way.FREE if kind == FREE_QUOTA else Way.PAID
