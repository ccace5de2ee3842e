"""Every quantity of a message but phones and days: how much of something there is, exactly, or what has to be asked."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import replace
from decimal import Decimal

from domain.understand.found import Quantity, Type
from domain.understand.quantity import asking, joins, lookalikes, pieces, rules, units
from domain.understand.quantity.number_groups import Sure
from domain.understand.quantity.pieces import Piece
from domain.understand.quantity.scene import LAND, NO_THINGS, Scene
from domain.understand.quantity.units import Rule
from domain.understand.quantity.wordsets import WordSet, before
from domain.understand.text.reading import Reading, Sort, Word
from domain.understand.text.syllables import listed

_SUM = 10_000
_PAID = WordSet("tiền thu phí giá nộp đóng hết tốn trả chi góp lương thưởng phạt vay nợ kinh")
_BRICKS = WordSet("gạch ngói")
_SAYINGS = WordSet("ít tay chút số mình vài phần tí lòng bên đầu phía chiều mặt miền ngả chừng vời chặng")
_FEW_THINGS = 50
_ASKING = listed("? ạ vậy thế hả nhỉ vay")
_NOT_AHEAD = frozenset({"/", "-", "–", ":", "%", "."})
_LINKS = frozenset({",", "+", "với", "và", "voi", "va", "thêm", "them", "cả", "ca"})
_BORN = WordSet("em mình tôi tui tớ sinh đời con đứa bé bạn cháu lứa hội team gen")
_PRICED = frozenset({"mot", "moi", "dong"})
_ADDED = frozenset({"thêm", "them"})
_MOST_LINKS, _NEAR = 3, 8
_EACH = WordSet("mỗi từng")
_SHARERS = WordSet(
    "nhà hộ người gia khẩu bản thôn xóm tổ em cháu ngày tháng năm tuần buổi bao khối tạ tấn viên cây con "
    "xe chuyến công ca mét m cái  "
    "bên thứ đoạn anh chị lao suất kg lít lần vụ đứa thành đảng đoàn hội"
)


def find(reading: Reading, taken: Set[int]) -> list[Quantity]:
    """The quantities in the order of the message, none overlapping another. Words that are `taken` (days, phones,
    places, names) take part in none. Any text can be read."""
    parts = joins.joined(reading, joins.merged(reading, pieces.find(reading, taken)))
    found: list[Quantity] = []
    for part in parts:
        start = found[-1].last if found else 0
        if part.first < start:
            continue
        made = part if isinstance(part, Quantity) else _made(reading, part, found, taken)
        if made and not _is_repeated(reading, made, found):
            found.append(_with_each(reading, made))
    return found


def _is_repeated(reading: Reading, made: Quantity, found: list[Quantity]) -> bool:
    """The sum in words of 5.000.000đ (năm triệu đồng)."""
    if not found or not made.first or reading.words[made.first - 1].marked not in ("(", "="):
        return False
    return (found[-1].type, found[-1].value, found[-1].unit) == (made.type, made.value, made.unit)


def _made(reading: Reading, piece: Piece, found: list[Quantity], taken: Set[int]) -> Quantity | None:
    scene = Scene(reading, piece, found[-1].last if found else 0)
    if piece.unit:
        none = _is_price_of(reading, piece, found) or _is_rate_of(piece, found) or _is_question(scene)
        return None if none or lookalikes.is_other(scene) else rules.made(scene, piece.unit)
    if piece.figure.money:
        return None if _is_born(scene) else scene.standard(_DONG, code="VND")
    return _bare(scene, found, taken)


def _is_born(scene: Scene) -> bool:
    """em 2k5: born in 2005."""
    low = scene.piece.figure.low
    if low is None or not 2_000 < low < 3_000 or scene.given:
        return False
    if scene.reading.words[scene.piece.first].marked != "2":
        return False
    back, ahead = scene.back(1), scene.ahead(1)
    goes_on = bool(ahead) and ahead[0].sort is Sort.WORD and ahead[0].bare not in _PRICED
    return back[0] in _BORN if back else goes_on


_DONG = units.Unit(Type.MONEY, "VND", Decimal(1), "VND", "đồng", Rule.DONG)


def _is_price_of(reading: Reading, piece: Piece, found: list[Quantity]) -> bool:
    """The một bao of 20 nghìn một bao."""
    figure = piece.figure
    if not found or found[-1].last != piece.first or found[-1].type is not Type.MONEY or figure.low != 1:
        return False
    return figure.sure is not Sure.DIGITS or not Scene(reading, piece).giving


def _is_rate_of(piece: Piece, found: list[Quantity]) -> bool:
    """The 1 ngày of 2 chuyến 1 ngày."""
    timed = piece.unit is not None and (piece.unit.type is Type.TIME or piece.unit.rule is Rule.DAY)
    if not timed or not found or found[-1].last != piece.first or piece.figure.low != 1:
        return False
    return found[-1].type in (Type.TRANSPORT, Type.COUNT, Type.MONEY)


def _is_question(scene: Scene) -> bool:
    """có mấy chuyến xe ạ? asks how many."""
    if scene.piece.figure.low is not None or scene.reading.words[scene.piece.first].bare != "may":
        return False
    if any(word.bare == "hoi" for word in scene.back(12)):
        return True
    words = scene.reading.words[scene.piece.last : scene.piece.last + 6]
    return not scene.giving and any(word.marked in _ASKING for word in words)


def _bare(scene: Scene, found: list[Quantity], taken: Set[int]) -> Quantity | None:
    """A number without a unit: a sum where it looks like one, asked where it is given, else nothing."""
    figure, words = scene.piece.figure, scene.reading.words
    if figure.low == 1 and figure.sure is not Sure.DIGITS:
        return None
    if figure.low is None or figure.high is not None or figure.sure is Sure.BARE:
        return None
    ahead = scene.ahead(1)
    if ahead and ahead[0].marked in _NOT_AHEAD and ahead[0].glued:
        return None
    first = scene.piece.first
    many = figure.scale == 10_000 or figure.low >= 100
    if many and first and words[first - 1] in _BRICKS:
        return scene.make(Type.COUNT, figure.low, "vien", code="vien")
    if figure.scale == 1 and _is_sum(scene, figure.low):
        return scene.standard(_DONG, code="VND")
    if ahead and ahead[0] in _SAYINGS:
        return None
    if scene.given or _goes_on_giving(scene, found):
        if ahead and 1 <= figure.low <= _FEW_THINGS and scene.piece.last not in taken and _is_thing(ahead[0]):
            return _thing(scene, ahead[0])
        land = any(word in LAND or word.bare == "hien" for word in scene.back(4))
        doubt = asking.bare_number(scene.said, figure.low, land=land)
        return scene.make(Type.UNKNOWN, None, "", doubt=doubt)
    return None


def _is_thing(word: Word) -> bool:
    return word.sort is Sort.WORD and len(word.bare) > 1 and word not in NO_THINGS and not word.said[0].isupper()


def _thing(scene: Scene, word: Word) -> Quantity:
    """What is given and on no list is counted by its own word: góp 2 giàn mướp."""
    piece = scene.piece._replace(last=scene.piece.last + 1)
    return Scene(scene.reading, piece).make(Type.COUNT, scene.piece.amount, word.bare, code=word.bare)


def _is_sum(scene: Scene, low: Decimal) -> bool:
    """500.000 and tiền 50000 are money."""
    said = scene.reading.words[scene.piece.first].marked
    if low < _SUM or low % 500:
        return False
    grouped = said.count(".") + said.count(",") > 0 or scene.piece.last > scene.piece.first + 1
    return grouped or scene.given or any(word in _PAID for word in scene.back(3))


def _goes_on_giving(scene: Scene, found: list[Quantity]) -> bool:
    """The 300 of góp 2 công, 300; of 2 bao xi măng, thêm 300 nữa."""
    words, first = scene.reading.words, scene.piece.first
    if not found or not scene.giving or found[-1].type is Type.UNKNOWN:
        return False
    between = words[found[-1].last : first]
    linked = 0 < len(between) <= _MOST_LINKS and all(word.marked in _LINKS for word in between)
    added = 0 < len(between) <= _NEAR and between[-1].marked in _ADDED
    ahead = scene.ahead(1)
    return (linked or added) and (not ahead or ahead[0].sort is Sort.MARK or ahead[0].bare == "nua")


def _with_each(reading: Reading, made: Quantity) -> Quantity:
    """With what it is for each of: mỗi nhà, /kg, một bao."""
    words = reading.words
    back = list(before(words, made.first, 5))
    for i, word in enumerate(back):
        if word in _EACH and i and back[i - 1] in _SHARERS:
            return replace(made, assumed=(*made.assumed, f"mỗi {back[i - 1].marked}"))
    ahead = words[made.last : made.last + 2]
    if len(ahead) == 2 and made.value is not None and ahead[1].sort is Sort.WORD:
        if ahead[0].marked == "/" or (ahead[0] in _EACH and ahead[1] in _SHARERS):
            return replace(made, assumed=(*made.assumed, f"/{ahead[1].marked}"))
        if ahead[0].marked in ("một", "mot", "1") and made.type is Type.MONEY:
            return replace(made, assumed=(*made.assumed, f"/{ahead[1].marked}"))
    return made
