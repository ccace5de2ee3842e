"""Danger and accusation: numbers first, no card, and never to whom it is about."""

from __future__ import annotations

from domain.office import Office
from domain.reports import Involved
from domain.wastes import NOT_WASTE
from locales import translator
from screens import urgent
from tests.handlers.steps import begins, filed, known, pledges, sends
from tests.images.make import photo
from tests.world.world import World

DANGER = "Dây điện đứt rơi xuống đường bản Nà Khuy, đang toé lửa"
ACCUSED = "Ông Nam trưởng bản ăn chặn tiền xi măng của bà con góp"


async def test_an_accusation_goes_above_with_a_word_on_the_formal_way(world: World) -> None:
    hoa, above = await world.moderator("Hoa"), await world.moderator("Thanh", unit="province:lai_chau")
    lan = await known(world)
    hoa.looks()
    above.looks()
    await lan.says(ACCUSED)
    lan.sees("chưa phải đơn tố cáo", "25/2018/QH14", "Liên quan cán bộ xã, bản: Có", "cán bộ ở xã không xem được")
    report = await sends(world, lan)
    assert (report.involved, report.anonymous) == (Involved.YES, True)
    hoa.sees_nothing()
    above.sees(report.code)


async def test_a_danger_is_answered_with_numbers_and_filed_without_a_card(world: World) -> None:
    hoa = await world.moderator("Hoa")
    lan = await known(world)
    hoa.looks()
    await lan.sends_photo(photo(320, 240, 1), DANGER)
    lan.sees("114", "0213 3751 234", "đã được báo gấp. Mã hồ sơ: LP-")
    report = (await filed(world, lan))[0]
    assert (report.domain, report.text, len(report.photos)) == (NOT_WASTE.code, DANGER, 1)
    assert report.village is not None
    hoa.sees("KHẨN", report.code, DANGER, "Nà Khuy")
    assert [screen.title.startswith("KHẨN") for screen in hoa.fresh].count(True) == 1
    await lan.says(DANGER)
    lan.sees("114", report.code)
    assert len(await filed(world, lan)) == 2


async def test_a_danger_is_answered_at_once_even_before_consent_and_commune(world: World) -> None:
    lan = world.resident("Lan")
    await lan.says("Sạt lở ngay sau nhà em, đất đá đang đổ xuống")
    lan.sees("114", "0213 3751 234", "Bác đồng ý không ạ?")
    await lan.taps("Đồng ý")
    await lan.taps("Bình Lư")
    lan.sees("đã được báo gấp")
    assert [report.domain for report in await filed(world, lan)] == [NOT_WASTE.code]


async def test_what_was_unfinished_waits_while_a_danger_is_told(world: World) -> None:
    lan = await begins(world, "Hiến kế")
    await lan.says("Lấy ống nước cũ làm máng dẫn nước")
    await lan.taps("Bỏ qua")
    await lan.says("Hiến kế")
    await lan.presses("*:home")
    await lan.says(DANGER)
    lan.sees("đã được báo gấp", "Tiếp tục")
    await lan.taps("Tiếp tục")
    lan.sees("Bác gửi ảnh nếu có")


async def test_the_shortest_cry_is_enough(world: World) -> None:
    lan = await known(world)
    await lan.says("cháy nhà")
    lan.sees("114", "đã được báo gấp")


async def test_more_words_about_a_danger_are_told_with_the_first(world: World) -> None:
    lan = world.resident("Lan")
    await lan.says(DANGER)
    await lan.taps("Đồng ý")
    if "ở xã, phường nào" in lan.screen.text:
        await lan.says("Đất đá đang sạt xuống nhà dân nữa, cứu với")
        lan.sees("114")
        await lan.taps("Bình Lư")
    (report,) = await filed(world, lan)
    assert report.text.startswith(DANGER)


async def test_a_danger_that_was_left_does_not_make_the_next_report_urgent(world: World) -> None:
    lan = world.resident("Lan")
    await lan.says("Sạt lở ngay sau nhà em, đất đá đang đổ xuống")
    await lan.taps("Đồng ý")
    await lan.presses("*:home")
    await lan.says("/idea")
    if any(option.choice == "restart" for option in lan.screen.options):
        await lan.taps("Bắt đầu lại")
    await lan.taps("Bình Lư")
    lan.sees("Bác hiến kế gì")
    await lan.presses("*:urgent")
    lan.sees("Nút này đã cũ")


async def test_a_danger_in_the_middle_of_a_form_is_told_at_once_and_the_form_waits(world: World) -> None:
    lan = await known(world)
    await lan.says("/waste")
    await lan.taps("Điện, xăng dầu")
    await lan.says(DANGER)
    lan.sees("114", "đã được báo gấp", "Tiếp tục")
    await lan.taps("Tiếp tục")
    lan.sees("Bác kể giúp")


async def test_a_danger_on_the_card_is_told_at_once_and_the_card_waits(world: World) -> None:
    lan = await pledges(world)
    await lan.says(DANGER)
    lan.sees("114", "đã được báo gấp")
    await lan.taps("Tiếp tục")
    lan.sees("2 ngày công")


async def test_what_may_be_a_danger_can_be_said_to_be_one(world: World) -> None:
    lan = await known(world)
    await lan.says("cái ở đầu bản ấy")
    await lan.presses("*:urgent")
    lan.sees("đã được báo gấp")


def test_an_office_without_a_phone_leaves_the_numbers() -> None:
    shown = urgent.at_once(translator("vi"), Office("Mặt trận", "", "", ""), "có người bị thương, tai nạn")
    assert "114" in shown.text
    assert "115" in shown.text
    assert "113" in shown.text
    assert "Gọi cán bộ xã" not in shown.text


async def test_a_danger_while_a_part_is_changed_leaves_the_whole_card(world: World) -> None:
    lan = await pledges(world)
    await lan.taps("Sửa góp")
    await lan.says(DANGER)
    await lan.taps("Tiếp tục")
    lan.sees("Bác xem lại trước khi gửi", "2 ngày công")
