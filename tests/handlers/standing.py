"""Somebody at each point of a talk where something is awaited, in the office too."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from actions import review
from handlers.office.seat import Asking
from handlers.visit import Talking
from storage.talks import Talk, Talks
from tests.handlers.announcing import drafts, publicity
from tests.handlers.filed import filed as hands_in
from tests.handlers.steps import begins, decides, known, pledges
from tests.handlers.test_office_handling import routed
from tests.world.people import Person
from tests.world.world import World


async def choosing(world: World) -> Person:
    """Lan looks at the main menu."""
    lan = world.resident("Lan")
    await lan.says("/start")
    return lan


async def asking(world: World) -> Person:
    """Lan is asked how much money she gives."""
    lan = await begins(world, "Đóng góp xây dựng")
    await lan.taps("Tiền")
    return lan


async def naming(world: World) -> Person:
    """Lan is asked her name."""
    lan = await pledges(world)
    await lan.taps("Sửa tên")
    await lan.taps("Hiện tên tôi")
    await lan.taps("Đồng ý")
    return lan


async def phoning(world: World) -> Person:
    """Lan is asked her number."""
    lan = await naming(world)
    await lan.says("Lò Thị Lan")
    return lan


async def answering(world: World) -> Person:
    """Lan is asked something by the office."""
    hoa, lan = await world.moderator("Hoa"), world.resident("Lan")
    code = await hands_in(world, lan)
    await decides(world, hoa, review.ask, code=code, question="Chỗ nào ạ?")
    await lan.presses(f"*:answer:{code}")
    return lan


async def adding(world: World) -> Person:
    """Lan is about to add photos."""
    lan = await known(world)
    await lan.taps("Thêm ảnh")
    return lan


async def words(world: World) -> Person:
    """Hoa is asked why she rejects."""
    return await _decides(world, "Không ghi nhận")


async def original(world: World) -> Person:
    """Hoa is asked of what it is a duplicate."""
    return await _decides(world, "Trùng")


async def amounts(world: World) -> Person:
    """Hoa is asked for the amount that was agreed on."""
    hoa = await world.moderator("Hoa")
    await known(world)
    await hoa.taps("Mở hồ sơ")
    await hoa.taps("Sửa số lượng")
    return hoa


async def evidence(world: World) -> Person:
    """Minh is asked for photos of the result."""
    _, minh, _, _ = await routed(world)
    for label in ("Bắt đầu xử lý", "Mở hồ sơ", "Báo đã xong"):
        await minh.taps(label)
    return minh


async def more_time(world: World) -> Person:
    """Hoa is asked why she needs more time."""
    return await _decides(world, "Gia hạn trả lời")


async def name(world: World) -> Person:
    """Hoa is asked her name."""
    hoa = await world.moderator("Hoa")
    await hoa.taps("Vào việc của cán bộ")
    await hoa.taps("Ghi tên của tôi")
    return hoa


async def campaign_new(world: World) -> Person:
    """Hoa is asked for the title of an announcement."""
    hoa = await publicity(world, "Hoa")
    await hoa.says("/bantin")
    await hoa.taps("Soạn bản tin mới")
    return hoa


async def campaign(world: World) -> Person:
    """Hoa is asked for another title."""
    return await _of_draft(world, "Sửa tiêu đề")


async def campaign_audience(world: World) -> Person:
    """Hoa is asked for whom it is."""
    return await _of_draft(world, "Gửi cho ai")


async def campaign_reason(world: World) -> Person:
    """Hoa is asked why she drops it."""
    return await _of_draft(world, "Bỏ bản tin này")


async def _of_draft(world: World, label: str) -> Person:
    hoa = await publicity(world, "Hoa")
    await drafts(world, hoa)
    await hoa.taps(label)
    return hoa


async def _decides(world: World, label: str) -> Person:
    hoa = await world.moderator("Hoa")
    await hands_in(world, world.resident("Lan"))
    await hoa.taps("Mở hồ sơ")
    await hoa.taps(label)
    return hoa


STANDING: dict[str, Callable[[World], Awaitable[Person]]] = {
    str(Talking.choosing.state): choosing,
    str(Talking.asking.state): asking,
    str(Talking.reviewing.state): pledges,
    str(Talking.naming.state): naming,
    str(Talking.phoning.state): phoning,
    str(Talking.answering.state): answering,
    str(Talking.adding.state): adding,
    str(Asking.words.state): words,
    str(Asking.amounts.state): amounts,
    str(Asking.original.state): original,
    str(Asking.evidence.state): evidence,
    str(Asking.name.state): name,
    str(Asking.more_time.state): more_time,
    str(Asking.campaign_new.state): campaign_new,
    str(Asking.campaign.state): campaign,
    str(Asking.campaign_audience.state): campaign_audience,
    str(Asking.campaign_reason.state): campaign_reason,
}
"""How to get to every state there is."""


async def stands(world: World, person: Person) -> Talk:
    """The talk as it was committed."""
    number = await world.address_of(person.native)
    talks = Talks()
    async with world.checking() as db:
        await talks.load(db, [number])
    return talks.at(number)
