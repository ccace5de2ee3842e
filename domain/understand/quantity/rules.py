"""What the words around a piece make of it, by the rule of its unit: labour or time, metres or square metres, slang."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

from domain.understand.found import Quantity, Type
from domain.understand.quantity import asking, units
from domain.understand.quantity.counting import can, counted, family, grouped, is_idiom, quintal, work
from domain.understand.quantity.scene import LAND, LENGTHS, LOADED, LONG, POURED, Scene
from domain.understand.quantity.units import Rule, Unit
from domain.understand.quantity.wordsets import WordSet, nearest
from domain.understand.quantity.working import day, hour, session, shift

_VALLEY = WordSet("ruộng nương đất rẫy vườn bãi")
_DRINKS = WordSet("nước rượu bia dầu mật mắm sữa xăng sơn ngọt khoáng lavie coca thủy nhựa truyền cồn")
_SMALL_SUM = 1_000
_WRITTEN = frozenset({"khai", "giay", "don", "dien"})
_ONE_TOO_MANY = 24
_MOVED = WordSet("lấn lùi dịch")
_LANDED = WordSet("đất ruộng vườn nương hiến")


def made(scene: Scene, unit: Unit) -> Quantity | None:
    """The quantity of a piece with a unit; None where it is none."""
    rule = _RULES.get(unit.rule)
    return rule(scene, unit) if rule else counted(scene, unit) if unit.type is Type.COUNT else _measured(scene, unit)


def _measured(scene: Scene, unit: Unit) -> Quantity | None:
    if (unit.type is Type.TIME and is_idiom(scene)) or (unit.code == "mau" and _is_form(scene)):
        return None
    return _tailed(scene, unit) or scene.standard(unit)


def _is_form(scene: Scene) -> bool:
    """khai một mẫu: a form, no land."""
    return any(word.bare in _WRITTEN for word in scene.back(4))


def _tailed(scene: Scene, unit: Unit) -> Quantity | None:
    """2 sào 5: five thước or half a sào? 1 km 50: 50 or 500 metres?"""
    piece = scene.piece
    low = piece.figure.low or Decimal(0)
    small = {"sao": Decimal(24), "km": Decimal(1)}.get(unit.code)
    if small is None or not piece.tail or (unit.code == "km" and len(piece.tail) != 2):
        return None
    ways = (piece.amount * unit.factor, low * unit.factor + int(piece.tail) * small)
    doubt = asking.either("tail", scene.said, *(asking.way(unit.type, value, unit.unit) for value in ways))
    return scene.make(unit.type, None, unit.unit, doubt=doubt)


def _phan(scene: Scene, unit: Unit) -> Quantity | None:
    """Typed without marks "phan" may be phần or phân bón."""
    word = scene.reading.words[scene.piece.last - 1]
    if word.bare == "phan" and word.unmarked and not any(one in LENGTHS for one in scene.back(3)):
        return None
    return scene.standard(unit)


def _dong(scene: Scene, unit: Unit) -> Quantity | None:
    low = scene.piece.figure.low
    if low == 1 and scene.reading.words[scene.piece.first].bare == "mot":
        return None
    if low is not None and low < _SMALL_SUM and scene.piece.figure.high is None and not _is_price(scene):
        ways = (asking.money(low * 1_000), asking.money(low))
        return scene.make(Type.MONEY, None, "VND", doubt=asking.either("small_money", scene.said, *ways))
    return scene.standard(unit, code="VND")


def _is_price(scene: Scene) -> bool:
    ahead = scene.ahead(1)
    return bool(ahead) and (ahead[0].marked == "/" or ahead[0].bare in ("mot", "moi"))


def _metre(scene: Scene, unit: Unit) -> Quantity | None:
    piece = scene.piece
    if piece.glued and piece.tail in ("2", "3"):
        return _squared(scene, unit)
    if not piece.tail and not piece.half and _is_of_land(scene):
        return _of_land(scene, unit)
    return scene.standard(unit)


def _squared(scene: Scene, unit: Unit) -> Quantity | None:
    """2m3 of sand are cubic metres, of a length 2,3 m."""
    low = scene.piece.figure.low or Decimal(0)
    power = Type.AREA if scene.piece.tail == "2" else Type.VOLUME
    power_unit = units.Unit(power, "m2" if power is Type.AREA else "m3", Decimal(1), "m" + scene.piece.tail, "m²")
    whole = Scene(scene.reading, scene.piece._replace(tail="", glued=False, last=scene.piece.last), scene.start)
    measured = [word for word in scene.back(4) if word in LENGTHS]
    behind = scene.ahead(1)
    along = power is Type.AREA and low < 10 and bool(behind) and behind[0].bare == "dai"
    loaded = bool(behind) and behind[0] in LOADED
    if low != int(low) or not (measured or along) or scene.piece.figure.high is not None or loaded:
        return whole.standard(power_unit)
    wide = bool(measured) and measured[0].bare == "rong" and power is Type.AREA
    if wide and (low >= 10 or any(word in LAND for word in scene.back(6))):
        return whole.standard(power_unit)
    if wide or low >= 20 or along:
        ways = (asking.way(Type.LENGTH, scene.piece.amount, "m"), asking.way(power, low, power_unit.unit))
        return scene.make(Type.LENGTH, None, "m", doubt=asking.either("square_or_tenths", scene.said, *ways))
    return scene.standard(unit)


def _is_of_land(scene: Scene) -> bool:
    """100 mét đất and hiến 100 mét; not 100 mét đường."""
    for word in scene.ahead(1):
        if word in LAND:
            return True
        if word in LONG or word in LENGTHS:
            return False
    near = nearest(scene.back(5), LENGTHS, LONG, _LANDED)
    return near == 2 and not any(word in _MOVED for word in scene.back(7))


def _of_land(scene: Scene, unit: Unit) -> Quantity | None:
    figure = scene.piece.figure
    if figure.low is None or figure.high is not None:
        return scene.standard(unit)
    low = scene.piece.amount
    ways = (asking.way(Type.AREA, low, "m2"), asking.way(Type.LENGTH, low, "m"))
    return scene.make(Type.AREA, None, "m2", doubt=asking.either("metre_of_land", scene.said, *ways))


def _kilometre(scene: Scene, unit: Unit) -> Quantity | None:
    piece = scene.piece
    low = piece.figure.low or Decimal(0)
    if piece.tail == "2" and piece.glued and low != int(low):
        whole = Scene(scene.reading, piece._replace(tail="", glued=False), scene.start)
        return whole.standard(units.Unit(Type.AREA, "m2", Decimal(10**6), "km2", "km²"))
    if piece.tail != "2" or piece.figure.high is not None or not (piece.glued or _is_of_land(scene)):
        return _tailed(scene, unit) or scene.standard(unit)
    ways = (asking.way(Type.LENGTH, piece.amount * 1_000, "m"), asking.way(Type.AREA, low * 10**6, "m2"))
    return scene.make(Type.UNKNOWN, None, "", doubt=asking.either("square_or_tenths", scene.said, *ways))


def _litre(scene: Scene, unit: Unit) -> Quantity | None:
    low = scene.piece.figure.low
    poured = any(word in POURED for word in [*scene.ahead(3), *scene.back(8)])
    if poured or not scene.giving or (low is not None and low >= _ONE_TOO_MANY) or unit.label == "l":
        money = any(word.bare == "tien" for word in scene.ahead(1))
        return _slang(scene, replace(unit, factor=Decimal(100_000))) if money else scene.standard(unit)
    return _slang(scene, replace(unit, factor=Decimal(100_000)))


def _slang(scene: Scene, unit: Unit) -> Quantity | None:
    """2 lít, 3 chai, 1 xị of money. A drink in it counts bottles."""
    ahead = scene.ahead(1)
    ridden = bool(ahead) and ahead[0].bare in ("xe", "tau", "may")
    if unit.code == "xi" and scene.reading.words[scene.piece.last - 1].unmarked and not scene.reading.plain:
        return None
    things = unit.code in ("lop", "ve") and (ridden or not scene.giving)
    if things or (unit.code in ("chai", "xi") and ahead and ahead[0] in _DRINKS):
        return scene.standard(unit, Type.COUNT, unit.code, Decimal(1))
    low = scene.piece.figure.low
    if unit.code in ("chai", "toi") and not scene.giving and not (ahead and ahead[0].bare == "tien"):
        return scene.standard(unit, Type.COUNT, unit.code, Decimal(1)) if unit.code == "chai" else None
    if low is None or scene.piece.figure.high is not None:
        return scene.make(Type.MONEY, None, "VND", doubt=asking.either("slang_money", scene.said))
    ways = [asking.money(scene.piece.amount * unit.factor)]
    if unit.code == "lit":
        ways.append(asking.way(Type.VOLUME, scene.piece.amount, "litre"))
    elif unit.code == "chai":
        ways.append(asking.money(scene.piece.amount * unit.factor / 10))
    return scene.make(Type.MONEY, None, "VND", doubt=asking.either("slang_money", scene.said, *ways))


def _load(scene: Scene, unit: Unit) -> Quantity | None:
    """3 xe cát: three loads, of how many cubic metres?"""
    low = scene.piece.figure.low
    ahead = scene.ahead(4)
    behind = [] if ahead and ahead[0].bare in ("cho", "may") else ahead[:3]
    loaded = any(word in LOADED for word in [*behind, *scene.back(2)])
    if loaded and low is not None and scene.piece.figure.high is None:
        doubt = asking.load(scene.said, scene.piece.amount)
        return scene.make(Type.COUNT, scene.piece.amount, "xe", doubt=doubt, code="xe")
    return counted(scene, unit)


def _local(scene: Scene, unit: Unit) -> Quantity | None:
    """Công đất and bung are as large as the place has it."""
    if scene.piece.figure.low is None:
        return scene.standard(unit)
    return scene.make(Type.AREA, None, "m2", doubt=asking.local_area(scene.said, scene.piece.amount))


def _kilo(scene: Scene, unit: Unit) -> Quantity | None:
    """A field is also told by the seed it takes: ruộng 5 kg giống."""
    seed = unit.label == "kg giống" or any(word.bare == "giong" for word in scene.ahead(1))
    if seed and any(word in _VALLEY for word in [*scene.back(4), *scene.ahead(3)]):
        return scene.make(Type.AREA, None, "m2", doubt=asking.either("local_area", scene.said))
    return scene.standard(unit)


def _thuoc(scene: Scene, unit: Unit) -> Quantity | None:
    """Of land 24 m², of a length a metre."""
    long = any(word in LENGTHS for word in scene.back(3)) or any(word in LONG for word in scene.ahead(1))
    if unit.label == "thước" and long:
        return scene.standard(unit, Type.LENGTH, "m", Decimal(1))
    return scene.standard(unit)


_RULES: dict[Rule, Callable[[Scene, Unit], Quantity | None]] = {
    Rule.DONG: _dong,
    Rule.METRE: _metre,
    Rule.KILOMETRE: _kilometre,
    Rule.WORK: work,
    Rule.DAY: day,
    Rule.SESSION: session,
    Rule.HOUR: hour,
    Rule.LITRE: _litre,
    Rule.SLANG: _slang,
    Rule.LOAD: _load,
    Rule.LOCAL: _local,
    Rule.KILO: _kilo,
    Rule.QUINTAL: quintal,
    Rule.GROUP: grouped,
    Rule.THUOC: _thuoc,
    Rule.FAMILY: family,
    Rule.SHIFT: shift,
    Rule.CAN: can,
    Rule.SMALL: _phan,
}
