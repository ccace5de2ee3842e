"""Flagging waste: photos with captions, the ladder of places, and who does not see it."""

from __future__ import annotations

import pytest

from domain.reports import Involved
from domain.screen import Expects
from tests.handlers.steps import begins, filed, flags
from tests.images.make import photo
from tests.world.people import Person
from tests.world.world import World


async def at_photos(world: World) -> Person:
    """Lan has told what she saw."""
    lan = await begins(world, "Phản ánh lãng phí")
    await lan.taps("Điện, xăng dầu")
    await lan.says("Đèn đường đầu bản sáng cả ban ngày")
    return lan


async def test_an_album_counts_and_its_caption_is_the_account(world: World) -> None:
    lan = await begins(world, "Phản ánh lãng phí")
    await lan.taps("Điện, xăng dầu")
    await lan.sends_album([photo(320, 240, n) for n in range(3)], "Đèn đường sáng suốt ngày")
    lan.sees("Đã nhận 3 ảnh", "Bác gửi ảnh nếu có")
    await lan.taps("Xong")
    lan.sees("chỗ nào")


async def test_photos_before_anything_else_are_kept(world: World) -> None:
    lan = world.resident("Lan")
    await lan.says("/start")
    await lan.sends_album([photo(320, 240, n) for n in range(2)], "Ống nước vỡ chảy cả ngày")
    lan.sees("việc này là: Phản ánh lãng phí")
    await lan.taps("Đồng ý")
    await lan.taps("Bình Lư")
    lan.sees("Lĩnh vực: Nước sạch, tài nguyên nước", "Ảnh: 2")
    await lan.taps("Gửi")
    (report,) = await filed(world, lan)
    assert (len(report.photos), report.text) == (2, "Ống nước vỡ chảy cả ngày")


async def test_a_photo_for_another_question_is_kept_and_the_question_stays(world: World) -> None:
    lan = await begins(world, "Phản ánh lãng phí")
    await lan.sends_photo(photo(320, 240, 1))
    lan.sees("Đã nhận 1 ảnh", "lãng phí về việc gì")
    await lan.taps("Điện, xăng dầu")
    await lan.sends_photo(photo(320, 240, 2), "ngắn")
    lan.sees("Đã nhận 2 ảnh", "Hơi ngắn ạ", "Bác kể giúp")


async def test_no_more_than_ten_photos_and_the_first_ones_are_kept(world: World) -> None:
    lan = await at_photos(world)
    await lan.sends_album([photo(320, 240, n) for n in range(9)])
    lan.sees("Đã nhận 9 ảnh")
    await lan.sends_album([photo(320, 240, n) for n in range(9, 13)])
    lan.sees("Đã nhận 10 ảnh", "nhiều nhất 10 ảnh, trợ lý giữ 10 ảnh đầu")
    await lan.taps("Xong")
    lan.sees("chỗ nào")


async def test_a_refused_photo_is_explained_and_the_good_one_kept(world: World) -> None:
    lan = await at_photos(world)
    await lan.sends_album([photo(320, 240, 1), b"%PDF-1.7 not a photo", b""])
    lan.sees("Đã nhận 1 ảnh", "Tệp này không phải ảnh", "Ảnh này trống")
    await lan.sends_photo(b"\xff\xd8\xff broken")
    lan.sees("Ảnh này bị hỏng", "Bác gửi ảnh nếu có")
    await lan.taps("Xong")


async def test_where_the_photo_was_taken_is_offered(world: World) -> None:
    lan = await at_photos(world)
    await lan.sends_original(photo(320, 240, 1, gps=(22.35, 103.62)))
    await lan.taps("Xong")
    lan.sees("Chỗ chụp ảnh", "Nà Khuy")
    await lan.taps("Chỗ chụp ảnh")
    await lan.taps("Không")
    await lan.taps("Giấu tên tôi")
    lan.sees("Nơi: vị trí bác gửi (22.3500, 103.6200)")
    await lan.taps("Gửi")
    (report,) = await filed(world, lan)
    assert (report.lat, report.lon) == pytest.approx((22.35, 103.62), abs=1e-4)


async def test_a_place_is_shared_chosen_typed_or_left_out(world: World) -> None:
    lan = await at_photos(world)
    await lan.taps("Bỏ qua")
    assert lan.screen.expects is Expects.PLACE
    await lan.shares_place(22.4, 103.5)
    await lan.taps("Không")
    await lan.taps("Giấu tên tôi")
    for answer, seen in (("Nà Khuy", "Nơi: Nà Khuy"), ("Chỗ khác", "gõ tên chỗ đó")):
        await lan.taps("Sửa nơi")
        await lan.taps(answer)
        lan.sees(seen)
    await lan.says("Cạnh suối Nậm Mu")
    lan.sees("Nơi: Cạnh suối Nậm Mu")
    await lan.taps("Sửa nơi")
    await lan.taps("Bỏ qua")
    assert "Nơi:" not in lan.screen.text


@pytest.mark.parametrize("involved", ["Có", "Tôi không rõ"])
async def test_what_may_involve_the_commune_goes_above_it(world: World, involved: str) -> None:
    hoa = await world.moderator("Hoa")
    above = await world.moderator("Thanh", unit="province:lai_chau")
    lan = await flags(world, involved=involved)
    lan.sees("chuyển lên cấp trên, cán bộ ở xã không xem được")
    hoa.looks()
    above.looks()
    await lan.taps("Gửi")
    lan.sees("gửi thẳng lên", "Cán bộ ở xã không xem được")
    (report,) = await filed(world, lan)
    assert report.desk != report.unit
    assert report.involved is not Involved.NO
    hoa.sees_nothing()
    above.sees(report.code)


async def test_hiding_the_name_comes_first_and_its_limits_are_told(world: World) -> None:
    lan = await begins(world, "Phản ánh lãng phí")
    await lan.taps("Điện, xăng dầu")
    await lan.says("Đèn đường đầu bản sáng cả ban ngày")
    for _ in ("photos", "place"):
        await lan.taps("Bỏ qua")
    await lan.taps("Không")
    assert lan.screen.options[0].label == "Giấu tên tôi"
    await lan.says("1")
    lan.sees("Mặt trận không thấy tên bác; tin nhắn vẫn đi qua ứng dụng bác dùng (Zalo, Telegram).")


async def test_the_moderators_of_the_commune_hear_of_what_is_theirs(world: World) -> None:
    hoa = await world.moderator("Hoa")
    hoa.looks()
    lan = await flags(world)
    await lan.taps("Gửi")
    hoa.sees("LP-26-00001")
    hoa.does_not_see("Lan")
