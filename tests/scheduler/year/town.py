"""Two communes and their province: who serves where, and which days their offices keep otherwise."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from actions import calendar, coming
from domain.people import Citizen, Grant, Role
from domain.workdays import DayRule
from storage.queries import people
from storage.tables import photos
from tests.world.world import World

FIRST, SECOND, PROVINCE = "new_binh_lu", "new_ta_leng", "province:lai_chau"
COMMUNES = (FIRST, SECOND)
PARENT = {FIRST: PROVINCE, SECOND: PROVINCE, PROVINCE: None}
EVIDENCE = "e" * 64

KEPT_OTHERWISE = {
    FIRST: {date(2027, 1, 23): True, date(2027, 8, 28): True},
    SECOND: {date(2027, 1, 20): False, date(2027, 1, 21): False, date(2027, 8, 4): False},
    PROVINCE: dict[date, bool](),
}
"""Saturdays on which one commune works, and days on which a storm closed the other."""

REPORT_DAY = date(2027, 10, 29)
"""When the yearly report is due, as an administrator set it for this year."""


@dataclass
class Town:
    """Everybody by what they hold. A man of the first commune is moderator and staff in one; two officers also report
    things themselves."""

    moderators: dict[str, list[Citizen]] = field(default_factory=dict)
    staff: dict[str, list[Citizen]] = field(default_factory=dict)
    heads: dict[str, list[Citizen]] = field(default_factory=dict)
    admins: list[Citizen] = field(default_factory=list)
    residents: list[Citizen] = field(default_factory=list)

    @property
    def officers(self) -> dict[int, str]:
        """The unit of everybody who holds an office."""
        held = {
            who.id: unit for each in (self.moderators, self.staff, self.heads) for unit in each for who in each[unit]
        }
        return held | {who.id: PROVINCE for who in self.admins}

    @property
    def everybody(self) -> dict[int, Citizen]:
        """By number."""
        offices = [who for each in (self.moderators, self.staff, self.heads) for held in each.values() for who in held]
        return {who.id: who for who in (*offices, *self.admins, *self.residents)}


async def settle_town(world: World) -> Town:
    """People come, the calendar is kept, and there is a photo for evidence."""
    town = Town()
    for unit in (*COMMUNES, PROVINCE):
        both = (Grant(Role.MODERATOR, unit), *((Grant(Role.STAFF, unit),) if unit == FIRST else ()))
        town.moderators[unit] = [
            await _comes(world, f"m1 {unit}", *both), await _comes(world, f"m2 {unit}", Grant(Role.MODERATOR, unit)),
        ]  # fmt: skip
        own = [await _comes(world, f"s{number} {unit}", Grant(Role.STAFF, unit)) for number in (1, 2)]
        town.staff[unit] = own + (town.moderators[unit][:1] if unit == FIRST else [])
        town.heads[unit] = [await _comes(world, f"h {unit}", Grant(Role.VILLAGE_HEAD, unit))]
    town.admins = [await _comes(world, "admin", Grant(Role.ADMIN, PROVINCE))]
    town.residents = [await _comes(world, f"r{number}") for number in range(9)]
    town.residents += [town.moderators[FIRST][1], town.staff[SECOND][0]]
    await _keep_calendar(world, town)
    return town


async def _comes(world: World, name: str, *grants: Grant) -> Citizen:
    line = world.line
    async with world.database.write() as db:
        found = await people.resolve(db, channel=line.name, account=line.account, natives=[name], now=world.clock())
        who = (await people.citizens_at(db, [found[name]]))[found[name]]
        for grant in grants:
            await people.grant(db, who=who.id, given=grant, now=world.clock())
        return (await people.citizens_at(db, [found[name]]))[found[name]]


async def _keep_calendar(world: World, town: Town) -> None:
    admin, now = town.admins[0], world.clock()
    async with world.database.write() as db:
        for unit, days in KEPT_OTHERWISE.items():
            for day, works in days.items():
                by = town.moderators[unit][0]
                await calendar.set_day(db, day=day, unit=unit, rule=DayRule(works, "Bão"), by=by, now=now)
        await coming.set_milestone(db, name="annual_report", year=2027, day=f"{REPORT_DAY:%m-%d}", by=admin, now=now)
        await db.execute(
            photos.insert().values(sha256=EVIDENCE, width=8, height=8, size=9, dhash="0" * 16, created=now)
        )
