"""What the words around a piece make of it, by the rule of its unit: labour or time, metres or square metres, slang."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

from domain.understand import asking, units
from domain.understand.figures import Figure
from domain.understand.found import Quantity, Type
from domain.understand.number_groups import Sure
from domain.understand.scene import (
    LAND,
    LENGTHS,
    LOADED,
    LONG,
    MACHINES,
    POURED,
    Scene,
    plain,
)
from domain.understand.units import Rule, Unit
from domain.understand.wordsets import WordSet, nearest

_LABOUR = WordSet(
    "làm góp giúp phụ lao công đào xúc trộn vác khuân phát dọn đổ đắp vét thợ gia hiến ủng hộ đi gánh "
    "bốc đầm trát cuốc  "
    "khơi sửa xây gặt chặt san lấp vận chung tay sức xin đăng"
)
_IDLE = WordSet(
    "mất hỏng sáng bỏ chờ đợi cúp cắt tắc ngập chảy bật kẹt không chưa trong hết hạn cách nghỉ hẹn suốt "
    "đã được mới tràn  "
    "tắt quá sạt họp sau nằm để nay ốm viện giấy hứa kêu báo cả lỡ khô thiếu mưa nắng chơi ăn cưới ma lễ hội tết"
)
_PASSED = WordSet("nay qua trước nữa mới chưa sau tới gần không vẫn rồi mà liền")
_TALKS = WordSet("tuyên truyền vận họp tập huấn dạy hát văn múa tết")
_EACH = WordSet("mỗi từng công")
_LENT = WordSet("mượn góp giúp cho hộ lấy dùng nhờ đăng ủng xin")
_OUT_OF_ORDER = WordSet("hỏng bỏ không chờ đợi tắt kêu nằm mất để cháy bật sáng chảy")
_TURNS = WordSet("máy xúc ủi múc lu cẩu trộn góp cày")
_VALLEY = WordSet("ruộng nương đất rẫy vườn bãi")
_DRINKS = WordSet("nước rượu bia dầu mật mắm sữa xăng sơn ngọt khoáng lavie coca thủy nhựa truyền cồn")
_DAY_PARTS = WordSet("sáng trưa chiều tối đêm khuya kém")
_BY_THEN = WordSet("đã mới thì vẫn chưa là")
_AT = WordSet("lúc hồi vào từ đến tới")
_DOZENS = WordSet("bút bát đũa cốc khăn trứng vở chén thìa đĩa áo quần bánh ly")
_HALF = Decimal("0.5")
_SMALL_SUM = 1_000
_ONE_TOO_MANY = 24
_HOURS_OF_SHIFT = 8
_SHIFT_NOTE = "1 ca = 8 giờ"


def made(scene: Scene, unit: Unit) -> Quantity | None:
    """The quantity of a piece with a unit; None where it is none."""
    rule = _RULES.get(unit.rule)
    return rule(scene, unit) if rule else _counted(scene, unit) if unit.type is Type.COUNT else _measured(scene, unit)


def _measured(scene: Scene, unit: Unit) -> Quantity | None:
    if unit.type is Type.TIME and _is_idiom(scene):
        return None
    piece = scene.piece
    if piece.tail and not piece.glued and len(piece.tail) == 2 and unit.code == "sao":
        return None
    return _tailed(scene, unit) or scene.standard(unit)


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


def _is_idiom(scene: Scene) -> bool:
    """một ngày nào đó, một năm một lần: not how long something takes."""
    piece = scene.piece
    if piece.figure.low is None:
        return True
    months = piece.figure.low == 5 and piece.unit is not None and piece.unit.code == "thang"
    if not (months or piece.figure.low == 1) or piece.figure.sure is Sure.DIGITS or piece.half:
        return False
    lasting = any(word in _PASSED for word in scene.ahead(1)) or any(word in _SPANS for word in scene.back(3))
    return not lasting


_SPANS = WordSet("mất hơn gần suốt cả trong hỏng được chờ đợi sau khoảng tầm đã hạn kéo")


def _counted(scene: Scene, unit: Unit) -> Quantity | None:
    """A thing; "một" is mostly no number, and vague words count only what is given."""
    figure = scene.piece.figure
    if figure.sure is not Sure.DIGITS and _is_saying(scene, figure, unit):
        return None
    low = figure.low
    if low is not None and low < 1 and figure.last > figure.first + 1 and (not unit.strong or unit.code == "ho"):
        return None
    if low is not None and figure.high is None and _is_pair(low) and figure.sure is Sure.DIGITS and figure.scale == 1:
        ends = (Decimal(int(low)), Decimal(int(low) + 1))
        doubt = asking.one_of(scene.said, unit.type, unit.unit, ends, unit.label)
        return scene.make(unit.type, None, unit.unit, doubt=doubt)
    return scene.standard(unit)


def _is_saying(scene: Scene, figure: Figure, unit: Unit) -> bool:
    """một con đường, ba bốn lần, nửa đêm."""
    loose = _is_loose(figure, unit) and not scene.giving
    return loose or unit.code in _SAYINGS or (figure.low == _HALF and not unit.strong)


def _is_loose(figure: Figure, unit: Unit) -> bool:
    """Said without meaning a number: một con đường, mấy cái đèn; not vài bao."""
    return figure.low == 1 or (figure.low is None and unit.code not in _MATERIAL)


_MATERIAL = frozenset({"bao", "vien", "tam", "cuon", "suat", "thanh", "bo", "thung"})
_SAYINGS = frozenset({"lan", "luot"})


def _is_pair(low: Decimal) -> bool:
    """3,4 bao are three or four."""
    return low != int(low) and low < 9 and (low - int(low)) * 10 == int(low) + 1


def _dong(scene: Scene, unit: Unit) -> Quantity | None:
    low = scene.piece.figure.low
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
    if low != int(low) or not measured or scene.piece.figure.high is not None or (behind and behind[0] in LOADED):
        return whole.standard(power_unit)
    wide = measured[0].bare == "rong" and power is Type.AREA
    if wide and (low >= 10 or any(word in LAND for word in scene.back(6))):
        return whole.standard(power_unit)
    if wide or low >= 20:
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
    return near == 2


_LANDED = WordSet("đất ruộng vườn nương hiến")


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


def _work(scene: Scene, unit: Unit) -> Quantity | None:
    """Công is a day's work; 2,3 công are two or three."""
    low = scene.piece.figure.low
    if low is not None and scene.piece.figure.high is None and _is_pair(low):
        return _counted(scene, unit)
    return scene.standard(unit)


def _is_labour(scene: Scene) -> bool:
    """Are the days worked, or do they merely pass?"""
    if any(word in _PASSED for word in scene.ahead(1)):
        return False
    near = nearest(scene.back(7), _LABOUR, _IDLE)
    if near == 0 and scene.back(1) and scene.back(1)[0].bare != "di":
        first = next(word for word in scene.back(7) if word in _LABOUR)
        return first.bare != "di"
    return near == 0


def _day(scene: Scene, unit: Unit) -> Quantity | None:
    """Days of labour, of a machine that is lent, or of time."""
    if _is_of_machine(scene):
        return scene.standard(unit, Type.MACHINE, "ca_may")
    if _is_labour(scene):
        return _worked(scene, unit)
    if _is_idiom(scene):
        return None
    return scene.standard(unit, Type.TIME, "ngay")


def _worked(scene: Scene, unit: Unit) -> Quantity:
    """Vợ chồng em đi làm 3 ngày are two people."""
    back = scene.back(7)
    for i, word in enumerate(back[:-1]):
        if word.bare == "chong" and back[i + 1].bare == "vo" and scene.piece.figure.low is not None:
            if any(one in _EACH for one in back[:i]):
                break
            made = scene.standard(unit, factor=unit.factor * 2)
            note = f"2 × {plain(scene.piece.amount)}"
            number = made.value if isinstance(made.value, Decimal) else None
            return replace(made, assumed=(note,), number=number, unit_said=unit.unit)
    return scene.standard(unit)


def _session(scene: Scene, unit: Unit) -> Quantity | None:
    talks = nearest(scene.back(6), _TALKS, _LABOUR) == 0 or any(word in _TALKS for word in scene.ahead(3))
    if not talks and _is_of_machine(scene):
        return scene.standard(unit, Type.MACHINE, "ca_may")
    if not talks and _is_labour(scene):
        return _worked(scene, unit)
    return _counted(scene, replace(unit, type=Type.COUNT, unit="buoi", factor=Decimal(1)))


def _is_of_machine(scene: Scene) -> bool:
    """máy xúc 4 giờ, cho mượn máy trộn 2 ngày, 2 ngày máy; not máy hỏng 2 ngày."""
    ahead = scene.ahead(4)
    lent = any(word in _LENT for word in ahead) and any(word in MACHINES for word in ahead)
    if lent or (ahead and ahead[0] in MACHINES):
        return True
    if any(word.bare == "muon" for word in scene.back(2)) and any(word in MACHINES for word in scene.back(16)):
        return True
    if nearest(scene.back(7), _OUT_OF_ORDER, MACHINES) != 1:
        return False
    adjacent = any(word in MACHINES for word in scene.back(2))
    return (adjacent or any(word in _LENT for word in scene.back(12))) and not any(w in _PASSED for w in scene.ahead(1))


def _hour(scene: Scene, unit: Unit) -> Quantity | None:
    if scene.piece.figure.low is not None and _is_of_machine(scene):
        made = scene.standard(unit, Type.MACHINE, "ca_may", Decimal(1) / _HOURS_OF_SHIFT)
        return replace(made, assumed=tuple(_SHIFT_NOTE if note.startswith("1 ") else note for note in made.assumed))
    if unit.label == "g" or _is_idiom(scene) or _is_of_clock(scene):
        return None
    return scene.standard(unit)


def _is_of_clock(scene: Scene) -> bool:
    """bảy giờ tối, lúc hai giờ."""
    ahead, back = scene.ahead(1), scene.back(1)
    spelled = scene.piece.figure.sure is not Sure.DIGITS
    named = scene.reading.words[scene.piece.last - 1].bare in ("gio", "h")
    lasting = any(word in _SPANS for word in scene.back(3))
    if named and not lasting and any(word in _BY_THEN for word in ahead):
        return True
    return any(word in _DAY_PARTS for word in ahead) or (spelled and any(word in _AT for word in back))


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
    loaded = any(word in LOADED for word in ahead[:3]) or any(word in LOADED for word in scene.back(2))
    if loaded and low is not None and scene.piece.figure.high is None:
        doubt = asking.load(scene.said, scene.piece.amount)
        return scene.make(Type.COUNT, scene.piece.amount, "xe", doubt=doubt, code="xe")
    return _counted(scene, unit)


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


def _quintal(scene: Scene, unit: Unit) -> Quantity | None:
    """Typed without marks "ta" before things that are counted is a dozen."""
    word = scene.reading.words[scene.piece.figure.last]
    if word.unmarked and scene.ahead() and scene.ahead()[0] in _DOZENS and not scene.piece.tail:
        return _grouped(scene, replace(unit, type=Type.COUNT, factor=Decimal(12), code="ta"))
    return scene.standard(unit)


def _grouped(scene: Scene, unit: Unit) -> Quantity | None:
    """2 tá bút are 24, 2 đôi loa 4."""
    piece = scene.piece
    inner = units.at(scene.reading.words, piece.last)
    worth = unit.factor
    if inner is None or inner.value.type is not Type.COUNT or inner.value.rule is Rule.GROUP:
        ahead = scene.ahead(1)
        named = ahead and len(ahead[0].bare) > 1 and ahead[0].sort == "word"
        code, last = (ahead[0].bare, piece.last + 1) if named else (unit.code, piece.last)
        worth = unit.factor if named else Decimal(1)
        counted = replace(unit, unit=code, code=code, factor=worth, label=code)
    else:
        last = inner.last
        counted = replace(inner.value, factor=worth)
    made = Scene(scene.reading, piece._replace(last=last, unit=counted), scene.start).standard(counted, Type.COUNT)
    notes = (f"1 {unit.label} = {unit.factor}",) if worth > 1 else ()
    notes += tuple(note for note in made.assumed if "=" not in note)
    return replace(made, assumed=notes, number=None if made.value is None else plain(piece.amount * worth))


def _thuoc(scene: Scene, unit: Unit) -> Quantity | None:
    """Of land 24 m², of a length a metre."""
    long = any(word in LENGTHS for word in scene.back(3)) or any(word in LONG for word in scene.ahead(1))
    if unit.label == "thước" and long:
        return scene.standard(unit, Type.LENGTH, "m", Decimal(1))
    return scene.standard(unit)


def _family(scene: Scene, unit: Unit) -> Quantity | None:
    """hai vợ chồng are who gives, not what."""
    return None


def _can(scene: Scene, unit: Unit) -> Quantity | None:
    """Typed without marks, "can" before what is not poured is cân."""
    if scene.reading.plain and not any(word in POURED for word in [*scene.ahead(2), *scene.back(2)]):
        kilo = units.Unit(Type.MASS, "kg", Decimal(1), "can", "cân")
        return Scene(scene.reading, scene.piece._replace(unit=kilo), scene.start).standard(kilo)
    return _counted(scene, unit)


def _shift(scene: Scene, unit: Unit) -> Quantity | None:
    if any(word in _TURNS for word in [*scene.ahead(2), *scene.back(8)]):
        return scene.standard(unit)
    return _counted(scene, replace(unit, type=Type.COUNT, unit="ca"))


_RULES: dict[Rule, Callable[[Scene, Unit], Quantity | None]] = {
    Rule.DONG: _dong,
    Rule.METRE: _metre,
    Rule.KILOMETRE: _kilometre,
    Rule.WORK: _work,
    Rule.DAY: _day,
    Rule.SESSION: _session,
    Rule.HOUR: _hour,
    Rule.LITRE: _litre,
    Rule.SLANG: _slang,
    Rule.LOAD: _load,
    Rule.LOCAL: _local,
    Rule.KILO: _kilo,
    Rule.QUINTAL: _quintal,
    Rule.GROUP: _grouped,
    Rule.THUOC: _thuoc,
    Rule.FAMILY: _family,
    Rule.SHIFT: _shift,
    Rule.CAN: _can,
    Rule.SMALL: _phan,
}
