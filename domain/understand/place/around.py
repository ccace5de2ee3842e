"""The words around the name of a place: what leads to it, what happens there, and what makes it a person's name."""

from __future__ import annotations

from collections.abc import Sequence

from domain.understand.place.titles import Endings
from domain.understand.place.traps import word_set
from domain.understand.text.reading import Sort, Word

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

HAPPENS = word_set("mat sat hong bi rac lay ngap vo gay toi lun chay")
"""What happens at a place."""

PERSONS = (
    "anh", "chị", "ông", "bà", "bác", "chú", "cô", "dì", "cậu", "mợ", "thím", "thầy", "tên", "nguyễn", "trần", "phạm",
    "lò", "vàng", "giàng", "thào", "tẩn", "phàn", "hoàng", "văn", "thị",
)  # fmt: skip
"""What stands before the name of a person."""
_PERSONS = Endings((person, person) for person in PERSONS)
_PERSONS_BARE = word_set("anh ông chú nguyễn phạm giàng thào văn")
_GROUPS = Endings((one, one) for one in ("các", "mấy", "những", "quý", "toàn", *PERSONS[:8], "thầy"))


def hinted(words: Sequence[Word], first: int) -> bool:
    """Does something lead to a place here: "ở", "chợ", "trạm y tế"?"""
    found = _HINTS.before(words, first)
    return found is not None and not (found[2] and found[0] in _BOTH_WAYS)


def person(words: Sequence[Word], first: int) -> bool:
    """Does a person's name begin here? "Anh Sơn Bình" is one; "các bác Sơn Bình" live there."""
    found = _PERSONS.before(words, first)
    if found is None or (found[2] and found[0] not in _PERSONS_BARE):
        return False
    return _GROUPS.before(words, found[1]) is None


def apart(words: Sequence[Word], first: int, last: int) -> bool:
    """Does it stand alone between punctuation marks?"""
    begins = not first or words[first - 1].sort is Sort.MARK
    return begins and (last == len(words) or words[last].sort is Sort.MARK)


def lacks(words: Sequence[Word], first: int) -> bool:
    """Is something missing here: "không có"? "Không" alone may belong to "bỏ không"."""
    return [word.bare for word in words[first : first + 2]] in (["khong", "co"], ["chua", "co"], ["khong", "ai"])
