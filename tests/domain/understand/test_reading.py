"""A message as words: as typed, where it stands, as compared."""

from __future__ import annotations

import time
import unicodedata
from random import Random

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from domain.understand.text.reading import Sort, read
from domain.words import fold

COMPARED = (
    ("Nhà em góp 1tr2, nhé!", "nhà em góp 1 tr 2 , nhé !"),
    ("1,5 ha 2.000.000đ 1.500", "1,5 ha 2.000.000 đ 1.500"),
    ("2m3 m² 3m³ 1½ khối ¾", "2 m 3 m 2 3 m 3 1 0,5 khối 0,75"),
    ("１２ bao １,５", "12 bao 1,5"),
    ("Ðường ðất", "đường đất"),
    ("thuỷ lợi hoà bình", "thủy lợi hòa bình"),
    ("đuợc nhièu tièn", "được nhiều tiền"),
    ("a\u200bb 2\u200b0 ba\u00ado\ufeff", "ab 20 bao"),
    ("xi\u00a0măng\u3000cát", "xi măng cát"),
    ("một\nhai", "một \n hai"),
    ("gópppp nhiềuu III hahaha", "góp nhiều iii hahaha"),
    ("nhaf em gops 2 coong lafm dduwowngf", "nhà em góp 2 công làm đường"),
    ("em cos car vaf bus", "em có cả và bú"),
    ("đi car hay bus", "đi car hay bus"),
    ("d9e2n o73 to63 3 cu4", "đèn ở tổ 3 cũ"),
    ("to3 cu4 lop5", "to 3 cu 4 lop 5"),
    ("to6i go1p 2co6ng 3bao 500nghi2n 2ta5", "tôi góp 2 công 3 bao 500 nghìn 2 ta 5"),
    ("hiến đât, nươc chảy", "hiến dat , nuoc chảy"),
    ("QL32 covid19 4G A4 5A 30a", "ql 32 covid 19 4 g a 4 5 a 30 a"),
    ("SOS TW ok zalo", "sos tw ok zalo"),
    ("👍🏽 x_y 2️⃣", "👍 🏽 x _ y 2 ⃣"),
    ("٣ bao", "٣ bao"),
    ("ﬁn Ⅳ", "fin Ⅳ"),
    ("русский", "русскии"),
    ("toii docc TT app chung", "toi doc thị trấn app chung"),
    ("10baoxm 5khoicat 3xe 300kkkk", "10 bao xi măng 5 khoi cat 3 xe 300 k"),
    ("0912345678,2 công 1,5", "0912345678 2 công 1,5"),
    ("", ""),
)
PLAIN = (
    ("den duong o binh lu bat ca ban ngay", True),
    ("đèn đường sáng cả ngày", False),
    ("den k sang, nvh bo hoang", True),
    ("nhaf em gops 2 coong", False),
    ("2 3", False),
)


@pytest.mark.parametrize(("typed", "compared"), COMPARED)
def test_how_it_is_compared(typed: str, compared: str) -> None:
    words = read(typed).words
    assert " ".join(word.marked for word in words) in (compared, compared.replace("русскии", "русский"))
    assert all(word.bare == fold(word.marked) or word.sort is not Sort.WORD for word in words)


@pytest.mark.parametrize(("typed", "plain"), PLAIN)
def test_is_it_typed_without_marks(typed: str, plain: bool) -> None:
    assert read(typed).plain is plain


def test_glued_is_what_nothing_stands_before() -> None:
    assert [word.glued for word in read("2m3 cát, nvh").words] == [False, True, True, False, True, False, False, False]


def test_only_the_first_word_of_a_shorthand_is_glued() -> None:
    assert [word.glued for word in read("2xm").words] == [False, True, False]


def test_a_shorthand_for_several_words_stands_in_one_place() -> None:
    reading = read("làm nvh nhé")
    assert [(word.said, word.start, word.end) for word in reading.words[1:4]] == [("nvh", 4, 7)] * 3
    assert reading.said(1, 4) == "nvh"
    assert reading.said(0, 5) == "làm nvh nhé"


def test_unmarked_is_what_was_typed_without_marks() -> None:
    assert [word.unmarked for word in read("duong đường dduwowngf ko").words] == [True, False, False, False]


@given(st.text(max_size=60))
@example("e" + "\u0301\u0323" * 40)
@example("\ud800a")
@example("½" * 3)
def test_any_text_is_read(text: str) -> None:
    reading = read(text)
    assert unicodedata.is_normalized("NFC", reading.text)
    before = 0
    for word in reading.words:
        assert reading.text[word.start : word.end] == word.said != ""
        assert word.marked
        assert word.bare
        assert word.start >= before or word.said == reading.text[word.start : word.end]
        before = word.start


@pytest.mark.parametrize("kind", ["words", "random", "one", "marks", "dots"])
def test_time_grows_with_the_length(kind: str) -> None:
    def took(size: int) -> float:
        text = _text(kind, size)
        began = time.process_time()
        read(text)
        return time.process_time() - began

    took(100)
    small = min(took(5_000 + seed) for seed in range(3))
    large = min(took(40_000 + seed) for seed in range(3))
    assert large < 8 * max(small, 0.001) * 6


def _text(kind: str, size: int) -> str:
    random = Random(size)
    if kind == "random":
        letters = "abcdeghiklmnopqrstuvxyâêôơưđ"
        return " ".join("".join(random.choices(letters, k=5)) for _ in range(size // 6))
    return {"words": "góp 2 bao xm, ", "one": "a", "marks": "e\u0301\u0323\u0323", "dots": "1."}[kind] * (size // 4)
