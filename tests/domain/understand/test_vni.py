"""VNI that was left as typed."""

from __future__ import annotations

import pytest

from domain.understand.text import vni
from tests.domain.understand.typing_styles import in_vni

WORDS = """đường nước đất tiền công măng cát người trường ruộng thuế huyện quyết hỏng ở ước đi đèn bản hiến ủng hộ"""
SURE = (
    ("d9a61t", "đất"),
    ("d9a6t1", "đất"),
    ("d9uo7ng2", "đường"),
    ("tien62", "tiền"),
    ("ca1t", "cát"),
    ("d9i", "đi"),
    ("nuo7c1", "nước"),
    ("thuo73", "thuở"),
)
UNSURE = ("to3", "xa4", "nha2", "lop5", "to3a", "o73", "khu7")
NEVER = """2m3 1tr2 ql32 500k 5a 30a 4g covid19 a4 km2 m2 cn2 t2 h5n1 b52 xm12 to33
c2a đườ2ng a1234567890123456 to1000"""


@pytest.mark.parametrize("word", sorted({word for word in WORDS.split() if in_vni(word) != word}))
def test_a_keyed_word_is_turned_back(word: str) -> None:
    assert vni.restore(in_vni(word)) == word


@pytest.mark.parametrize(("typed", "meant"), SURE)
def test_keys_in_many_orders(typed: str, meant: str) -> None:
    assert vni.restore(typed) == meant
    assert vni.is_sure(typed)


@pytest.mark.parametrize("typed", UNSURE)
def test_a_name_with_a_number_is_unsure(typed: str) -> None:
    assert vni.restore(typed)
    assert not vni.is_sure(typed)


@pytest.mark.parametrize("typed", NEVER.split())
def test_numbers_units_and_codes_are_left_alone(typed: str) -> None:
    assert vni.restore(typed) is None
    assert not vni.is_sure(typed)
