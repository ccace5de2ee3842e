"""The office keeps its register: villages, works, and the sentences that answers start from."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from domain import works
from domain.errors import NotAllowed, NotFound, NotUnderstood
from domain.lifecycle import Act
from domain.people import Role
from domain.permissions import Actor
from domain.words import clean, one_line
from storage.database import Connection
from storage.queries import journal, places, templates

KEEPERS = frozenset({Role.MODERATOR, Role.STAFF, Role.ADMIN})
"""Who may register villages and works of their unit."""

WRITERS = frozenset({Role.MODERATOR, Role.ADMIN})
"""Who may change the prepared sentences, which every unit of an installation shares."""

PREPARED = (Act.ASK, Act.REJECT, Act.HAND_OVER, Act.REPLY)
"""The acts that prepared sentences exist for."""

NAME, SENTENCE = 128, 1_000


async def add_village(db: Connection, *, unit: str, name: str, by: Actor, now: datetime) -> bool:
    """Register a village; False if the unit has one of that name. Raises NotAllowed, NotFound, NotUnderstood."""
    await _check(db, unit, by)
    added = await places.add_village(db, unit=unit, name=_named(name))
    if added:
        await _write(db, "add_village", by, now, unit=unit, name=_named(name))
    return added


async def add_work(
    db: Connection, *, unit: str, village: int | None, kind: str, name: str, by: Actor, now: datetime
) -> bool:
    """Register a work; False if the unit has one of that name. Raises NotAllowed, NotFound, NotUnderstood."""
    await _check(db, unit, by)
    own = {one.id for one in await places.villages_of(db, unit)}
    if kind not in works.BY_CODE or (village is not None and village not in own):
        raise NotUnderstood("choose_one")
    added = await places.add_work(db, unit=unit, village=village, kind=kind, name=_named(name), now=now)
    if added:
        await _write(db, "add_work", by, now, unit=unit, name=_named(name))
    return added


async def add_template(db: Connection, *, act: str, text: str, by: Actor, now: datetime) -> None:
    """Prepare a sentence for an act. Raises NotAllowed, NotUnderstood."""
    _check_role(by, WRITERS)
    if act not in PREPARED:
        raise NotUnderstood("choose_one")
    sentence = clean(text, SENTENCE)
    if not sentence:
        raise NotUnderstood("text_wanted")
    await templates.add(db, [(act, sentence)], now=now)
    await _write(db, "add_template", by, now, act=act)


async def end_template(db: Connection, *, number: int, by: Actor, now: datetime) -> None:
    """Stop offering a sentence; ending it twice changes nothing. Raises NotAllowed."""
    _check_role(by, WRITERS)
    await templates.end(db, number, now=now)
    await _write(db, "end_template", by, now, template=number)


async def _check(db: Connection, unit: str, by: Actor) -> None:
    _check_role(by, KEEPERS, unit)
    if await places.unit(db, unit) is None:
        raise NotFound("no_such_unit", unit=unit)


def _check_role(by: Actor, roles: Collection[Role], unit: str | None = None) -> None:
    if not any(grant.role in roles and unit in (None, grant.unit) for grant in by.grants):
        raise NotAllowed("not_allowed")


def _named(text: str) -> str:
    name = one_line(text, NAME)
    if not name:
        raise NotUnderstood("text_wanted")
    return name


async def _write(db: Connection, done: str, by: Actor, now: datetime, **facts: str | int) -> None:
    await journal.append(db, report=None, at=now, by=by.id, act=done, data=dict(facts))
