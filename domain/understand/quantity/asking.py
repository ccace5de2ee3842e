"""What is asked about a quantity instead of being guessed: the doubts with their ways to choose from."""

from __future__ import annotations

from decimal import Decimal

from domain.shown_numbers import show_number
from domain.understand.found import Doubt, Type, Way

REASONS = (
    "bare_number",
    "thousandfold",
    "tail",
    "square_or_tenths",
    "metre_of_land",
    "slang_money",
    "small_money",
    "load",
    "local_area",
    "vague",
    "range",
)
"""Why something is asked; `screens/doubts.py` has a sentence for each."""

_LOADS = (3, 5, 7)
_LOCAL = (1_000, 360)
_FEW = (2, 3, 5)
_SUFFIX = {"VND": "đ", "m2": "m²", "m3": "m³", "m": "m", "kg": "kg", "litre": "lít", "ngay_cong": "công"}


def money(value: Decimal) -> Way:
    """The sum as a way to choose."""
    return Way(f"{show_number(value)} đ", Type.MONEY, value, "VND")


def way(type: Type, value: Decimal, unit: str, label: str = "") -> Way:
    """So much of a unit as a way to choose; `label` is how the unit is shown."""
    return Way(f"{show_number(value)} {_SUFFIX.get(unit) or label or unit}", type, value, unit)


def bare_number(said: str, number: Decimal, *, land: bool) -> Doubt:
    """góp 300: of what?"""
    area = way(Type.AREA, number, "m2")
    ways: tuple[Way, ...]
    if number < 50:
        ways = (way(Type.LABOUR, number, "ngay_cong"), way(Type.COUNT, number, "bao"), money(number * 10**6))
    elif number < 1_000:
        ways = (money(number * 1_000), area)
    else:
        ways = (money(number), money(number * 1_000), way(Type.COUNT, number, "vien", "viên"))
    return Doubt("bare_number", said, (area, *(w for w in ways if w != area)) if land else ways)


def either(reason: str, said: str, *ways: Way) -> Doubt:
    """One of these."""
    return Doubt(reason, said, ways)


def load(said: str, number: Decimal) -> Doubt:
    """3 xe cát: how many cubic metres?"""
    return Doubt("load", said, tuple(way(Type.VOLUME, number * size, "m3") for size in _LOADS))


def local_area(said: str, number: Decimal) -> Doubt:
    """2 công đất, 1 bung: how large is it here?"""
    return Doubt("local_area", said, tuple(way(Type.AREA, number * size, "m2") for size in _LOCAL))


def vague(said: str, type: Type, unit: str, factor: Decimal, label: str) -> Doubt:
    """vài bao: how many?"""
    if type is Type.MONEY and factor < 1_000:
        return Doubt("vague", said)
    return Doubt("vague", said, tuple(way(type, number * factor, unit, label) for number in _FEW))


def one_of(said: str, type: Type, unit: str, ends: tuple[Decimal, Decimal], label: str) -> Doubt:
    """3-5 bao: which?"""
    return Doubt("range", said, tuple(way(type, end, unit, label) for end in ends))
