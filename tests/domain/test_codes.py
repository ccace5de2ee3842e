"""Codes survive a phone line: what is read wrong is noticed, what is only typed oddly is understood."""

from __future__ import annotations

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.codes import LETTERS, PREFIXES, family_of, find, make, read
from domain.errors import NotUnderstood
from domain.reports import Family

CODES = st.builds(make, st.sampled_from(Family), st.integers(2025, 2124), st.integers(1, 999_999_999))
SAME = {"O": "0", "I": "1"}


def understood(text: str) -> str | None:
    """The code, or None when it is refused."""
    try:
        return read(text)
    except NotUnderstood:
        return None


def test_a_code_has_prefix_year_five_digits_and_a_letter() -> None:
    code = make(Family.CONTRIBUTION, 2026, 417)
    assert code[:-1] == "DG-26-00417-"
    assert code[-1] in LETTERS


def test_codes_grow_beyond_five_digits() -> None:
    assert make(Family.WASTE, 2026, 123_456)[:-1] == "LP-26-123456-"


@pytest.mark.parametrize("number", [0, -1, 1_000_000_000])
def test_there_is_no_code_for_a_number_that_no_report_has(number: int) -> None:
    with pytest.raises(ValueError, match="no code"):
        make(Family.IDEA, 2026, number)


@given(CODES)
def test_every_code_is_read_back(code: str) -> None:
    assert read(code) == code


@given(CODES)
def test_every_wrong_character_is_noticed(code: str) -> None:
    for place, right in enumerate(code):
        if right == "-":
            continue
        for wrong in string.ascii_uppercase + string.digits:
            typed = code[:place] + wrong + code[place + 1 :]
            expected = code if SAME.get(wrong, wrong) == right else None
            assert understood(typed) == expected, typed


@given(CODES)
def test_every_swap_of_neighbours_is_noticed(code: str) -> None:
    bare = code.replace("-", "")
    for place in range(len(bare) - 1):
        swapped = bare[:place] + bare[place + 1] + bare[place] + bare[place + 2 :]
        assert understood(swapped) == (code if swapped == bare else None), swapped


@given(CODES)
def test_a_lost_digit_of_a_five_digit_code_is_noticed(code: str) -> None:
    bare = code.replace("-", "")
    if len(bare) == 10:
        assert all(understood(bare[:place] + bare[place + 1 :]) is None for place in range(len(bare)))


def test_prefixes_differ_in_both_letters() -> None:
    for letters in zip(*PREFIXES.values(), strict=True):
        assert len(set(letters)) == len(PREFIXES)


@pytest.mark.parametrize("family", Family)
def test_a_code_tells_its_family(family: Family) -> None:
    assert family_of(make(family, 2026, 1)) is family


def test_every_usual_way_of_typing_a_code_is_understood() -> None:
    code = make(Family.CONTRIBUTION, 2026, 10_410)
    letter = code[-1]
    for typed in (
        code.lower(),
        code.replace("-", ""),
        code.replace("-", " "),
        code.replace("-", "–"),
        f"  {code}. ",
        f"ĐG 26 10410 {letter}",
        f"dg-26-i04Io-{letter}",
        f"DG\u200b-26-1 04 10-{letter}\ufeff",
    ):
        assert read(typed) == code, typed


@pytest.mark.parametrize("junk", ["", "-", "DG", "DG-26-00000-A", "LP-26-1-A", "xin chào", "XX-26-00417-K", "DG" * 999])
def test_what_is_no_code_is_refused(junk: str) -> None:
    with pytest.raises(NotUnderstood) as refused:
        read(junk)
    assert refused.value.reason == "bad_code"


def test_no_letter_makes_a_code_of_idle_zeros_or_of_number_zero() -> None:
    for letter in LETTERS:
        assert understood(f"DG-26-000417-{letter}") is None
        assert understood(f"DG-26-00000-{letter}") is None


@given(CODES, st.sampled_from(sorted(PREFIXES.values())))
def test_a_whole_wrong_prefix_is_noticed(code: str, prefix: str) -> None:
    assert understood(prefix + code[2:]) == (code if code.startswith(prefix) else None)


@given(st.text(max_size=60))
def test_no_text_breaks_reading_or_finding(text: str) -> None:
    understood(text)
    find(text)


@given(CODES)
def test_a_code_is_found_within_a_message(code: str) -> None:
    assert find(f"Cho hỏi phản ánh {code.lower()} của tôi tới đâu rồi?") == code
    assert find(f"{code}, cảm ơn") == code


def test_a_wrong_code_before_a_right_one_is_passed_over() -> None:
    right = make(Family.WASTE, 2026, 7)
    wrong = right[:-1] + LETTERS[(LETTERS.index(right[-1]) + 1) % 23]
    assert find(f"không phải {wrong} mà là {right}") == right
    assert find(f"chỉ có {wrong}") is None


def test_a_message_without_a_code_has_none() -> None:
    assert find("tôi góp 2 công làm đường") is None
