"""Quantities that only describe what another one counts, and sums of what was said before."""

from __future__ import annotations

from collections.abc import Sequence

from domain.understand.found import Quantity, Type
from domain.understand.line.nouns import noun_ahead, noun_behind
from domain.understand.line.scene import STOPS, Scene
from domain.understand.line.words import HEAD_COUNTS
from domain.understand.topic.clues import each_of

_SIZES = frozenset({Type.MASS, Type.VOLUME, Type.LENGTH})
_HOLDERS = each_of("TRUCK HEAVY THING")
_HEADS = ("xe ", "máy ", "ô tô", "nồi")
_INWARD = frozenset({"vao", "lui", "sau", "tuong", "rao"})
_PIECES = each_of("manh thua khoanh mieng dam vat khu lo dai bai mong khoang vuon khoanh_dat manh_dat")
"""Pieces of land."""
_APART = frozenset({",", "+"}) | STOPS | each_of("va voi vs cung them gop ung ho hien tang cho lan con roi")
_TWO = 2
_GAP, _LAND_GAP, _TOTAL_GAP, _EACH_GAP = 5, 9, 4, 6
_TOTALS = frozenset({"tong", "la", "chi", "thanh", "vi", "thay"})


def describes(scene: Scene, before: Quantity | None, quantity: Quantity, end: int) -> bool:
    """Is it only the size of the thing that is counted before it? "2 téc 500 lít", "xe ben 5 tấn"."""
    behind = noun_behind(scene, quantity, end)
    if quantity.type not in _SIZES or (behind and scene.only_fillers(quantity.last, behind.first)):
        return False
    if before and before.type is Type.COUNT and before.unit not in HEAD_COUNTS and _together(scene, before, quantity):
        return True
    holder = noun_ahead(scene, quantity, before.last if before else 0)
    return holder is not None and holder.tags[0] in _HOLDERS and holder.phrase.startswith(_HEADS)


def is_described(scene: Scene, quantity: Quantity, behind: Quantity | None) -> bool:
    """Is what it counts measured right behind it? "1 mảnh đất 150 m2", "1 xe cát 5 khối"."""
    if behind is None:
        return False
    if quantity.type is Type.LENGTH and behind.type is Type.LENGTH:
        inward = quantity.first > 0 and scene.bare(quantity.first - 1) in _INWARD
        return inward and behind.first - quantity.last < _GAP
    if quantity.type is not Type.COUNT:
        return False
    if quantity.unit in _PIECES:
        return behind.type in (Type.AREA, Type.LENGTH) and behind.first - quantity.last < _LAND_GAP
    return quantity.unit == "xe" and behind.type is Type.VOLUME and _together(scene, quantity, behind)


def _together(scene: Scene, one: Quantity, other: Quantity) -> bool:
    gap = range(one.last, other.first)
    return len(gap) < _GAP and not any(scene.bare(place) in _APART for place in gap)


def is_summed(scene: Scene, quantity: Quantity, later: Sequence[Quantity]) -> bool:
    """Is it one share of a sum that follows? "Mỗi nhà 2 công là 60 công"."""
    behind = next((one for one in later if (one.type, one.unit) == (quantity.type, quantity.unit)), None)
    if behind is None:
        return False
    return is_each(quantity) or (_is_share(scene, quantity) and _is_total(scene, quantity, behind))


def is_each(quantity: Quantity) -> bool:
    """Is it so much for one of something? "250k/khẩu"."""
    return quantity.type is Type.MONEY and any(note.startswith("/") for note in quantity.assumed)


def is_worth(scene: Scene, quantity: Quantity, before: Quantity | None) -> bool:
    """Is it what one of the things before is worth? "20 suất quà, mỗi suất 200k"."""
    if quantity.type is not Type.MONEY or before is None or before.type is not Type.COUNT or quantity.first < _TWO:
        return False
    return scene.bare(quantity.first - 2) == "moi" and scene.bare(quantity.first - 1) == before.unit


def _is_share(scene: Scene, quantity: Quantity) -> bool:
    return any(scene.bare(place) == "moi" for place in range(max(0, quantity.first - _EACH_GAP), quantity.first))


def _is_total(scene: Scene, quantity: Quantity, total: Quantity) -> bool:
    first = max(quantity.last, total.first - _TOTAL_GAP)
    return any(scene.bare(place) in _TOTALS for place in range(first, total.first))
