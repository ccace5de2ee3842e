"""Whether words that fit a name are that name where they stand: "ban bo" is Bản Bo or the selling of cows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from domain.understand.gazetteer import Place
from domain.understand.gazetteer_index import Hit
from domain.understand.gazetteer_names import Endings, Level, Title, typed
from domain.understand.gazetteer_words import everyday
from domain.understand.reading import Reading, Sort, Word
from domain.words import fold


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


@dataclass(frozen=True, slots=True)
class Trap:
    """A name that reads like ordinary words when its marks are missing. It is none when it stands behind the words
    `before` or in front of the words `after`, or of a number (`counts`); `placed`: only where a place is looked for;
    `marked`: with its marks neither."""

    name: str
    before: frozenset[str] = frozenset()
    after: frozenset[str] = frozenset()
    counts: bool = False
    placed: bool = False
    marked: bool = False


TRAPS = (
    Trap(
        "bản bo",
        before=_set(
            "di nha tien muon vua da moi chua dinh phai se dang can nguoi viec nghe lai duoc em minh lo chuyen"
        ),
        after=_set(
            "khong ko k hoang phi di do dang trong mac cong tien suc cua ra them von phieu het duoc dc roi lay con cho "
            "mua voi duoi thi xa quen lo be vao de nen gia"
        ),
        placed=True,
    ),
    Trap(
        "bản hon",
        after=_set(
            "mot hai ba bon nam sau bay tam chin muoi chuc tram nghin trieu ty nua vai may kem han ca cho gap truoc "
            "nhieu it"
        ),
        counts=True,
    ),
    Trap("bản giang", before=_set("nguoi may cac cung"), after=_set("ho day bai giai hoa vien")),
    Trap("tam đường", before=_set("lam sua va mo do thong rai lap dung lat di"), after=_set("di de cho")),
    Trap("hồ thầu", before=_set("bao nen do vi neu"), after=_set("cong lai lam xay het duong duoc roi phu hieu")),
    Trap("tân phong", after=_set("khach hoc hop ngu kham mot an ve tuc")),
    Trap("sơn bình", before=_set("mua hop lo thung"), after=_set("thuong tinh nuoc luan xang ga"), marked=True),
    Trap("nà tăm", after=_set("cai trieu nghin tram chuc")),
)
"""Written with marks for the name, without for the words around it."""

_TRAPS = {tuple(trap.name.split()): trap for trap in TRAPS}

HINTS = (
    "ở", "tại", "từ", "đến", "tới", "về", "lên", "xuống", "qua", "đường vào", "đường ra", "đầu", "cuối", "gần", "trên",
    "dưới", "trong", "ngoài", "đường", "cầu", "chợ", "trường", "trường học", "điểm trường", "tiểu học", "mầm non",
    "trung học", "trạm", "y tế", "đèo", "suối", "dân", "bà con", "là người", "ủy ban", "ubnd", "nhân dân", "trung tâm",
    "khu vực", "địa bàn", "thuộc", "thủy điện", "nhà văn hóa", "trụ sở", "nước sạch", "kênh mương", "sân", "hội",
    "công an", "hợp tác xã", "bên", "phía", "hướng", "gửi", "kính gửi", "đèn đường", "mương", "đập",
)  # fmt: skip
"""What stands before the name of a place."""
_HINTS = Endings((hint, hint) for hint in HINTS)
_BOTH_WAYS = frozenset(("chợ", "tới"))
"""Typed without marks they are everyday words: "cho ban bo"."""

_HAPPENS = _set("mat sat hong bi rac lay ngap vo gay toi lun chay")
"""What happens at a place."""

PERSONS = (
    "anh", "chị", "ông", "bà", "bác", "chú", "cô", "dì", "cậu", "mợ", "thím", "thầy", "tên", "nguyễn", "trần", "phạm",
    "lò", "vàng", "giàng", "thào", "tẩn", "phàn", "hoàng", "văn", "thị",
)  # fmt: skip
"""What stands before the name of a person."""
_PERSONS = Endings((person, person) for person in PERSONS)
_PERSONS_BARE = _set("anh ông chú nguyễn phạm giàng thào văn")
_GROUPS = Endings((one, one) for one in ("các", "mấy", "những", "quý", "toàn", *PERSONS[:8], "thầy"))


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
    if _person(reading.words, hit.first) or _trapped(reading, hit):
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
        return len(hit.marked) > 1 and _hinted(reading.words, title.first)
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
    return _capitals(reading, hit) or _hinted(reading.words, first) or _apart(reading.words, hit)


def _trapped(reading: Reading, hit: Hit[Place]) -> bool:
    words = reading.words
    trap = _TRAPS.get(hit.marked)
    if trap is None or not (trap.marked or _bare(hit)) or _capitals(reading, hit):
        return False
    after = words[hit.last] if hit.last < len(words) and not _lacks(words, hit.last) else None
    if after and (after.bare in trap.after or (trap.counts and after.sort is Sort.NUMBER)):
        return True
    if hit.first and words[hit.first - 1].bare in trap.before and not _hinted(words, hit.first):
        return True
    return trap.placed and not _placed(words, hit)


def _placed(words: Sequence[Word], hit: Hit[Place]) -> bool:
    """Does it stand where a place is named?"""
    happens = hit.last < len(words) and words[hit.last].bare in _HAPPENS
    return happens or _hinted(words, hit.first) or _lacks(words, hit.last) or _apart(words, hit)


def _apart(words: Sequence[Word], hit: Hit[Place]) -> bool:
    """Does it stand alone between punctuation marks?"""
    begins = not hit.first or words[hit.first - 1].sort is Sort.MARK
    return begins and (hit.last == len(words) or words[hit.last].sort is Sort.MARK)


def _lacks(words: Sequence[Word], first: int) -> bool:
    """ "Không có" tells of a place; "không" alone may belong to "bỏ không"."""
    return [word.bare for word in words[first : first + 2]] in (["khong", "co"], ["chua", "co"], ["khong", "ai"])


def _hinted(words: Sequence[Word], first: int) -> bool:
    found = _HINTS.before(words, first)
    return found is not None and not (found[2] and found[0] in _BOTH_WAYS)


def _person(words: Sequence[Word], first: int) -> bool:
    found = _PERSONS.before(words, first)
    if found is None or (found[2] and found[0] not in _PERSONS_BARE):
        return False
    return _GROUPS.before(words, found[1]) is None


def _bare(hit: Hit[Place]) -> bool:
    return all(map(str.isascii, hit.typed))


def _capitals(reading: Reading, hit: Hit[Place]) -> bool:
    """Is the name written with capitals in a message that is not?"""
    named = reading.words[hit.first : hit.last]
    letters = [word.said[0] for word in named if word.sort is Sort.WORD]
    return all(map(str.isupper, letters)) and not reading.text.isupper()
