"""A work day as the people see it who could come: what is known, what they said, and the list of days to come."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from domain.screen import Expects, Option, Screen, Tone, rows_of
from domain.words import shorten
from domain.work_days import MOST_HEADS, WorkDay
from locales import Say
from screens import navigation
from screens.navigation import noted
from screens.work_days import moment

Facts = Mapping[str, Any]
_LABEL = 56


def offered(say: Say) -> Option:
    """The way to the days to come."""
    return Option(say("Ngày công sắp tới"), "work_days")


def told(say: Say, facts: Facts) -> str:
    """What people are told of a day: when, where, how many."""
    wanted, coming = int(facts.get("wanted") or 0), int(facts.get("coming") or 0)
    count = say("Cần {wanted} người, đã có {coming} người.", wanted=wanted, coming=coming)
    if wanted and coming >= wanted:
        count = say("Đã đủ {wanted} người; bác đi thì vẫn ghi tên, làm dự phòng.", wanted=wanted)
    lines = (
        when(say, facts),
        shorten(str(facts.get("place") or ""), 200),
        " · ".join(str(facts[name]) for name in ("village", "unit") if facts.get(name)),
        shorten(str(facts.get("text") or ""), 300),
        count,
    )
    return "\n".join(line for line in lines if line)


def when(say: Say, facts: Facts) -> str:
    """The day and the hour; empty where they are not known."""
    return moment(say, datetime.fromisoformat(str(facts["at"]))) if facts.get("at") else ""


def answers(say: Say, number: int, lasting: bool = True) -> tuple[Option, ...]:
    """What can be said to a call."""
    return (
        Option(say("Tôi đi"), f"day_yes:{number}", Tone.MAIN, lasting),
        Option(say("Nhà tôi đi nhiều người"), f"day_many:{number}", lasting=lasting),
        Option(say("Không đi được"), f"day_no:{number}", lasting=lasting),
    )


def show(say: Say, facts: Facts, heads: int | None, name: str, notes: Sequence[str] = ()) -> Screen:
    """One day, with what this person said: `heads` they come with, 0 for who cannot, None for nothing said. `name`: as
    whoever called it sees it; empty: a number."""
    number = int(facts["work_day"])
    parts = [told(say, facts), _said(say, heads)]
    names: tuple[Option, ...] = ()
    if heads:
        parts.append(
            say("Người gọi thấy tên bác là: {name}.", name=name)
            if name
            else say("Người gọi chỉ thấy “Bà con” và một số, không thấy tên bác.")
        )
        names = (
            Option(say("Giấu tên tôi"), f"day_hide:{number}")
            if name
            else Option(say("Cho người gọi thấy tên tôi"), f"day_name:{number}"),
        )
    options = (*answers(say, number, lasting=False), *names, navigation.home(say))
    return noted(Screen("\n\n".join(part for part in parts if part), rows_of(options), say("Ngày công")), notes)


def _said(say: Say, heads: int | None) -> str:
    if heads is None:
        return ""
    if not heads:
        return say("Bác đã báo không đi được. Đổi ý thì bấm lại trước giờ làm.")
    return say("Đã ghi bác đi, {count} người. Đổi ý thì bấm lại trước giờ làm.", count=heads)


def consent(say: Say, number: int, heads: int) -> Screen:
    """Asked once, before somebody's first word to a call is kept."""
    text = say(
        "Ghi tên đi ngày công thì máy giữ lại: bác đi buổi nào, mấy người. Làm xong, công của bác được ghi thành một "
        "đóng góp, Mặt trận xác nhận. Bác rút lại được bất cứ lúc nào. Bác đồng ý không ạ?"
    )
    options = (
        Option(say("Đồng ý, ghi tên tôi"), f"day_agree:{number}:{heads}", Tone.MAIN),
        Option(say("Đọc kỹ"), "privacy"),
        Option(say("Không đồng ý"), "home"),
    )
    return Screen(text, rows_of(options), say("Ngày công"))


def ask_heads(say: Say, number: int) -> Screen:
    """How many come?"""
    text = say("Nhà bác đi mấy người, tính cả bác? Gõ số, nhiều nhất {most}.", most=MOST_HEADS)
    return Screen(text, rows_of((Option(say("Thôi"), f"day:{number}"),)), expects=Expects.TEXT)


def ask_name(say: Say, number: int) -> Screen:
    """The name, and who sees it."""
    text = say(
        "Bác gõ họ tên. Người gọi ngày công thấy tên này trong danh sách; tên được cất kín, người khác không thấy. Gõ "
        "tên là đồng ý cho giữ; muốn rút lại, vào mục Quyền riêng tư."
    )
    return Screen(text, rows_of((Option(say("Thôi, giấu tên tôi"), f"day:{number}"),)), expects=Expects.TEXT)


def listed(say: Say, days: Sequence[WorkDay], known: bool) -> Screen:
    """The days to come. `known`: it is known where this person lives."""
    if not days:
        none = say("Bản bác chưa có buổi ngày công nào sắp tới.")
        unknown = say("Chưa rõ bác ở xã, phường nào. Có lời gọi ngày công, bác bấm nút ngay trong tin đó là được.")
        return Screen(none if known else unknown, ((navigation.home(say),),), say("Ngày công sắp tới"))
    options = [Option(shorten(f"{moment(say, day.at)} · {day.place}", _LABEL), f"day:{day.id}") for day in days]
    text = say("Bác chọn một buổi để xem và báo đi.")
    return Screen(text, rows_of((*options, navigation.home(say))), say("Ngày công sắp tới"))
