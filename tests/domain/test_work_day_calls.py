"""What a call to a work day says, as people type it; any text can be read."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from domain.understand import understand
from domain.understand.place.gazetteer import Gazetteer, Unit, Village, Work
from domain.words import fold
from domain.work_day_calls import Called, called, day_in, hour_in, is_call, moment, number_in

TODAY = date(2026, 11, 23)
SUNDAY = date(2026, 11, 29)
PLACES = Gazetteer(
    [Unit("xa", "Xã Bình Lư", "commune")],
    villages=[Village(4, "xa", "Bản Nà Khuy")],
    works=[Work(9, "xa", "Đường bản Nà Khuy")],
)


def read(text: str) -> Called:
    return called(understand(text, PLACES, TODAY, home="xa"), TODAY)


@pytest.mark.parametrize(
    ("text", "day", "hour", "wanted"),
    [
        ("Chủ nhật 29/11, 7h, cần 20 người", SUNDAY, time(7), 20),
        ("chu nhat 29/11 7h can 20 nguoi", SUNDAY, time(7), 20),
        ("7h 20 nguoi cn tuan nay", SUNDAY, time(7), 20),
        ("sáng mai 7 giờ cần hai mươi người làm đường", date(2026, 11, 24), time(7), 20),
        ("thu bay tuan sau 7h30 can 15 lao dong", date(2026, 12, 5), time(7, 30), 15),
        ("chủ nhật 29/11 7 rưỡi sáng cần 10 hộ", SUNDAY, time(7, 30), 10),
        ("7-11h CN 29/11 cần 20 người", SUNDAY, time(7), 20),
        ("từ 13h30 đến 17h ngày 29/11/2026, 30 công", SUNDAY, time(13, 30), 30),
        ("ngày 28 tháng 2 lúc 2 giờ chiều cần 0 người", date(2027, 2, 28), time(14), 0),
        ("mùng 10 tháng 11 âm, 7:05, cần 501 người", date(2026, 12, 18), time(7, 5), 501),
        ("mùng 10 tháng 7 âm", None, None, None),
        ("bà con đi làm đường nhé", None, None, None),
        ("cần mấy người", None, None, None),
    ],
)
def test_day_hour_and_number_are_read(text: str, day: date | None, hour: time | None, wanted: int | None) -> None:
    found = read(text)
    assert (found.day, found.hour, found.wanted) == (day, hour, wanted)


@pytest.mark.parametrize("text", ["Chủ nhật 29/11, 7h, cần 20 người", "bảy giờ rưỡi sáng mai, cần 5 người"])
def test_marks_can_be_left_out(text: str) -> None:
    assert read(fold(text)) == read(text)


@pytest.mark.parametrize(
    ("text", "hour"),
    [
        ("2h", time(14)), ("5h", time(5)), ("7 giờ 30", time(7, 30)),
        ("7 giờ 20 người", time(7)), ("2 giờ sáng", time(2)), ("12h trưa", time(12)), ("11 giờ trưa", time(11)),
        ("6h tối", time(18)), ("bảy giờ", time(7)), ("hai giờ rưỡi chiều", time(14, 30)), ("25h", None),
        ("7h 29/11", time(7)), ("7h 29-11", time(7)), ("7h30-11h", time(7, 30)), ("7h30 29/11", time(7, 30)),
        ("làm trong 4 giờ, từ 8h", time(8)), ("29/11", None), ("", None),
    ],
)  # fmt: skip
def test_an_hour_is_an_hour_of_work(text: str, hour: time | None) -> None:
    assert hour_in(text) == hour


def test_village_work_and_what_to_bring_are_read() -> None:
    found = read("cần 5 người bản Nà Khuy, mang cuốc, xẻng. Trưa có cơm")
    assert (found.village, found.village_unit, found.bring) == (4, "xa", "mang cuốc, xẻng")
    assert read("sửa Đường bản Nà Khuy").work == 9
    assert read("nhớ mang").bring == ""


@pytest.mark.parametrize(("text", "number"), [("20", 20), ("20 người", 20), ("Mười người", 10), ("vài người", None)])
def test_a_number_in_answer(text: str, number: int | None) -> None:
    assert number_in(text) == number


def test_a_call_is_told_from_other_words() -> None:
    assert is_call("Chủ nhật 29/11, 7h, cần 20 người")
    assert not is_call("đường hỏng, cần 20 người sửa")
    assert not is_call("7h sáng có 20 người")
    assert day_in("chủ nhật", TODAY) == SUNDAY
    assert moment(SUNDAY, time(7)) == datetime(2026, 11, 29, tzinfo=UTC)


@given(st.text(max_size=80))
@example("99999999999 người 7h")
@example("٣h ² giờ")
def test_any_text_can_be_read(text: str) -> None:
    found = read(text)
    assert found.hour is None or isinstance(found.hour, time)
    is_call(text)
    number_in(text)


@given(st.integers(5, 23), st.integers(0, 59), st.integers(1, 500), st.dates(TODAY, date(2027, 1, 31)))
def test_what_is_said_in_figures_is_read_as_it_was_meant(hour: int, minute: int, wanted: int, day: date) -> None:
    found = read(f"{day:%d/%m/%Y}, {hour}h{minute:02d}, cần {wanted} người")
    assert (found.day, found.hour, found.wanted) == (day, time(hour, minute), wanted)
