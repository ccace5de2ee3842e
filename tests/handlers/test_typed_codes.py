"""Codes typed instead of links: invitations, public works, and the web chat's code for another device."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from actions import membership
from domain.people import Grant, Role
from domain.typed_codes import grouped
from storage.queries import access, passes, places
from storage.tables import invites
from tests.handlers.filed import filed as hands_in
from tests.handlers.steps import begins, citizen, draft
from tests.world.world import World


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    """The world in memory: codes are read by the desk, for every messenger alike."""
    made = World(tmp_path)
    await made.begin()
    yield made
    await made.close()


async def invited(world: World, role: Role = Role.MODERATOR) -> str:
    """A code for an office."""
    async with world.database.write() as db:
        return await membership.invite(db, given=Grant(role, "new_binh_lu"), by=None, now=world.clock())


@pytest.mark.parametrize(
    "typed",
    ["mời {code}", "MOI {groups}", "{groups}", "{low}", "/start invite_{code}", "/invite {code}", "invite_{code}"],
)
async def test_an_invitation_is_typed(world: World, typed: str) -> None:
    code = await invited(world)
    hoa = world.resident("Hoa")
    await hoa.says(typed.format(code=code, groups=grouped(code), low=code.lower()))
    hoa.sees("Bác đã nhận vai cán bộ Mặt trận duyệt phản ánh, Bình Lư.")
    assert (await citizen(world, hoa)).holds(Role.MODERATOR)


@pytest.mark.parametrize("typed", ["/start invite_{code}", "mời {code}"])
async def test_an_invitation_of_before_still_works(world: World, typed: str) -> None:
    code = "aB3_-xYz0123456789AbCd"
    async with world.database.write() as db:
        await db.execute(
            invites.insert().values(
                token=access.print_of(code), role="staff", unit="new_binh_lu", created=world.clock(),
                expires=world.clock() + timedelta(days=7),
            )
        )  # fmt: skip
    minh = world.resident("Minh")
    await minh.says(typed.format(code=code.swapcase()))
    minh.sees("Lời mời này đã dùng, hết hạn hoặc không đúng.")
    await minh.says(typed.format(code=code))
    minh.sees("Bác đã nhận vai")


async def test_an_invitation_is_good_once(world: World) -> None:
    code = await invited(world)
    for name, sees in (("Hoa", "Bác đã nhận vai"), ("Tủa", "Lời mời này đã dùng")):
        person = world.resident(name)
        await person.says(f"mời {code}")
        person.sees(sees)


@pytest.mark.parametrize(
    "typed", ["công trình {number}", "ct {number}", "CT{number}", "/work {number}", "work {number}"]
)
async def test_the_number_of_a_public_work_begins_a_gift_to_it(world: World, typed: str) -> None:
    async with world.checking() as db:
        work = (await places.works_of(db, "new_binh_lu"))[0]
    lan = world.resident("Lan")
    await lan.says(typed.format(number=work.id))
    lan.sees("Bác đồng ý không ạ?")
    await lan.taps("Đồng ý")
    await lan.taps("Tiền")
    await lan.says("500k")
    await lan.taps("Đủ rồi")
    assert (await draft(world, lan))["answers"]["work"]["label"] == work.name


async def test_a_public_work_there_is_not_is_said_so(world: World) -> None:
    lan = world.resident("Lan")
    await lan.says("công trình 999")
    lan.sees("Không thấy công trình số 999.", "Chào bác!")


async def test_the_number_of_a_work_is_no_wish_where_an_answer_is_awaited(world: World) -> None:
    lan = await begins(world, "Hiến kế")
    await lan.says("công trình 12")
    lan.does_not_see("Không thấy công trình")


async def test_the_web_chats_code_for_another_device_joins_from_here(world: World) -> None:
    web, lan = world.resident("Lan"), world.resident("Lan ở nhà")
    await hands_in(world, web)
    owner = await citizen(world, web)
    async with world.database.write() as db:
        code = await passes.issue(
            db, opens="chat", citizen=owner.id, address=owner.address, ttl=timedelta(minutes=10), now=world.clock()
        )
    await lan.says(grouped(code))
    lan.sees("Kênh này có 0 hồ sơ, kênh kia có 1 hồ sơ.")
    await lan.taps("Nối")
    assert (await citizen(world, lan)).id == owner.id


async def test_a_link_carries_a_code_as_well(world: World) -> None:
    first, second = world.resident("Lan"), world.resident("Lan ở nhà")
    await first.says("/start")
    owner = await citizen(world, first)
    async with world.database.write() as db:
        code = await passes.issue(
            db, opens="link", citizen=owner.id, address=owner.address, ttl=timedelta(minutes=10), now=world.clock()
        )
    await second.says(f"/start link_{code}")
    second.sees("Nối kênh này với kênh vừa cho mã?")


async def test_a_reports_own_code_is_still_a_reports_code(world: World) -> None:
    lan = world.resident("Lan")
    code = await hands_in(world, lan)
    await lan.says(code.lower().replace("-", " "))
    lan.sees(code)
