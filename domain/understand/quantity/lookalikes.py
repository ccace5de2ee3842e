"""Typed without marks some number and unit together are mostly other words: sau bao is sau bão, nam vien nằm viện."""

from __future__ import annotations

from collections.abc import Sequence

from domain.understand.quantity.scene import Scene
from domain.understand.quantity.wordsets import WordSet
from domain.understand.text.reading import Word
from domain.understand.text.syllables import listed

_ALSO_WORDS = {
    "sau": listed("bao bo ca can chuyen cong ta tan tam vien suat khoi sao"),
    "nam": listed("vien bo can cay tam"),
    "tam": listed("bo bao ta can tan cong"),
    "bay": listed("cay bo tan bao"),
    "ba": listed("con ho"),
    "bon": listed("nguoi con"),
    "chin": listed("bo cay"),
    "may": listed("sao cay can cua"),
}
"""Units by the number before them with which they sound like something else."""

_MATERIAL = WordSet("xi xm gạch cát đá sỏi thép gạo ngói tôn gỗ tre vầu luồng sạn phân thóc lúa ngô muối sắn mì đường")
_GIVEN = listed("gop ho hien tang nop bieu them dong")
_COUNTED = {
    "ba": listed("co hon them ca moi chon cap cho con khoang"),
    "bon": listed("co hon them ca moi ma khoang duoc nha mat du"),
    "bay": listed("het co hon them mua khoang duoc mat"),
    "chin": listed("co hon them trong mo mua khoang duoc mat"),
}
"""Words before which the number is one after all."""
_LISTED = listed(", + : voi va")


def is_other(scene: Scene) -> bool:
    """Are the number and its unit other words, with nothing around that makes them a quantity?"""
    piece, words = scene.piece, scene.reading.words
    first = words[piece.first]
    if not scene.reading.plain or piece.figure.last != piece.first + 1 or piece.last != piece.first + 2:
        return False
    if words[piece.first + 1].bare not in _ALSO_WORDS.get(first.bare, ()):
        return False
    return not (_is_given(scene) or _is_counted(scene.back(1), first.bare) or _is_of_material(scene))


def _is_of_material(scene: Scene) -> bool:
    return any(word in _MATERIAL for word in scene.ahead(1))


def _is_given(scene: Scene) -> bool:
    """góp sau bao, góp 2 công, nam vien; what is given by no such word may follow its thing: xi mang nam bao."""
    before = scene.back(1)
    if any(word.bare in _GIVEN for word in before) or any(word in _MATERIAL for word in scene.back(2)):
        return True
    return scene.giving and any(word.marked in _LISTED for word in before)


def _is_counted(before: Sequence[Word], number: str) -> bool:
    return any(word.bare in _COUNTED.get(number, ()) for word in before)
