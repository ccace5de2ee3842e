"""What officers are told because time passed: the morning's digest, and what cannot wait for it."""

from __future__ import annotations

from collections import Counter
from datetime import date, datetime
from typing import Any

from domain.deadlines import Stage
from domain.milestones import BY_NAME
from domain.screen import Option, Screen, Tone
from domain.times import show_date, show_time
from domain.words import N_, shorten
from locales import Say
from screens import full
from screens.case import Facts
from screens.deadlines import STAGES
from screens.notices.office import open_case
from screens.notices.parts import head, notice, option, words
from screens.unsent import why

CASES, BELOW, COMING, FAILED = 5, 3, 4, 3
"""So many are named; the rest is a number."""

_LABEL = 56


def digest(say: Say, facts: Facts) -> Screen:
    """One morning: what is late, due and new, what is late below, what comes up, what could not be sent."""
    day = date.fromisoformat(facts["day"])
    lines = [*_counts(say, facts), *_below(say, facts), *_milestones(say, facts), *_failed(say, facts)]
    return notice(
        say("Việc sáng nay, {day}", day=day.strftime("%d/%m/%Y")),
        "\n".join(lines),
        options=(*_cases(say, facts), *_ways(say, facts)),
    )


def pressing(say: Say, facts: Facts) -> Screen:
    """A danger was reported, and its deadline comes or has gone."""
    titles = {
        "half": say("KHẨN: {code} chưa xong", code=facts["code"]),
        "due": say("KHẨN: {code} đến hạn lúc này", code=facts["code"]),
    }
    return notice(
        titles.get(facts["step"], say("KHẨN: {code} đã quá hạn", code=facts["code"])),
        head(say, facts),
        say("“{words}”", words=words(facts, "text")) if facts.get("text") else "",
        say("{step}: hạn {when}.", step=say(STAGES[Stage(facts["stage"])]), when=_when(facts)),
        say("Anh/chị xử lý ngay, hoặc báo người làm được."),
        options=(open_case(say, facts, Tone.MAIN),),
    )


def pressing_below(say: Say, facts: Facts) -> Screen:
    """The unit above hears that a case of danger is late; where nobody is above, that there is one."""
    if not facts["code"]:
        return notice(
            say("Có một việc KHẨN quá hạn"),
            say("Hạn {when} đã qua, mà nơi giữ việc không có cấp trên theo dõi.", when=_when(facts)),
            say("Anh/chị nhắc cán bộ duyệt mở danh sách Chờ duyệt."),
        )
    return notice(
        say("Cấp dưới quá hạn việc KHẨN: {code}", code=facts["code"]),
        " · ".join((str(facts["unit"]), say(STAGES[Stage(facts["stage"])]), _people(say, facts["people"]))),
        say("Hạn {when} đã qua. Anh/chị gọi nhắc đơn vị này giúp.", when=_when(facts)),
    )


def _counts(say: Say, facts: Facts) -> list[str]:
    days = [standing for _, _, standing in facts.get("cases", ())]
    over, today = sum(one > 0 for one in days), sum(one == 0 for one in days)
    said = (
        (over, N_("Quá hạn: {count} hồ sơ")),
        (today, N_("Hạn hôm nay: {count} hồ sơ")),
        (len(days) - over - today, N_("Sắp đến hạn: {count} hồ sơ")),
        (len(facts.get("new", ())), N_("Mới đến: {count} hồ sơ")),
    )
    lines = [say(sentence, count=count) for count, sentence in said if count]
    late, held = facts.get("held", (0, 0))
    if held > len(days) + len(facts.get("new", ())):
        lines.append(say("Anh/chị đang giữ {held} hồ sơ, {late} đã quá hạn.", held=held, late=late))
    return lines


def _below(say: Say, facts: Facts) -> list[str]:
    every: list[list[Any]] = facts.get("below", [])
    lines = [
        say("Cấp dưới chậm: {case}", case=" · ".join((code, unit, say(STAGES[Stage(stage)]), late, people)))
        for code, unit, stage, late, people in (
            (code, unit, stage, _stands(say, days), _people(say, number))
            for code, unit, stage, days, number in every[:BELOW]
        )
    ]
    if len(every) > BELOW:
        lines.append(say("và {count} hồ sơ chậm khác ở cấp dưới", count=len(every) - BELOW))
    if facts.get("late"):
        lines.append(say("Có {count} hồ sơ quá hạn ở nơi không có cấp trên theo dõi.", count=facts["late"]))
    return lines


def _milestones(say: Say, facts: Facts) -> list[str]:
    return [_milestone(say, *one) for one in facts.get("milestones", ())[:COMING]]


def _milestone(say: Say, name: str, day: str, left: int) -> str:
    known = BY_NAME.get(name)
    what = say(known.label) if known else name
    when = date.fromisoformat(day).strftime("%d/%m/%Y")
    if left > 0:
        return say("{what}: {day}, còn {count} ngày làm việc", what=what, day=when, count=left)
    return say("{what}: hôm nay", what=what) if left == 0 else say("{what}: {day}, đã đến hạn", what=what, day=when)


def _failed(say: Say, facts: Facts) -> list[str]:
    found: Counter[tuple[str, str]] = Counter()
    for channel, reason, count in facts.get("failed", ()):
        found[channel, why(say, reason)] += count
    every = [(channel, reason, count) for (channel, reason), count in found.most_common()]
    lines = [
        say(
            "Không gửi được {count} tin qua {channel}: {reason}",
            count=count,
            channel=full.name(say, channel),
            reason=reason,
        )
        for channel, reason, count in every[:FAILED]
    ]
    more = sum(count for _, _, count in every[FAILED:])
    return [*lines, say("và {count} tin khác không gửi được", count=more)] if more else lines


def _cases(say: Say, facts: Facts) -> tuple[Option, ...]:
    cases = [*facts.get("cases", ()), *facts.get("new", ())]
    return tuple(
        option(shorten(" · ".join((code, _stands(say, days), say(STAGES[Stage(stage)]))), _LABEL), f"case:open:{code}")
        for code, stage, days in cases[:CASES]
    )


def _ways(say: Say, facts: Facts) -> tuple[Option, ...]:
    office = (option(say("Việc của Mặt trận"), "office"),) if facts.get("cases") or facts.get("new") else ()
    console = (option(say("Mở bàn làm việc"), "console"),) if facts.get("failed") or facts.get("below") else ()
    return (*office, *console)


def _stands(say: Say, days: int) -> str:
    if days > 0:
        return say("quá {count} ngày", count=days)
    return say("hạn hôm nay") if days == 0 else say("còn {count} ngày", count=-days)


def _people(say: Say, number: int) -> str:
    return say("{count} người", count=number)


def _when(facts: Facts) -> str:
    due = datetime.fromisoformat(facts["due"])
    return f"{show_time(due)} {show_date(due)}"
