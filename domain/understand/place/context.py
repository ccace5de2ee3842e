"""Whether words that fit a name are that name where they stand: "ban bo" is Bản Bo or the selling of cows."""

from __future__ import annotations

from collections.abc import Sequence

from domain.understand.place.around import HAPPENS, apart, hinted, lacks, person
from domain.understand.place.gazetteer import Place
from domain.understand.place.index import Hit
from domain.understand.place.titles import Endings, Level, Title, typed
from domain.understand.place.traps import BY_NAME
from domain.understand.place.words import everyday
from domain.understand.text.reading import Reading, Sort, Word
from domain.words import fold

_WHOLE = Endings((one, one) for one in ("cả", "toàn", "phiên", "văn"))
"""Before them "bản" is no title: "cả bản đoàn kết"."""


def stands(reading: Reading, hit: Hit[Place], title: Title | None) -> bool:
    """Do these words name a place here?"""
    if _in_address(reading.words, hit):
        return False
    if all(place.titled for place in hit.bearers) and not _titled(reading, hit, title):
        return False
    if title and title.level is Level.VILLAGE and hit.changed and all(_unit(place) for place in hit.bearers):
        return False
    if (title is None or title.level is Level.VILLAGE) and any(_another(hit, i) for i in hit.changed):
        return False
    if title and not (title.bare and (title.level is Level.VILLAGE or 0 in hit.changed)):
        return True
    if person(reading.words, hit.first) or _trapped(reading, hit):
        return False
    if hit.changed:
        return _meant(reading, hit)
    return reading.plain or hit.exact or not _bare(hit) or _likely(reading, hit, title.first if title else hit.first)


def _unit(place: Place) -> bool:
    return place.village is None and place.work is None


def _another(hit: Hit[Place], at: int) -> bool:
    """Is a short word with another letter, but for one that sounds alike, likely to be another name: Nà Tân is not
    Nà Tăm? In a long name, or beside a rare word, it is not."""
    said, bare = fold(hit.typed[at]), fold(hit.marked[at])
    rest = [word for i, word in enumerate(hit.typed) if i != at]
    if said == bare or len(bare) > _SHORT or len(rest) > 1 or (len(rest[0]) > _SHORT and not everyday(rest[0])):
        return False
    differing = [{*pair} for pair in zip(said, bare, strict=False) if len({*pair}) > 1]
    return len(said) != len(bare) or differing not in _ALIKE


_SHORT = 3
_ALIKE = [[{*pair}] for pair in ("sx", "ln", "dr", "ck", "iy")]


def _in_address(words: Sequence[Word], hit: Hit[Place]) -> bool:
    """Is it a part of a mail address or of a page's ("binhlu.gov.vn")?"""
    rest = words[hit.last : hit.last + 2]
    return hit.last - hit.first == 1 < len(hit.marked) and len(rest) == 2 and all(word.glued for word in rest)


def _titled(reading: Reading, hit: Hit[Place], title: Title | None) -> bool:
    """Is a name of everyday words marked as a name: by capitals, or by a title that stands where a place is named?"""
    behind = title is not None and title.level is Level.VILLAGE
    if _capitals(reading, hit):
        return behind or (len(hit.marked) > 1 and not hit.changed)
    if title is None or not behind or (len(hit.marked) == 1 and (hit.changed or everyday(hit.marked[0]))):
        return False
    if title.bare:
        return len(hit.marked) > 1 and hinted(reading.words, title.first)
    return _WHOLE.before(reading.words, title.first) is None


def _meant(reading: Reading, hit: Hit[Place]) -> bool:
    """Is a name with a slip of typing still that name, and not other words?"""
    if len(hit.typed) - len(hit.changed) > 1:
        return True
    if hit.marked[0] == "bản" and 0 in hit.changed and everyday(hit.typed[0]):
        return False
    if not all(everyday(word) for word in hit.typed if not word.isdigit()):
        return True
    letters = any(fold(hit.typed[at]) != fold(hit.marked[at]) for at in hit.changed)
    if not letters and _capitals(reading, hit):
        return True
    behind = hit.first > 0 and typed(reading.words[hit.first - 1], "ở")
    return behind and hit.marked[0] != "bản" and not any(len(hit.typed[at]) <= _SHORT for at in hit.changed if letters)


def _likely(reading: Reading, hit: Hit[Place], first: int) -> bool:
    """Is a name without marks, in a message with marks, still that name? It begins at `first` with its title."""
    if hit.last - hit.first < len(hit.typed) or not all(map(everyday, hit.typed)):
        return True
    return _capitals(reading, hit) or hinted(reading.words, first) or apart(reading.words, hit.first, hit.last)


def _trapped(reading: Reading, hit: Hit[Place]) -> bool:
    words = reading.words
    trap = BY_NAME.get(hit.marked)
    if trap is None or not (trap.marked or _bare(hit)) or _capitals(reading, hit):
        return False
    after = words[hit.last] if hit.last < len(words) and not lacks(words, hit.last) else None
    if after and (after.bare in trap.after or (trap.counts and after.sort is Sort.NUMBER)):
        return True
    if hit.first and words[hit.first - 1].bare in trap.before and not hinted(words, hit.first):
        return True
    return trap.placed and not _placed(words, hit)


def _placed(words: Sequence[Word], hit: Hit[Place]) -> bool:
    """Does it stand where a place is named?"""
    happens = hit.last < len(words) and words[hit.last].bare in HAPPENS
    return happens or hinted(words, hit.first) or lacks(words, hit.last) or apart(words, hit.first, hit.last)


def _bare(hit: Hit[Place]) -> bool:
    return all(map(str.isascii, hit.typed))


def _capitals(reading: Reading, hit: Hit[Place]) -> bool:
    """Is the name written with capitals in a message that is not?"""
    named = reading.words[hit.first : hit.last]
    letters = [word.said[0] for word in named if word.sort is Sort.WORD]
    return all(map(str.isupper, letters)) and not reading.text.isupper()
