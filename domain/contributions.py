"""What a resident can contribute: 25 kinds, each with the units people use. A new kind is one entry here."""

from __future__ import annotations

from dataclasses import dataclass

from domain import measures as m
from domain.errors import NotUnderstood
from domain.measures import Measure, as_said
from domain.words import N_


@dataclass(frozen=True, slots=True)
class Group:
    """The first choice on a phone."""

    code: str
    label: str


@dataclass(frozen=True, slots=True)
class ContributionKind:
    """One kind of contribution. The first unit is the standard one.

    `words` are folded nouns that may stand behind the unit, as in "10 bao xi mang"; `example` is what someone might
    type for its quantity.
    """

    code: str
    label: str
    group: str
    units: tuple[Measure, ...]
    words: tuple[str, ...]
    example: str

    def measure(self, code: str) -> Measure:
        """The kind's unit of this code. Raises NotUnderstood("amount_wrong_unit", units=…)."""
        for unit in self.units:
            if unit.code == code:
                return unit
        raise NotUnderstood("amount_wrong_unit", units=tuple(unit.label for unit in self.units))


GROUPS = (
    Group("labour", N_("Ngày công")),
    Group("land", N_("Đất, mặt bằng")),
    Group("cash", N_("Tiền")),
    Group("masonry", N_("Xi măng, cát, đá, gạch, sắt")),
    Group("material", N_("Gỗ, tôn, ống, dây điện, vật tư khác")),
    Group("equipment", N_("Máy móc, xe, thiết bị")),
    Group("food", N_("Cơm nước, cây giống")),
    Group("voice", N_("Hiến kế, vận động")),
)


def _kind(code: str, label: str, group: str, example: str, units: tuple[Measure, ...], *words: str) -> ContributionKind:
    return ContributionKind(code, label, group, units, words, example)


_WORKDAYS = (m.WORKDAY, m.HALF_DAY, m.PERSON_DAY)
_AREAS = (m.SQUARE_METRE, m.SAO, m.MAU, m.HECTARE, m.THUOC)
_CLEARED = (m.SQUARE_METRE, m.HECTARE, m.HOUSEHOLD)
_REMOVED = (m.METRE, as_said(m.SQUARE_METRE), as_said(m.STEM))
_WEIGHTS = (m.KILO, m.TA, m.TONNE)
_VOLUMES = (m.CUBIC_METRE, m.LOAD)
_BRICKS = (m.BRICK, m.THOUSAND_BRICKS, m.TEN_THOUSAND_BRICKS)
_SHEETS = (m.SHEET, as_said(m.SQUARE_METRE), as_said(m.BRICK))
_PIPES = (m.METRE, as_said(m.STEM), m.PIPE)
_WIRES = (m.PIECE, as_said(m.METRE), m.POLE)
_THINGS = (m.THING, *(as_said(u) for u in (m.PIECE, m.SET, m.KILO, m.BAG, m.METRE, m.CUBIC_METRE)), m.LOAD)
_LENT = (m.SHIFT, m.HOUR, m.MACHINE_DAY)
_GIVEN = (m.PIECE, m.UNIT, m.SET)

CONTRIBUTIONS = (
    _kind("LABOR", N_("Hiến công (ngày công)"), "labour", "2 công", _WORKDAYS, "cong", "lao dong"),
    _kind(
        "SKILL", N_("Công kỹ thuật (thiết kế, giám sát, thợ)"), "labour", "3 công", (m.SKILLED_DAY,), "tho", "ky thuat"
    ),
    _kind("LAND", N_("Hiến đất"), "land", "2 sào", _AREAS, "dat", "ruong", "vuon"),
    _kind("CLEARANCE", N_("Giải phóng mặt bằng, bàn giao mặt bằng"), "land", "120 m2", _CLEARED, "mat bang", "dat"),
    _kind(
        "STRUCT_REMOVAL",
        N_("Tự tháo dỡ tường rào, cổng, cây cối, hoa màu"),
        "land",
        "15 m tường rào",
        _REMOVED,
        "tuong rao",
        "tuong",
        "rao",
        "cong",
        "hoa mau",
    ),
    _kind("CASH", N_("Tiền"), "cash", "500k", (m.DONG,)),
    _kind("MAT_CEMENT", N_("Xi măng"), "masonry", "10 bao", (m.KILO, m.BAG, m.TA, m.TONNE), "xi mang", "xm", "xi"),
    _kind("MAT_SAND", N_("Cát"), "masonry", "3 khối", _VOLUMES, "cat", "cat xay", "cat vang"),
    _kind("MAT_STONE", N_("Đá"), "masonry", "4 khối", _VOLUMES, "da", "da hoc", "da dam"),
    _kind("MAT_GRAVEL", N_("Sỏi, cấp phối, đất đắp"), "masonry", "2 xe", _VOLUMES, "soi", "cap phoi", "dat", "dat dap"),
    _kind("MAT_BRICK", N_("Gạch"), "masonry", "1.500 viên", _BRICKS, "gach", "gach do", "gach xay"),
    _kind("MAT_STEEL", N_("Sắt, thép"), "masonry", "3 tạ", (*_WEIGHTS, as_said(m.STEM)), "sat", "thep", "sat thep"),
    _kind(
        "MAT_TIMBER", N_("Gỗ, tre, vầu"), "material", "20 cây tre", (m.STEM, as_said(m.CUBIC_METRE)), "go", "tre", "vau"
    ),
    _kind("MAT_ROOF", N_("Tôn, ngói, tấm lợp"), "material", "12 tấm tôn", _SHEETS, "ton", "ngoi", "lop"),
    _kind("MAT_PIPE", N_("Ống nước, ống cống"), "material", "30 m", _PIPES, "ong", "ong nuoc", "ong cong", "cong"),
    _kind(
        "MAT_ELECTRIC",
        N_("Dây điện, bóng đèn, cột điện"),
        "material",
        "5 bóng đèn",
        _WIRES,
        "day",
        "day dien",
        "den",
        "dien",
    ),
    _kind("MAT_FUEL", N_("Xăng, dầu"), "material", "20 lít", (m.LITRE,), "xang", "dau"),
    _kind("MAT_OTHER", N_("Vật tư khác"), "material", "5 cái", _THINGS),
    _kind("EQUIP_LEND", N_("Cho mượn máy móc, thiết bị"), "equipment", "2 ca máy", _LENT, "may", "may xuc", "may tron"),
    _kind(
        "EQUIP_GIVE", N_("Tặng trang thiết bị"), "equipment", "10 bộ bàn ghế", _GIVEN, "ban ghe", "ghe", "loa", "quat"
    ),
    _kind("TRANSPORT", N_("Xe, vận chuyển"), "equipment", "3 chuyến", (m.TRIP,), "xe", "vat lieu"),
    _kind("FOOD", N_("Cơm nước, lương thực hậu cần"), "food", "30 suất", (m.MEAL, as_said(m.KILO)), "com", "an", "gao"),
    _kind("TREE", N_("Cây giống, cây xanh"), "food", "50 cây", (m.STEM,), "giong", "cay giong", "xanh"),
    _kind("IDEA", N_("Hiến kế, sáng kiến"), "voice", "1 ý kiến", (m.OPINION,), "hien ke"),
    _kind("ADVOCACY", N_("Tuyên truyền, vận động"), "voice", "2 buổi", (m.SESSION, m.HOUSEHOLD), "van dong", "hop"),
)

BY_CODE = {kind.code: kind for kind in CONTRIBUTIONS}


def in_group(group: str) -> tuple[ContributionKind, ...]:
    """The kinds of a group, in the order they are offered."""
    return tuple(kind for kind in CONTRIBUTIONS if kind.group == group)
