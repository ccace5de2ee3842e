"""What is counted: things, and what only sounds like a number of them: một con đường, ba bốn lần, nửa đêm."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from domain.understand.found import Quantity, Type
from domain.understand.quantity import asking, units
from domain.understand.quantity.figures import Figure
from domain.understand.quantity.number_groups import Sure
from domain.understand.quantity.scene import NO_THINGS, POURED, Scene, plain
from domain.understand.quantity.units import KILO, Rule, Unit
from domain.understand.quantity.wordsets import WordSet
from domain.understand.text.syllables import listed

PASSED = WordSet("nay qua trước nữa mới chưa sau tới gần không vẫn rồi mà liền")
_DOZENS = WordSet("bút bát đũa cốc khăn trứng vở chén thìa đĩa áo quần bánh ly")
_HALF = Decimal("0.5")
SPANS = WordSet("mất hơn gần suốt cả trong hỏng được chờ đợi sau khoảng tầm đã hạn kéo")
_MATERIAL = frozenset({"bao", "vien", "tam", "cuon", "suat", "thanh", "bo", "thung"})
_SAYINGS = frozenset({"lan", "luot"})
_MANY = 20
_LONG_TIMES = frozenset({"tuan", "thang", "nam"})
_UNTIL_NOW = WordSet("nay rồi qua")
_FAR = WordSet("cách xa bộ quãng chặng xuống")
_GROWN = WordSet("tre gỗ luồng cột thông quế xanh giống chuối mận đào ăn hoa vàng xăng")
_SERVED = WordSet("quà cơm ăn bánh")
_HOUSES = frozenset({"nha", "phong", "choi"})
_KILOMETRE = Unit(Type.LENGTH, "m", Decimal(1_000), "cay_so", "cây số")
_STILL = listed("ai gi khong chua lai no thieu hong dang bi may thuc thay co duoc")
"""Behind còn; behind con stands what it is."""


def is_idiom(scene: Scene) -> bool:
    """một ngày nào đó, một năm một lần: not how long something takes."""
    piece = scene.piece
    if piece.figure.low is None:
        return not _is_vaguely_long(scene)
    if any(word.bare == "tuoi" for word in scene.ahead(1)):
        return True
    months = piece.figure.low == 5 and piece.unit is not None and piece.unit.code == "thang"
    if not (months or piece.figure.low == 1) or piece.figure.sure is Sure.DIGITS or piece.half:
        return False
    return not is_lasting(scene)


def is_lasting(scene: Scene) -> bool:
    """Do the words around tell how long something takes?"""
    return any(word in PASSED for word in scene.ahead(1)) or any(word in SPANS for word in scene.back(3))


def _is_vaguely_long(scene: Scene) -> bool:
    """mấy tháng nay; mấy hôm nay merely means of late."""
    code = scene.piece.unit.code if scene.piece.unit else ""
    return code in _LONG_TIMES and any(word in _UNTIL_NOW for word in scene.ahead(1))


def counted(scene: Scene, unit: Unit) -> Quantity | None:
    """A thing; "một" is mostly no number, and vague words count only what is given."""
    figure = scene.piece.figure
    if figure.sure is not Sure.DIGITS and _is_saying(scene, figure, unit):
        return None
    if unit.code == "cua" and figure.low == 1 and not scene.giving:
        return None
    if unit.code == "con" and _is_still(scene):
        return None
    if unit.code == "phan" and _is_one(scene) and not any(word in _SERVED for word in scene.ahead(1)):
        return None
    if unit.code == "cay" and _is_distance(scene):
        return scene.standard(_KILOMETRE)
    low = figure.low
    if low is not None and low < 1 and figure.last > figure.first + 1 and (not unit.strong or unit.code == "ho"):
        return None
    if low is not None and figure.high is None and is_pair(low) and figure.sure is Sure.DIGITS and figure.scale == 1:
        ends = (Decimal(int(low)), Decimal(int(low) + 1))
        doubt = asking.one_of(scene.said, unit.type, unit.unit, ends, unit.label)
        return scene.make(unit.type, None, unit.unit, doubt=doubt)
    return scene.standard(unit)


def _is_one(scene: Scene) -> bool:
    """Is it một in a word?"""
    return scene.piece.figure.low == 1 and scene.piece.figure.sure is not Sure.DIGITS


def _is_still(scene: Scene) -> bool:
    """Typed without marks "con" may be còn: ban Na Khuong 3 con ai thuc."""
    return scene.reading.plain and not scene.giving and any(word.bare in _STILL for word in scene.ahead(1))


def _is_distance(scene: Scene) -> bool:
    """đi bộ 2 cây, từ đập xuống bản cây rưỡi: kilometres."""
    return (
        not scene.giving
        and any(word in _FAR for word in scene.back(4))
        and not any(word in _GROWN for word in scene.ahead(1))
    )


def _is_saying(scene: Scene, figure: Figure, unit: Unit) -> bool:
    """một con đường, ba bốn lần, nửa đêm."""
    loose = _is_loose(figure, unit) and not scene.giving
    often = unit.code in _SAYINGS and not (unit.code == "lan" and _is_times(figure))
    return loose or often or (figure.low == _HALF and not unit.strong)


def _is_times(figure: Figure) -> bool:
    """lên xã ba lần; not ba bốn lần, trăm lần, nor "ba lan" typed without marks."""
    return figure.sure is Sure.MARKED and figure.high is None and figure.low is not None and 1 < figure.low < _MANY


def _is_loose(figure: Figure, unit: Unit) -> bool:
    """Said without meaning a number: một con đường, mấy cái đèn; not vài bao."""
    if figure.lead == 1 and figure.scale > 1 and not unit.strong:
        return True
    return figure.low == 1 or (figure.low is None and unit.code not in _MATERIAL)


def is_pair(low: Decimal) -> bool:
    """3,4 bao are three or four."""
    return low != int(low) and low < 9 and (low - int(low)) * 10 == int(low) + 1


def work(scene: Scene, unit: Unit) -> Quantity | None:
    """Công is a day's work; 2,3 công are two or three."""
    low = scene.piece.figure.low
    if low is not None and scene.piece.figure.high is None and is_pair(low):
        return counted(scene, unit)
    return scene.standard(unit)


def quintal(scene: Scene, unit: Unit) -> Quantity | None:
    """Typed without marks "ta" before things that are counted is a dozen."""
    word = scene.reading.words[scene.piece.figure.last]
    if word.unmarked and scene.ahead() and scene.ahead()[0] in _DOZENS and not scene.piece.tail:
        return grouped(scene, replace(unit, type=Type.COUNT, factor=Decimal(12), code="ta", label="tá"))
    return scene.standard(unit)


def grouped(scene: Scene, unit: Unit) -> Quantity | None:
    """2 tá bút are 24, 2 đôi loa 4."""
    piece = scene.piece
    inner = units.at(scene.reading.words, piece.last)
    worth = unit.factor
    if inner is None or inner.value.type is not Type.COUNT or inner.value.rule is Rule.GROUP:
        ahead = scene.ahead(1)
        named = ahead and len(ahead[0].bare) > 1 and ahead[0].sort == "word" and ahead[0] not in NO_THINGS
        code, last = (ahead[0].bare, piece.last + 1) if named else (unit.code, piece.last)
        worth = unit.factor if named else Decimal(1)
        counted = replace(unit, unit=code, code=code, factor=worth, label=code)
    else:
        last = inner.last
        counted = replace(inner.value, factor=worth)
    made = Scene(scene.reading, piece._replace(last=last, unit=counted), scene.start).standard(counted, Type.COUNT)
    notes: tuple[str, ...] = (f"1 {unit.label} = {unit.factor}",) if worth > 1 else ()
    notes += tuple(note for note in made.assumed if "=" not in note)
    return replace(made, assumed=notes, number=None if made.value is None else plain(piece.amount * worth))


def family(scene: Scene, unit: Unit) -> Quantity | None:
    """hai vợ chồng are who gives, not what."""
    return None


def can(scene: Scene, unit: Unit) -> Quantity | None:
    """Typed without marks, "can" before what is not poured is cân, and before a house căn."""
    if any(word.bare in _HOUSES for word in scene.ahead(1)):
        return counted(scene, unit)
    if scene.reading.plain and not any(word in POURED for word in [*scene.ahead(2), *scene.back(2)]):
        return Scene(scene.reading, scene.piece._replace(unit=KILO), scene.start).standard(KILO)
    return counted(scene, unit)
