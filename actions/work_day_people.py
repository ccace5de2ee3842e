"""Coming to a work day: whoever puts themselves down, whom the one who called it writes down, and who came."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from actions.identity import CONTACT, VERSION, agree, agrees, set_name
from actions.work_days import led
from domain.errors import NotAllowed, NotFound, NotPossible, NotUnderstood
from domain.people import Citizen
from domain.permissions import Actor, may_join
from domain.words import fold, one_line
from domain.work_days import (
    KEPT,
    Comer,
    Coming,
    State,
    Tally,
    WorkDay,
    check_heads,
    check_open,
    check_ticking,
)
from storage.database import Connection
from storage.queries import consents, identities, work_day_people, work_days
from storage.vault import Vault

SEEN_BY_HEAD = "work_day"
"""The purpose of letting whoever calls a work day see the name."""
MOST_NAME = 80
MOST_BY_NAME = 100
"""People without a phone on one list."""


@dataclass(frozen=True, slots=True)
class Standing:
    """A day as somebody who could come sees it: its numbers, and what they said themselves."""

    day: WorkDay
    tally: Tally
    mine: Comer | None


async def look(db: Connection, *, number: int, by: Actor) -> Standing:
    """The day. Raises NotFound."""
    day = await work_days.get(db, number)
    if day is None:
        raise NotFound("no_such_work_day")
    mine = await work_day_people.of_citizen(db, day.id, by.id)
    return Standing(day, (await work_days.tallies(db, [day.id]))[day.id], mine)


async def answer(db: Connection, *, number: int, heads: int, by: Actor, now: datetime) -> Standing:
    """Come with so many heads, oneself included; 0: cannot come. Saying the same again changes nothing. Raises
    NotFound, NotAllowed for who called it, NotPossible once it began or was called off, NotUnderstood for too many."""
    day = await joinable(db, number=number, by=by, now=now)
    coming = Coming.YES if heads else Coming.NO
    check_heads(heads or 1)
    before = await work_day_people.of_citizen(db, day.id, by.id)
    if before is None or (before.coming, before.heads) != (coming, heads or 1):
        await work_day_people.put(db, day.id, by.id, coming=coming, heads=heads or 1, now=now)
    if coming is Coming.YES and day.version > 1:
        await work_day_people.note_told(db, subject=version_of(day), step=CHANGED, citizen=by.id, now=now)
    return await look(db, number=number, by=by)


async def joinable(db: Connection, *, number: int, by: Actor, now: datetime) -> WorkDay:
    """The day, if this person can still say something to it; nobody changes it until the transaction ends. Raises
    NotFound, NotAllowed for who called it, NotPossible once it began or was called off."""
    day = await work_days.get(db, number, hold=True)
    if day is None:
        raise NotFound("no_such_work_day")
    check_open(day, now)
    if not may_join(by, day.called_by):
        raise NotAllowed("own_day")
    return day


CHANGED = "changed"
"""The step of `reminders` for who knows of a change."""


def version_of(day: WorkDay) -> str:
    """The subject of `reminders` for one change of a day."""
    return f"work_day:{day.id}:v{day.version}"


async def show_name(db: Connection, *, vault: Vault, by: Citizen, now: datetime) -> bool:
    """Let whoever calls work days see the name one gave. False where none was: it has to be given first."""
    if not (await agrees(db, purpose=CONTACT, by=by) and (await identities.of(db, vault, by.id)).name):
        return False
    await agree(db, purpose=SEEN_BY_HEAD, by=by, now=now)
    return True


async def give_name(db: Connection, *, name: str, vault: Vault, by: Citizen, now: datetime) -> None:
    """A name, given to be seen by whoever calls work days. Raises NotUnderstood for none."""
    if not one_line(name, MOST_NAME):
        raise NotUnderstood("name_wanted")
    await agree(db, purpose=CONTACT, by=by, now=now)
    await agree(db, purpose=SEEN_BY_HEAD, by=by, now=now)
    await set_name(db, name=name, vault=vault, by=by, now=now)


async def hide_name(db: Connection, *, by: Citizen, now: datetime) -> None:
    """Do not let them see it any more."""
    await consents.withdraw(db, citizen=by.id, purpose=SEEN_BY_HEAD, now=now)


async def name_shown(db: Connection, *, vault: Vault, citizen: int) -> str:
    """The name as whoever called the day sees it; empty for who did not agree to that, or has none."""
    if not await consents.given(db, citizen=citizen, purpose=SEEN_BY_HEAD, version=VERSION):
        return ""
    return (await identities.of(db, vault, citizen)).name


async def people_of(db: Connection, *, number: int, vault: Vault, by: Actor) -> tuple[WorkDay, list[Comer]]:
    """The day and its list, without those who cannot come; names only as people wrote them down. Raises NotFound for
    anybody but who leads the day."""
    day = await led(db, number=number, by=by)
    return day, await work_day_people.listed(db, vault, day.id)


async def named(db: Connection, *, vault: Vault, people: Sequence[Comer]) -> list[Comer]:
    """These lines of a list that `people_of` gave, with the names that their people let be seen."""
    return [
        one if one.citizen is None else replace(one, name=await name_shown(db, vault=vault, citizen=one.citizen))
        for one in people
    ]


async def add_person(
    db: Connection, *, number: int, name: str, heads: int, vault: Vault, by: Actor, now: datetime
) -> bool:
    """Write somebody without a phone down by name, also while the list is ticked: they came then. False if the list has
    that name. Raises NotFound, NotPossible, NotUnderstood, TooMuch."""
    day = await led(db, number=number, by=by, hold=True)
    begun = day.at <= now
    (check_ticking if begun else check_open)(day, now)
    check_heads(heads)
    line = one_line(name, MOST_NAME)
    if not line:
        raise NotUnderstood("name_wanted")
    written = [one.name for one in await work_day_people.listed(db, vault, day.id) if one.citizen is None]
    if fold(line) in {fold(one) for one in written}:
        return False
    if len(written) >= MOST_BY_NAME:
        raise NotPossible("list_full", most=MOST_BY_NAME)
    coming = Coming.CAME if begun else Coming.YES
    await work_day_people.add_by_name(db, vault, day.id, line, coming=coming, heads=heads, now=now)
    return True


async def tick(
    db: Connection, *, number: int, line: int, came: bool, heads: int | None = None, by: Actor, now: datetime
) -> None:
    """Whether the person of a line came, and with how many. Raises NotFound, NotPossible before it began or once it is
    booked, NotUnderstood for too many."""
    day = await _ticked(db, number, by, now)
    if heads is not None:
        check_heads(heads)
    coming = Coming.CAME if came else Coming.MISSED
    if not await work_day_people.tick(db, day.id, line, coming=coming, heads=heads):
        raise NotFound("no_such_line")


async def tick_all(db: Connection, *, number: int, by: Actor, now: datetime) -> None:
    """Everybody came who is not ticked yet. Raises as `tick` does."""
    day = await _ticked(db, number, by, now)
    await work_day_people.turn_all(db, day.id, before=Coming.YES, after=Coming.CAME)


async def days_to_come(db: Connection, *, by: Citizen, now: datetime) -> list[WorkDay]:
    """The days that people of this person's village can come to."""
    if by.unit is None:
        return []
    return await work_days.to_come(db, unit=by.unit, village=by.village, now=now)


async def days_led(db: Connection, *, by: Citizen, now: datetime) -> list[WorkDay]:
    """The days this person leads: to come, or over not so long ago."""
    return [
        day
        for day in await work_days.led_by(db, by.id, since=now - KEPT)
        if day.state is State.CALLED or day.at > now - KEPT
    ]


async def _ticked(db: Connection, number: int, by: Actor, now: datetime) -> WorkDay:
    day = await led(db, number=number, by=by, hold=True)
    check_ticking(day, now)
    return day
