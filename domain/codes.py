"""Codes that people read out over a phone: `DG-26-00417-K`. Prefix, year, number, check letter.

The check letter is a weighted sum modulo 23, a prime above every weight and every digit, so a wrong character and
two swapped neighbours always change it. The prefixes differ in both letters, so one wrong letter is no other prefix.
"""

from __future__ import annotations

import re

from domain.errors import NotUnderstood
from domain.reports import Family
from domain.words import fold

LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ"
"""23 check letters: no I, O and Q, which are read as 1 and 0."""

PREFIXES = {Family.CONTRIBUTION: "DG", Family.WASTE: "LP", Family.IDEA: "HK"}
"""Đóng góp, lãng phí, hiến kế."""

ANNOUNCEMENT = "TB"
"""Thông báo: a campaign's prefix."""

_OFFSETS = {"DG": 0, "LP": 7, "HK": 13, ANNOUNCEMENT: 18}
_PREFIX = "|".join(PREFIXES.values()).lower()
_GAP = r"[\s./_\-\u2010-\u2015\u2212]*"
_DIGITS = rf"(?:{_GAP}[0-9oi])"
_CHECK = "[" + LETTERS.lower() + "]"
_AFTER = rf"({_DIGITS}{{2}})({_DIGITS}{{5,9}}?){_GAP}({_CHECK})"
_CODE = re.compile(rf"({_PREFIX}){_AFTER}")
_OF_ANNOUNCEMENT = re.compile(rf"({ANNOUNCEMENT.lower()}){_AFTER}")
_WITHIN = re.compile(rf"(?<![a-z0-9])(?:{_CODE.pattern})(?![a-z0-9])")
_MIXED_UP = str.maketrans("oi", "01")


def make(family: Family, year: int, number: int) -> str:
    """The code of the `number`-th report (from 1) of its family in the year, e.g. `LP-26-00001-X`."""
    return _made(PREFIXES[family], year, number)


def make_announcement(year: int, number: int) -> str:
    """The code of the `number`-th campaign (from 1) of the year, e.g. `TB-26-00001-V`."""
    return _made(ANNOUNCEMENT, year, number)


def read(text: str) -> str:
    """The code of a report in its one true form, however it was typed. Raises NotUnderstood("bad_code")."""
    return _read(_CODE, text)


def read_announcement(text: str) -> str:
    """The same, for the code of a campaign."""
    return _read(_OF_ANNOUNCEMENT, text)


def find(text: str) -> str | None:
    """The first correct code within a text."""
    codes = (_checked(found) for found in _WITHIN.finditer(fold(text)))
    return next((code for code in codes if code), None)


def family_of(code: str) -> Family:
    """The family that a code from `read` belongs to."""
    return next(family for family, prefix in PREFIXES.items() if code.startswith(prefix))


def _made(prefix: str, year: int, number: int) -> str:
    if not 1 <= number < 10**9:
        raise ValueError(f"no code for number {number}")
    return _join(prefix, f"{year % 100:02d}", f"{number:05d}")


def _read(pattern: re.Pattern[str], text: str) -> str:
    found = pattern.fullmatch(fold(text).strip(" .,"))
    code = _checked(found) if found else None
    if code is None:
        raise NotUnderstood("bad_code")
    return code


def _checked(found: re.Match[str]) -> str | None:
    prefix, year, number, check = found.groups()
    digits = _digits(number)
    canonical = _join(prefix.upper(), _digits(year), digits)
    padded_too_far = len(digits) > 5 and digits.startswith("0")
    return canonical if canonical[-1] == check.upper() and int(digits) > 0 and not padded_too_far else None


def _digits(text: str) -> str:
    return "".join(c for c in text.translate(_MIXED_UP) if c.isdigit())


def _join(prefix: str, year: str, number: str) -> str:
    return f"{prefix}-{year}-{number}-{_letter(prefix, year, number)}"


def _letter(prefix: str, year: str, number: str) -> str:
    weighted = sum(weight * int(digit) for weight, digit in enumerate(year + number[::-1], start=1))
    return LETTERS[(weighted + _OFFSETS[prefix]) % len(LETTERS)]
