"""Whole conversations on PostgreSQL: a resident reports with photos, the Front decides, the resident hears."""

from __future__ import annotations

from domain.reports import State
from storage.queries import journal
from tests.handlers.filed import current
from tests.handlers.steps import begins, filed
from tests.images.make import photo
from tests.world.world import World


async def test_a_report_goes_all_the_way(world: World) -> None:
    hoa = await world.moderator("Hoa")
    lan = await begins(world, "Phản ánh lãng phí")
    await lan.taps("Điện, xăng dầu")
    await lan.says("Đèn đường đầu bản sáng cả ban ngày")
    await lan.sends_album([photo(320, 240, n) for n in range(2)])
    lan.sees("Đã nhận 2 ảnh")
    await lan.taps("Xong")
    await lan.taps("Bỏ qua")
    await lan.taps("Không")
    await lan.taps("Giấu tên tôi")
    await lan.taps("Gửi")
    (report,) = await filed(world, lan)
    assert len(report.photos) == 2
    hoa.sees(report.code)
    await hoa.taps("Mở hồ sơ")
    hoa.sees("Đèn đường đầu bản")
    await hoa.taps("Hỏi lại")
    await hoa.says("Ở đoạn nào ạ?")
    world.clock.advance(seconds=21)
    await world.settle()
    lan.sees(report.code, "Ở đoạn nào ạ?")
    assert (await current(world, report.code)).state is State.NEEDS_INFO
    async with world.checking() as db:
        assert await journal.first_broken(db) is None
