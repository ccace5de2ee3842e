"""The morning's digest in the chat: read, a case opened from it, on every messenger."""

from __future__ import annotations

from datetime import UTC, datetime

from domain.people import Role
from domain.reports import Family
from scheduler.digests import send
from tests.bench import PROVINCE
from tests.handlers.filed import filed
from tests.world.world import World

MONDAY, WEDNESDAY = datetime(2026, 12, 14, 2, tzinfo=UTC), datetime(2026, 12, 16, 0, 30, tzinfo=UTC)
THURSDAY, FRIDAY = datetime(2026, 12, 17, 7, tzinfo=UTC), datetime(2026, 12, 18, 0, 30, tzinfo=UTC)


async def test_an_officer_reads_the_morning_and_opens_a_case_from_it(world: World) -> None:
    world.clock.at = MONDAY
    hoa, lan = await world.moderator("Hoa"), world.resident("Lan")
    tinh = await world.officer("Tỉnh", Role.MODERATOR, PROVINCE)
    code = await filed(world, lan, Family.WASTE, text="Ông Páo lấy cát")
    world.clock.at = WEDNESDAY
    hoa.looks()
    await world.tick(send)
    hoa.sees("Việc sáng nay, 16/12/2026", "Hạn hôm nay: 1 hồ sơ")
    hoa.does_not_see("Quá hạn")
    await hoa.taps(f"{code} · hạn hôm nay · Xem xét")
    hoa.sees(code, "Ông Páo lấy cát")
    hoa.looks()
    await world.tick(send)
    assert hoa.fresh == []
    world.clock.at = THURSDAY
    await tinh.says("/viec")
    tinh.looks()
    world.clock.at = FRIDAY
    await world.tick(send)
    tinh.sees(f"Cấp dưới chậm: {code} · Bình Lư · Xem xét · quá 2 ngày · 1 người")
    tinh.does_not_see("Páo")
    lan.does_not_see("Việc sáng nay")
