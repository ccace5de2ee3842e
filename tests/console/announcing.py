"""Campaigns to look at in the console: drafts, one that waits, one that is half sent."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from sqlalchemy import update

from actions import announcing, campaigns
from domain.campaigns import Audience, Campaign, Outcome, State, Unreached
from domain.people import Citizen
from storage.queries import campaigns as kept
from storage.queries import people
from storage.tables import campaigns as rows
from storage.tables import recipients
from tests.console.office import BINH_LU, TestOffice

TITLE, TEXT = (
    "Họp bản tối thứ bảy",
    "Mời bà con họp lúc 19 giờ 30 tại nhà văn hóa.\nMang theo ý kiến góp cho con đường.",
)
TOLD = (
    (Outcome.SENT, ""), (Outcome.SENT, ""), (Outcome.FAILED, Unreached.BLOCKED), (Outcome.PARKED, Unreached.WINDOW),
    (Outcome.SKIPPED, Unreached.OPTED_OUT), (Outcome.WAITING, ""),
)  # fmt: skip


async def neighbours(office: TestOffice, number: int, unit: str = BINH_LU) -> list[Citizen]:
    """So many residents who have said where they live."""
    found = []
    for one in range(number):
        who = await office.resident(f"N{one}")
        async with office.database.write() as db:
            await people.set_home(db, who.id, unit=unit, village=None)
        found.append(who)
    return found


async def draft(office: TestOffice, by: Citizen, unit: str = BINH_LU, **changed: Any) -> Campaign:
    """A draft of this officer."""
    values: dict[str, Any] = {"title": TITLE, "texts": {"vi": TEXT}, "audience": Audience(units=(unit,))} | changed
    async with office.database.write() as db:
        return await campaigns.compose(db, unit=unit, **values, by=by, now=office.clock())


async def waiting(office: TestOffice, by: Citizen, unit: str = BINH_LU, **changed: Any) -> Campaign:
    """One that was handed in."""
    one = await draft(office, by, unit, **changed)
    async with office.database.write() as db:
        return await campaigns.submit(db, code=one.code, expected=one.version, by=by, now=office.clock())


async def half_sent(office: TestOffice, by: Citizen, second: Citizen, **changed: Any) -> Campaign:
    """One that leaves, with one recipient of each outcome and two who have it."""
    one = await waiting(office, by, **changed)
    residents = await neighbours(office, len(TOLD))
    now = office.clock()
    async with office.database.write() as db:
        one = await announcing.approve(db, code=one.code, expected=one.version, by=second, now=now)
        await db.execute(update(rows).values(state=State.RUNNING.value, started=now).where(rows.c.id == one.id))
        for number, (who, (outcome, why)) in enumerate(zip(residents, TOLD, strict=True)):
            at = now + timedelta(seconds=number)
            here = {"channel": "web", "account": "chat", "at": at}
            values = {"campaign": one.id, "citizen": who.id, "outcome": outcome.value, "why": str(why), **here}
            await db.execute(recipients.insert().values(**values))
    return await now_of(office, one)


async def now_of(office: TestOffice, one: Campaign) -> Campaign:
    """As it is kept now."""
    async with office.database.read() as db:
        found = await kept.get(db, one.code)
    assert found
    return found


async def only(office: TestOffice) -> Campaign:
    """The one campaign there is."""
    async with office.database.read() as db:
        found = await kept.page(db, units=[BINH_LU])
    assert len(found) == 1
    return found[0]
