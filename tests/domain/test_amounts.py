"""Quantities as residents type them: understood, or asked back; never guessed."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.amounts import echo, read_amount, show, standard
from domain.contributions import BY_CODE, CONTRIBUTIONS, ContributionKind
from domain.errors import NotUnderstood
from domain.numbers import read_number
from domain.reports import Amount
from domain.shown_numbers import show_number
from domain.words import fold

LIMIT = 10**12


@pytest.mark.parametrize(
    ("kind", "typed", "shown"),
    [
        ("LABOR", "2", "2 ngày công"),
        ("LABOR", "2 công", "2 ngày công"),
        ("LABOR", "2 cong a.", "2 ngày công"),
        ("LABOR", "Dạ khoảng 2 công ạ", "2 ngày công"),
        ("LABOR", "tầm 5 ngày", "5 ngày công"),
        ("LABOR", "hai công", "2 ngày công"),
        ("LABOR", "mười công", "10 ngày công"),
        ("LABOR", "mười lăm công", "15 ngày công"),
        ("LABOR", "hai mươi tư công", "24 ngày công"),
        ("LABOR", "hai chục công", "20 ngày công"),
        ("LABOR", "2 chục công", "20 ngày công"),
        ("LABOR", "trăm công", "100 ngày công"),
        ("LABOR", "ba trăm linh hai công", "302 ngày công"),
        ("LABOR", "một trăm lẻ năm công", "105 ngày công"),
        ("LABOR", "nửa ngày", "0,5 ngày công"),
        ("LABOR", "1/2 công", "0,5 ngày công"),
        ("LABOR", "2 công rưỡi", "2,5 ngày công"),
        ("LABOR", "ngày rưỡi", "1,5 ngày công"),
        ("LABOR", "1,5", "1,5 ngày công"),
        ("LABOR", "1.5", "1,5 ngày công"),
        ("LABOR", "3 buổi", "3 buổi ≈ 1,5 ngày công"),
        ("LAND", "2 sào", "2 sào ≈ 720 m²"),
        ("LAND", "2 sao dat", "2 sào ≈ 720 m²"),
        ("LAND", "120m2", "120 m²"),
        ("LAND", "1.500 m²", "1.500 m²"),
        ("LAND", "0,125 ha", "0,125 ha ≈ 1.250 m²"),
        ("LAND", "0.125 ha", "0,125 ha ≈ 1.250 m²"),
        ("MAT_CEMENT", "10 bao xi măng", "10 bao ≈ 500 kg"),
        ("MAT_CEMENT", "3 tạ", "3 tạ ≈ 300 kg"),
        ("MAT_SAND", "2 xe", "2 xe"),
        ("MAT_SAND", "2m3", "2 m³"),
        ("MAT_BRICK", "500 gạch", "500 viên"),
        ("MAT_BRICK", "2 vạn", "2 vạn viên ≈ 20.000 viên"),
        ("MAT_BRICK", "5k", "5 nghìn viên ≈ 5.000 viên"),
        ("MAT_ROOF", "10 tấm tôn", "10 tấm"),
        ("EQUIP_GIVE", "10 bộ", "10 bộ"),
        ("CASH", "500k", "500.000 đ"),
        ("CASH", "500 nghìn đồng", "500.000 đ"),
        ("CASH", "500.000đ", "500.000 đ"),
        ("CASH", "500 000", "500.000 đ"),
        ("CASH", "1.500.000", "1.500.000 đ"),
        ("CASH", "2,000,000 VNĐ", "2.000.000 đ"),
        ("CASH", "1,5 triệu", "1.500.000 đ"),
        ("CASH", "1.500k", "1.500.000 đ"),
        ("CASH", "1tr2", "1.200.000 đ"),
        ("CASH", "1tr25", "1.250.000 đ"),
        ("CASH", "1tr250", "1.250.000 đ"),
        ("CASH", "1tr2 đồng", "1.200.000 đ"),
        ("CASH", "1 triệu 200 nghìn", "1.200.000 đ"),
        ("CASH", "1 tỷ 2", "1.200.000.000 đ"),
        ("CASH", "1.5 tỉ", "1.500.000.000 đ"),
        ("CASH", "triệu rưỡi", "1.500.000 đ"),
        ("CASH", "2 triệu rưỡi", "2.500.000 đ"),
        ("CASH", "nửa triệu", "500.000 đ"),
        ("CASH", "năm trăm nghìn", "500.000 đ"),
        ("CASH", "2 củ", "2.000.000 đ"),
    ],
)
def test_a_quantity_is_understood_and_said_back(kind: str, typed: str, shown: str) -> None:
    assert echo(read_amount(typed, BY_CODE[kind]), BY_CODE[kind]) == shown


@pytest.mark.parametrize(
    ("kind", "typed", "reason"),
    [
        ("LABOR", "", "amount_not_a_number"),
        ("LABOR", "abc", "amount_not_a_number"),
        ("LABOR", "công", "amount_not_a_number"),
        ("LABOR", "Chu Va 6", "amount_not_a_number"),
        ("LABOR", "1e5", "amount_not_a_number"),
        ("LABOR", "1e999", "amount_not_a_number"),
        ("CASH", "1e999", "amount_not_a_number"),
        ("LABOR", "nan", "amount_not_a_number"),
        ("LABOR", "Infinity", "amount_not_a_number"),
        ("LABOR", "1,2345", "amount_not_a_number"),
        ("LABOR", "1.23.456", "amount_not_a_number"),
        ("LABOR", "1234.567.890", "amount_not_a_number"),
        ("LABOR", "1,234.567,8", "amount_not_a_number"),
        ("LABOR", "0", "amount_not_positive"),
        ("LABOR", "-3", "amount_not_positive"),
        ("LABOR", "−3 công", "amount_not_positive"),
        ("CASH", "-500k", "amount_not_positive"),
        ("CASH", "0 đồng", "amount_not_positive"),
        ("LABOR", "1234567890123", "amount_too_large"),
        ("LABOR", "9" * 5_000, "amount_too_large"),
        ("LAND", "999.999.999.999 mẫu", "amount_too_large"),
        ("CASH", "999999 tỷ", "amount_too_large"),
        ("LABOR", "2 bao", "amount_wrong_unit"),
        ("LAND", "2 công đất", "amount_wrong_unit"),
        ("LAND", "1km2", "amount_wrong_unit"),
        ("CASH", "2 công", "amount_wrong_unit"),
        ("CASH", "300", "amount_unclear"),
        ("CASH", "500đ", "amount_unclear"),
        ("CASH", "5 lít", "amount_unclear"),
        ("CASH", "2 rưỡi", "amount_unclear"),
        ("CASH", "1.500 triệu", "amount_unclear"),
        ("CASH", "1 nghìn 2 triệu", "amount_unclear"),
        ("CASH", "1.500,5", "amount_unclear"),
        ("LABOR", "vài công", "amount_unclear"),
        ("MAT_ROOF", "mười tấm", "amount_unclear"),
    ],
)
def test_what_cannot_be_understood_is_asked_back(kind: str, typed: str, reason: str) -> None:
    with pytest.raises(NotUnderstood) as refused:
        read_amount(typed, BY_CODE[kind])
    assert refused.value.reason == reason


def test_a_wrong_unit_is_answered_with_the_right_ones() -> None:
    for kind, units in (("MAT_SAND", ("m³", "xe")), ("CASH", ("đ",))):
        with pytest.raises(NotUnderstood) as refused:
            read_amount("2 sào", BY_CODE[kind])
        assert refused.value.facts["units"] == units


EXAMPLES = st.sampled_from([word for kind in CONTRIBUTIONS for word in fold(kind.example).split()])
PIECES = st.sampled_from(["1", "0,5", "1.500", "tr", "k", "ty", "ruoi", "nua", "muoi", "-3", "1e9"])
SCRAPS = st.lists(st.one_of(EXAMPLES, PIECES, st.text()))


@given(st.one_of(st.text(), SCRAPS.map(" ".join), SCRAPS.map("".join)), st.sampled_from(CONTRIBUTIONS))
def test_no_text_makes_an_impossible_amount(text: str, kind: ContributionKind) -> None:
    try:
        amount = read_amount(text, kind)
    except NotUnderstood:
        return
    assert amount.quantity.is_finite()
    assert 0 < amount.quantity < LIMIT
    assert kind.measure(amount.unit)
    assert read_amount(show(amount, kind), kind) == amount


@given(st.integers(1_000, LIMIT - 1))
def test_a_sum_of_money_is_read_as_it_is_shown(dong: int) -> None:
    cash = BY_CODE["CASH"]
    assert read_amount(show(Amount(Decimal(dong), "VND"), cash), cash).quantity == dong


@given(st.decimals(0, LIMIT - 1, places=2))
def test_a_number_is_read_as_it_is_shown(value: Decimal) -> None:
    assert read_number(show_number(value)) == value


@pytest.mark.parametrize(
    ("value", "shown"),
    [("1200000", "1.200.000"), ("1200.50", "1.200,5"), ("1E+6", "1.000.000"), ("0.125", "0,125"), ("720.00", "720")],
)
def test_numbers_are_shown_the_vietnamese_way(value: str, shown: str) -> None:
    assert show_number(Decimal(value)) == shown


def test_what_cannot_be_converted_has_no_standard_quantity() -> None:
    sand = BY_CODE["MAT_SAND"]
    assert standard(Amount(Decimal(2), "xe"), sand) is None
    assert standard(Amount(Decimal(2), "m3"), sand) == 2
    assert standard(Amount(Decimal("2.5"), "tan"), BY_CODE["MAT_CEMENT"]) == 2_500


def test_a_bare_number_is_in_the_standard_unit() -> None:
    for kind in CONTRIBUTIONS:
        assert read_amount("5000", kind) == Amount(Decimal(5_000), kind.units[0].code)
