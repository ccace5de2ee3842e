"""Stretches of composing that many transcripts begin with."""

from __future__ import annotations

from domain.campaigns import Campaign
from domain.people import Role
from storage.queries import campaigns, people
from tests.bench import PROVINCE
from tests.handlers.steps import citizen
from tests.world.people import Person
from tests.world.world import World

TITLE = "Hop ban toi thu Bay"
TEXT = "Moi ba con hop ban luc 19 gio tai nha van hoa."


async def publicity(world: World, name: str, unit: str = "new_binh_lu") -> Person:
    """A publicity officer of the commune."""
    return await world.officer(name, Role.PUBLICITY, unit)


async def drafts(world: World, person: Person) -> Campaign:
    """The officer has typed a title and a text; the card of the draft is there."""
    await person.says("ban tin")
    await person.taps("Soạn bản tin mới")
    await person.says(TITLE)
    await person.says(TEXT)
    return await newest(world)


async def hands_in(world: World, person: Person) -> Campaign:
    """It waits for the second person."""
    await person.taps("Xem thử và đếm người nhận")
    await person.taps("Gửi duyệt")
    return await newest(world)


async def newest(world: World) -> Campaign:
    """The campaign composed last, as it was committed."""
    async with world.checking() as db:
        units = await campaigns.below(db, [PROVINCE])
        return (await campaigns.page(db, units=units, limit=1))[0]


async def living_in(world: World, name: str) -> Person:
    """A resident of Bình Lư whom we may write to."""
    person = world.resident(name)
    await person.says("/start")
    by = await citizen(world, person)
    async with world.database.write() as db:
        await people.set_home(db, by.id, unit="new_binh_lu", village=None)
    person.looks()
    return person
