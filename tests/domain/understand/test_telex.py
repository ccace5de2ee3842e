"""Telex that was left as typed."""

from __future__ import annotations

import pytest

from domain.understand.text import telex
from tests.domain.understand.typing_styles import in_telex

WORDS = """đường nước đất tiền tôm công măng cát người trường ruộng thuế huyện quyết rượu khuỷu hỏng gì già quả của ở
ước đi đèn bản hiến ủng hộ sáng cả xã ngõ kênh mương nghĩa trang"""
SURE = (
    ("dduwowngf", "đường"),
    ("dduwfowng", "đường"),
    ("dduowcj", "được"),
    ("nuowcs", "nước"),
    ("nuwocs", "nước"),
    ("chuaw", "chưa"),
    ("thuwowng", "thương"),
    ("xoawn", "xoăn"),
    ("tw", "tư"),
    ("coong", "công"),
    ("ddi", "đi"),
    ("moowiz", None),
    ("moiwz", "mơi"),
    ("thuow", "thuơ"),
    ("nươcs", "nước"),
    ("ddược", "được"),
    ("cos", "có"),
    ("laf", "là"),
)
LEFT = """ok zalo facebook wifi video camera internet email tivi kilo inox photo nhà ban xoong w ww www list2 ddd tết
tteets catss láfs wa wn ntn aaaaaaaaaaaaaaaaaaaaa"""
UNSURE = (("own", "ơn"), ("quar", "quả"), ("bus", "bú"), ("car", "cả"), ("post", "pót"), ("lasm", "lám"))


@pytest.mark.parametrize("word", sorted({word for word in WORDS.split() if in_telex(word) != word}))
def test_a_keyed_word_is_turned_back(word: str) -> None:
    restored = telex.restore(in_telex(word))
    assert restored is not None
    assert restored.marked == word


@pytest.mark.parametrize(("typed", "meant"), SURE)
def test_keys_in_many_orders(typed: str, meant: str | None) -> None:
    restored = telex.restore(typed)
    assert (restored.marked if restored and restored.sure else None) == meant


@pytest.mark.parametrize("typed", LEFT.split())
def test_other_words_are_left_alone(typed: str) -> None:
    assert telex.restore(typed) is None


@pytest.mark.parametrize(("typed", "meant"), UNSURE)
def test_what_may_be_another_language_is_unsure(typed: str, meant: str) -> None:
    assert telex.restore(typed) == telex.Restored(meant, sure=False)


@pytest.mark.parametrize("word", sorted(telex.FOREIGN))
def test_a_foreign_word_is_never_sure(word: str) -> None:
    restored = telex.restore(word)
    assert restored is None or not restored.sure
