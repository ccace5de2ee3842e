"""Calling a village to a work day: what is asked, the card before people are called, and what was called."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from domain.screen import Expects, Option, Screen, Tone, rows_of
from domain.times import local, show_date, show_time
from domain.words import N_, shorten
from locales import Say
from screens.navigation import noted

WEEKDAYS = (
    N_("Thứ Hai"),
    N_("Thứ Ba"),
    N_("Thứ Tư"),
    N_("Thứ Năm"),
    N_("Thứ Sáu"),
    N_("Thứ Bảy"),
    N_("Chủ nhật"),
)

ASKS = {
    "day": N_("Làm ngày nào ạ?\nVí dụ: Chủ nhật 29/11"),
    "hour": N_("Mấy giờ bắt đầu ạ?\nVí dụ: 7h, 13h30"),
    "wanted": N_("Cần bao nhiêu người ạ?\nVí dụ: 20"),
    "village": N_("Gọi bà con bản nào ạ? Bác chọn, hoặc gõ tên bản."),
    "place": N_("Làm việc gì, ở đâu ạ? Bác chọn công trình, hoặc gõ."),
    "bring": N_("Bà con mang theo gì, dặn gì thêm ạ?\nVí dụ: mang cuốc, xẻng; trưa có cơm"),
}
"""What is asked for each line of the card, in this order."""

LABELS = {
    "day": N_("Sửa ngày"),
    "hour": N_("Sửa giờ"),
    "wanted": N_("Sửa số người"),
    "village": N_("Sửa bản"),
    "place": N_("Sửa việc, chỗ làm"),
    "bring": N_("Sửa lời dặn"),
}

_MOST = 12
_LABEL = 56
_PLACE = 200


@dataclass(frozen=True, slots=True)
class Card:
    """A day as far as it is known; empty or None where something is missing."""

    day: date | None
    hour: time | None
    wanted: int | None
    village: str
    place: str
    bring: str


def offered(say: Say) -> Option:
    """The way to a call, for whoever may."""
    return Option(say("Huy động ngày công"), "lead")


def moment(say: Say, at: datetime) -> str:
    """The day of the week, the day and the hour: Chủ nhật 29/11/2026, 7:00."""
    return f"{say(WEEKDAYS[local(at).weekday()])} {show_date(at)}, {show_time(at)}"


def ask(say: Say, line: str, choices: Sequence[tuple[str, str]] = (), notes: Sequence[str] = ()) -> Screen:
    """One line of the card. `choices`: values and labels; one with no value stands for nothing of the list."""
    options = [Option(shorten(label, _LABEL), f"callday:{line}:{value}") for value, label in choices[:_MOST]]
    leave = (Option(say("Không dặn gì"), "callday:bring:"),) if line == "bring" else ()
    rows = rows_of((*options, *leave, _drop(say)))
    return noted(Screen(say(ASKS[line]), rows=rows, expects=Expects.TEXT), notes)


def everybody(say: Say) -> str:
    """The whole unit, among the villages."""
    return say("Cả xã, phường")


def card(say: Say, made: Card, reaches: str, notes: Sequence[str] = ()) -> Screen:
    """Everything once more, before people are called. `reaches`: whom."""
    lines = [
        say("Ngày: {day}", day=_day(say, made.day)),
        say("Giờ: {hour}", hour=_hour(made.hour)),
        say("Cần: {count} người", count=made.wanted or 0),
        say("Gọi: {village}", village=made.village or reaches),
        say("Việc: {place}", place=shorten(made.place, _PLACE)),
        *([say("Dặn: {text}", text=made.bring)] if made.bring else []),
    ]
    closing = say("Gọi rồi thì bà con nhận tin ngay (ban đêm thì sáng ra mới nhận). Gõ lại để sửa, ví dụ: 13h30.")
    edits = [Option(say(label), f"callday_edit:{line}") for line, label in LABELS.items()]
    options = (Option(say("Gọi bà con"), "callday_go", Tone.MAIN), *edits, _drop(say))
    text = "\n".join(("\n".join(lines), "", closing))
    return noted(Screen(text, rows=rows_of(options, 2), title=say("Bác xem lại trước khi gọi")), notes)


def dropped(say: Say) -> str:
    """Nobody is called."""
    return say("Vâng, chưa gọi ai cả.")


def no_village(say: Say) -> str:
    """The unit's villages are not in the register."""
    return say("Xã chưa có tên bản trong sổ. Bác nhờ Mặt trận xã ghi tên bản vào, rồi gọi lại giúp.")


def _drop(say: Say) -> Option:
    return Option(say("Thôi, không gọi nữa"), "callday_drop", Tone.DANGER)


def _day(say: Say, day: date | None) -> str:
    return f"{say(WEEKDAYS[day.weekday()])} {day:%d/%m/%Y}" if day else ""


def _hour(hour: time | None) -> str:
    return f"{hour.hour}:{hour.minute:02d}" if hour else ""
