"""Deadlines in the chat: the officer's badge, the resident's day, and more time asked for once."""

from __future__ import annotations

from actions import review
from domain.reports import State
from tests.handlers.filed import current, filed
from tests.handlers.steps import decides
from tests.handlers.test_office_handling import routed
from tests.world.world import World


async def test_while_the_resident_is_asked_the_clock_stands_and_the_day_moves_by_that(world: World) -> None:
    hoa, lan = await world.moderator("Hoa"), world.resident("Lan")
    code = await filed(world, lan)
    await lan.says(code)
    lan.sees("Mặt trận sẽ trả lời bác trước 17:00 ngày 08/12/2026.")
    await hoa.taps("Mở hồ sơ")
    hoa.sees("○ Xem xét: Còn 2 ngày làm việc", "Đến 17:00 ngày 26/11/2026. Căn cứ: Mức đặt sẵn")
    await decides(world, hoa, review.ask, code=code, question="Ở đoạn nào?")
    await lan.says(code)
    lan.sees("Bác trả lời rồi thì thời hạn tính tiếp.")
    await hoa.taps("Mở hồ sơ")
    hoa.sees("‖ Giao người xử lý: Đang chờ bà con, đồng hồ dừng từ 9:12 ngày 23/11/2026")
    world.clock.advance(days=3, seconds=-21)
    await lan.taps("Trả lời")
    await lan.says("Ở cổng trường")
    await lan.says(code)
    lan.sees("Mặt trận sẽ trả lời bác trước 17:00 ngày 10/12/2026.")


async def test_whoever_was_given_the_case_puts_the_answer_off_once_and_the_author_hears_why(world: World) -> None:
    _, minh, lan, code = await routed(world)
    await minh.taps("Bắt đầu xử lý")
    await minh.taps("Mở hồ sơ")
    await minh.taps("Gia hạn trả lời")
    minh.sees("cần thêm 5 ngày làm việc vì sao?")
    lan.looks()
    await minh.says("Chờ ống từ tỉnh về")
    minh.sees(
        "Đã gia hạn đến 17:00 ngày 15/12/2026. Người gửi được báo.",
        "○ Trả lời người gửi: Còn 15 ngày làm việc",
        "Đã gia hạn đến 15/12/2026: Chờ ống từ tỉnh về",
        "gia hạn trả lời: Chờ ống từ tỉnh về",
    )
    assert "Gia hạn trả lời" not in [option.label for option in minh.screen.options]
    lan.sees("sẽ trả lời bác trước 17:00 ngày 15/12/2026", "Lý do: Chờ ống từ tỉnh về")
    assert (await current(world, code)).state is State.IN_PROGRESS


async def test_an_endless_or_a_stale_reason_is_refused_and_what_is_late_says_so(world: World) -> None:
    hoa, lan = await world.moderator("Hoa"), world.resident("Lan")
    code = await filed(world, lan)
    await hoa.taps("Mở hồ sơ")
    await hoa.taps("Gia hạn trả lời")
    await hoa.says("x" * 401)
    hoa.sees("Dài quá ạ.")
    await decides(world, hoa, review.take, code=code)
    await hoa.says("Chờ vật tư")
    hoa.sees("Hồ sơ vừa thay đổi")
    world.clock.advance(days=17)
    await lan.says(code)
    lan.sees("Mặt trận hẹn bác trước 17:00 ngày 08/12/2026, nay đã quá hẹn.")
