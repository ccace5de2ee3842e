"""Who a campaign is for, as SQL: units and villages old and new, topics and refusals, roles, chats."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import ColumnElement, ScalarSelect, and_, exists, or_, select, true
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.campaigns import OPT_IN, Audience
from storage.queries import campaigns
from storage.tables import addresses, citizens, grants, subscriptions, unit_successors, villages

CHAT = addresses.alias("chat")


@dataclass(frozen=True, slots=True)
class Reached:
    """An audience with its places followed: `everybody` where the whole province is meant, also those who never said
    where they live."""

    audience: Audience
    units: frozenset[str]
    villages: frozenset[int]
    everybody: bool = False


async def within(db: AsyncConnection, unit: str) -> set[str]:
    """The units whose people a unit may speak to: itself, those beneath it, and those that any of them came from."""
    own = await campaigns.below(db, [unit])
    return {*own, *await _before(db, own)}


async def villages_within(db: AsyncConnection, unit: str) -> set[int]:
    """The villages whose people a unit may speak to."""
    return set(await db.scalars(select(villages.c.id).where(villages.c.unit.in_(await within(db, unit)))))


async def reached(db: AsyncConnection, audience: Audience, *, unit: str) -> Reached:
    """The audience of a campaign of this unit, its units and villages followed to what they became and back; nobody
    beyond what the unit may speak to."""
    allowed = await within(db, unit)
    wanted = await campaigns.below(db, audience.units)
    places = {*wanted, *await _after(db, wanted), *await _before(db, wanted)} & allowed
    named = await _namesakes(db, audience.villages, allowed)
    top = len(await campaigns.above(db, unit)) == 1 and unit in audience.units
    return Reached(audience, frozenset(places), frozenset(named), everybody=top)


def people(who: Reached) -> ColumnElement[bool]:
    """Of a row of `citizens`: are they meant, and do they want to hear of it? Whether a chat of theirs takes messages
    is `last_chat`'s."""
    places = (
        true()
        if who.everybody
        else or_(citizens.c.unit.in_(sorted(who.units)), citizens.c.village.in_(sorted(who.villages)))
    )
    audience = who.audience
    wanted: list[ColumnElement[bool]] = [places, ~refused(audience)]
    if audience.topic in OPT_IN:
        wanted.append(_said(audience, wants=True))
    if audience.roles:
        held = (grants.c.citizen == citizens.c.id, grants.c.until.is_(None))
        wanted.append(exists().where(*held, grants.c.role.in_([role.value for role in audience.roles])))
    return and_(*wanted)


def refused(audience: Audience) -> ColumnElement[bool]:
    """Of a row of `citizens`: do they refuse everything, or news of this topic?"""
    return _said(audience, wants=False, everything=True)


def last_chat(audience: Audience) -> ScalarSelect[int]:
    """Of a row of `citizens`: their chat used last among those that take messages, of the audience's channels."""
    where = [CHAT.c.citizen == citizens.c.id, CHAT.c.blocked.is_(None)]
    if audience.channels:
        where.append(CHAT.c.channel.in_(audience.channels))
    found = select(CHAT.c.id).where(*where).order_by(CHAT.c.seen.desc(), CHAT.c.id.desc()).limit(1)
    return found.correlate(citizens).scalar_subquery()


def _said(audience: Audience, *, wants: bool, everything: bool = False) -> ColumnElement[bool]:
    topics = [audience.topic.value, *([""] if everything else [])]
    said = (subscriptions.c.citizen == citizens.c.id, subscriptions.c.topic.in_(topics))
    return exists().where(*said, subscriptions.c.wants.is_(wants))


async def _before(db: AsyncConnection, units: Collection[str]) -> list[str]:
    return list(await db.scalars(select(unit_successors.c.unit).where(unit_successors.c.successor.in_(units))))


async def _after(db: AsyncConnection, units: Collection[str]) -> list[str]:
    return list(await db.scalars(select(unit_successors.c.successor).where(unit_successors.c.unit.in_(units))))


async def _namesakes(db: AsyncConnection, wanted: Collection[int], allowed: Collection[str]) -> set[int]:
    """These villages, and those of the same name in the units that theirs became or came from."""
    rows = await db.execute(select(villages.c.id, villages.c.unit, villages.c.folded).where(villages.c.id.in_(wanted)))
    found = set()
    for _, unit, folded in rows.all():
        units = {unit, *await _after(db, [unit]), *await _before(db, [unit])} & set(allowed)
        same = (villages.c.unit.in_(units), villages.c.folded == folded)
        found |= set(await db.scalars(select(villages.c.id).where(*same)))
    return found
