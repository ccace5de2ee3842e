"""Days, half days and hours: of labour, of a machine, or merely passing; hours of the clock are no quantity."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from domain.understand.found import Quantity, Type
from domain.understand.quantity.counting import PASSED, SPANS, counted, is_idiom, is_lasting
from domain.understand.quantity.number_groups import Sure
from domain.understand.quantity.scene import MACHINES, Scene, plain
from domain.understand.quantity.units import Unit
from domain.understand.quantity.wordsets import WordSet, nearest

_LABOUR = WordSet(
    "làm góp giúp phụ lao công đào xúc trộn vác khuân phát dọn đổ đắp vét thợ gia hiến ủng hộ đi gánh "
    "bốc đầm trát cuốc lắp nấu "
    "khơi sửa xây gặt chặt san lấp vận chung tay sức xin đăng"
)
_IDLE = WordSet(
    "mất hỏng sáng bỏ chờ đợi cúp cắt tắc ngập chảy bật kẹt không chưa trong hết hạn cách nghỉ hẹn suốt "
    "đã được mới tràn  "
    "tắt quá sạt họp sau nằm để nay ốm viện giấy hứa kêu báo cả lỡ khô thiếu mưa nắng chơi ăn cưới ma lễ hội tết"
)
_TALKS = WordSet("tuyên truyền vận họp tập huấn dạy hát văn múa tết")
_EACH = WordSet("mỗi từng công")
_MEALS = WordSet("nấu cơm ăn cũng")
_APART = WordSet("trước sau cách từng")
_PAID = WordSet("lấy công tính nhận cần đòi tiền")
_LENT = WordSet("mượn góp giúp cho hộ lấy dùng nhờ đăng ủng xin")
_OUT_OF_ORDER = WordSet("hỏng bỏ không chờ đợi tắt kêu nằm mất để cháy bật sáng chảy")
_TURNS = WordSet("máy xúc ủi múc lu cẩu trộn góp cày")
_DAY_PARTS = WordSet("sáng trưa chiều tối đêm khuya kém")
_BY_THEN = WordSet("đã mới thì vẫn chưa là")
_AT = WordSet("lúc hồi vào từ đến tới")
_STARTERS = frozenset({"bao", "ra", "len", "den", "em", "toi", "minh", "chau", "con", "nha", "ca", "moi", "loa"})
_CALLS = WordSet("ới báo gọi nói kêu hú alo nhắn ơi bảo")
_HOURS_OF_SHIFT = 8
_SHIFT_NOTE = "1 ca = 8 giờ"


def _is_labour(scene: Scene) -> bool:
    """Are the days worked, or do they merely pass?"""
    if any(word in PASSED for word in scene.ahead(1)) and not _is_unpaid(scene):
        return False
    if _is_managed(scene):
        return True
    near = nearest(scene.back(7), _LABOUR, _IDLE)
    if near == 0 and scene.back(1) and scene.back(1)[0].bare != "di":
        first = next(word for word in scene.back(7) if word in _LABOUR)
        return first.bare != "di"
    return near == 0


def _is_managed(scene: Scene) -> bool:
    """đi làm cái đường được hai ngày."""
    back = [word.bare for word in scene.back(7)]
    return back[:1] == ["duoc"] and any(pair == ("lam", "di") for pair in pairwise(back))


def _is_unpaid(scene: Scene) -> bool:
    """4 ngày không lấy công, thêm nửa ngày nữa: the days are worked."""
    ahead = scene.ahead(2)
    if ahead[0].bare == "nua":
        return scene.given or any(word.bare == "them" for word in scene.back(2))
    return len(ahead) == 2 and ahead[0].bare == "khong" and ahead[1] in _PAID


def day(scene: Scene, unit: Unit) -> Quantity | None:
    """Days of labour, of a machine that is lent, or of time."""
    if unit.label == "bữa" and any(word in _MEALS for word in scene.back(3)):
        return counted(scene, replace(unit, type=Type.COUNT, unit="bua"))
    if _is_of_machine(scene):
        return scene.standard(unit, Type.MACHINE, "ca_may")
    if scene.reading.words[scene.piece.first].bare == "mot" and any(word in _APART for word in scene.back(1)):
        return None
    if _is_labour(scene):
        return _worked(scene, unit)
    if is_idiom(scene) or (unit.label == "bữa" and not is_lasting(scene)):
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


def session(scene: Scene, unit: Unit) -> Quantity | None:
    """Half days of labour or of a machine; meetings and talks are counted."""
    talks = nearest(scene.back(6), _TALKS, _LABOUR) == 0 or any(word in _TALKS for word in scene.ahead(3))
    if not talks and _is_of_machine(scene):
        return scene.standard(unit, Type.MACHINE, "ca_may")
    if not talks and _is_labour(scene):
        return _worked(scene, unit)
    return counted(scene, replace(unit, type=Type.COUNT, unit="buoi", factor=Decimal(1)))


def _is_of_machine(scene: Scene) -> bool:
    """máy xúc 4 giờ, cho mượn máy trộn 2 ngày, 2 ngày máy; not máy hỏng 2 ngày."""
    ahead, back = scene.ahead(4), scene.back(16)
    lent = any(word in MACHINES for word in ahead) and any(word in _LENT for word in ahead)
    if lent or (ahead and ahead[0] in MACHINES):
        return True
    bare = [word.bare for word in back[:4]]
    if "muon" in bare and "xe" in bare[:3]:
        return True
    if not any(word in MACHINES for word in back):
        return False
    if "muon" in bare[:2]:
        return True
    if bare[:2] == ["duoc", "lam"]:
        return any(word in _LENT for word in back)
    if nearest(scene.back(7), _OUT_OF_ORDER, MACHINES) != 1:
        return False
    adjacent = any(word in MACHINES for word in scene.back(2))
    return (adjacent or any(word in _LENT for word in scene.back(12))) and not any(w in PASSED for w in scene.ahead(1))


def hour(scene: Scene, unit: Unit) -> Quantity | None:
    """Hours of a machine, an eighth of a shift each, or of time."""
    if scene.piece.figure.low is not None and _is_of_machine(scene):
        made = scene.standard(unit, Type.MACHINE, "ca_may", Decimal(1) / _HOURS_OF_SHIFT)
        return replace(made, assumed=tuple(_SHIFT_NOTE if note.startswith("1 ") else note for note in made.assumed))
    if unit.label == "g" or is_idiom(scene) or _is_of_clock(scene) or _is_call(scene):
        return None
    return scene.standard(unit)


def _is_call(scene: Scene) -> bool:
    """ới em 1 tiếng: a word."""
    return scene.piece.figure.low == 1 and not scene.piece.half and any(word in _CALLS for word in scene.back(3))


def _is_of_clock(scene: Scene) -> bool:
    """bảy giờ tối, lúc hai giờ."""
    ahead, back = scene.ahead(1), scene.back(1)
    spelled = scene.piece.figure.sure is not Sure.DIGITS
    named = any(word.bare in ("gio", "h") for word in scene.reading.words[scene.piece.last - 2 : scene.piece.last])
    lasting = any(word in SPANS for word in scene.back(3))
    begun = spelled and (not back or back[0].marked == ",") and any(word.bare in _STARTERS for word in ahead)
    if named and not lasting and (begun or any(word in _BY_THEN for word in ahead)):
        return True
    return any(word in _DAY_PARTS for word in ahead) or (spelled and any(word in _AT for word in back))


def shift(scene: Scene, unit: Unit) -> Quantity | None:
    """Shifts of a machine; others are counted."""
    if any(word in _TURNS for word in [*scene.ahead(2), *scene.back(8)]):
        return scene.standard(unit)
    return counted(scene, replace(unit, type=Type.COUNT, unit="ca"))
