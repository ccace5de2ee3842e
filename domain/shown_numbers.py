"""Numbers as people in Viet Nam read them."""

from __future__ import annotations

from decimal import Decimal

COUNTED = 1_000
"""How far an office counts its reports: a list this long is not worked off by its number."""


def counted(number: int) -> str:
    """A number of reports as it is shown; 999+ where counting ended."""
    return str(number) if number < COUNTED else f"{COUNTED - 1}+"


def show_number(value: Decimal) -> str:
    """The value with dots between thousands and a decimal comma, without idle zeros: 1.200,5."""
    text = f"{value:,f}"
    whole, _, decimals = text.partition(".")
    decimals = decimals.rstrip("0")
    return whole.replace(",", ".") + ("," + decimals if decimals else "")
