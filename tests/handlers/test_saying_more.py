"""An answer that says more than was asked, and words while the card stands there."""

from __future__ import annotations

import pytest

from tests.handlers.steps import begins, flags, known, pledges, sends, talk
from tests.world.world import World

PLEDGE = "nhà em góp 2 công với 500k làm đường bản Nà Khuy"
LAMP = "Đèn đường ở bản Nà Khuy sáng cả ban ngày từ đầu tháng"


async def test_one_answer_fills_several_questions(world: World) -> None:
    lan = world.resident("Lan")
    await lan.says("/contribute")
    await lan.taps("Đồng ý")
    await lan.says("Bình Lư, nhà em góp 2 công làm đường Nà Khuy")
    lan.sees("Bác xem lại trước khi gửi", "Xã, phường: Bình Lư", "2 ngày công")


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("2 công với 500k", "500.000 đ"),
        ("góp 10 bao xi măng", "10 bao"),
    ],
)
async def test_a_pledge_in_words_where_its_group_is_asked(world: World, typed: str, seen: str) -> None:
    lan = await begins(world, "Đóng góp xây dựng")
    await lan.says(typed)
    lan.sees("Bác xem lại trước khi gửi", seen)


async def test_waste_in_words_where_its_domain_is_asked(world: World) -> None:
    lan = await begins(world, "Phản ánh lãng phí")
    await lan.says(LAMP)
    lan.sees("Bác xem lại trước khi gửi", "Điện, xăng dầu", "Nơi: Nà Khuy")


async def test_a_second_thing_in_the_amount_is_another_line(world: World) -> None:
    lan = await begins(world, "Đóng góp xây dựng")
    await lan.taps("Ngày công")
    await lan.taps("Hiến công (ngày công)")
    await lan.says("góp 2 công với 500k")
    lan.sees("Bác có góp thêm")
    await lan.says("thêm 10 bao xi măng")
    lan.sees("Bác có góp thêm")
    await lan.taps("Đủ rồi")
    for _ in ("work", "note", "photos"):
        await lan.taps("Bỏ qua")
    await lan.taps("Giấu tên tôi")
    lan.sees("2 ngày công", "500.000 đ", "10 bao")


async def test_a_village_in_the_account_is_not_asked_again(world: World) -> None:
    lan = await begins(world, "Phản ánh lãng phí")
    await lan.taps("Điện, xăng dầu")
    await lan.says(LAMP)
    await lan.taps("Bỏ qua")
    lan.sees("liên quan đến cán bộ")


async def test_a_number_is_put_right_on_the_card_and_told(world: World) -> None:
    lan = await known(world)
    await lan.says(PLEDGE)
    await lan.says("à 3 công chứ không phải 2")
    lan.sees("Đã sửa: Hiến công (ngày công) 2 ngày công → Hiến công (ngày công) 3 ngày công", "500.000 đ")
    await lan.says("thêm 500k nữa")
    lan.sees("Đã thêm: Tiền 500.000 đ")
    report = await sends(world, lan)
    assert [str(line.declared.quantity) for line in report.lines] == ["3", "500000", "500000"]


async def test_another_commune_on_the_card_is_told(world: World) -> None:
    lan = await known(world)
    await lan.says(LAMP)
    await lan.says("à nhầm, ở xã Khun Há")
    lan.sees("Đã thêm: Xã, phường: Khun Há", "Xã, phường: Khun Há")


async def test_an_official_who_is_named_on_the_card_sends_it_above(world: World) -> None:
    lan = await known(world)
    await lan.says(LAMP)
    await lan.says("chủ tịch xã bảo cứ để thế")
    lan.sees("chuyển lên cấp trên", "Tôi không rõ")


async def test_another_report_meanwhile_waits_for_its_turn(world: World) -> None:
    lan = await known(world)
    await lan.says(PLEDGE)
    await lan.says(LAMP)
    lan.sees("được giữ lại", "Tiếp tục", "Bỏ phần dở, gửi việc vừa nhắn")
    await lan.taps("Tiếp tục")
    await sends(world, lan)
    await lan.taps("Gửi việc vừa nhắn")
    lan.sees("Lĩnh vực: Điện, xăng dầu")
    report = await sends(world, lan)
    assert report.text == LAMP
    assert await talk(world, lan) == {"met": True}


async def test_another_report_meanwhile_can_take_its_place(world: World) -> None:
    lan = await known(world)
    await lan.says(PLEDGE)
    await lan.says(LAMP)
    await lan.taps("Bỏ phần dở, gửi việc vừa nhắn")
    lan.sees("Lĩnh vực: Điện, xăng dầu")


async def test_a_card_of_waste_takes_a_village_that_is_named_later(world: World) -> None:
    lan = await flags(world)
    await lan.says("ở bản Nà Khuy ạ")
    lan.sees("Đã thêm: Nơi: Nà Khuy", "Nơi: Nà Khuy")


async def test_the_same_words_sent_again_are_noticed(world: World) -> None:
    lan = await known(world)
    await lan.says(LAMP)
    await lan.says(LAMP)
    lan.sees("Bác bấm Gửi để gửi")
    report = await sends(world, lan)
    await lan.says(LAMP)
    lan.sees("Lời này bác đã gửi rồi", report.code, "Bác xem lại trước khi gửi")


async def test_another_report_where_a_group_is_asked_takes_the_place_of_an_empty_form(world: World) -> None:
    lan = await known(world)
    await lan.says("/contribute")
    await lan.says(LAMP)
    lan.sees("Bác xem lại trước khi gửi", "Lĩnh vực: Điện, xăng dầu")


async def test_another_report_where_an_amount_is_asked_waits(world: World) -> None:
    lan = await begins(world, "Đóng góp xây dựng")
    await lan.taps("Tiền")
    await lan.says(LAMP)
    lan.sees("được giữ lại", "Tiếp tục")


async def test_words_that_say_nothing_new_are_refused_as_ever(world: World) -> None:
    lan = await begins(world, "Đóng góp xây dựng")
    await lan.says("thế này thì sao nhỉ")
    lan.sees("Bác muốn góp gì ạ?")
    await lan.taps("Tiền")
    await lan.says("thế này thì sao nhỉ")
    lan.sees("Chưa đọc được số này")


async def test_a_new_thing_on_the_card_is_asked_how_much(world: World) -> None:
    lan = await pledges(world)
    await lan.says("em góp thêm xi măng nữa")
    lan.sees("Bác góp bao nhiêu ạ?", "Xi măng")
    await lan.says("10 bao")
    lan.sees("Bác xem lại trước khi gửi", "• Xi măng: 10 bao", "2 ngày công")
