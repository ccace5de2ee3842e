"""Contributing: several lines, an old commune, a name, changes on the card, one report for two taps."""

from __future__ import annotations

from decimal import Decimal

import pytest

from domain.reports import Amount, Family, State
from storage.queries import identities
from tests.handlers.steps import begins, filed, pledges, talk
from tests.images.make import photo
from tests.world.world import World


async def test_several_things_are_pledged_in_one_report(world: World) -> None:
    lan = await begins(world, "Đóng góp xây dựng")
    await lan.taps("Đất, mặt bằng")
    await lan.taps("Hiến đất")
    lan.sees("sào (360 m²)", "Ví dụ: 2 sào")
    await lan.says("2 sào")
    await lan.taps("Góp thêm")
    await lan.taps("Tiền")
    await lan.says("1tr2")
    await lan.taps("Đủ rồi")
    await lan.taps("Đường bản Nà Khuy")
    await lan.says("Thứ bảy tôi đi được")
    await lan.taps("Bỏ qua")
    await lan.taps("Giấu tên tôi")
    lan.sees("• Hiến đất: 2 sào ≈ 720 m²", "• Tiền: 1.200.000 đ", "Lời dặn: Thứ bảy", "Góp là tự nguyện",
             "chưa phải biên nhận", "Mặt trận không thấy tên bác")  # fmt: skip
    await lan.taps("Gửi")
    (report,) = await filed(world, lan)
    assert (report.family, report.state, report.anonymous) == (Family.CONTRIBUTION, State.PLEDGED, True)
    assert [(line.kind, line.declared) for line in report.lines] == [
        ("LAND", Amount(Decimal(2), "sao_bac_bo")),
        ("CASH", Amount(Decimal(1_200_000), "VND")),
    ]


@pytest.mark.parametrize("typed", ["Sơn Bình", "son binh", "xã Sơn Bình", "SON  BINH"])
async def test_an_old_commune_is_understood(world: World, typed: str) -> None:
    lan = world.resident("Lan")
    await lan.says("/contribute")
    await lan.taps("Đồng ý")
    await lan.says(typed)
    lan.sees("Sơn Bình (nay thuộc xã Bình Lư)", "Bác muốn góp gì")


async def test_a_commune_nobody_knows_is_asked_again(world: World) -> None:
    lan = world.resident("Lan")
    await lan.says("/contribute")
    await lan.taps("Đồng ý")
    await lan.says("Hà Nội")
    lan.sees("Chưa biết xã, phường này", "Bình Lư", "Tả Lèng")


async def test_a_number_and_accentless_words_choose(world: World) -> None:
    lan = await begins(world, "Đóng góp xây dựng")
    await lan.says("3")
    lan.sees("Bác góp bao nhiêu ạ?", "500k")
    await lan.says("năm trăm nghìn")
    await lan.says("du roi")
    await lan.says("nha van hoa ban chu va 6")
    lan.sees("dặn thêm")


async def test_a_work_that_is_not_in_the_list_is_typed(world: World) -> None:
    lan = await begins(world, "Đóng góp xây dựng")
    await lan.taps("Tiền")
    await lan.says("500k")
    await lan.taps("Đủ rồi")
    await lan.taps("Công trình khác")
    lan.sees("gõ tên công trình")
    await lan.says("Kè suối Nậm Mu")
    for _ in ("note", "photos"):
        await lan.taps("Bỏ qua")
    await lan.taps("Giấu tên tôi")
    lan.sees("Công trình: Kè suối Nậm Mu")
    await lan.taps("Gửi")
    assert [(one.work, one.place) for one in await filed(world, lan)] == [(None, "Kè suối Nậm Mu")]


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("abc", "Chưa đọc được số này"),
        ("-3", "phải lớn hơn 0"),
        ("0 công", "phải lớn hơn 0"),
        ("1e999", "Chưa đọc được số này"),
        ("9999999999999999", "lớn quá"),
        ("2 sào", "Đơn vị này chưa hợp. Bác dùng:"),
        ("vài ngày", "Chưa rõ là bao nhiêu"),
        ("", "Ở đây chưa đọc được loại tin này"),
    ],
)
async def test_a_quantity_that_is_none_is_asked_again(world: World, typed: str, said: str) -> None:
    lan = await begins(world, "Đóng góp xây dựng")
    await lan.taps("Ngày công")
    await lan.taps("Hiến công (ngày công)")
    await lan.says(typed)
    lan.sees(said, "Bác góp bao nhiêu")
    await lan.says("2 công")
    lan.sees("Bác có góp thêm")


async def test_a_name_is_asked_once_with_its_own_consent_and_is_kept_sealed(world: World) -> None:
    lan = await pledges(world)
    await lan.taps("Sửa tên")
    await lan.taps("Hiện tên tôi")
    lan.sees("xin phép giữ họ tên")
    await lan.taps("Đồng ý")
    await lan.says("<b>Lan</b> *Lò* [x](http://y)\u202e\u200b")
    lan.sees("số điện thoại")
    await lan.says("12")
    lan.sees("Số này chưa đúng")
    await lan.shares_phone("+84 912 345 678")
    lan.sees("Tên bác: <b>Lan</b> *Lò* [x](http://y)\n")
    await lan.taps("Gửi")
    (report,) = await filed(world, lan)
    async with world.checking() as db:
        kept = await identities.of(db, world.vault, report.author)
    assert kept == identities.Identity("<b>Lan</b> *Lò* [x](http://y)", "+84912345678")
    assert not report.anonymous
    await lan.says("/idea")
    await lan.says("Lấy ống nước cũ làm máng")
    for _ in ("benefit", "photos"):
        await lan.taps("Bỏ qua")
    await lan.taps("Hiện tên tôi")
    lan.sees("Bác xem lại trước khi gửi", "Tên bác: <b>Lan</b>")


async def test_who_keeps_the_name_back_stays_anonymous(world: World) -> None:
    lan = await pledges(world)
    await lan.taps("Sửa tên")
    await lan.taps("Hiện tên tôi")
    await lan.taps("Thôi, giấu tên tôi")
    lan.sees("Tên bác: Giấu tên tôi")


@pytest.mark.parametrize(
    ("part", "answers", "seen"),
    [
        ("Sửa góp", ("Tiền", "300k", "Đủ rồi"), "• Tiền: 300.000 đ"),
        ("Thêm công trình", ("Đường bản Nà Khuy",), "Công trình: Đường bản Nà Khuy"),
        ("Thêm lời dặn", ("Để ở nhà văn hóa",), "Lời dặn: Để ở nhà văn hóa"),
        ("Sửa xã", ("ta leng",), "Xã, phường: Tả Lèng"),
    ],
)
async def test_any_part_is_changed_and_the_rest_stays(
    world: World, part: str, answers: tuple[str, ...], seen: str
) -> None:
    lan = await pledges(world)
    await lan.taps(part)
    for answer in answers:
        await lan.says(answer)
    lan.sees("Bác xem lại trước khi gửi", seen, "Tên bác: Giấu tên tôi")
    assert part == "Sửa góp" or "2 ngày công" in lan.screen.text


async def test_a_report_for_another_commune_than_ones_own_can_be_made(world: World) -> None:
    lan = await pledges(world)
    await lan.taps("Gửi")
    await lan.says("/idea")
    await lan.says("Lấy ống nước cũ làm máng dẫn nước")
    for _ in ("benefit", "photos"):
        await lan.taps("Bỏ qua")
    await lan.taps("Giấu tên tôi")
    lan.sees("Xã, phường: Bình Lư")
    await lan.taps("Sửa xã")
    await lan.taps("Khun Há")
    lan.sees("Xã, phường: Khun Há", "Nội dung: Lấy ống")
    await lan.taps("Gửi")
    assert (await filed(world, lan))[0].unit == "new_khun_ha"


async def test_going_back_out_of_a_change_changes_nothing(world: World) -> None:
    lan = await pledges(world)
    card = lan.screen.text
    await lan.taps("Sửa góp")
    await lan.taps("Tiền")
    await lan.taps("Quay lại")
    assert lan.screen.text == card


async def test_photos_are_changed_and_added_on_the_card(world: World) -> None:
    lan = await pledges(world)
    await lan.sends_photo(photo(320, 240, 1))
    lan.sees("Đã nhận 1 ảnh", "Ảnh: 1")
    assert len(lan.screen.photos) == 1
    await lan.taps("Sửa ảnh")
    lan.sees("Các ảnh cũ bỏ ra")
    await lan.sends_album([photo(320, 240, 2), photo(320, 240, 3)])
    lan.sees("Đã nhận 2 ảnh")
    await lan.taps("Xong")
    lan.sees("Bác xem lại trước khi gửi", "Ảnh: 2")


async def test_words_while_the_card_stands_there_change_nothing(world: World) -> None:
    lan = await pledges(world)
    await lan.says("thế này được chưa")
    lan.sees("Bác bấm Gửi để gửi")


async def test_two_taps_and_a_repeated_event_file_one_report(world: World) -> None:
    lan = await pledges(world)
    message, send = lan.button("Gửi")
    turn = f"{message.turn}:{send.choice}"
    await lan.presses(turn)
    await lan.repeats()
    lan.sees_nothing()
    await lan.presses(turn)
    lan.sees("Nút này đã cũ")
    await lan.presses("*:send")
    lan.sees("Nút này đã cũ")
    assert len(await filed(world, lan)) == 1


async def test_a_sent_report_leaves_no_draft(world: World) -> None:
    lan = await pledges(world)
    await lan.taps("Gửi")
    assert await talk(world, lan) == {"met": True}
    await lan.says("/start")
    lan.sees("Chào bác!")
