"""Citizens, their chats and their roles. Names and phones are in `identities.py`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.people import Citizen, Grant, Role
from domain.permissions import Person
from storage.queries.inserting import insert
from storage.tables import addresses, citizens, grants


@dataclass(frozen=True, slots=True)
class Address:
    """One chat of one citizen."""

    id: int
    citizen: int
    channel: str
    account: str
    native: str


async def resolve(
    db: AsyncConnection, *, channel: str, account: str, natives: Iterable[str], now: datetime
) -> dict[str, int]:
    """Our number for each of a messenger's chats. Whoever writes for the first time becomes a citizen."""
    wanted = set(natives)
    known = await _numbers(db, channel, account, wanted)
    for native in sorted(wanted - known.keys()):
        citizen = await db.scalar(citizens.insert().values(language="vi", created=now).returning(citizens.c.id))
        known[native] = (
            await db.scalar(
                addresses.insert()
                .values(citizen=citizen, channel=channel, account=account, native=native, created=now, seen=now)
                .returning(addresses.c.id)
            )
            or 0
        )
    await db.execute(_SEEN, {"numbers": list(known.values()), "at": now})
    return known


# Built once: every round and every intake runs them.
_NUMBERS = select(addresses.c.native, addresses.c.id).where(
    addresses.c.channel == bindparam("channel"),
    addresses.c.account == bindparam("account"),
    addresses.c.native.in_(bindparam("natives", expanding=True)),
)
_SEEN = (
    update(addresses)
    .where(addresses.c.id.in_(bindparam("numbers", expanding=True)))
    .values(seen=bindparam("at"), blocked=None)
)
_CITIZENS_AT = (
    select(addresses.c.id, citizens.c.id, citizens.c.language, citizens.c.unit, citizens.c.village)
    .join(citizens, citizens.c.id == addresses.c.citizen)
    .where(addresses.c.id.in_(bindparam("numbers", expanding=True)))
)
_GRANTS = (
    select(grants.c.citizen, grants.c.role, grants.c.unit)
    .where(grants.c.citizen.in_(bindparam("who", expanding=True)), grants.c.until.is_(None))
    .order_by(grants.c.id)
)


async def _numbers(db: AsyncConnection, channel: str, account: str, natives: set[str]) -> dict[str, int]:
    rows = await db.execute(_NUMBERS, {"channel": channel, "account": account, "natives": list(natives)})
    return {row.native: row.id for row in rows}


async def citizens_at(db: AsyncConnection, numbers: Sequence[int]) -> dict[int, Citizen]:
    """Who writes from these addresses."""
    rows = await db.execute(_CITIZENS_AT, {"numbers": list(numbers)})
    found = rows.all()
    held = await _grants(db, {row[1] for row in found})
    return {
        at: Citizen(who, at, language, unit, village, held.get(who, ())) for at, who, language, unit, village in found
    }


async def citizen(db: AsyncConnection, number: int) -> Citizen | None:
    """One citizen with their latest address (0 if they have none)."""
    row = (
        await db.execute(
            select(citizens.c.id, citizens.c.language, citizens.c.unit, citizens.c.village).where(
                citizens.c.id == number
            )
        )
    ).first()
    if row is None:
        return None
    at = await db.scalar(
        select(addresses.c.id).where(addresses.c.citizen == number).order_by(addresses.c.seen.desc()).limit(1)
    )
    held = await _grants(db, {number})
    return Citizen(row[0], at or 0, row[1], row[2], row[3], held.get(number, ()))


async def _grants(db: AsyncConnection, who: set[int]) -> dict[int, tuple[Grant, ...]]:
    rows = await db.execute(_GRANTS, {"who": list(who)})
    held: dict[int, tuple[Grant, ...]] = {}
    for number, role, unit in rows:
        held[number] = (*held.get(number, ()), Grant(Role(role), unit))
    return held


_HOLDERS = (
    select(grants.c.citizen)
    .where(grants.c.role == bindparam("role"), grants.c.unit == bindparam("unit"), grants.c.until.is_(None))
    .order_by(grants.c.id)
)


async def holders(db: AsyncConnection, role: Role, unit: str) -> list[int]:
    """The citizens who hold a role for a unit, oldest grant first."""
    rows = await db.scalars(_HOLDERS, {"role": role.value, "unit": unit})
    return list(dict.fromkeys(rows))


async def actors(db: AsyncConnection, who: Iterable[int]) -> list[Person]:
    """These citizens with what they hold now, each once, in the order given."""
    wanted = list(dict.fromkeys(who))
    held = await _grants(db, set(wanted)) if wanted else {}
    return [Person(one, held.get(one, ())) for one in wanted]


async def grant(db: AsyncConnection, *, who: int, given: Grant, now: datetime) -> None:
    """Give a role; giving it twice changes nothing."""
    if given not in (await _grants(db, {who})).get(who, ()):
        await db.execute(grants.insert().values(citizen=who, role=given.role.value, unit=given.unit, since=now))


async def set_language(db: AsyncConnection, who: int, language: str) -> None:
    """The language a citizen is spoken to in."""
    await db.execute(update(citizens).where(citizens.c.id == who).values(language=language))


async def set_home(db: AsyncConnection, who: int, *, unit: str, village: int | None) -> None:
    """Where a citizen lives, so that it is not asked again."""
    await db.execute(update(citizens).where(citizens.c.id == who).values(unit=unit, village=village))


async def address(db: AsyncConnection, number: int) -> Address | None:
    """One chat."""
    row = (
        await db.execute(
            select(
                addresses.c.id, addresses.c.citizen, addresses.c.channel, addresses.c.account, addresses.c.native
            ).where(addresses.c.id == number)
        )
    ).first()
    return Address(*row) if row else None


async def block(db: AsyncConnection, number: int, *, now: datetime) -> None:
    """This chat does not take messages from us any more, until it writes again."""
    await db.execute(update(addresses).where(addresses.c.id == number).values(blocked=now))


async def join(db: AsyncConnection, *, number: int, who: int) -> None:
    """Make a chat another citizen's: the same person on another device or messenger."""
    await db.execute(update(addresses).where(addresses.c.id == number).values(citizen=who))


async def keep_only(db: AsyncConnection, native: str, *, channel: str, account: str, who: int, now: datetime) -> int:
    """A chat for a known citizen (demo people, assisted entry); returns its number."""
    await db.execute(
        insert(db, addresses)
        .values(citizen=who, channel=channel, account=account, native=native, created=now, seen=now)
        .on_conflict_do_nothing()
    )
    return (await _numbers(db, channel, account, {native}))[native]
