"""Reach: by which way a notice gets to a person, and what that costs."""

from __future__ import annotations

from enum import StrEnum


class Way(StrEnum):
    """How a message leaves, cheapest first."""

    FREE = "free"
    PAID = "paid"
    TEMPLATE = "template"
