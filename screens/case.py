"""A report in words, for officers and notices: its state, lines and place."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

from domain import contributions, wastes
from domain.reports import Amount, Family, Line, State
from domain.shown_numbers import show_number
from domain.words import N_
from locales import Say

Facts = Mapping[str, Any]
MOST_LINES = 8

FAMILIES = {
    Family.CONTRIBUTION: N_("Đóng góp"),
    Family.WASTE: N_("Phản ánh lãng phí"),
    Family.IDEA: N_("Hiến kế"),
}

STATES = {
    State.PLEDGED: N_("chờ xác nhận"),
    State.CONFIRMED: N_("đã xác nhận"),
    State.DELIVERED: N_("đã bàn giao"),
    State.ACCEPTED: N_("đã nghiệm thu"),
    State.SUBMITTED: N_("chờ xem xét"),
    State.SCREENING: N_("đang xem xét"),
    State.NEEDS_INFO: N_("chờ người gửi bổ sung"),
    State.ROUTED: N_("đã giao người xử lý"),
    State.IN_PROGRESS: N_("đang xử lý"),
    State.RESOLVED: N_("đã xử lý, chờ đóng"),
    State.CLOSED: N_("đã xong"),
    State.REOPENED: N_("mở lại"),
    State.DUPLICATE: N_("trùng phản ánh khác"),
    State.HANDED_OVER: N_("chuyển nơi khác giải quyết"),
    State.REVIEWED: N_("đang cân nhắc"),
    State.RECOGNISED: N_("đã được công nhận"),
    State.ANSWERED: N_("đã trả lời"),
    State.REJECTED: N_("không được ghi nhận"),
    State.WITHDRAWN: N_("người gửi đã rút"),
}


def family_words(say: Say, family: Family) -> str:
    """The family of a report."""
    return say(FAMILIES[family])


def state_words(say: Say, state: State) -> str:
    """The state of a report or of a line, to an officer, in the middle of a sentence."""
    return say(STATES[state])


def domain_words(say: Say, code: str | None) -> str:
    """What a waste report is about; empty where it was not said."""
    found = wastes.BY_CODE.get(code or "")
    return say(found.label) if found else ""


def kind_words(say: Say, code: str) -> str:
    """The kind of a line."""
    found = contributions.BY_CODE.get(code)
    return say(found.label) if found else code


def amount_words(say: Say, kind: str, amount: Amount) -> str:
    """A quantity with its unit: 10 bao."""
    known = contributions.BY_CODE.get(kind)
    unit = next((one.label for one in known.units if one.code == amount.unit), amount.unit) if known else amount.unit
    return f"{show_number(amount.quantity)} {say(unit)}"


def line_words(say: Say, line: Line) -> str:
    """One line; what was declared and what was confirmed are both said where they differ."""
    kind, declared = kind_words(say, line.kind), amount_words(say, line.kind, line.declared)
    if line.confirmed is None or line.confirmed == line.declared:
        return f"{kind}: {declared}"
    confirmed = amount_words(say, line.kind, line.confirmed)
    return say(
        "{kind}: khai {declared}, Mặt trận xác nhận {confirmed}", kind=kind, declared=declared, confirmed=confirmed
    )


def lines_words(say: Say, lines: Iterable[Line], *, most: int = MOST_LINES) -> str:
    """The lines, one under another, each with its state where they differ."""
    every = tuple(lines)
    mixed = len({line.state for line in every}) > 1
    shown = [
        "- " + line_words(say, line) + (f" ({state_words(say, line.state)})" if mixed else "") for line in every[:most]
    ]
    if len(every) > most:
        shown.append(say("… và {count} khoản nữa", count=len(every) - most))
    return "\n".join(shown)


def place_words(*parts: str) -> str:
    """The names of a place from near to far, without repeats: Đường bản Nà Khuy, bản Nà Khuy, Bình Lư."""
    return ", ".join(dict.fromkeys(part for part in parts if part))


def lines_of(facts: Facts) -> tuple[Line, ...]:
    """The lines that a notice carries as plain data."""
    return tuple(
        Line(
            number,
            one["kind"],
            _amount(one["declared"]),
            _amount(one["confirmed"]) if one["confirmed"] else None,
            State(one["state"]),
        )
        for number, one in enumerate(facts.get("lines", ()), start=1)
    )


def _amount(data: list[str]) -> Amount:
    return Amount(Decimal(data[0]), data[1])
