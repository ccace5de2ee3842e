"""Every screen of work days, each once with the longest things people can put on it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import Any

from domain.screen import Screen
from domain.work_days import Comer, Coming, State, Tally, WorkDay
from locales import Say
from screens import work_days, work_days_coming, work_days_leading

AT = datetime(2026, 11, 29, tzinfo=UTC)
NAME = "Bản " + "Nà Khuy " * 24
NUMBER = 999_999_999
DAY = WorkDay(NUMBER, State.CALLED, 1, "xa", 1, None, 7, AT, 500, NAME, NAME, AT)
FACTS: dict[str, Any] = {
    "work_day": NUMBER, "at": AT.isoformat(), "place": NAME, "text": NAME * 2, "village": NAME[:128],
    "unit": NAME[:128], "wanted": 500, "coming": 501,
}  # fmt: skip
CARD = work_days.Card(date(2026, 11, 29), time(7), 500, NAME[:128], NAME, NAME + NAME[:100])
PEOPLE = [
    Comer(number, None, "Lò Văn " + "Páo " * 18, coming, 20, None, AT)
    for number, coming in enumerate((Coming.YES, Coming.CAME, Coming.MISSED, *[Coming.YES] * 5), NUMBER - 8)
]
TALLY = Tally(600, 100, 400, 5)


def listed(say: Say, state: State = State.CALLED, *, begun: bool = False) -> Screen:
    """A page in the middle of a list."""
    return work_days_leading.show(say, FACTS, state, TALLY, PEOPLE, page=3, more=True, begun=begun)


GALLERY: dict[str, Callable[[Say], Screen]] = {
    **{
        f"work_days.ask {line}": lambda say, line=line: work_days.ask(  # type: ignore[misc]
            say, line, [(str(number), NAME) for number in range(60)]
        )
        for line in work_days.ASKS
    },
    "work_days.card": lambda say: work_days.card(say, CARD, NAME),
    "work_days.card, nothing": lambda say: work_days.card(say, work_days.Card(None, None, None, "", "", ""), NAME),
    "work_days_coming.show": lambda say: work_days_coming.show(say, FACTS, 20, NAME[:80]),
    "work_days_coming.show, hidden": lambda say: work_days_coming.show(say, FACTS, 1, ""),
    "work_days_coming.show, not": lambda say: work_days_coming.show(say, FACTS, 0, ""),
    "work_days_coming.show, new": lambda say: work_days_coming.show(say, FACTS, None, ""),
    "work_days_coming.consent": lambda say: work_days_coming.consent(say, NUMBER, 20),
    "work_days_coming.ask_heads": lambda say: work_days_coming.ask_heads(say, NUMBER),
    "work_days_coming.ask_name": lambda say: work_days_coming.ask_name(say, NUMBER),
    "work_days_coming.listed": lambda say: work_days_coming.listed(
        say, [replace(DAY, id=number) for number in range(10)], known=True
    ),
    "work_days_coming.listed, none": lambda say: work_days_coming.listed(say, [], known=True),
    "work_days_coming.listed, unknown": lambda say: work_days_coming.listed(say, [], known=False),
    "work_days_leading.home": lambda say: work_days_leading.home(say, [replace(DAY, id=one) for one in range(10)]),
    "work_days_leading.show": listed,
    "work_days_leading.show, begun": lambda say: listed(say, begun=True),
    "work_days_leading.show, booked": lambda say: listed(say, State.BOOKED_HALF, begun=True),
    "work_days_leading.ticking": lambda say: work_days_leading.ticking(say, NUMBER, TALLY, PEOPLE, page=99, more=True),
    "work_days_leading.which": lambda say: work_days_leading.which(say, NUMBER, PEOPLE, 99),
    "work_days_leading.ask_heads": lambda say: work_days_leading.ask_heads(say, NUMBER, NAME[:80], 99),
    "work_days_leading.ask_person": lambda say: work_days_leading.ask_person(say, NUMBER),
    "work_days_leading.ask_moment": lambda say: work_days_leading.ask_moment(say, NUMBER),
    "work_days_leading.ask_reason": lambda say: work_days_leading.ask_reason(say, NUMBER),
    "work_days_leading.whole_or_half": lambda say: work_days_leading.whole_or_half(say, NUMBER, TALLY),
}
