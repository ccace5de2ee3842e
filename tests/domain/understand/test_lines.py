"""What a contribution gives: kinds, quantities, and amounts in the units of each kind."""

from __future__ import annotations

import time
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.contributions import BY_CODE
from domain.reports import Amount
from domain.understand.found import Doubt, Quantity, Type
from domain.understand.line import lines
from domain.understand.line import words as lines_words
from domain.understand.line.kinds import kind_of
from domain.understand.understood import Line
from tests.domain.understand.told import heard, practice, told

SAID = told("lines.txt")
GROUPS = {"-", "HEAVY", "TOOL", "THING", "TRUCK"}


def _kinds(text: str) -> list[str]:
    return [line.kind for line in lines.find(*heard(text))]


@pytest.mark.parametrize(("kinds", "text"), SAID)
def test_each_thing_given_is_a_line(kinds: str, text: str) -> None:
    assert _kinds(text) == kinds.split()


def test_every_kind_has_examples() -> None:
    assert {kind for kinds, _ in SAID for kind in kinds.split()} == set(BY_CODE)


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("đường dài 200 m, rộng 3 m", []),
        ("bản có 45 hộ, 210 người", []),
        ("xây hết 300 triệu", []),
        ("xi măng giá 80 nghìn một bao", []),
        ("gọi em số 0987654321", []),
        ("góp 10 bao xi măng xây 3 phòng học", ["MAT_CEMENT"]),
        ("xin xã cấp cho 20 bao xi măng", []),
        ("góp 200k mua 5 bóng đèn", ["CASH"]),
        ("tặng 1 bộ loa trị giá 5 triệu", ["EQUIP_GIVE"]),
        ("cử 5 người đi làm", ["LABOR"]),
        ("vận động 12 hộ hiến đất", ["ADVOCACY"]),
        ("bàn giao mặt bằng 12 hộ", ["CLEARANCE"]),
        ("góp 300", ["CASH"]),
        ("hiến 300", ["LAND"]),
        ("số 300 đó", []),
        ("góp 5 con", ["MAT_OTHER"]),
        ("góp 2 bao đất", ["MAT_GRAVEL"]),
        ("góp 2 khối đất", ["MAT_GRAVEL"]),
        ("góp 2 khối", ["MAT_OTHER"]),
        ("góp 20 lít", ["CASH"]),
        ("ủng hộ 20 lít mật cho máy", ["MAT_FUEL"]),
        ("chặt 12 cây", ["STRUCT_REMOVAL"]),
        ("cho mượn 2 xe tải", ["EQUIP_LEND"]),
        ("tặng 5 cái xẻng", ["EQUIP_GIVE"]),
        ("cho mượn 5 bộ bàn ghế", ["EQUIP_LEND"]),
        ("làm 200 m2", []),
        ("góp gạo và công", ["FOOD", "LABOR"]),
        ("hiến kế làm đường", ["IDEA"]),
        ("tự phá tường rào", ["STRUCT_REMOVAL"]),
        ("chở giúp vật liệu", ["TRANSPORT"]),
        ("vận động bà con góp gạo", []),
        ("gop may xuc", ["EQUIP_LEND"]),
        ("5 tấm bạt", ["MAT_OTHER"]),
        ("3 cái", []),
        ("cho xã mượn bãi đất 500m2 để vật liệu", []),
        ("hỏng 3 ngày nay", []),
        ("cột điện hỏng 2 tháng, em góp 3 công", ["LABOR"]),
        ("mỗi đảng viên góp 1 ngày lương", ["CASH"]),
        ("tặng 200 gốc hoa", ["TREE"]),
        ("tặng 30 cây măng", ["TREE"]),
        ("tổ 4 ủng hộ 2 bao gạo", ["FOOD"]),
        ("tặng 20 suất quà, mỗi suất 200k", ["FOOD"]),
        ("mỗi nhà 2 công là 60 công", ["LABOR"]),
        ("lùi hàng rào vào 1m, dài 22 mét", ["STRUCT_REMOVAL"]),
        ("xin xã cho bản cái loa", []),
        ("xi măng. góp 10 bao", ["MAT_OTHER"]),
    ],
)
def test_what_merely_stands_in_a_message_is_no_gift(text: str, kinds: list[str]) -> None:
    assert _kinds(text) == kinds


def test_a_line_says_its_words() -> None:
    [cement, work] = lines.find(*heard("nhà em góp 10 bao xi măng và 2 công"))
    assert (cement.said, work.said) == ("10 bao xi măng", "2 công")
    assert cement.quantity is not None
    assert cement.quantity.value == 10


def _given(kind: str, unit: str, value: str | None, number: str | None = None, said: str = "") -> Line:
    doubt = Doubt("local", said) if value is None else None
    quantity = Quantity(
        Type.COUNT,
        Decimal(value) if value else None,
        unit,
        said,
        0,
        2,
        Decimal(number) if number else None,
        said,
        doubt=doubt,
    )
    return Line(kind, quantity, said, 0, 2)


@pytest.mark.parametrize(
    ("line", "amount"),
    [
        (_given("LAND", "m2", "720", "2", "sao"), Amount(Decimal(2), "sao_bac_bo")),
        (_given("LAND", "m2", "480"), Amount(Decimal(480), "m2")),
        (_given("LABOR", "ngay_cong", "0.5", "1", "buoi"), Amount(Decimal(1), "buoi")),
        (_given("CASH", "VND", "500000", "500", "k"), Amount(Decimal(500000), "VND")),
        (_given("MAT_CEMENT", "bao", "10", "10", "bao"), Amount(Decimal(10), "bao")),
        (_given("SKILL", "ngay_cong", "2", "2", "cong"), Amount(Decimal(2), "ngay_cong_kt")),
        (_given("EQUIP_LEND", "ca_may", "0.5", "4", "gio"), Amount(Decimal(4), "gio")),
        (_given("EQUIP_GIVE", "loa", "2", "2", "loa"), Amount(Decimal(2), "cai")),
        (_given("EQUIP_GIVE", "thung", "2", "2", "thung"), None),
        (_given("FOOD", "hop", "20", "20", "hop"), Amount(Decimal(20), "suat")),
        (_given("FOOD", "con", "1", "1", "con"), None),
        (_given("MAT_TIMBER", "coc", "8", "8", "coc"), Amount(Decimal(8), "cay")),
        (_given("STRUCT_REMOVAL", "m2", "60", "60", "m"), Amount(Decimal(60), "m2")),
        (_given("STRUCT_REMOVAL", "cai", "2", "2", "cai"), None),
        (Line("FOOD", Quantity(Type.VOLUME, Decimal(5), "litre", "5 lít", 0, 2), "5 lít rượu", 0, 3), None),
        (_given("MAT_SAND", "xe", None), None),
        (_given("CASH", "VND", "0"), None),
        (_given("CASH", "VND", "1e12"), None),
        (Line("FOOD", None, "gạo", 0, 1), None),
    ],
)
def test_the_amount_is_in_a_unit_of_the_kind(line: Line, amount: Amount | None) -> None:
    assert lines.amount(line) == amount


@pytest.mark.parametrize(
    ("quantity", "noun", "verb", "kind"),
    [
        (Quantity(Type.TIME, Decimal(3), "thang", "", 0, 2), "", "GIVE", None),
        (Quantity(Type.LABOUR, Decimal(1), "ngay_cong", "", 0, 2, unit_said="buoi"), "ADVOCACY", "GIVE", "ADVOCACY"),
        (Quantity(Type.LABOUR, Decimal(1), "ngay_cong", "", 0, 2, unit_said="buoi"), "", "LEND", "EQUIP_LEND"),
        (Quantity(Type.LABOUR, Decimal(1), "ngay_cong", "", 0, 2, unit_said="cong"), "", "LEND", "LABOR"),
        (Quantity(Type.VOLUME, None, "litre", "", 0, 2), "CASH", "GIVE", "CASH"),
        (Quantity(Type.COUNT, Decimal(2), "xe", "", 0, 2), "", "GIVE", "TRANSPORT"),
        (Quantity(Type.UNKNOWN, None, "", "", 0, 1), "", "", None),
        (Quantity(Type.LABOUR, Decimal(1), "ngay_cong", "", 0, 2, unit_said="ngay"), "CASH", "GIVE", "CASH"),
        (Quantity(Type.AREA, Decimal(500), "m2", "", 0, 2), "LAND", "LEND", None),
        (Quantity(Type.COUNT, Decimal(20), "goc", "", 0, 2), "", "GIVE", "TREE"),
        (Quantity(Type.COUNT, Decimal(2), "cai", "", 0, 2), "", "REMOVE", "STRUCT_REMOVAL"),
        (Quantity(Type.LENGTH, Decimal(5), "m", "", 0, 2), "", "GIVE", None),
        (Quantity(Type.COUNT, Decimal(20), "cay", "", 0, 2), "FOOD", "GIVE", "TREE"),
    ],
)
def test_the_kind_follows_from_noun_verb_and_measure(
    quantity: Quantity, noun: str, verb: str, kind: str | None
) -> None:
    assert kind_of(quantity, noun, verb) == kind


def test_nouns_name_kinds() -> None:
    tags = {tag for found in lines_words.NOUNS.tagged.values() for tag in found}
    assert tags - GROUPS <= set(BY_CODE)


def test_most_of_the_practice_set_is_told_right() -> None:
    found = [(each, _kinds(each["text"])) for each in practice() if each["intent"] == "contribution"]
    right = sum([line["kind"] for line in each["lines"]] == kinds for each, kinds in found)
    assert right >= 0.95 * len(found)


@given(st.text())
def test_any_text_can_be_read(text: str) -> None:
    for line in lines.find(*heard(text)):
        assert line.kind in BY_CODE
        lines.amount(line)


def test_time_grows_with_the_length_only() -> None:
    reading, found = heard("góp 500k mua 10 bao xi măng và 2 công, " * 2_500)
    began = time.process_time()
    lines.find(reading, found)
    assert time.process_time() - began < 2
