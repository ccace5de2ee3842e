"""Quantities written in the ways that residents write them: with dots, k and tr, words, without marks, glued, tails."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from hypothesis import strategies as st

from domain.shown_numbers import show_number
from domain.words import fold

_ONES = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
_SCALES = ((10**9, "tỷ"), (10**6, "triệu"), (1_000, "nghìn"))


@dataclass(frozen=True, slots=True)
class Said:
    """A quantity as written, with what it must be read as."""

    text: str
    value: Decimal
    unit: str


def in_words(number: int) -> str:
    """A whole number below a thousand thousand million in words: hai mươi lăm, một nghìn không trăm linh năm."""
    groups: list[str] = []
    for worth, name in _SCALES:
        if number >= worth:
            groups.append(f"{_group(number // worth, full=bool(groups))} {name}")
            number %= worth
    if number:
        groups.append(_group(number, full=bool(groups)))
    return " ".join(groups)


def _group(number: int, *, full: bool) -> str:
    hundreds, rest = divmod(number, 100)
    words = [f"{_ONES[hundreds]} trăm"] if hundreds or full else []
    if 0 < rest < 10:
        return " ".join([*words, "linh", _ONES[rest]] if words else [_ONES[rest]])
    return " ".join([*words, _tens(rest)] if rest else words)


def _tens(number: int) -> str:
    tens, ones = divmod(number, 10)
    first = "mười" if tens == 1 else f"{_ONES[tens]} mươi"
    last = {0: "", 1: "một" if tens == 1 else "mốt", 5: "lăm"}.get(ones, _ONES[ones])
    return f"{first} {last}".strip()


def _money_forms(thousands: int) -> list[str]:
    value = thousands * 1_000
    forms = [
        f"{show_number(Decimal(value))}đ",
        f"{value} đồng",
        f"{value:,} VND",
        f"{in_words(value)} đồng",
        f"{thousands}k",
    ]
    forms += [f"{thousands} nghìn", f"{thousands} ngàn đồng", f"{show_number(Decimal(value))} VNĐ"]
    millions, rest = divmod(thousands, 1_000)
    if millions and rest:
        forms += [f"{millions} triệu {rest} nghìn", f"{millions}tr{rest:03}"]
        if rest % 100 == 0:
            tenths = show_number(Decimal(thousands) / 1000)
            forms += [f"{tenths}tr", f"{millions}tr{rest // 100}", f"{millions} triệu {rest // 100}"]
        if rest == 500:
            forms.append(f"{millions} triệu rưỡi")
    elif millions:
        forms += [f"{millions} triệu", f"{millions}tr", f"{millions} triệu đồng", f"{millions} củ"]
    return forms


UNITS = (
    ("bao xi măng", "bao", "1"),
    ("viên gạch", "vien", "1"),
    ("cây tre", "cay", "1"),
    ("khối cát", "m3", "1"),
    ("tạ thóc", "kg", "100"),
    ("tấn xi măng", "kg", "1000"),
    ("kg gạo", "kg", "1"),
    ("sào ruộng", "m2", "360"),
    ("mẫu", "m2", "3600"),
    ("ha rừng", "m2", "10000"),
    ("mét vuông đất", "m2", "1"),
    ("m2 đất", "m2", "1"),
    ("công", "ngay_cong", "1"),
    ("ngày công", "ngay_cong", "1"),
    ("chuyến xe", "chuyen", "1"),
    ("ca máy xúc", "ca_may", "1"),
    ("lít dầu", "litre", "1"),
    ("hộ dân", "ho", "1"),
    ("người", "nguoi", "1"),
    ("km đường", "m", "1000"),
    ("suất cơm", "suat", "1"),
)
"""Names of units, what they are read as, and the worth of each."""

_FRACTIONS = frozenset({"kg", "m2", "m3", "m", "ngay_cong", "litre"})


@st.composite
def sums(draw: st.DrawFn) -> Said:
    """A sum of money."""
    thousands = draw(st.one_of(st.integers(1, 999), st.integers(1_000, 999_999)))
    return _marked(draw, draw(st.sampled_from(_money_forms(thousands))), Decimal(thousands * 1_000), "VND")


@st.composite
def amounts(draw: st.DrawFn) -> Said:
    """So much of a unit."""
    name, unit, worth = draw(st.sampled_from(UNITS))
    number = draw(st.one_of(st.integers(1, 99), st.integers(100, 99_999)))
    forms = [
        f"{number} {name}",
        f"{number}{name}",
        f"{show_number(Decimal(number))} {name}",
        f"{in_words(number)} {name}",
    ]
    if name.startswith("kg"):
        forms.pop()
    value = Decimal(number)
    if unit in _FRACTIONS and number < 100 and draw(st.booleans()):
        value += Decimal("0.5")
        short, _, rest = name.partition(" ")
        forms = [f"{show_number(value)} {name}", f"{value} {name}"]
        if name != "m2 đất" and not name.startswith(("mét", "ngày")):
            forms.append(f"{number} {short} rưỡi {rest}")
    return _marked(draw, draw(st.sampled_from(forms)), value * Decimal(worth), unit)


def _marked(draw: st.DrawFn, text: str, value: Decimal, unit: str) -> Said:
    """As it is, without marks, or in capitals."""
    styles = (text, fold(text), text.upper(), text.capitalize())
    return Said(draw(st.sampled_from(styles)), value, unit)
