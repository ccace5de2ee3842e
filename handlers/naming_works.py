"""The words of a message that name a public work, for one that the register does not have. Pure."""

from __future__ import annotations

from domain.understand.text.reading import Reading, Sort, Word, read

Spellings = tuple[frozenset[str], frozenset[str]]


def _spellings(text: str) -> Spellings:
    words = read(text).words
    return frozenset(word.marked for word in words), frozenset(word.bare for word in words)


_BEFORE = _spellings("làm xây sửa mở đổ lập kéo đào cho cấp dựng trải cứng lát vá")
_FIRST = _spellings(
    "đường cầu ngầm nhà trường mương kênh cống rãnh sân chợ đèn điện kè đập phai hồ trạm loa bãi nghĩa điểm bể ngõ trụ"
)
_LAST = _spellings("với và nhé ạ à cùng thì là góp xin em rồi nữa được để mà nhưng còn thêm ủng này trong")
_MOST = 8


def work_said(text: str) -> str:
    """From the first word of the work to the end of its name, as typed; empty if none is found: "đường bản Nà Khuy" of
    "em góp 2 công làm đường bản Nà Khuy ạ"."""
    reading = read(text)
    words = reading.words
    for first in range(1, len(words)):
        if _is(words[first - 1], _BEFORE) and _is(words[first], _FIRST):
            last = _end(reading, first)
            return reading.said(first, last) if last > first + 1 else ""
    return ""


def _end(reading: Reading, first: int) -> int:
    last = first + 1
    while last < min(len(reading.words), first + _MOST) and not _closes(reading.words[last]):
        last += 1
    return last


def _closes(word: Word) -> bool:
    return word.sort is Sort.MARK or (word.said.islower() and _is(word, _LAST))


def _is(word: Word, spellings: Spellings) -> bool:
    marked, bare = spellings
    return word.marked in marked or (word.unmarked and word.bare in bare)
