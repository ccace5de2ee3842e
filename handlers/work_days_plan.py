"""A call as far as it was said: kept in the talk as plain data, line by line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, time
from typing import Any

from domain.errors import NotAllowed, NotUnderstood, Refusal
from domain.permissions import may_call, may_call_everybody
from domain.times import local
from domain.understand.understood import Understood
from domain.words import clean, fold
from domain.work_day_calls import Called, called, day_in, hour_in, moment, number_in
from domain.work_days import MOST_PLACE, MOST_TEXT, MOST_WANTED, Plan, check_time, check_wanted
from handlers.understanding import understood
from handlers.visit import Visit
from screens import work_days as screens
from screens.work_days import Card
from storage.queries import places

Made = dict[str, Any]

_WANTED: dict[str, Callable[[], Refusal]] = {
    "day": lambda: NotUnderstood("day_wanted"),
    "hour": lambda: NotUnderstood("hour_wanted"),
    "wanted": lambda: NotUnderstood("wanted_range", most=MOST_WANTED),
    "village": lambda: NotUnderstood("village_wanted"),
}

LINES = ("day", "hour", "wanted", "village", "place", "bring")
EVERYBODY = 0
"""Stands for the whole unit where a village's number would."""


def units_of(visit: Visit) -> tuple[str, ...]:
    """The units whose people this person may call; the one they live in first."""
    mine = dict.fromkeys(grant.unit for grant in visit.citizen.grants if may_call(visit.citizen, grant.unit))
    return tuple(sorted(mine, key=lambda unit: unit != visit.citizen.unit))


def blank(visit: Visit) -> Made:
    """Nothing said yet."""
    return {"unit": units_of(visit)[0]}


def missing(made: Made) -> str:
    """The first line that is not known; empty if all are."""
    return next((line for line in LINES if made.get(line) is None), "")


def planned(made: Made) -> Plan:
    """The whole call."""
    at = moment(date.fromisoformat(made["day"]), time.fromisoformat(made["hour"])).astimezone(UTC)
    village = made["village"] or None
    return Plan(made["unit"], village, made.get("work"), at, made["wanted"], made["place"], made["bring"])


def card(made: Made) -> Card:
    """What the card shows."""
    day, hour = date.fromisoformat(made["day"]), time.fromisoformat(made["hour"])
    return Card(day, hour, made["wanted"], made.get("village_name", ""), made["place"], made["bring"])


async def has_village(visit: Visit, made: Made) -> bool:
    """Is there anybody this person may call? Their own village is taken without a question."""
    unit = await places.unit(visit.db, made["unit"])
    made["unit_name"] = unit.name if unit else made["unit"]
    own = await places.village(visit.db, visit.citizen.village) if visit.citizen.village else None
    everybody = may_call_everybody(visit.citizen, made["unit"])
    if own is not None and own.unit == made["unit"] and not everybody:
        made |= {"village": own.id, "village_name": own.name}
        return True
    return everybody or bool(await places.villages_of(visit.db, made["unit"]))


async def choices(visit: Visit, made: Made, line: str) -> list[tuple[str, str]]:
    """What can be chosen for a line."""
    if line == "village":
        whole = may_call_everybody(visit.citizen, made["unit"])
        villages = [(str(one.id), one.name) for one in await places.villages_of(visit.db, made["unit"])]
        return [*([(str(EVERYBODY), screens.everybody(visit.say))] if whole else []), *villages]
    if line == "place":
        return [(str(one.id), one.name) for one in await places.works_of(visit.db, made["unit"])]
    return []


async def chosen(visit: Visit, made: Made, line: str, value: str) -> Made:
    """An option was chosen. Raises NotUnderstood for one that is not offered."""
    if line == "bring" and not value:
        return made | {"bring": ""}
    label = dict(await choices(visit, made, line)).get(value)
    if label is None:
        raise NotUnderstood("choose_one")
    if line == "village":
        return made | {"village": int(value), "village_name": label}
    return made | {"work": int(value), "place": label}


async def typed(visit: Visit, made: Made, line: str, text: str) -> Made:
    """A line was typed, perhaps with more than was asked. Raises the refusal of the line that was asked."""
    if line == "bring":
        return made | {"bring": clean(text, MOST_TEXT)}
    if line == "place":
        return made | await _place(visit, made, text)
    after, refused = await read(visit, made | {line: None}, text)
    if refused:
        raise refused[0]
    if after.get(line) is None:
        after = _alone(visit, after, line, text)
    if after.get(line) is None and line == "village":
        after = after | await _village_called(visit, after, text)
    if after.get(line) is None:
        raise _WANTED[line]()
    return after


async def read(visit: Visit, made: Made, text: str) -> tuple[Made, list[Refusal]]:
    """What a whole message says, added to what is known; and why some of it cannot be."""
    found = await understood(visit, text)
    said = called(found, local(visit.now).date())
    after, refused = dict(made), list[Refusal]()
    if said.day is not None:
        after["day"] = said.day.isoformat()
    if said.hour is not None:
        after["hour"] = said.hour.isoformat("minutes")
    if said.wanted is not None:
        after["wanted"] = said.wanted
    if said.bring:
        after["bring"] = clean(said.bring, MOST_TEXT)
    refused += await _add_places(visit, after, said)
    return after, refused + _dropped(after, visit.now)


def _dropped(made: Made, now: datetime) -> list[Refusal]:
    """Take out what nobody can be called to; returns why."""
    refused: list[Refusal] = []
    try:
        check_wanted(made.get("wanted") or (1 if made.get("wanted") is None else 0))
    except Refusal as refusal:
        made["wanted"] = None
        refused.append(refusal)
    try:
        _check_moment(made, now)
    except Refusal as refusal:
        today = made["day"] == local(now).date().isoformat()
        made["hour" if today and made.get("hour") else "day"] = None
        refused.append(refusal)
    return refused


def _check_moment(made: Made, now: datetime) -> None:
    if made.get("day"):
        hour = time.fromisoformat(made["hour"]) if made.get("hour") else time(23, 59)
        check_time(moment(date.fromisoformat(made["day"]), hour), now)


def _alone(visit: Visit, made: Made, line: str, text: str) -> Made:
    """A bare number or hour in answer to the question for it."""
    number = number_in(text)
    if line == "wanted" and number is not None:
        check_wanted(number)
        return made | {"wanted": number}
    if line == "hour" and number is not None and number < 24:
        hour = hour_in(f"{number}h")
        return made | {"hour": hour.isoformat("minutes") if hour else None}
    if line == "day" and (day := day_in(f"ngày {text}", local(visit.now).date())):
        return made | {"day": day.isoformat()}
    return made


async def _add_places(visit: Visit, made: Made, said: Called) -> Sequence[Refusal]:
    if said.work is not None:
        work = await places.work(visit.db, said.work)
        if work is not None and work.unit == made["unit"]:
            made |= {"work": work.id, "place": work.name}
    if said.village is None:
        return ()
    village = await places.village(visit.db, said.village)
    if village is None or village.unit not in units_of(visit):
        return (NotAllowed("village_not_yours"),)
    if village.unit == made["unit"]:
        made |= {"village": village.id, "village_name": village.name}
    return ()


async def _place(visit: Visit, made: Made, text: str) -> Made:
    """A work of the register that is named, or the words as they are."""
    label = clean(text, MOST_PLACE)
    found: Understood = await understood(visit, text)
    spot = next((one.work for one in found.spots if one.work is not None), None)
    work = await places.work(visit.db, spot) if spot is not None else None
    if work is not None and work.unit == made["unit"]:
        return {"work": work.id, "place": work.name}
    return {"work": None, "place": label}


async def _village_called(visit: Visit, made: Made, text: str) -> Made:
    """A village of the unit by its name alone, with or without "bản"."""
    words = fold(text)
    for one in await places.villages_of(visit.db, made["unit"]):
        name = fold(one.name)
        if words in {name, name.removeprefix("ban ")}:
            return {"village": one.id, "village_name": one.name}
    return {}
