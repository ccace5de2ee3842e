"""Stretches of a talk that many transcripts begin with, and what was committed in the end."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from domain.people import Citizen
from domain.questions import Draft
from domain.reports import Report
from storage.queries import people, reports
from storage.talks import Talks
from tests.world.people import Person
from tests.world.world import World


async def begins(world: World, label: str, name: str = "Lan", unit: str = "Bình Lư") -> Person:
    """A new resident chooses a kind, agrees, and says where they live."""
    person = world.resident(name)
    await person.says("/start")
    await person.taps(label)
    await person.taps("Đồng ý")
    await person.taps(unit)
    return person


async def pledges(world: World, name: str = "Lan") -> Person:
    """A new resident has two days of labour on the card, without a name, ready to send."""
    person = await begins(world, "Đóng góp xây dựng", name)
    await person.taps("Ngày công")
    await person.taps("Hiến công (ngày công)")
    await person.says("2 công")
    await person.taps("Đủ rồi")
    for _ in ("work", "note", "photos"):
        await person.taps("Bỏ qua")
    await person.taps("Giấu tên tôi")
    return person


async def flags(world: World, name: str = "Lan", involved: str = "Không") -> Person:
    """A new resident has a waste report on the card, ready to send."""
    person = await begins(world, "Phản ánh lãng phí", name)
    await person.taps("Điện, xăng dầu")
    await person.says("Đèn đường đầu bản sáng cả ban ngày")
    for _ in ("photos", "place"):
        await person.taps("Bỏ qua")
    await person.taps(involved)
    await person.taps("Giấu tên tôi")
    return person


async def known(world: World, name: str = "Lan") -> Person:
    """Somebody of Bình Lư who has sent a report before."""
    person = await pledges(world, name)
    await person.taps("Gửi")
    return person


async def sends(world: World, person: Person) -> Report:
    """The report that one answer to the card files."""
    person.sees("Bác xem lại trước khi gửi")
    await person.says("1")
    person.sees("Đã nhận, cảm ơn bác. Mã hồ sơ:")
    return (await filed(world, person))[0]


async def citizen(world: World, person: Person) -> Citizen:
    """Who somebody is to us."""
    number = await world.address_of(person.native)
    async with world.checking() as db:
        return (await people.citizens_at(db, [number]))[number]


async def decides(world: World, officer: Person, act: Callable[..., Awaitable[object]], **given: object) -> None:
    """An officer acts, and the time to take it back passes."""
    by = await citizen(world, officer)
    async with world.database.write() as db:
        await act(db, by=by, now=world.clock(), **given)
    world.clock.advance(seconds=21)
    await world.settle()


async def talk(world: World, person: Person) -> dict[str, object]:
    """What the talk keeps."""
    number = await world.address_of(person.native)
    talks = Talks()
    async with world.checking() as db:
        await talks.load(db, [number])
    return talks.at(number).data


async def draft(world: World, person: Person) -> Draft:
    """The half-filled report of the talk."""
    kept = (await talk(world, person))["draft"]
    assert isinstance(kept, dict)
    return kept  # type: ignore[return-value]


async def filed(world: World, person: Person) -> list[Report]:
    """Everything a person has filed, newest first."""
    author = await citizen(world, person)
    async with world.checking() as db:
        return await reports.of_author(db, author.id, limit=50)
