"""Joining the chats of one person by a code that goes from the one to the other, and parting them again.

The code is made in the chat that remains the person, and typed in the one that joins it. So that nobody is talked out
of an office, whoever holds one can only give a code: joining is for chats without one.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from actions.identity import CONTACT
from domain.errors import NotAllowed, NotFound, NotPossible, TooMuch
from domain.people import Citizen
from storage.database import Connection
from storage.queries import identities, journal, linking, passes, people
from storage.queries.passes import Opens, Pass
from storage.queries.people import Address
from storage.vault import Vault

LASTS = timedelta(minutes=15)
"""A code is good once, and for this long."""

TRIES, TRIES_OF_ALL = 5, 300
"""Wrong codes within `LASTS`: of one chat, and of all. Invitations count with the others. With a hundred codes open all
the time, all who guess together find one in a hundred years."""

_OPENS: tuple[Opens, ...] = ("link", "chat")
"""The code that a chat gives, or the one of the web chat for another device."""


@dataclass(frozen=True, slots=True)
class Joining:
    """What would be joined: how many reports this person and the other have, how many of this person's chats move, and
    whether the other holds an office."""

    other: Citizen
    reports: int
    other_reports: int
    chats: int
    office: bool


async def give_code(db: Connection, *, by: Citizen, now: datetime) -> str:
    """A code for another chat of this person. The one before it ends."""
    return await passes.issue(db, opens="link", citizen=by.id, address=by.address, ttl=LASTS, now=now)


async def check_tries(db: Connection, *, by: Citizen, now: datetime, long: bool = False) -> None:
    """Raise TooMuch when this chat typed too many wrong codes; or all chats did, unless the code is so `long` that all
    of them together cannot guess it: then nobody can keep others from using theirs."""
    chat, everybody = await passes.wrong_tries(db, address=by.address, now=now)
    if chat >= TRIES or (everybody >= TRIES_OF_ALL and not long):
        raise TooMuch("too_many_codes")


async def was_wrong(db: Connection, *, by: Citizen, now: datetime) -> None:
    """Count a wrong code of this chat."""
    await passes.was_wrong(db, citizen=by.id, address=by.address, until=now + LASTS)


async def look(db: Connection, *, token: str, by: Citizen, now: datetime) -> Joining:
    """What the code with this print would join. Raises TooMuch, NotFound for a code that is wrong, used or too old, and
    the refusals of `_other`."""
    await check_tries(db, by=by, now=now)
    other = await _other(db, await passes.look(db, token=token, opens=_OPENS, now=now), by)
    return Joining(
        other,
        await linking.reports_of(db, by.id),
        await linking.reports_of(db, other.id),
        len(await linking.chats(db, by.id)),
        bool(other.grants),
    )


async def join(db: Connection, *, token: str, vault: Vault, by: Citizen, now: datetime) -> tuple[Citizen, Address]:
    """Use the code up: everything of this person is the other's from now on. Returns who they are now, and the chat
    that the code came from. Raises as `look` does."""
    await journal.hold(db)
    used = await passes.use(db, token=token, opens=_OPENS, now=now)
    other = await _other(db, used, by)
    moved = await linking.reports_of(db, by.id)
    await linking.merge(db, gone=by.id, into=other.id, now=now)
    ended = await linking.agree_alike(db, other.id, now=now)
    await _one_identity(db, vault, gone=by.id, into=other.id, allowed=CONTACT not in ended, now=now)
    facts = {"gone": by.id, "chat": by.address, "reports": moved}
    await journal.append(db, report=None, at=now, by=other.id, act="link", data=facts)
    known = (await people.citizens_at(db, [by.address]))[by.address]
    source = await people.address(db, used.address) if used and used.address else None
    return known, source or (await linking.chats(db, other.id))[0]


async def part(db: Connection, *, chat: int, by: Citizen, now: datetime) -> Address:
    """One of this person's chats becomes somebody who has sent nothing; what was sent stays here. Returns the chat used
    last of those that remain. Raises NotFound for a chat that is not theirs, NotPossible for their only one."""
    chats = await linking.chats(db, by.id)
    parted = next((one for one in chats if one.id == chat), None)
    if parted is None:
        raise NotFound("no_such_chat")
    rest = [one for one in chats if one.id != chat]
    if not rest:
        raise NotPossible("only_chat")
    await journal.hold(db)
    became = await linking.part(db, parted, to=rest[0], now=now)
    await journal.append(db, report=None, at=now, by=by.id, act="unlink", data={"chat": chat, "became": became})
    return rest[0]


async def _other(db: Connection, found: Pass | None, by: Citizen) -> Citizen:
    """Whose code it is. Raises NotFound if it is nobody's, NotPossible("same_person") for one's own, NotAllowed for
    somebody with an office, NotPossible("judges_own") while one of the two handles a report of the other."""
    other = await people.citizen(db, found.citizen) if found else None
    if other is None:
        raise NotFound("no_such_link")
    if other.id == by.id:
        raise NotPossible("same_person")
    if by.grants:
        raise NotAllowed("office_stays")
    if await linking.judges_own(db, by.id, other.id):
        raise NotPossible("judges_own")
    return other


async def _one_identity(db: Connection, vault: Vault, *, gone: int, into: int, allowed: bool, now: datetime) -> None:
    """The name and phone of whoever remains; where there is none, those of whoever joins. Erased when the consent that
    they stood on was taken back last."""
    mine, theirs = await identities.of(db, vault, into), await identities.of(db, vault, gone)
    await identities.forget(db, gone, now=now)
    if not allowed:
        await identities.forget(db, into, now=now)
        return
    if theirs.name and not mine.name:
        await identities.set_name(db, vault, into, theirs.name, now=now)
    if theirs.phone and not mine.phone:
        await identities.set_phone(db, vault, into, theirs.phone, now=now)
