"""What the sentence around a quantity says that it gives, where no verb stands beside it."""

from __future__ import annotations

from bisect import bisect_left

from domain.understand.found import Quantity, Type
from domain.understand.line.scene import STOPS, Scene
from domain.understand.topic.clues import Clue

_DAYS = frozenset({"ngay", "buoi", "gio", "tuan"})
_AROUND, _SOON = 24, 9
_WORKED = {
    "ADVOCATE": "ADVOCACY",
    "LEND": "EQUIP_LEND",
    "HEAVY": "EQUIP_LEND",
    "TRUCK": "EQUIP_LEND",
    "SKILLED": "SKILL",
    "SKILL": "SKILL",
}
_ATTENDED = {"ADVOCATE": "ADVOCACY", "ADVOCACY": "ADVOCACY", "LEND": "EQUIP_LEND", "SKILLED": "SKILL", "SKILL": "SKILL"}
_LATER = frozenset({"ADVOCATE", "ADVOCACY", "LEND"})
_FOR_WHOM = frozenset({"cho", "nuoi", "thue", "moi", "goi", "va", "voi", "nguoi", "giup", "phu", ","})
_HANDED_OVER = frozenset({"DONATE", "GIVE", "LET"})


def worked(scene: Scene, quantity: Quantity) -> str | None:
    """The kind of what is done for so long for nothing: "xây giúp 3 ngày không lấy công"; None where nothing says that
    it is a gift."""
    if quantity.unit not in _DAYS:
        return None
    first, last = _sentence(scene, quantity)
    tags = _tags(scene, first, min(last, quantity.last + _SOON))
    free = bisect_left(scene.free, first) < bisect_left(scene.free, last)
    if not free and "LEND" not in tags:
        return None
    return next((kind for tag, kind in _WORKED.items() if tag in tags), "LABOR")


def attended(scene: Scene, quantity: Quantity) -> str:
    """The kind of what is done for some half days: "nấu cơm 4 buổi"; without more it is work."""
    first, last = _sentence(scene, quantity)
    tags = _tags(scene, first, quantity.last) | (_tags(scene, quantity.last, last) & _LATER)
    return next((_ATTENDED[tag] for tag in _ATTENDED if tag in tags), "LABOR")


def skilled(scene: Scene, quantity: Quantity) -> str:
    """LABOR, or SKILL where craftsmen do it: "hai thợ xây làm 3 ngày"."""
    place = bisect_left(scene.skilled, quantity.first) - 1
    if place < 0 or quantity.first - scene.skilled[place] > _AROUND:
        return "LABOR"
    first, last = _sentence(scene, quantity)
    beside = quantity.last < last and scene.bare(quantity.last) == "phu"
    noun = scene.nouns[scene.skilled[place]]
    return "LABOR" if beside or noun.first < first or _is_counted(scene, noun) else "SKILL"


def _is_counted(scene: Scene, noun: Clue) -> bool:
    """Is there a quantity of them, or are they whom something is for?"""
    counted = any(place in scene.ends for place in range(noun.first, noun.last + 1))
    return counted or (noun.first > 0 and scene.bare(noun.first - 1) in _FOR_WHOM)


def sized(scene: Scene, quantity: Quantity) -> str | None:
    """The kind of what is given of such a size: "hiến dải đất dài 30 m rộng 2 m", "tường dài 9 m em tự phá"."""
    first, last = _sentence(scene, quantity)
    tags = _tags(scene, first, last)
    if "STRUCT_REMOVAL" in tags and ("REMOVE" in tags or ("DONATE" in tags and "LAND" not in tags)):
        return "STRUCT_REMOVAL"
    given = quantity.type is Type.AREA and "LAND" in _tags(scene, first, quantity.first)
    return "LAND" if given and not _HANDED_OVER.isdisjoint(_tags(scene, max(0, first - _AROUND), last)) else None


def is_moved(scene: Scene, quantity: Quantity) -> bool:
    """Is it a fence or a wall that is set back?"""
    first, _ = _sentence(scene, quantity)
    return quantity.type is Type.LENGTH and "STRUCT_REMOVAL" in _tags(scene, first, quantity.first)


def _tags(scene: Scene, first: int, last: int) -> frozenset[str]:
    verbs = scene.verbs[bisect_left(scene.verb_firsts, first) : bisect_left(scene.verb_firsts, last)]
    nouns = (noun for place in range(first, last) if (noun := scene.nouns.get(place)))
    return frozenset(clue.tags[0] for clue in (*verbs, *nouns))


def _sentence(scene: Scene, quantity: Quantity) -> tuple[int, int]:
    """The words around it up to the next full stops."""
    first, last = quantity.first, quantity.last
    while first > max(0, quantity.first - _AROUND) and scene.bare(first - 1) not in STOPS:
        first -= 1
    while last < min(len(scene.reading.words), quantity.last + _AROUND) and scene.bare(last) not in STOPS:
        last += 1
    return first, last
