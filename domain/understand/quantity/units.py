"""Units of measure and of counting as people name them, behind a number. Data; `RULES` of a unit say what decides."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from domain.understand.found import Type
from domain.understand.quantity.counted import GROUPED, NO_UNITS, ONLY_MARKED, STRONG_THINGS, THINGS
from domain.understand.text.phrases import Match, Phrases
from domain.understand.text.reading import Word, literal
from domain.words import fold


class Rule(StrEnum):
    """What must be looked at besides the unit itself."""

    PLAIN = "plain"
    METRE = "metre"
    KILOMETRE = "kilometre"
    DAY = "day"
    SESSION = "session"
    HOUR = "hour"
    LITRE = "litre"
    SLANG = "slang"
    LOAD = "load"
    WORK = "work"
    LOCAL = "local"
    KILO = "kilo"
    QUINTAL = "quintal"
    THUOC = "thuoc"
    PERSON = "person"
    FAMILY = "family"
    SHIFT = "shift"
    GROUP = "group"
    PIECE = "piece"
    DONG = "dong"
    CAN = "can"
    SMALL = "small"


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit: what it measures, the canonical unit and its worth in it. `code` is the unit as said; `label` as shown.

    `strong`: the word is a unit behind any number word, even one that was typed without marks.
    """

    type: Type
    unit: str
    factor: Decimal
    code: str
    label: str
    rule: Rule = Rule.PLAIN
    strong: bool = True


KILO = Unit(Type.MASS, "kg", Decimal(1), "can", "cân")
"""What "can" mostly is without marks."""


def _measure(type: Type, unit: str, rows: str, rule: Rule = Rule.PLAIN) -> list[tuple[str, Unit]]:
    """Rows of: worth, then names of the same unit, parted by commas; the first names it."""
    entries = []
    for row in rows.strip().splitlines():
        factor, _, names = row.strip().partition(" ")
        labels = [name.strip() for name in names.split(",")]
        code = fold(labels[0]).replace(" ", "_")
        entries += [(name, Unit(type, unit, Decimal(factor), code, name, rule)) for name in labels]
    return entries


def _counted(names: str, rule: Rule = Rule.PLAIN, *, strong: bool = False, unit: str = "") -> list[tuple[str, Unit]]:
    entries = []
    for name in (name.strip() for name in names.split(",")):
        code = unit or fold(name).replace(" ", "_")
        entries.append((name, Unit(Type.COUNT, code, Decimal(1), code, name, rule, strong)))
    return entries


_TIME = (("nam", "năm"), ("thang", "tháng"), ("tuan", "tuần, tuần lễ"), ("phut", "phút, phút đồng hồ"))

_TONES = str.maketrans("", "", "\u0300\u0301\u0303\u0309\u0323")


def _toneless(name: str) -> str:
    """The word without its tone but with its letters: khôi for khối, as those write for whom tones are foreign."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFD", name).translate(_TONES))


_MEASURED: tuple[tuple[str, Unit], ...] = (
    *_measure(Type.MONEY, "VND", "1 đồng, đ, vnd, vnđ, đồng tiền, việt nam đồng", Rule.DONG),
    *_measure(
        Type.AREA,
        "m2",
        "360 sào, sào bắc bộ, xào\n3600 mẫu, mẫu ruộng, mẫu bắc bộ\n10000 ha, hecta, héc ta, hec ta, héc",
    ),
    *_measure(Type.AREA, "m2", "1 mét vuông, m vuông, mv, thước vuông, met vuông, mét vuồng"),
    *_measure(Type.AREA, "m2", "24 thước, thước đất, thước ruộng", Rule.THUOC),
    *_measure(Type.AREA, "m2", "1000000 ki lô mét vuông, km vuông, cây số vuông"),
    *_measure(
        Type.AREA,
        "m2",
        "1000 bung, bung đất, bung ruộng\n1000 công đất, công ruộng, công vườn, công nương, công lúa",
        Rule.LOCAL,
    ),
    *_measure(Type.LENGTH, "m", "1 m, mét, met", Rule.METRE),
    *_measure(Type.LENGTH, "m", "1000 km, cây số, ki lô mét, kilomet, kilômét, ki lo met, ki-lô-mét", Rule.KILOMETRE),
    *_measure(
        Type.LENGTH,
        "m",
        "0.01 cm, phân, xăng ti mét, centimet, xentimet\n0.001 mm, ly, li, milimet, mi li mét\n0.1 tấc, dm",
        Rule.SMALL,
    ),
    *_measure(Type.MASS, "kg", "1 kg, kí lô, ki lô, ký lô, kilo, kilogam, ki lô gam, kg giống, ki-lô, kgs", Rule.KILO),
    *_measure(Type.MASS, "kg", "1 cân, ký, kí, ki, ky", Rule.KILO),
    *_measure(Type.MASS, "kg", "100 tạ", Rule.QUINTAL),
    *_measure(Type.MASS, "kg", "1000 tấn\n10 yến\n0.1 lạng\n0.001 gam, gram, gr"),
    *_measure(Type.VOLUME, "m3", "1 khối, mét khối, m khối, met khối, thước khối"),
    *_measure(Type.VOLUME, "litre", "1 lít, l, lit", Rule.LITRE),
    *_measure(Type.VOLUME, "litre", "0.001 ml"),
    *_measure(Type.LABOUR, "ngay_cong", "1 công", Rule.WORK),
    *_measure(
        Type.LABOUR,
        "ngay_cong",
        "1 ngày công, công lao động, ngày công lao động, công ngày, công thợ, công kỹ thuật, công kt, ngày lao động"
        "\n0.5 buổi công, buổi lao động, nửa công\n0.125 giờ công",
    ),
    *_measure(Type.LABOUR, "ngay_cong", "1 ngày, hôm, bữa", Rule.DAY),
    *_measure(Type.LABOUR, "ngay_cong", "0.5 buổi", Rule.SESSION),
    *_measure(Type.MACHINE, "ca_may", "1 ca máy, ca xe, ca máy móc\n0.125 giờ máy, tiếng máy\n1 ngày máy"),
    *_measure(Type.MACHINE, "ca_may", "1 ca", Rule.SHIFT),
    *_measure(Type.TRANSPORT, "chuyen", "1 chuyến, chuyến xe, lượt xe, chuyến hàng"),
    *_measure(Type.TIME, "gio", "1 tiếng, tiếng đồng hồ, giờ đồng hồ, giờ, h, g", Rule.HOUR),
    *(entry for unit, names in _TIME for entry in _measure(Type.TIME, unit, f"1 {names}")),
    *_measure(Type.PERCENT, "percent", "1 %, phần trăm"),
    *_measure(Type.SPEED, "km/h", "1 km/h, km/giờ, cây số giờ, cây số một giờ"),
    *_measure(Type.ENERGY, "kwh", "1 kwh, kw giờ, số điện, ki lô oát giờ, ký điện"),
    *_measure(Type.ENERGY, "kw", "1 kw"),
    *_measure(Type.ENERGY, "w", "1 w, oát"),
    *_measure(Type.MONEY, "VND", "100000 xị\n1000000 chai\n1000000 lốp\n1000000 vé\n1000000000 tỏi", Rule.SLANG),
    *_counted(
        "xe, xe tải, xe ben, công nông, xe công nông, xe bò, xe thồ, xe ba gác, xe cải tiến, ô tô", Rule.LOAD, unit="xe"
    ),
    *_counted(
        "người, khẩu, nhân khẩu, nhân công, thợ, lao động, thanh niên, đoàn viên, hội viên, dân quân, người dân, "
        "đứa, học sinh, "
        "giáo viên, thầy cô, cán bộ, công nhân",
        Rule.PERSON,
        unit="",
    ),
    *_counted("vợ chồng, bố con, mẹ con, cha con, ông bà, anh em, chị em, ông cháu, bà cháu, mẹ con em", Rule.FAMILY),
    *_counted("cái, chiếc", Rule.PIECE),
    *((name, Unit(Type.COUNT, "", Decimal(worth), fold(name), name, Rule.GROUP)) for name, worth in GROUPED),
    *_counted(
        "viên, viên gạch, gạch, ngói, viên ngói, hòn gạch, gạch chỉ, gạch bê tông, cục gạch", unit="vien", strong=True
    ),
    *_counted(STRONG_THINGS, strong=True),
    *_counted("can", Rule.CAN, strong=True),
    *_counted("bữa cơm, bữa ăn", unit="bua"),
    *_counted(THINGS),
)
UNITS = (
    *_MEASURED,
    *(
        (_toneless(name), unit)
        for name, unit in _MEASURED
        if unit.strong and unit.rule not in (Rule.DAY, Rule.HOUR, Rule.CAN)
    ),
)
"""Every unit with the words it is named by. Of two that look alike without marks the likelier comes first."""

_PHRASES = Phrases(UNITS)
_SINGLE = Phrases(entry for entry in UNITS if " " not in entry[0])
_NOT = Phrases((name.strip(), name.strip()) for name in NO_UNITS.split(","))


def at(words: Sequence[Word], first: int, plain: bool = True) -> Match[Unit] | None:
    """The unit that begins at this word; None also where the words around make it another thing: công an. `plain`: a
    missing mark says nothing."""
    match = _PHRASES.at(words, first) if first < len(words) else None
    if match and match.last > first + 1 and not match.exact and _slips(words, match):
        match = _SINGLE.at(words, first)
    if match is None or (not match.value.strong and _is_other(words, first, match, plain)) or _is_none(words, first):
        return None
    return match


def _slips(words: Sequence[Word], match: Match[Unit]) -> bool:
    """2 công đặt ống is no công đất."""
    there = zip(words[match.first : match.last], literal(match.value.label), strict=False)
    return any(not word.unmarked and word.marked != one.marked for word, one in there)


def _is_other(words: Sequence[Word], first: int, match: Match[Unit], plain: bool) -> bool:
    return match.last == first + 1 and not match.exact and (not plain or words[first].bare in ONLY_MARKED)


def _is_none(words: Sequence[Word], first: int) -> bool:
    match = _NOT.at(words, first)
    if match is None:
        return False
    there = zip(words[first : match.last], literal(match.value), strict=True)
    return all(word.unmarked or word.marked == one.marked for word, one in there)
