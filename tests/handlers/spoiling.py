"""What an older version of the product may have left in a talk."""

from __future__ import annotations

from storage.talks import Talks
from tests.world.people import Person
from tests.world.world import World


async def spoil(world: World, person: Person) -> None:
    """Leave a draft that nobody can read any more."""
    number = await world.address_of(person.native)
    talks = Talks()
    async with world.database.write() as db:
        await talks.load(db, [number])
        talks.at(number).data["draft"] = {"v": 0, "kind": "of yesterday"}
        await talks.save(db, [number], now=world.clock())
