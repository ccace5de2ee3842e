"""What works at every point of a talk, and what happens when a talk is no longer what it was."""

from __future__ import annotations

import pytest

from storage.queries import places
from tests.handlers.spoiling import spoil
from tests.handlers.steps import begins, draft, filed, flags, pledges
from tests.images.make import photo
from tests.world.people import Person
from tests.world.world import World


async def at_the_name(world: World) -> Person:
    """Lan wants to be named."""
    lan = await pledges(world)
    await lan.taps("Sửa tên")
    await lan.taps("Hiện tên tôi")
    return lan


async def test_what_is_asked_is_shown_again_under_every_stray_thing(world: World) -> None:
    lan = await at_the_name(world)
    await lan.sends_voice()
    lan.sees("Đã lưu tin thoại", "xin phép giữ họ tên")
    await lan.says("Lò Thị Lan")
    lan.sees("Cần bác đồng ý cho giữ thông tin trước đã", "xin phép giữ họ tên")
    await lan.taps("Đồng ý")
    await lan.says("/nothing")
    lan.sees("Chưa có lệnh này", "Họ tên bác là gì")
    await lan.says("Lò Thị Lan")
    await lan.sends_voice()
    lan.sees("Đã lưu tin thoại", "số điện thoại")
    await lan.taps("Bỏ qua")
    await lan.sends_voice()
    lan.sees("Đã lưu tin thoại", "Bác xem lại trước khi gửi", "Tên bác: Lò Thị Lan")
    await lan.taps("Gửi")
    await lan.taps("Thêm ảnh")
    await lan.sends_voice()
    lan.sees("Đã lưu tin thoại", "Bác gửi thêm ảnh cho DG-26-00001")


async def test_back_from_the_name_returns_to_the_question_before(world: World) -> None:
    lan = await begins(world, "Hiến kế")
    await lan.says("Lấy ống nước cũ làm máng dẫn nước")
    for _ in ("benefit", "photos"):
        await lan.taps("Bỏ qua")
    await lan.taps("Hiện tên tôi")
    await lan.taps("Đồng ý")
    await lan.taps("Quay lại")
    lan.sees("hiện tên hay giấu tên")
    await lan.taps("Giấu tên tôi")
    lan.sees("Bác xem lại trước khi gửi")


@pytest.mark.parametrize("label", ["Gửi", "Sửa góp"])
async def test_a_card_whose_draft_can_no_longer_be_read_sends_nothing(world: World, label: str) -> None:
    lan = await pledges(world)
    await spoil(world, lan)
    await lan.taps(label)
    lan.sees("không mở lại được", "Bác cần gì ạ?")
    assert await filed(world, lan) == []


@pytest.mark.parametrize("label", ["Quay lại", "Bỏ qua"])
async def test_a_question_whose_draft_can_no_longer_be_read_leads_home(world: World, label: str) -> None:
    lan = await begins(world, "Đóng góp xây dựng")
    await lan.taps("Tiền")
    await lan.says("500k")
    await lan.taps("Đủ rồi")
    await spoil(world, lan)
    await lan.taps(label)
    lan.sees("không mở lại được", "Bác cần gì ạ?")


async def test_the_menu_from_the_middle_keeps_the_draft(world: World) -> None:
    lan = await begins(world, "Đóng góp xây dựng")
    await lan.taps("Tiền")
    await lan.presses("*:home")
    lan.sees("Tiếp tục", "Bác cần gì ạ?")
    await lan.taps("Tiếp tục")
    lan.sees("Bác góp bao nhiêu")


async def test_leaving_the_choice_of_kinds_shows_the_card(world: World) -> None:
    lan = await pledges(world)
    await lan.taps("Không phải góp")
    await lan.taps("Quay lại")
    lan.sees("Bác xem lại trước khi gửi")
    await lan.presses("*:edit:domain")
    lan.sees("Nút này đã cũ")


async def test_a_moderator_does_not_handle_a_residents_report_as_their_own(world: World) -> None:
    hoa = await world.moderator("Hoa")
    lan = await flags(world)
    await lan.taps("Gửi")
    (report,) = await filed(world, lan)
    for choice in ("mine:", "withdraw:", "photos:"):
        await hoa.presses(f"*:{choice}{report.code}")
        hoa.sees("Không thấy hồ sơ này")


async def test_an_old_commune_that_was_divided_is_asked_back(world: World) -> None:
    async with world.database.write() as db:
        old = await places.by_slug(db, "son-binh")
        assert old is not None
        both = [{"unit": old.id, "successor": "new_ta_leng"}]
        await places.load(db, all_units=[], names=[], successors=both)
    lan = world.resident("Lan")
    await lan.says("/idea")
    await lan.taps("Đồng ý")
    await lan.says("xã Sơn Bình")
    lan.sees("Xã cũ này nay chia về:", "Tả Lèng", "Bình Lư")


async def test_a_caption_while_photos_are_asked_for_is_kept(world: World) -> None:
    lan = await begins(world, "Hiến kế")
    await lan.says("Lấy ống nước cũ làm máng dẫn nước")
    await lan.taps("Bỏ qua")
    await lan.sends_photo(photo(320, 240, 1), "ống ở sân nhà văn hóa")
    assert (await draft(world, lan))["answers"]["text"].endswith("máng dẫn nước\nống ở sân nhà văn hóa")
