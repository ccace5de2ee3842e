"""What is read as a quantity, what is asked, and what is none: the table in quantities.txt, and what always holds."""

from __future__ import annotations

import time
from decimal import Decimal
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from domain.understand.found import Quantity
from domain.understand.quantity import names, quantities
from domain.understand.text.reading import read
from domain.words import fold
from tests.domain.understand.rendering import Said, amounts, sums

TABLE = [
    line.split(" => ")
    for line in (Path(__file__).parent / "quantities.txt").read_text("utf-8").splitlines()
]  # fmt: skip


def found(text: str) -> list[Quantity]:
    reading = read(text)
    return quantities.find(reading, names.find(reading))


def shown(quantity: Quantity) -> str:
    value = "?" if quantity.value is None else quantity.value
    asked = f"({quantity.doubt.reason})" if quantity.doubt else ""
    return " ".join(f"{quantity.type} {value} {quantity.unit} {asked}".split())


@pytest.mark.parametrize(("said", "expected"), TABLE)
def test_a_message_is_read(said: str, expected: str) -> None:
    assert (" | ".join(map(shown, found(said))) or "nothing") == expected


@pytest.mark.parametrize(
    ("said", "notes"),
    [
        ("khoảng 3 bao", ("khoảng",)),
        ("trên dưới 5 khối", ("trên dưới",)),
        ("nằm dưới 5 khối đất", ()),
        ("hơn 2 tạ", ("1 tạ = 100 kg", "hơn")),
        ("2 sào", ("1 sào = 360 m²",)),
        ("1 sào 5 thước", ("1 sào = 360 m²", "1 thước = 24 m²")),
        ("máy xúc 4 giờ", ("1 ca = 8 giờ",)),
        ("3 người làm 2 ngày", ("3 × 2",)),
        ("vợ chồng em đi làm 3 ngày", ("2 × 3",)),
        ("2 tá bút", ("1 tá = 12",)),
        ("mỗi nhà 50k", ("mỗi nhà",)),
        ("5k/kg", ("/kg",)),
        ("20 nghìn một bao", ("/bao",)),
        ("50k mỗi hộ", ("/hộ",)),
        ("sau 3 ngay moi co nuoc", ()),
        ("500k", ()),
    ],
)
def test_what_was_assumed_is_told(said: str, notes: tuple[str, ...]) -> None:
    assert found(said)[0].assumed == notes


@pytest.mark.parametrize(
    ("said", "labels"),
    [
        ("góp 300", ["300.000 đ", "300 m²"]),
        ("hiến đất 300", ["300 m²", "300.000 đ"]),
        ("góp 3", ["3 công", "3 bao", "3.000.000 đ"]),
        ("góp 2000", ["2.000 đ", "2.000.000 đ", "2.000 viên"]),
        ("1km2", ["1.200 m", "1.000.000 m²"]),
        ("3 xe cát", ["9 m³", "15 m³", "21 m³"]),
        ("2 công đất", ["2.000 m²", "720 m²"]),
        ("3-5 bao", ["3 bao", "5 bao"]),
        ("vài bao", ["2 bao", "3 bao", "5 bao"]),
        ("ủng hộ 2 lít", ["200.000 đ", "2 lít"]),
        ("1.500 triệu", ["1.500.000.000 đ", "1.500.000 đ"]),
        ("2 sào 5", ["900 m²", "840 m²"]),
        ("ruộng 3kg giống", []),
    ],
)
def test_a_doubt_offers_two_or_three_ways(said: str, labels: list[str]) -> None:
    doubt = found(said)[0].doubt
    assert doubt is not None
    assert [way.label for way in doubt.ways] == labels
    assert doubt.said in said


@pytest.mark.parametrize(
    ("said", "number", "unit"),
    [
        ("2 sào", 2, "sao"),
        ("3 buổi công", 3, "buoi_cong"),
        ("góp 3 buổi", 3, "buoi"),
        ("10 bao", 10, "bao"),
        ("2 tạ", 2, "ta"),
        ("2 tá bút", 24, "but"),
        ("1 sào 5 thước", 480, "m2"),
        ("3 người làm 2 ngày", 6, "ngay_cong"),
    ],
)
def test_the_number_and_the_unit_are_kept_as_said(said: str, number: int, unit: str) -> None:
    quantity = found(said)[0]
    assert (quantity.number, quantity.unit_said) == (Decimal(number), unit)


def test_words_that_are_taken_make_no_quantity() -> None:
    reading = read("góp 2 bao, 3 công và 5 khối")
    assert [q.said for q in quantities.find(reading, frozenset({1}))] == ["3 công", "5 khối"]
    assert [q.said for q in quantities.find(reading, frozenset({2}))] == ["2", "3 công", "5 khối"]


@given(st.one_of(sums(), amounts()))
@example(Said("1tr250", Decimal(1_250_000), "VND"))
def test_a_quantity_is_read_as_it_was_written(said: Said) -> None:
    giving = "em gop" if fold(said.text) == said.text else "em góp"
    (quantity,) = found(f"{giving} {said.text}")
    assert (quantity.value, quantity.unit, quantity.doubt) == (said.value, said.unit, None)


PIECES = st.sampled_from(
    [
        "1",
        "0,5",
        "1.500",
        "9" * 40,
        "tr",
        "k",
        "rưỡi",
        "nửa",
        "mười",
        "chục",
        "-",
        "/",
        "x",
        "m",
        "2",
        "đất",
        "3-5",
        "góp",
    ]
    + [line[0] for line in TABLE]
)


@given(
    st.one_of(st.text(), st.lists(st.one_of(PIECES, st.text(max_size=3))).map(" ".join), st.lists(PIECES).map("".join))
)
def test_no_text_is_too_strange(text: str) -> None:
    reading = read(text)
    all_found = quantities.find(reading, names.find(reading))
    for quantity in all_found:
        assert quantity.first < quantity.last
        assert quantity.said == reading.said(quantity.first, quantity.last)
        assert (quantity.value is None) <= (quantity.doubt is not None)
        assert quantity.value is None or (isinstance(quantity.value, Decimal) and quantity.value > 0)
    assert all(one.last <= other.first for one, other in pairwise(all_found))


@pytest.mark.parametrize(
    "piece", ["góp 2 công với 500k, 10 bao xm. ", "5 ", "3-", "1tr2 ", "năm trăm ", "5m x 20m đất "]
)
def test_time_grows_with_the_text_and_no_faster(piece: str) -> None:
    def seconds(size: int) -> float:
        reading = read(piece * (size // len(piece)))
        start = time.process_time()
        quantities.find(reading, names.find(reading))
        return time.process_time() - start

    seconds(1_000)
    bound = 24 * min(seconds(4_000) for _ in range(3)) + 0.1
    assert any(seconds(32_000) < bound for _ in range(3)), "eight times the text: eight times the time, not sixty-four"
