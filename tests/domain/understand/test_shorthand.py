"""Shorthand of phones."""

from __future__ import annotations

import pytest

from domain.understand.text.reading import read
from domain.understand.text.shorthand import SHORTHAND, Short

MEANT = (
    ("đèn k sáng", "đèn không sáng"),
    ("k ai sửa", "không ai sửa"),
    ("kg có nước", "không có nước"),
    ("góp dc 500k", "góp được 500 k"),
    ("e góp 5 bao xm vs 2 công", "em góp 5 bao xi măng với 2 công"),
    ("nvh bỏ ko", "nhà văn hóa bỏ không"),
    ("nhà vs công cộng", "nhà vệ sinh công cộng"),
    ("ub xã, UBND xã", "ủy ban xã , ủy ban nhân dân xã"),
    ("tt Tam Đường", "thị trấn tam đường"),
    ("bn tiền vậy ạ", "bao nhiêu tiền vậy ạ"),
    ("bh sửa, đến bh", "bao giờ sửa , đến bây giờ"),
    ("hqa mất nc", "hôm qua mất nước"),
    ("2 ng x 3 ngày", "2 người x 3 ngày"),
    ("trường mn, mn ơi", "trường mầm non , mọi người ơi"),
    ("nhà c góp, cho a 2 công", "nhà chị góp , cho anh 2 công"),
    ("nhìuuu lắm r", "nhiều lắm rồi"),
    ("koooo", "không"),
    ("2 triêu làm dường, dường như", "2 triệu làm đường , dường như"),
    ("K có nước, E góp", "không có nước , em góp"),
    ("e đk 2 công", "em đăng ký 2 công"),
    ("k0 ai sửa, mấy h họp", "không ai sửa , mấy giờ họp"),
    ("làm k công", "làm không công"),
)
LEFT = (
    "5 k 2 kg 3 m 4 l 5 t",
    "năm trăm k",
    "hai mươi k",
    "hai mươi lăm k",
    "vài kg",
    "5 k/kg",
    "khu a lớp 5 e tổ c",
    "KH số 12",
    "7 h",
    "cho A Páo, em C",
    "khu K H R",
    "k2 c2 hk1 h5",
    "08/2024/TT-BTC",
    "2 tr",
    "3 c 2 d",
    "điểm a có đèn",
)


@pytest.mark.parametrize(("typed", "meant"), MEANT)
def test_what_it_stands_for(typed: str, meant: str) -> None:
    assert _compared(typed) == meant


@pytest.mark.parametrize("typed", LEFT)
def test_units_names_and_abbreviations_are_left_alone(typed: str) -> None:
    assert _compared(typed) == " ".join(word.said.lower() for word in read(typed).words)


@pytest.mark.parametrize("row", SHORTHAND, ids=lambda row: f"{row.form}={row.full}")
def test_every_row_is_reached(row: Short) -> None:
    before = f"{sorted(row.after)[0]} " if row.after else "thì "
    assert row.full in _compared(f"{before}{row.form}")


def _compared(text: str) -> str:
    return " ".join(word.marked for word in read(text).words)
