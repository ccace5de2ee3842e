"""What only waste and ideas know: duplicates, recognition, and the level above."""

from __future__ import annotations

from domain.reports import Family, Involved
from tests.bench import PROVINCE
from tests.handlers.filed import current, filed
from tests.world.world import World


async def test_a_duplicate_names_its_original(world: World) -> None:
    hoa, lan = await world.moderator("Hoa"), world.resident("Lan")
    original, code = await filed(world, lan), await filed(world, lan)
    await hoa.taps("Mở hồ sơ")
    await hoa.taps("Trùng")
    await hoa.says("hôm qua")
    hoa.sees("Mã này chưa đúng", "Gõ mã hồ sơ gốc")
    hidden = await filed(world, lan, desk=PROVINCE, involved=Involved.YES)
    await hoa.says(hidden)
    hoa.sees("Không thấy hồ sơ này")
    await hoa.says(original.lower())
    hoa.sees(f"Đã ghi trùng {code}.")
    assert (await current(world, code)).duplicate_of == original


async def test_an_idea_is_weighed_and_recognised_by_a_numbered_decision(world: World) -> None:
    hoa, lan = await world.moderator("Hoa"), world.resident("Lan")
    code = await filed(world, lan, Family.IDEA, text="Trồng hoa ven đường")
    await hoa.taps("Nhận cân nhắc")
    await hoa.taps("Mở hồ sơ")
    await hoa.taps("Công nhận")
    await hoa.says("15/QĐ-UBND")
    hoa.sees(f"Đã ghi công nhận {code}.")
    world.clock.advance(seconds=21)
    await world.settle()
    assert "Quyết định số 15/QĐ-UBND" in lan.screen.text


async def test_the_level_above_handles_what_may_involve_the_commune_and_can_release_it(world: World) -> None:
    hoa, tinh, lan = await world.moderator("Hoa"), await world.moderator("Tỉnh", PROVINCE), world.resident("Lan")
    hoa.looks()
    code = await filed(world, lan, desk=PROVINCE, involved=Involved.UNKNOWN)
    hoa.sees_nothing()
    tinh.sees(f"Chờ duyệt: {code}", "xã không thấy hồ sơ này")
    await hoa.presses(f"*:case:open:{code}")
    hoa.sees("Không thấy hồ sơ này")
    await tinh.taps("Mở hồ sơ")
    await tinh.taps("Chuyển về xã")
    tinh.sees(f"Đã chuyển {code} về xã.", "Người gửi sẽ được báo sau 20 giây")
    hoa.looks()
    lan.looks()
    await world.settle()
    hoa.sees_nothing()
    lan.sees_nothing()
    world.clock.advance(seconds=21)
    await world.settle()
    lan.sees(code, "không liên quan cán bộ xã, bản", "Tên bác được giấu")
    hoa.sees(f"Chờ duyệt: {code}")
