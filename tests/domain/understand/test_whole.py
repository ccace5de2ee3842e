"""Whole messages: what one part takes up is not taken for something else by another, and time grows with length."""

from __future__ import annotations

import random
import time
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.understand import understand
from domain.understand.understood import Understood
from storage.known_places import units
from tests.domain.understand.scoring import PRACTICE, labelled

TODAY = date(2026, 11, 22)


def whole(text: str) -> Understood:
    return understand(text, units(), TODAY)


def quantities(text: str) -> list[tuple[str, str, str]]:
    return [(one.type, str(one.value), one.unit) for one in whole(text).quantities]


def test_phones_days_and_places_are_no_counts() -> None:
    assert quantities("ngày 22/11, 0987 654 321, xã Bình Lư, góp 5 bao xi măng, hẹn 2 tuần trước") == [
        ("date", "2026-11-22", ""),
        ("phone", "+84987654321", ""),
        ("count", "5", "bao"),
        ("date", "2026-11-08", ""),
    ]


def test_everything_that_is_asked_stands_in_the_order_of_the_message() -> None:
    understood = whole("từ mùng 5/3 nhà em ở Tam Đường góp 3 xe cát")
    assert [doubt.said for doubt in understood.doubts] == ["mùng 5/3", "Tam Đường", "3 xe"]
    assert understood.days == ()


def test_waste_is_judged_where_it_is_spoken_of() -> None:
    assert whole("đèn đường bật cả ban ngày, tốn điện quá").waste
    assert whole("cảm ơn bác nhiều").waste is None
    assert whole("nhà em góp 2 công").waste is None


def test_a_domain_is_named_though_another_intent_is_likelier() -> None:
    understood = whole("ai chịu trách nhiệm cái chợ bỏ không?")
    assert understood.waste
    assert understood.waste.label == "WORKS"


def test_only_a_contribution_has_lines() -> None:
    assert whole("nhà em góp 2 công").lines
    assert whole("đường bản dài 2 km hỏng 3 năm nay, lãng phí quá").lines == ()


WORDS = sorted({word for label in labelled(PRACTICE) for word in label["text"].split()})


@given(st.text(max_size=80) | st.lists(st.sampled_from(WORDS), max_size=25).map(" ".join))
@settings(deadline=None)
def test_any_text_can_be_understood(text: str) -> None:
    understood = whole(text)
    assert understood.text == text
    assert [one.first for one in understood.quantities] == sorted(one.first for one in understood.quantities)


HOSTILE = {
    "practice": " ".join(label["text"] for label in labelled(PRACTICE)),
    "digits": "1 ",
    "one number": "9",
    "numbers": "12/11/2026 ",
    "dashes": "3-",
    "number words": "hai mươi mốt nghìn ",
    "units": "2 bao 3 sào 5 k ",
    "names": "xã Bình Lư ",
    "days": "thứ hai rằm tháng giêng ",
    "marks": "a\u0301\u0301\u0301",
    "invisible": "a\u200b",
    "no spaces": "dduwowngf",
    "phones": "0987 ",
    "lines": "\n",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_time_grows_with_length_and_no_faster(name: str) -> None:
    def seconds(size: int) -> float:
        text = HOSTILE[name] * (size // len(HOSTILE[name]) + 1)
        before = time.process_time()
        whole(text[:size])
        return time.process_time() - before

    whole(HOSTILE[name] * 3)
    bound = max(16 * min(seconds(4_000) for _ in range(3)), 0.1)
    assert any(seconds(32_000) < bound for _ in range(3)), "eight times the text: eight times the time, not sixty-four"


def test_many_different_words_take_no_longer() -> None:
    letters = random.Random(1)
    text = " ".join("".join(letters.choices("abcdeghiklmnopqrstuvxy", k=5)) for _ in range(16_000))
    before = time.process_time()
    whole(text)
    assert time.process_time() - before < 2
