"""Whether words that fit a name are that name where they stand: "ban bo" is Bản Bo or the selling of cows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from domain.understand.gazetteer import Place
from domain.understand.gazetteer_index import Hit
from domain.understand.gazetteer_names import Level, Title
from domain.understand.gazetteer_words import everyday
from domain.understand.reading import Reading, Sort, Word
from domain.words import fold


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


@dataclass(frozen=True, slots=True)
class Trap:
    """A name that reads like ordinary words when its marks are missing: it is none before or after these words."""

    name: str
    before: frozenset[str] = frozenset()
    after: frozenset[str] = frozenset()


_COUNTS = _set("mot hai ba bon nam sau bay tam chin muoi chuc tram nghin trieu ty nua vai may mot")

TRAPS = (
    Trap(
        "bản bo",
        before=_set("di nha tien muon vua da moi chua dinh phai se dang can nguoi con viec nghe cho lai duoc em minh"),
        after=_set(
            "khong ko k hoang phi di do dang trong mac cong tien suc cua ra them von phieu het duoc dc roi lay con cho "
            "mua voi duoi thi xa quen lo be vao de nen gia"
        ),
    ),
    Trap("bản hon", after=_COUNTS | _set("nua kem han ca cho gap")),
    Trap("bản giang", before=_set("nguoi may cac"), after=_set("ho day bai giai hoa")),
    Trap("tam đường", before=_set("lam sua va mo do thong rai lap dung lat di"), after=_set("di de cho")),
    Trap("hồ thầu", before=_set("cho bao nen do vi"), after=_set("cong lai lam xay het duong duoc roi phu")),
    Trap("tân phong", before=_set("vao len"), after=_set("khach hoc hop ngu kham mot an ve")),
    Trap("giang ma", after=_set("khong ko k chua chang van")),
    Trap("sơn bình", before=_set("mua hop lo thung")),
    Trap("nà tăm", after=_set("bo cai trieu nghin tram chuc")),
)
"""Written with marks for the name, without for the words around it."""

_TRAPS = {fold(trap.name): trap for trap in TRAPS}

HINTS = (
    "ở", "tại", "từ", "đến", "tới", "về", "lên", "xuống", "qua", "sang", "ra", "vào", "đầu", "cuối", "gần", "trên",
    "dưới", "trong", "ngoài", "đường", "cầu", "chợ", "trường", "trạm", "đèo", "suối", "dân", "con", "ủy ban", "ubnd",
    "nhân dân", "trung tâm", "khu vực", "địa bàn", "thuộc", "thuỷ điện", "đội", "hướng", "phía", "nhánh", "cụm",
)  # fmt: skip
"""What stands before the name of a place."""
_HINTS = frozenset(hint.split()[-1] for hint in HINTS)
_HINTS_BARE = frozenset(map(fold, _HINTS)) - _set("ra con tu sang vao")
_SURE = _set("ở tại thuộc ubnd")

PERSONS = _set(
    "anh chị ông bà bác chú cô dì cậu mợ thím thầy tên nguyễn trần phạm lò vàng giàng thào tẩn phàn hoàng văn thị"
)
"""What stands before the name of a person."""
_PERSONS_BARE = _set("anh ong chu nguyen pham giang thao van")
_GROUPS = _set("các mấy những quý toàn anh chị ông bà cô chú bác thầy")
_GROUPS_BARE = frozenset(map(fold, _GROUPS))


def stands(reading: Reading, hit: Hit[Place], title: Title | None) -> bool:
    """Do these words name a place here?"""
    words = reading.words
    sure = title is not None and (title.level is not Level.VILLAGE or any(place.village for place in hit.bearers))
    if not sure and all(place.titled for place in hit.bearers) and not _capitals(reading, hit):
        return False
    if sure:
        return True
    if _person(words, hit.first) or _trapped(reading, hit):
        return False
    if hit.changed:
        return _meant(reading, hit)
    return reading.plain or hit.exact or not _bare(words[hit.first : hit.last]) or _likely(reading, hit)


def _meant(reading: Reading, hit: Hit[Place]) -> bool:
    """Is a name with a slip of typing still that name, and not other words?"""
    words = reading.words
    if hit.marked[0] == "bản" and hit.first in hit.changed:
        return False
    if not any(everyday(words[at].marked) for at in hit.changed):
        return True
    rest = [at for at in range(hit.first, hit.last) if at not in hit.changed]
    if any(not everyday(words[at].marked) for at in rest):
        return True
    return hit.marked[0] != "bản" and (_capitals(reading, hit) or _before(words, hit.first, _SURE, _set("o")))


def _likely(reading: Reading, hit: Hit[Place]) -> bool:
    words = reading.words
    return (
        any(not everyday(word.marked) for word in words[hit.first : hit.last])
        or _capitals(reading, hit)
        or _before(words, hit.first, _HINTS, _HINTS_BARE)
    )


def _trapped(reading: Reading, hit: Hit[Place]) -> bool:
    trap = _TRAPS.get(fold(" ".join(hit.marked)))
    words = reading.words
    if trap is None or not _bare(words[hit.first : hit.last]) or _capitals(reading, hit):
        return False
    after = words[hit.last] if hit.last < len(words) else None
    if after and (after.bare in trap.after or (after.sort is Sort.NUMBER and trap.name == "bản hon")):
        return True
    if hit.first and words[hit.first - 1].bare in trap.before:
        return True
    return hit.marked[0] == "bản" and not _placed(words, hit)


def _placed(words: Sequence[Word], hit: Hit[Place]) -> bool:
    if _before(words, hit.first, _HINTS, _HINTS_BARE):
        return True
    begins = not hit.first or words[hit.first - 1].sort is Sort.MARK
    ends = hit.last == len(words) or words[hit.last].sort is Sort.MARK
    return begins and ends


def _before(words: Sequence[Word], first: int, marked: frozenset[str], bare: frozenset[str]) -> bool:
    if not first:
        return False
    word = words[first - 1]
    return word.marked in marked or (word.unmarked and word.bare in bare)


def _person(words: Sequence[Word], first: int) -> bool:
    if not _before(words, first, PERSONS, _PERSONS_BARE):
        return False
    return not _before(words, first - 1, _GROUPS, _GROUPS_BARE)


def _bare(words: Sequence[Word]) -> bool:
    return all(word.unmarked for word in words)


def _capitals(reading: Reading, hit: Hit[Place]) -> bool:
    """Is the name written with capitals in a message that is not?"""
    named = reading.words[hit.first : hit.last]
    letters = [word.said[0] for word in named if word.sort is Sort.WORD]
    return all(map(str.isupper, letters)) and len(letters) > 1 and not reading.text.isupper()
