"""Phone numbers: every way of writing them, and what only looks like one."""

from __future__ import annotations

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.understand.quantity import phones
from domain.understand.text.reading import read

WRITTEN = (
    ("0987654321", "+84987654321"),
    ("sđt 0987 654 321", "+84987654321"),
    ("gọi em 0987.654.321 nhé", "+84987654321"),
    ("０９８７ 654 321", "+84987654321"),
    ("0987-654-321", "+84987654321"),
    ("0987 65 43 21", "+84987654321"),
    ("09 8765 4321", "+84987654321"),
    ("0 9 8 7 6 5 4 3 2 1", "+84987654321"),
    ("lh:0352123456", "+84352123456"),
    ("sdt0352123456", "+84352123456"),
    ("+84 987 654 321", "+84987654321"),
    ("+84987654321", "+84987654321"),
    ("84987654321", "+84987654321"),
    ("0084 987 654 321", "+84987654321"),
    ("(+84) 987654321", "+84987654321"),
    ("+84 (0) 987 654 321", "+84987654321"),
    ("01682345678", "+84382345678"),
    ("0168 234 5678", "+84382345678"),
    ("0120 234 5678", "+84702345678"),
    ("0213 3875 123", "+842133875123"),
    ("(0213) 3.875.123", "+842133875123"),
    ("02133875123", "+842133875123"),
    ("0231 3875123", "+842133875123"),
    ("024 3825 1234", "+842438251234"),
    ("0987654321 em Hoa", "+84987654321"),
    ("0987654321- Nam", "+84987654321"),
    ("0987654321.", "+84987654321"),
    ("tài khoản em không có, sđt 0987654321", "+84987654321"),
    ("em Dung 5 bao 0987654321", "+84987654321"),
    ("0987654321 5 bao", "+84987654321"),
)

OTHERWISE = (
    "0987654321 đồng",
    "0987654321k",
    "tài khoản 0987654321",
    "stk agribank: 0987654321",
    "số căn cước 0987654321",
    "mã hồ sơ 0987654321",
    "012345678901",
    "098765432",
    "09876543210",
    "0987-654-321-555",
    "0987.654.321.555",
    "AB0987654321",
    "12-0987654321",
    "0912 0912 0912 0912 0912",
    "08-12-2026 10 bao",
    "08.12.2026 10",
    "84 người 987654321",
    "84 bao",
    "0",
    "0 đồng",
    "0612345678",
    "1.500.000",
    "0987,654,321",
    "",
)


@pytest.mark.parametrize(("text", "number"), WRITTEN)
def test_a_number_is_read(text: str, number: str) -> None:
    (found,) = phones.find(read(text))
    assert (found.type, found.value, found.unit) == ("phone", number, "")
    assert found.said in text


@pytest.mark.parametrize("text", OTHERWISE)
def test_what_only_looks_like_one_is_left(text: str) -> None:
    assert phones.find(read(text)) == []


@pytest.mark.parametrize("between", [" hoặc ", "/", "-", ", ", " - ", "\n"])
def test_two_numbers(between: str) -> None:
    found = phones.find(read(f"0987654321{between}0352123456"))
    assert [one.value for one in found] == ["+84987654321", "+84352123456"]


def test_the_plus_belongs_to_it() -> None:
    (found,) = phones.find(read("gọi +84 987 654 321"))
    assert found.said == "+84 987 654 321"


NATIONAL = st.from_regex(r"[35789][0-9]{8}|2[0-9]{9}", fullmatch=True)


@given(NATIONAL, st.sampled_from(["0", "+84", "84", "0084"]), st.sampled_from(["", " ", ".", "-"]))
def test_what_the_referee_calls_valid_is_found(national: str, prefix: str, between: str) -> None:
    referee = phonenumbers.parse("0" + national, "VN")
    found = phones.find(read(between.join((prefix + national[:3], national[3:6], national[6:]))))
    if phonenumbers.is_valid_number(referee):
        assert [one.value for one in found] == [f"+84{national}"]


@given(st.text("0123456789 .-+/()", max_size=40))
def test_what_is_found_is_possible_for_the_referee(text: str) -> None:
    for found in phones.find(read(text)):
        assert phonenumbers.is_possible_number(phonenumbers.parse(str(found.value)))
