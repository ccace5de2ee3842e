"""Stretches of talks about work days that several transcripts begin with."""

from __future__ import annotations

from domain.people import Role
from domain.work_days import WorkDay
from scheduler.campaigns import feed, plan
from storage.queries import people, places, work_days
from tests.handlers.steps import citizen, known
from tests.world.people import Person
from tests.world.world import World

UNIT = "new_binh_lu"
CALL = "huy động ngày công Chủ nhật 29/11, 7h, cần 20 người"


async def village(world: World, number: int = 0) -> tuple[int, str]:
    """A village of Bình Lư, by its place in the list."""
    async with world.checking() as db:
        found = (await places.villages_of(db, UNIT))[number]
    return found.id, found.name


async def lives(world: World, person: Person, number: int = 0) -> None:
    """Somebody lives in that village."""
    who, (home, _) = await citizen(world, person), await village(world, number)
    async with world.database.write() as db:
        await people.set_home(db, who.id, unit=UNIT, village=home)


async def head(world: World, name: str = "Páo", *, at_home: bool = True) -> Person:
    """A village head, who lives in the first village."""
    made = await world.officer(name, Role.VILLAGE_HEAD)
    if at_home:
        await lives(world, made)
    return made


async def neighbour(world: World, name: str = "Lan") -> Person:
    """Somebody of the first village who has sent something before."""
    made = await known(world, name)
    await lives(world, made)
    return made


async def calls(world: World, who: Person, text: str = CALL) -> WorkDay:
    """A village head calls: the place is typed, nothing else is said; then people hear."""
    await who.says(text)
    await who.says("Đường bản Nà Khuy")
    await who.taps("Không dặn gì")
    who.sees("Bác xem lại trước khi gọi")
    await who.taps("Gọi bà con")
    who.sees("Đã gọi")
    await world.tick(plan, feed)
    return await day(world)


async def day(world: World, number: int = 1) -> WorkDay:
    """A work day as it stands."""
    async with world.checking() as db:
        found = await work_days.get(db, number)
    assert found is not None
    return found


async def opens_list(who: Person) -> None:
    """Whoever called a day opens its list."""
    await who.says("/ngaycong")
    await who.taps(next(option.label for option in who.screen.options if option.choice.startswith("led:")))


def was_told(who: Person, *parts: str) -> bool:
    """Does one message in the chat say all of this, whenever it came?"""
    return any(all(part in message.screen.whole for part in parts) for message in who.messages)
