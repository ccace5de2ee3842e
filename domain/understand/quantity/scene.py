"""Words around a piece that decide what it measures, and how a quantity is made of it. Lists are data."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from domain.shown_numbers import show_number
from domain.understand.found import Doubt, Quantity, Type
from domain.understand.quantity import asking
from domain.understand.quantity.pieces import Piece
from domain.understand.quantity.units import Unit
from domain.understand.quantity.wordsets import WordSet, after, before
from domain.understand.text.reading import Reading, Sort, Word

GIVING = WordSet("góp hộ hiến tặng biếu nộp đóng quyên trợ cúng cho giúp gửi thu xin đăng cam ủng quỹ phúng")
"""Words that a gift is told with; hộ is that of ủng hộ."""

_FILLERS = WordSet(
    "em cháu con tôi mình tớ nhà bác anh chị cô chú ông bà xin được thêm khoảng chừng tầm độ gần hơn là "
    "có tiền mặt quỹ cho vào  "
    "thì cũng chỉ mỗi hộ người góp ủng đóng hỗ trợ kinh phí mọi bản làng gia đình nữa số ít nhất cả đã sẽ vừa mới "
    "khẩu vợ chồng chúng bà con đủ hết luôn nốt đất"
)
LAND = WordSet("đất ruộng vườn nương thổ rẫy")
LONG = WordSet(
    "đường ống dây mương rào tường kè cáp vải sắt rãnh cống hàng lưới bạt thép kênh tôn cọc bạt luồng tre hào đê bờ"
)
LENGTHS = WordSet("dài rộng cao sâu ngang dày bề chiều khổ cách xa kính mép")
LOADED = WordSet("cát đá sỏi đất phối gạch sạn vữa mạt bây hộc dăm bê củi răm base xỉ ba")
POURED = WordSet(
    "dầu xăng nước rượu sơn mắm nhớt ong sữa diesel điêzen diezel thuốc mật can téc bể bồn bình xô phuy "
    "gội giấm do bia mỡ hóa"
)
MACHINES = WordSet("máy lu xúc ủi múc trộn đầm cẩu cày nông gạt nghiền khoan")
NO_THINGS = WordSet(
    "làm để cho vào xây sửa mua đổ kéo tu nâng lắp với và cùng ủng hộ giúp hỗ trợ nhé nha nhá thôi nữa "
    "được không rồi đi đã nếu vì  "
    "nhưng chứ thì là của trong từ theo qua về ra lên xuống đến tới ở tại bằng cả mà hay hoặc như có "
    "cũng sẽ xin thêm luôn trước sau  "
    "hôm nay mai bây mình em anh chị bác cô chú ông bà cháu con tôi tui nhà bản thôn xã quỹ tiền mặt trả "
    "đóng nộp chuyển nè ấy này  "
    "kia đó đấy đây vậy thế gì sao ai đâu đều mỗi các những mọi chung góp hiến tặng đường trường cầu đất "
    "phần tính coi nghe biết dạ  "
    "vâng nhờ đang bị chưa hết khi lúc ngay ngày lại nhận lấy giờ công trình điện nước mở rộng đắp trên "
    "dưới ngoài ok oke trc đc vs ko"
)
"""Words behind a number that are no thing: góp 300 làm đường."""

_APPROXIMATE = {
    "khoang": "khoảng", "chung": "chừng", "tam": "tầm", "gan": "gần", "hon": "hơn", "ngot": "ngót", "co": "cỡ",
    "nhat": "ít nhất", "toi": "tối đa", "ung": "ước chừng", "non": "non", "do": "độ",
}  # fmt: skip
_APPROXIMATELY = WordSet("khoảng chừng tầm gần hơn ngót cỡ nhất non độ")


@dataclass(frozen=True, slots=True)
class Scene:
    """A piece in its message. `before` and `after` are the next piece's and the last one's ends."""

    reading: Reading
    piece: Piece
    start: int = 0

    @property
    def said(self) -> str:
        """The piece as typed."""
        return self.reading.said(self.piece.first, self.piece.last)

    def ahead(self, most: int = 1) -> list[Word]:
        """The words behind the piece in its sentence."""
        return list(after(self.reading.words, self.piece.last, most))

    def back(self, most: int) -> list[Word]:
        """The words before the piece in its sentence, nearest first."""
        return list(before(self.reading.words, self.piece.first, most))

    @property
    def given(self) -> bool:
        """Does it follow a word of giving with nothing between but fillers?"""
        for word in self.back(8):
            if word in GIVING:
                return True
            if word not in _FILLERS and word.marked != ":":
                return False
        return False

    @property
    def giving(self) -> bool:
        """Is anything given in what was said before it in the sentence?"""
        return any(word in GIVING for word in self.back(20))

    def make(
        self, type: Type, value: Decimal | None, unit: str, *assumed: str, doubt: Doubt | None = None, code: str = "",
        number: Decimal | None = None,
    ) -> Quantity:  # fmt: skip
        """The quantity of the piece."""
        piece = self.piece
        number = number if number is not None else piece.amount if piece.figure.low is not None else None
        notes = (*assumed, *self._approximate())
        code = code or (piece.unit.code if piece.unit else unit)
        return Quantity(
            type, None if value is None else plain(value), unit, self.said, piece.first, piece.last,
            None if number is None else plain(number), code, notes, doubt,
        )  # fmt: skip

    def standard(self, unit: Unit, type: Type | None = None, code: str = "", factor: Decimal | None = None) -> Quantity:
        """The quantity in the canonical unit, asked where it is vague, a range or may be taken in two ways."""
        kind, name = type or unit.type, code or unit.unit
        factor = unit.factor if factor is None else factor
        figure = self.piece.figure
        if figure.low is None:
            worth = factor * figure.scale
            return self.make(kind, None, name, doubt=asking.vague(self.said, kind, name, worth, unit.label))
        low = self.piece.amount * factor
        if figure.high is not None:
            ends = (low, figure.high * factor)
            return self.make(kind, None, name, doubt=asking.one_of(self.said, kind, name, ends, unit.label))
        if figure.other is not None:
            ways = (asking.way(kind, low, name, unit.label), asking.way(kind, figure.other * factor, name, unit.label))
            return self.make(kind, None, name, doubt=asking.either("thousandfold", self.said, *ways))
        return self.make(kind, low, name, *worth_of(unit, factor, name))

    def _approximate(self) -> tuple[str, ...]:
        for word in self.back(1):
            if word.bare == "duoi":
                return ("trên dưới",) if any(one.bare == "tren" for one in self.back(2)) else ()
            if word in _APPROXIMATELY and word.sort is Sort.WORD:
                return (_APPROXIMATE[word.bare],)
        return ()


def worth_of(unit: Unit, factor: Decimal, name: str) -> tuple[str, ...]:
    """1 sào = 360 m², where a unit was converted."""
    if factor == 1 or name == "VND":
        return ()
    shown = {"m2": "m²", "m3": "m³", "ngay_cong": "công", "ca_may": "ca", "gio": "giờ"}.get(name, name)
    return (f"1 {unit.label} = {show_number(factor)} {shown}",)


def plain(value: Decimal) -> Decimal:
    """Without idle zeros and never in powers of ten."""
    return value.quantize(Decimal(1)) if value == value.to_integral_value() else value.normalize()
