"""Reports handed in without the talk that leads there, for tests of what comes after."""

from __future__ import annotations

from typing import Any

from actions import filing
from domain.people import Citizen
from domain.reports import Family, Report
from storage.queries import people, reports
from tests.bench import a_filing
from tests.world.people import Person
from tests.world.world import World


async def citizen(world: World, person: Person) -> Citizen:
    """Who this person is to us. Somebody who has not written yet says hello first."""
    if not person.messages:
        await person.says("/start")
    at = await world.address_of(person.native)
    async with world.checking() as db:
        return (await people.citizens_at(db, [at]))[at]


async def filed(world: World, author: Person, family: Family = Family.WASTE, **values: Any) -> str:
    """The code of a report that was handed in; its notices have arrived."""
    by = await citizen(world, author)
    async with world.database.write() as db:
        report = await filing.file(db, filing=a_filing(family, **values), vault=world.vault, by=by, now=world.clock())
    await world.settle()
    return report.code


async def current(world: World, code: str) -> Report:
    """The report as it was committed."""
    async with world.checking() as db:
        found = await reports.get(db, code)
    assert found is not None
    return found
