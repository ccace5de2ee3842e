"""Pieces that are one quantity together: 1 sào 5 thước, 3 người làm 2 ngày, 5m x 20m of land."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from domain.understand.found import Quantity, Type
from domain.understand.quantity.pieces import Piece
from domain.understand.quantity.scene import LAND, Scene, plain, worth_of
from domain.understand.quantity.units import KILO, Rule, Unit
from domain.understand.quantity.wordsets import WordSet, before
from domain.understand.text.reading import Reading

_WORKING = WordSet(
    "làm đi x × giúp lao động trong góp phụ tham gia đào trộn đổ vác dọn mỗi người nhân được xin công "
    "ủng hộ cùng em nhà  "
    "tôi ra sẽ cho mình cái họ bọn mày cử theo vợ chồng bố mẹ con cháu thì là đường mương bản liền đều cả xây sửa"
)
_TIMES = frozenset({"x", "×", "*"})
_SIDES = frozenset({"x", "×", "*", "rong", "dai", "ngang", "chieu", ",", "va", "sau", "nhan"})
_MOST_BETWEEN = 6
_SIXTY = Decimal(60)


def joined(reading: Reading, pieces: Sequence[Piece]) -> list[Piece | Quantity]:
    """The pieces in order, those that are one quantity made one."""
    found: list[Piece | Quantity] = []
    i = 0
    while i < len(pieces):
        first, then = pieces[i], pieces[i + 1] if i + 1 < len(pieces) else None
        one = _together(reading, first, then) if then else None
        found.append(one or first)
        i += 2 if one else 1
    return found


def merged(reading: Reading, pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces with ranges of which both ends have the unit made one: 3 bao - 5 bao."""
    found: list[Piece] = []
    for piece in pieces:
        last = found[-1] if found else None
        if last and _is_range(reading, last, piece):
            figure = last.figure._replace(last=piece.figure.last, high=piece.figure.low)
            found[-1] = Piece(figure, last.unit, last.first, piece.last)
        else:
            found.append(piece)
    return found


def _is_range(reading: Reading, low: Piece, high: Piece) -> bool:
    if low.unit is None or low.unit is not high.unit or low.tail or high.tail or high.first != low.last + 1:
        return False
    sign = reading.words[low.last]
    one, other = low.figure, high.figure
    return (
        sign.marked in ("-", "–", "đến", "tới", "hoặc", "hay", "den", "toi", "hoac")
        and one.low is not None and other.low is not None and one.high is None and other.high is None
        and one.low < other.low
    )  # fmt: skip


def _together(reading: Reading, first: Piece, then: Piece) -> Quantity | None:
    if then.unit is None or any(piece.figure.low is None or piece.figure.high is not None for piece in (first, then)):
        return None
    return _compound(reading, first, then) or _people(reading, first, then) or _sides(reading, first, then)


def _compound(reading: Reading, first: Piece, then: Piece) -> Quantity | None:
    """1 sào 5 thước, 1 tấn 2 tạ, 2 tiếng 30 phút, 3 mét 20 phân."""
    unit, part = first.unit, then.unit
    if unit is None or part is None or first.last != then.first or first.tail or first.half:
        return None
    if part.rule is Rule.CAN and unit.type is Type.MASS:
        part = KILO
    scene = Scene(reading, first._replace(last=then.last))
    if unit.unit == "gio" and part.unit == "phut":
        value = first.amount + then.amount / _SIXTY
        return scene.make(Type.TIME, value, "gio", number=value, code="gio")
    if unit.unit != part.unit or unit.type is not part.type or unit.factor <= part.factor or unit.type in _SINGLE:
        return None
    value = first.amount * unit.factor + then.amount * part.factor
    return scene.make(unit.type, value, unit.unit, *_worths(unit, part), number=value, code=unit.unit)


_SINGLE = (Type.COUNT, Type.LABOUR, Type.MACHINE)


def _worths(*units: Unit) -> tuple[str, ...]:
    return tuple(note for unit in units for note in worth_of(unit, unit.factor, unit.unit))


def _people(reading: Reading, first: Piece, then: Piece) -> Quantity | None:
    """3 người làm 2 ngày, 2 ngày x 3 người, hai vợ chồng đi 3 buổi."""
    people, days = (first, then) if _is_people(first.unit) else (then, first)
    if not _is_people(people.unit) or days.unit is None:
        return None
    between = reading.words[first.last : then.first]
    times = bool(between) and all(word.marked in _TIMES for word in between)
    each = any(word.bare == "moi" for word in between)
    worked = days.unit.rule is Rule.WORK or days.unit.label.startswith("ngày")
    if days.unit.rule not in (Rule.DAY, Rule.SESSION) and not ((times or each) and worked):
        return None
    fits = len(between) <= _MOST_BETWEEN and all(word in _WORKING or word.marked in _TIMES for word in between)
    if not fits or (people is then and between and not times):
        return None
    value = people.amount * days.amount * days.unit.factor
    scene = Scene(reading, first._replace(last=then.last))
    note = f"{plain(people.amount)} × {plain(days.amount)}"
    return scene.make(Type.LABOUR, value, "ngay_cong", note, number=value, code="ngay_cong")


def _is_people(unit: Unit | None) -> bool:
    return unit is not None and unit.rule in (Rule.PERSON, Rule.FAMILY)


def _sides(reading: Reading, first: Piece, then: Piece) -> Quantity | None:
    """Two sides of land are its area: 5m x 20m, dài 20m rộng 5m."""
    if then.unit is None or then.unit.type is not Type.LENGTH or not _is_side(first, then):
        return None
    between = reading.words[first.last : then.first]
    if (
        not between
        or len(between) > 3
        or any(word.marked not in _SIDES and word.bare not in _SIDES for word in between)
    ):
        return None
    if not any(word in LAND for word in before(reading.words, first.first, 6)) and not any(
        word in LAND for word in reading.words[then.last : then.last + 1]
    ):
        return None
    value = first.amount * (first.unit or then.unit).factor * then.amount * then.unit.factor
    scene = Scene(reading, first._replace(last=then.last))
    return scene.make(Type.AREA, value, "m2", number=value, code="m2")


def _is_side(first: Piece, then: Piece) -> bool:
    if first.unit is None:
        return first.figure.bare
    return first.unit.type is Type.LENGTH
