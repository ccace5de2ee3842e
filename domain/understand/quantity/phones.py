"""Phone numbers of Viet Nam in a message, as people write them down."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from domain.understand.day.parts import spread
from domain.understand.found import Quantity, Type
from domain.understand.text.reading import Reading, Sort, Word

_BEGINS = re.compile(r"0|84")
_GROUP = re.compile(r"[0-9]+")
_BETWEEN = frozenset("-–.() ")
_MOST_DIGITS = 15
_LONGEST = 16
"""Words that one number may be written in: "0 9 8 7 6 5 4 3 2 1" and some dashes."""

_MOBILE = re.compile(r"0[35789][0-9]{8}")
_LANDLINE = re.compile(r"02[0-9]{9}")
_ABROAD = re.compile(r"(?:00)?84(?=[235789])|(?:00)?840")

_OLD = dict(
    row.split(":")
    for row in spread(
        "0162:032 0163:033 0164:034 0165:035 0166:036 0167:037 0168:038 0169:039 0120:070 0121:079 0122:077 0126:076 "
        "0128:078 0123:083 0124:084 0125:085 0127:081 0129:082 0186:056 0188:058 0199:059 0231:0213"
    )
)
"""The prefixes of before 2018 that are no longer given out, and what they became."""

_CALLED = spread("sdt dt tel phone thoai so zalo goi lh hotline alo dd mobile lienhe call")
"""Words that a number may be glued to."""
_PHONE = _CALLED - {"so"}
_OTHER = spread("stk cccd cmnd cmt cmtnd mst bhyt seri")
_OTHER_PAIRS = frozenset(
    ("tai khoan", "can cuoc", "chung minh", "ma so", "so the", "ma ho", "ma don", "ma bao", "dinh danh", "bien lai")
)
_FAR = 5
_MONEY = spread("dong vnd k nghin ngan trieu tr")


def find(reading: Reading) -> list[Quantity]:
    """The phone numbers, in order; the value in E.164. Accounts, papers, sums and days are none."""
    return list(_all(reading))


def _all(reading: Reading) -> Iterator[Quantity]:
    words, first = reading.words, 0
    while first < len(words):
        last = 0
        if words[first].sort is Sort.NUMBER and _BEGINS.match(words[first].marked):
            number, last = _at(words, first)
        if not last:
            first += 1
            continue
        begin = _with_plus(words, first)
        yield Quantity(Type.PHONE, number, "", reading.said(begin, last), begin, last)
        first = last


def _at(words: Sequence[Word], first: int) -> tuple[str, int]:
    """The number that is written from this word on, and where it ends: 0 when there is none."""
    groups: list[str] = []
    digits = ""
    for i in range(first, min(first + _LONGEST, len(words))):
        word = words[i]
        if word.sort is Sort.NUMBER and "," not in word.marked:
            groups += _GROUP.findall(word.marked)
            digits = "".join(groups)
            if len(digits) > _MOST_DIGITS:
                break
            number = _canonical(digits)
            if number:
                fits = not _is_day(groups) and _stands_alone(words, first, i + 1) and not _is_other(words, first)
                return (number, i + 1) if fits else ("", 0)
        elif word.said not in _BETWEEN or not digits:
            break
    return "", 0


def _canonical(digits: str) -> str:
    """These digits in E.164, or nothing."""
    at_home = _ABROAD.sub("0", digits, count=1) if _ABROAD.match(digits) else digits
    if len(at_home) == 11 and at_home[:4] in _OLD:
        at_home = _OLD[at_home[:4]] + at_home[4:]
    if _MOBILE.fullmatch(at_home) or _LANDLINE.fullmatch(at_home):
        return "+84" + at_home[1:]
    return ""


def _is_day(groups: list[str]) -> bool:
    """08-12-2026 and the number after it look like a phone."""
    if len(groups) < 3:
        return False
    day, month, year = groups[:3]
    return len(day) <= 2 and len(month) <= 2 and int(month) <= 12 and year[:2] in ("19", "20") and len(year) == 4


def _stands_alone(words: Sequence[Word], first: int, last: int) -> bool:
    """Is it no part of a code, and no sum of money?"""
    before = words[first - 1] if first else None
    if before and words[first].glued and before.sort is Sort.WORD and before.bare not in _CALLED:
        return False
    if (
        before
        and before.said in "-_./"
        and before.glued
        and words[first].glued
        and words[first - 2].sort is Sort.NUMBER
    ):
        return bool(_canonical(words[first - 2].marked))
    if last == len(words):
        return True
    after = words[last]
    if after.sort is Sort.WORD:
        return not after.glued and after.bare not in _MONEY
    goes_on = after.said in "-_." and after.glued and last + 1 < len(words) and words[last + 1].glued
    return not goes_on or words[last + 1].sort is not Sort.NUMBER or words[last + 1].marked[0] == "0"


def _is_other(words: Sequence[Word], first: int) -> bool:
    """Do the words before it say that it is an account or a paper?"""
    for i in range(first - 1, max(first - 1 - _FAR, -1), -1):
        if words[i].bare in _PHONE:
            return False
        if words[i].bare in _OTHER or (i and f"{words[i - 1].bare} {words[i].bare}" in _OTHER_PAIRS):
            return True
    return False


def _with_plus(words: Sequence[Word], first: int) -> int:
    return first - 1 if first and words[first - 1].said == "+" and words[first].glued else first
