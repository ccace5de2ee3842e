"""Units that people use, each with its worth in the standard unit of the kinds that use it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

from domain.words import N_


@dataclass(frozen=True, slots=True)
class Measure:
    """A unit of a kind. `factor` turns it into the kind's standard unit; None: it cannot be converted.

    `words` are further ways of typing it, folded (see `domain.words.fold`).
    """

    code: str
    label: str
    factor: Decimal | None
    words: tuple[str, ...] = ()


def _unit(code: str, label: str, factor: str | None, *words: str) -> Measure:
    return Measure(code, label, None if factor is None else Decimal(factor), words)


def as_said(unit: Measure) -> Measure:
    """The unit where it cannot be converted."""
    return replace(unit, factor=None)


SQUARE_METRE = _unit("m2", N_("m²"), "1", "met vuong", "m vuong")
SAO = _unit("sao_bac_bo", N_("sào"), "360", "sao bac bo")
MAU = _unit("mau_bac_bo", N_("mẫu"), "3600", "mau bac bo")
HECTARE = _unit("ha", N_("ha"), "10000", "hecta", "hec ta")
THUOC = _unit("thuoc_bac_bo", N_("thước"), "24", "thuoc bac bo")
METRE = _unit("m", N_("m"), "1", "met", "met dai", "m dai")
CUBIC_METRE = _unit("m3", N_("m³"), "1", "khoi", "met khoi", "m khoi")
LITRE = _unit("litre", N_("lít"), "1", "l")

WORKDAY = _unit("ngay_cong", N_("ngày công"), "1", "cong", "ngay", "cong lao dong")
HALF_DAY = _unit("buoi", N_("buổi"), "0.5", "buoi cong")
PERSON_DAY = _unit("nguoi_x_ngay", N_("người × ngày"), "1", "nguoi x ngay", "nguoi ngay")
SKILLED_DAY = _unit("ngay_cong_kt", N_("ngày công kỹ thuật"), "1", "cong", "ngay", "ngay cong", "cong kt")

DONG = _unit("VND", N_("đ"), "1", "dong", "vnd")

KILO = _unit("kg", N_("kg"), "1", "can", "ky", "ki", "kilo", "ki lo")
BAG = _unit("bao", N_("bao"), "50")
TA = _unit("ta", N_("tạ"), "100")
TONNE = _unit("tan", N_("tấn"), "1000")

BRICK = _unit("vien", N_("viên"), "1")
THOUSAND_BRICKS = _unit("nghin_vien", N_("nghìn viên"), "1000", "nghin", "ngan", "ngan vien", "k", "k vien")
TEN_THOUSAND_BRICKS = _unit("van_vien", N_("vạn viên"), "10000", "van")

STEM = _unit("cay", N_("cây"), "1")
SHEET = _unit("tam", N_("tấm"), "1")
PIPE = _unit("ong", N_("ống"), None)
POLE = _unit("cot", N_("cột"), None)
PIECE = _unit("cai", N_("cái"), "1", "con", "bong", "qua", "quyen")
UNIT = _unit("chiec", N_("chiếc"), "1")
SET = _unit("bo", N_("bộ"), "1")
THING = _unit("mon", N_("món"), None)

SHIFT = _unit("ca_may", N_("ca máy"), "1", "ca")
HOUR = _unit("gio", N_("giờ"), "0.125", "gio may", "tieng")
MACHINE_DAY = _unit("ngay", N_("ngày"), "1", "ngay may")
LOAD = _unit("xe", N_("xe"), None, "chuyen", "xe tai", "xe cong nong")
TRIP = _unit("chuyen", N_("chuyến"), "1", "xe", "chuyen xe", "luot")

MEAL = _unit("suat", N_("suất"), "1", "suat an", "suat com", "bua")
OPINION = _unit("y_kien", N_("ý kiến"), "1", "y", "sang kien")
SESSION = _unit("buoi", N_("buổi"), "1")
HOUSEHOLD = _unit("ho", N_("hộ"), None, "ho dan", "nha")
