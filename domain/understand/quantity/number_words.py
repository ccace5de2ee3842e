"""The words of numbers. Data, and how one word is looked up in it."""

from __future__ import annotations

from domain.understand.quantity.wordsets import WordSet
from domain.understand.text.reading import Word

ONES = {
    1: WordSet("một"),
    2: WordSet("hai"),
    3: WordSet("ba"),
    4: WordSet("bốn"),
    5: WordSet("năm"),
    6: WordSet("sáu"),
    7: WordSet("bảy bẩy"),
    8: WordSet("tám"),
    9: WordSet("chín"),
}
LAST = ONES | {1: WordSet("một mốt"), 4: WordSet("bốn tư"), 5: WordSet("năm lăm nhăm")}
"""Ones behind tens."""

SHORT = {1: WordSet("mốt"), 4: WordSet("tư"), 5: WordSet("lăm nhăm")}
"""Ones that stand behind the number of tens without the word for ten: hai lăm."""

TWENTIES = {2: WordSet("hăm"), 3: WordSet("băm")}
TEN = WordSet("mười")
TENFOLD = WordSet("mươi chục")
TEN_OF = WordSet("chục")
HUNDRED = WordSet("trăm")
ZERO = WordSet("linh lẻ")
NAUGHT = WordSet("không")
HALF_MORE = WordSet("rưỡi rưởi")
HALF_OF = WordSet("nửa")
SCALES = {
    1_000: WordSet("nghìn ngàn k n kđ ngìn ngh"),
    10_000: WordSet("vạn"),
    10**6: WordSet("triệu tr triêu triẹu trieu trđ củ"),
    10**9: WordSet("tỷ tỉ tỷđ"),
}
ROOTS = WordSet("khoai sắn tỏi hành cải gừng nghệ dong riềng mài giống ráy măng su đậu")
"""What củ counts instead of millions."""

MADE = WordSet("đường nhà cầu trường kè mương điểm lớp bể")
"""What is made behind làm: "hai muoi lam duong" is no twenty-five."""

AMBIGUOUS_TEXT = "sau nam bay tu tam lam van le chuc ti linh cu tram ngan nua ruoi bam ham n"
AMBIGUOUS = frozenset(AMBIGUOUS_TEXT.split())
"""Number words which, typed without marks, mean something else where other words have theirs."""


def by_word(table: dict[int, WordSet]) -> dict[str, tuple[int, WordSet]]:
    """The table by bare word."""
    return {bare: (value, words) for value, words in table.items() for bare in words.bare}


ONES_BY, LAST_BY, SHORT_BY, TWENTIES_BY, SCALES_BY = map(by_word, (ONES, LAST, SHORT, TWENTIES, SCALES))
STARTS = frozenset({*ONES_BY, *TWENTIES_BY, *SCALES_BY, "chuc", "muoi", "tram", "nua"})
"""Bare words that a number may begin with."""

GO_ON = frozenset({*SCALES_BY, "muoi", "chuc", "tram", "/", "⁄"})
"""Bare words that may go on with a number in digits."""


def fits(word: Word, words: WordSet, plain: bool) -> bool:
    """Is it one of the words? Typed without its marks only where that is usual or means nothing else."""
    if words.exact(word):
        return True
    if word.bare == "bam":
        return False
    return word.unmarked and word.bare in words.bare and (plain or word.bare not in AMBIGUOUS)
