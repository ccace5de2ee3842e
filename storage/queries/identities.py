"""Names and phones, sealed. The only module that reads them; who may ask is decided before it is called."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.queries.inserting import insert
from storage.tables import identities, stand_ins
from storage.vault import Vault


@dataclass(frozen=True, slots=True)
class Identity:
    """Who a citizen said they are. Empty where they did not."""

    name: str = ""
    phone: str = ""


def _context(column: str, number: int) -> str:
    return f"{column}/{number}"


async def of(db: AsyncConnection, vault: Vault, citizen: int) -> Identity:
    """A citizen's name and phone, opened."""
    row = (
        await db.execute(select(identities.c.name, identities.c.phone).where(identities.c.citizen == citizen))
    ).first()
    if row is None:
        return Identity()
    name, phone = row
    return Identity(
        vault.open(name, _context("name", citizen)) if name else "",
        vault.open(phone, _context("phone", citizen)) if phone else "",
    )


async def set_name(db: AsyncConnection, vault: Vault, citizen: int, name: str, *, now: datetime) -> None:
    """Keep a name, sealed."""
    await _set(db, citizen, now, name=vault.seal(name, _context("name", citizen)))


async def set_phone(db: AsyncConnection, vault: Vault, citizen: int, phone: str, *, now: datetime) -> None:
    """Keep a phone number (E.164), sealed, with a keyed print to find it by."""
    await _set(
        db, citizen, now, phone=vault.seal(phone, _context("phone", citizen)), phone_print=vault.fingerprint(phone)
    )


async def forget(db: AsyncConnection, citizen: int, *, now: datetime) -> bool:
    """Erase a citizen's name and phone. False if there were none."""
    known = or_(identities.c.name.is_not(None), identities.c.phone.is_not(None))
    erased = await db.execute(
        update(identities)
        .where(identities.c.citizen == citizen, known)
        .values(name=None, phone=None, phone_print=None, updated=now)
    )
    return erased.rowcount > 0


async def _set(db: AsyncConnection, citizen: int, now: datetime, **values: str) -> None:
    row = insert(db, identities).values(citizen=citizen, updated=now, **values)
    await db.execute(row.on_conflict_do_update(index_elements=["citizen"], set_={**values, "updated": now}))


async def set_stand_in(db: AsyncConnection, vault: Vault, report: int, name: str) -> None:
    """The name of the person for whom a village head filed."""
    await db.execute(stand_ins.insert().values(report=report, name=vault.seal(name, _context("stand_in", report))))


async def stand_in(db: AsyncConnection, vault: Vault, report: int) -> str:
    """The name that `set_stand_in` kept, or an empty text."""
    sealed = await db.scalar(select(stand_ins.c.name).where(stand_ins.c.report == report))
    return vault.open(sealed, _context("stand_in", report)) if sealed else ""


async def reseal(db: AsyncConnection, old: Vault, new: Vault, progress: Callable[[int], None]) -> int:
    """Seal everything again with the new current key; returns how many values were sealed."""
    total = 0
    for citizen, name, phone in (
        await db.execute(select(identities.c.citizen, identities.c.name, identities.c.phone))
    ).all():
        values = {
            column: new.seal(old.open(sealed, _context(column, citizen)), _context(column, citizen))
            for column, sealed in (("name", name), ("phone", phone))
            if sealed
        }
        if values:
            await db.execute(update(identities).where(identities.c.citizen == citizen).values(**values))
        total += len(values)
        progress(1)
    for report, sealed in (await db.execute(select(stand_ins.c.report, stand_ins.c.name))).all():
        again = new.seal(old.open(sealed, _context("stand_in", report)), _context("stand_in", report))
        await db.execute(update(stand_ins).where(stand_ins.c.report == report).values(name=again))
        total += 1
    return total
