"""Numbers that are names: roads, programmes, papers, ordinals, plates, hours of the day. They are no quantities."""

from __future__ import annotations

from collections.abc import Sequence

from domain.understand.found import Type
from domain.understand.quantity import number_words, units
from domain.understand.quantity.clock import clock
from domain.understand.quantity.sayings import FIRSTS, SAYINGS
from domain.understand.quantity.wordsets import WordSet
from domain.understand.text.phrases import Phrases
from domain.understand.text.reading import Reading, Sort, Word, literal
from domain.understand.text.rows import behind_row
from domain.understand.text.syllables import listed

_HEADS = WordSet(
    "số tổ lớp khối khu đội thôn bản xóm điều khoản mục chương trang câu bước hạng cấp loại nhóm tầng "
    "phòng ngõ ngách  "
    "hẻm kênh km mốc cọc lô thửa vòng bài quận phường xã lần đợt kỳ kì khóa phiên quý thứ tổ ca số hiệu "
    "mã đài bậc cột  "
    "trạm chi mẫu biểu tờ tập phần phương tiểu"
)
"""Words before an ordinal: tổ 26, lớp 5A. Where a unit follows the number it is none: đội 10 người."""

_ALWAYS = WordSet("số điều mục chương trang khu km quý mốc ngõ ngách hẻm")
_GROUPS = WordSet("tổ đội thôn khu lớp khối nhóm xóm bản tdp phòng tầng dãy cột trạm lô")
_LARGER = listed(
    "ban xa thon xom nha em to doi duong cau binh truong khu lop tang phong day toa gian chau diem tram "
    "bi tai can tui noi hon tap con"
)
"""Units that go on with a name: đội 2 bản Nà Khuy, to 5 bi ngap."""
_GIVING_TO = frozenset({"bieu", "tang", "cho", "giup", "ho"})
_DOZENS = frozenset({"chuc", "ta", "doi", "cap"})
_ARTICLE = WordSet("điều")
_PARTS = WordSet("phần")
_YEARLY = WordSet("sang cuối đầu giữa cả mỗi hằng hàng quanh suốt từng")
_FATHERLY = frozenset({"em", "chau", "minh", "ma", "me", "toi"})
_FINAL = WordSet("của cho với và thưa bố")
_DAYS = WordSet("ngày tháng năm thứ quý tuần mùng mồng rằm hôm t khóa")
_EACH = WordSet("mỗi một hàng hằng cả nửa 1 từng các mấy nhiều những được trong sau suốt")
_ROAD_NAMES = "ql, tl, đt, hl, dh, đh, quốc lộ, tỉnh lộ, hương lộ, đường tỉnh, tỉnh lộ số, đường số"
_NUMBERED = (
    "chương trình, ct, dự án, đề án, nghị quyết, nq, quyết định, qđ, thông tư, nghị định, nđ, chỉ thị, "
    "công văn, kế hoạch, vốn, nguồn, nguồn vốn, luật, văn bản, tờ trình, thông báo, hướng dẫn, biên bản, "
    "pháp lệnh, quyết định số, nghị quyết số, công văn số, thông tư số, nghị định số, vốn chương trình, "
    "kết luận, hợp đồng, hóa đơn, biên lai, phiếu, hồ sơ, hồ sơ số, stk, tk, số tài khoản, tài khoản, "
    "cccd, cmnd, cmt, căn cước, căn cước công dân, chứng minh thư, biển số, biển kiểm soát, bks, mã số, "
    "mã, mã hồ sơ, mã thẻ, thẻ bhyt, sổ, lô số, thửa số, thửa đất số, tờ bản đồ số, tờ bản đồ, nhà số, "
    "số nhà, covid, khóa, nhiệm kỳ, sđt, số điện thoại"
)
_NAMES = Phrases((name.strip(), True) for name in f"{_ROAD_NAMES}, {_NUMBERED}".split(","))
_NAME_ENDS = frozenset(literal(name)[-1].bare for name in f"{_ROAD_NAMES}, {_NUMBERED}".split(","))
_SUMS = WordSet("chương dự đề kế vốn nguồn hợp hóa phiếu biên sổ mã covid khóa tk")
"""First words of those names that also stand before a sum: vốn 500 triệu."""

_PAPERS_NAMES = "qd nq nd ct tt ubnd hdnd ttg cp tw bc kh cv tb qh ttr bnv btc bgddt hd dhtm mttq"
_PAPERS = frozenset(_PAPERS_NAMES.split())
_KNOWN = frozenset({"135", "1719", "134", "167", "30a", "293"})
_TITLES = WordSet("ông bà anh chị chú cô bác cụ thầy dì cậu mợ")
_UPPER_CODE = 4
_MOST_PARTS = 10
_MEASURES = frozenset({"km", "tr", "kg"})


def find(reading: Reading) -> frozenset[int]:
    """The words that are part of a name with a number in it, or an hour of the day."""
    words = reading.words
    found: set[int] = set()
    row = 0
    for i, word in enumerate(words):
        if word.sort is Sort.NUMBER:
            row = row if i < row else behind_row(words, i)
            if i >= row and i not in found:
                found.update(_named(words, i))
            continue
        if word.bare in FIRSTS and (saying := SAYINGS.at(words, i)):
            found.update(range(saying.first, saying.last))
        elif word.bare in number_words.ONES_BY:
            found.update((i,) if _is_father(words, i) else _in_words(reading, i) if i else ())
    return frozenset(found)


def _named(words: Sequence[Word], i: int) -> Sequence[int]:
    for rule in (_code, _paper, _programme, clock, _ordinal, _ratio):
        found = rule(words, i)
        if found:
            return found
    return ()


def _code(words: Sequence[Word], i: int) -> Sequence[int]:
    """QL32, A4, 5A, 30a, 4G, 25H1-2345, DG-26-00417-K: letters and digits without a space, and no unit."""
    first, last = i, i + 1
    word = words[i]
    if word.glued and i and words[i - 1].sort is Sort.WORD and _is_letters_of_code(words, i - 1):
        first = i - 1
    if last < len(words) and words[last].glued and _is_suffix(words, i, last):
        last += 1
        if last < len(words) and words[last].glued and words[last].sort is Sort.NUMBER:
            last += 1
    if last - first == 1 and not _is_hyphened(words, i):
        return ()
    end = min(len(words) - 1, last + _MOST_PARTS)
    while last < end and words[last].said in "-./" and words[last].glued and words[last + 1].glued:
        last += 2
    return range(first, last)


def _is_letters_of_code(words: Sequence[Word], at: int) -> bool:
    """The QL of QL32. The tr of 1tr2 is no code, nor is a word that merely lost its space: góp500k."""
    letters = words[at]
    if letters.bare == "m" or (
        at and words[at - 1].sort is Sort.NUMBER and (letters.glued or letters.bare in _MEASURES)
    ):
        return False
    if len(letters.said) > _UPPER_CODE:
        return letters.bare == "covid"
    return letters.said.isupper() or (len(letters.said) <= 2 and letters.bare not in ("x", "co", "la", "bo"))


def _is_suffix(words: Sequence[Word], i: int, at: int) -> bool:
    """The A of 5A and the a of 30a: a letter or two behind digits, no unit or scale."""
    letters = words[at]
    if letters.sort is not Sort.WORD or len(letters.said) > 2 or not words[i].marked.isdigit():
        return False
    if letters.bare == "g" and words[i].marked in ("2", "3", "4", "5"):
        return not (i + 2 < len(words) and words[i + 2].sort is Sort.NUMBER)
    road = i > 0 and words[i - 1].bare in ("duong", "lo", "tuyen", "cau")
    if (letters.said in ("D", "Đ") or (road and letters.said == "d")) and len(words[i].marked) <= 2:
        return True
    return letters.bare not in number_words.SCALES_BY and letters.bare != "x" and units.at(words, at) is None


def _is_hyphened(words: Sequence[Word], i: int) -> bool:
    """The 26 of DG-26-00417."""
    return i > 1 and words[i].glued and words[i - 1].said == "-" and words[i - 1].glued and words[i - 2].said.isupper()


def _paper(words: Sequence[Word], i: int) -> Sequence[int]:
    """08/2024/QĐ-UBND, 12-NQ/TW, 135/QĐ-TTg."""
    last = i + 1
    seen, end = False, min(len(words) - 1, last + _MOST_PARTS)
    while last < end and words[last].said in ("/", "-") and words[last].glued and words[last + 1].glued:
        seen = seen or words[last + 1].bare in _PAPERS
        last += 2
    return range(i, last) if seen else ()


def _programme(words: Sequence[Word], i: int) -> Sequence[int]:
    """QL 32, chương trình 135, nghị quyết 12, stk 1234. A unit behind makes it a quantity: vốn 500 triệu."""
    alone = i + 1 < len(words) and words[i + 1].sort is Sort.WORD
    if alone and words[i].marked in _KNOWN and (not _counts(words, i) or _is_of_programme(words, i)):
        return range(i, i + 1)
    found = _behind(words, i)
    sums = found and words[found[0]] in _SUMS and words[i - 1].bare != "so"
    return () if sums and _counts(words, i) else found


def _is_of_programme(words: Sequence[Word], i: int) -> bool:
    """The money of 135, days ago."""
    unit = units.at(words, i + 1)
    timed = unit is not None and (unit.value.type is Type.TIME or unit.value.rule is units.Rule.DAY)
    return timed and i > 0 and words[i - 1].bare in ("tien", "von", "nguon", "xa", "thon", "ban", "ho")


def _behind(words: Sequence[Word], i: int) -> Sequence[int]:
    """The name that ends just before the number, and the number."""
    if not i or words[i - 1].bare not in _NAME_ENDS:
        return ()
    for first in range(max(0, i - 4), i):
        match = _NAMES.at(words, first)
        if match and match.last == i and (match.exact or match.last > first + 1):
            return range(first, i + 1)
    return ()


def _ordinal(words: Sequence[Word], i: int) -> Sequence[int]:
    """tổ 26, lần 2, tháng 5, km 15. Not đội 10 người, mỗi tháng 2 công."""
    if not i or words[i].glued:
        return ()
    head = words[i - 1]
    if head in _DAYS:
        return _dated(words, i)
    if head not in _HEADS or _before_number(words, i - 1):
        return ()
    if (head in _ARTICLE and _is_sent(words, i)) or _is_for_it(words, i):
        return ()
    named = head in _ALWAYS or not _counts(words, i) or (head in _GROUPS and _goes_on_naming(words, i))
    return range(i - 1, i + 1) if named else ()


def _is_sent(words: Sequence[Word], i: int) -> bool:
    """The điều of điều 10 người."""
    unit = units.at(words, i + 1)
    return unit is not None and unit.value.rule in (units.Rule.PERSON, units.Rule.LOAD, units.Rule.SHIFT)


def _is_for_it(words: Sequence[Word], i: int) -> bool:
    """The con of biếu bản 1 con bò, the chục of tặng tổ 2 chục ghế; not the nhà of cho bản 3 nhà văn hóa."""
    if i < 2 or i + 1 == len(words) or words[i - 2].bare not in _GIVING_TO:
        return False
    unit = units.at(words, i + 1)
    return words[i + 1].bare in _DOZENS or (unit is not None and unit.value.code not in _LARGER - {"con"})


def _goes_on_naming(words: Sequence[Word], i: int) -> bool:
    """The bản of đội 2 bản Nà Khuy; not the cây of cho bản 5 cây, nor of tang 5 cay."""
    unit = units.at(words, i + 1)
    if unit is None or (words[i - 1].bare == "tang" and words[i - 1].unmarked):
        return unit is not None and unit.value.code in ("nha", "truong", "phong")
    if unit.value.code in ("phut", "tieng", "gio"):
        return False
    timed = unit.value.type is Type.TIME or unit.value.rule is units.Rule.DAY
    whole = i > 1 and words[i - 2].bare in ("giup", "cho", "ca", "lam", "toan")
    return (timed and not whole) or unit.value.code in _LARGER


def _ratio(words: Sequence[Word], i: int) -> Sequence[int]:
    """tỉ lệ 7/3, tỷ lệ 70-30."""
    ratio = i > 0 and i + 2 < len(words) and words[i - 1].bare == "le" and words[i + 1].said in ("/", "-", ":")
    return range(i, i + 3) if ratio else ()


def _dated(words: Sequence[Word], i: int) -> Sequence[int]:
    each = i > 1 and words[i - 2] in _EACH and not (_is_year(words, i) and words[i].marked[:2] in ("19", "20"))
    if each or _before_number(words, i - 1):
        return ()
    unit = units.at(words, i + 1)
    scaled = i + 1 < len(words) and words[i + 1].bare in number_words.SCALES_BY
    if scaled or (unit and unit.value.type not in (Type.TIME, Type.COUNT) and unit.value.rule is not units.Rule.DAY):
        return range(i, i + 1) if _is_year(words, i) else ()
    return range(i - 1, i + 1)


def _is_year(words: Sequence[Word], i: int) -> bool:
    return words[i - 1].bare == "nam" and len(words[i].marked) == 4 and words[i].marked.isdigit()


def _before_number(words: Sequence[Word], at: int) -> bool:
    """Does a number stand before this word, so that it is a unit? 3 lần 2 bao."""
    return at > 0 and (words[at - 1].sort is Sort.NUMBER or words[at - 1].bare in number_words.ONES_BY)


def _counts(words: Sequence[Word], i: int) -> bool:
    """Does a unit or a scale follow the number, so that it counts?"""
    if i + 1 >= len(words):
        return False
    ahead = words[i + 1]
    if ahead.bare in number_words.SCALES_BY and ahead.bare != "n":
        return True
    unit = units.at(words, i + 1)
    dated = unit is not None and unit.value.code in ("nam", "thang", "ngay") and _is_number(words, unit.last)
    return unit is not None and not dated


def _is_number(words: Sequence[Word], i: int) -> bool:
    return i < len(words) and words[i].sort is Sort.NUMBER


def _in_words(reading: Reading, i: int) -> Sequence[int]:
    """thứ ba, lần thứ hai, tháng năm, sang năm, một phần ba; ba em for my father; bà Năm with a capital."""
    words = reading.words
    head = words[i - 1]
    if head.bare == "thu" and (head.marked == "thứ" or reading.plain):
        return (i,)
    if head in _TITLES and words[i].said[0].isupper() and not head.said.isupper():
        return (i,)
    if head in _PARTS and _before_number(words, i - 1):
        return (i,)
    if words[i].bare == "nam" and _YEARLY.exact(head) and not _is_measured(words, i):
        return (i,)
    month = head.bare == "thang" and not _before_number(words, i - 1) and not (i > 1 and words[i - 2] in _EACH)
    return (i,) if month and units.at(words, i + 1) is None else ()


def _is_measured(words: Sequence[Word], i: int) -> bool:
    """Is the number before a unit that a year would not be?"""
    if i + 1 < len(words) and words[i + 1].bare in number_words.GO_ON:
        return True
    unit = units.at(words, i + 1)
    return unit is not None and unit.value.strong and unit.value.rule is not units.Rule.PERSON


def _is_father(words: Sequence[Word], i: int) -> bool:
    """ba em góp 2 bao: who gives, unless three are counted."""
    if words[i].marked != "ba" or i + 1 >= len(words) or words[i + 1].bare not in _FATHERLY:
        return False
    return not i or words[i - 1].sort is Sort.MARK or words[i - 1] in _FINAL
