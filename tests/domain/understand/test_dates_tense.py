"""Where a day without a year lies: by the words, else by what the message is about. Today is 22 November 2026."""

from __future__ import annotations

from datetime import date

import pytest

from domain.understand.day import dates
from domain.understand.day.tense import placed
from domain.understand.text.reading import read

TODAY = date(2026, 11, 22)

SAID = (
    ("contribution", "15/3 em góp 2 công", "2027-03-15"),
    ("contribution", "15/3 em đã góp 2 công", "2026-03-15"),
    ("contribution", "15/3 em da gop 2 cong", "2026-03-15"),
    ("contribution", "ngày 15/3 em góp 5 khối đá, da trâu", "2027-03-15"),
    ("contribution", "hôm 15/3 em góp 2 công", "2026-03-15"),
    ("contribution", "20/11 em góp 2 công", "2026-11-20"),
    ("contribution", "20/11 em sẽ góp 2 công", "2027-11-20"),
    ("contribution", "26/11 tôi nộp 5 bao xi măng như đã hứa", "2026-11-26"),
    ("none", "đã ăn hỏi, 28/11 cưới", "2026-11-28"),
    ("none", "28/11 cưới", "2026-11-28"),
    ("waste", "đã hỏng từ 29/9", "2026-09-29"),
    ("idea", "nên làm trước 15/3", "2027-03-15"),
    ("question", "ngày 15/3 họp dân phải không", "2027-03-15"),
    ("question", "đơn đã nộp 15/3 sao chưa thấy gì", "2026-03-15"),
    ("waste", "đèn sáng từ 15/3", "2026-03-15"),
    ("waste", "ngày 1/12 sẽ phá bỏ cái cầu", "2026-12-01"),
    ("waste", "ngày 1/12 phá bỏ cái cầu", "2026-12-01"),
    ("waste", "đã xây rồi, sắp tới 15/3 lại đập đi", "2026-03-15"),
    ("none", "thứ hai họp", "2026-11-16"),
    ("contribution", "thứ hai em đi làm", "2026-11-23"),
)


@pytest.mark.parametrize(("intent", "text", "day"), SAID)
def test_a_day_lies_where_the_message_means_it(intent: str, text: str, day: str) -> None:
    reading = read(text)
    found = dates.find_both(reading, TODAY)
    assert [one.value for one in placed(reading, found, TODAY, intent)] == [day]


def test_a_day_that_is_asked_about_stays_so() -> None:
    reading = read("em góp rằm tháng giêng")
    (found,) = placed(reading, dates.find_both(reading, TODAY), TODAY, "contribution")
    assert found.value is None
    assert found.doubt
    assert found.doubt.ways[0].value == "2027-02-20"


def test_no_days_stay_none() -> None:
    assert placed(read("đã góp"), [], TODAY, "none") == []
