"""One message is enough: a resident who was here before writes once, taps once, and the report is filed."""

from __future__ import annotations

from decimal import Decimal

from domain.reports import Amount, Family, Involved
from storage.queries import suggestions
from tests.handlers.steps import known, pledges, sends
from tests.images.make import photo
from tests.world.world import World

PLEDGE = "nhà em góp 2 công với 500k làm đường bản Nà Khuy"
LAMP = "Đèn đường ở bản Nà Khuy sáng cả ban ngày từ đầu tháng"


async def test_a_contribution_is_one_message_and_one_tap(world: World) -> None:
    lan = await known(world)
    await lan.says(PLEDGE)
    lan.sees("• Hiến công (ngày công): 2 ngày công", "• Tiền: 500.000 đ", "Công trình: Đường bản Nà Khuy", PLEDGE)
    report = await sends(world, lan)
    assert report.family is Family.CONTRIBUTION
    assert [(line.kind, line.declared) for line in report.lines] == [
        ("LABOR", Amount(Decimal(2), "ngay_cong")),
        ("CASH", Amount(Decimal(500_000), "VND")),
    ]
    assert (report.work is not None, report.text, report.anonymous) == (True, PLEDGE, True)


async def test_waste_is_one_message_and_one_tap(world: World) -> None:
    lan = await known(world)
    await lan.says(LAMP)
    lan.sees("Lĩnh vực: Điện, xăng dầu", "Nơi: Nà Khuy", "Liên quan cán bộ xã, bản: Không", "Tên bác: Giấu tên tôi")
    report = await sends(world, lan)
    assert (report.family, report.domain, report.involved) == (Family.WASTE, "ENERGY", Involved.NO)
    assert (report.village is not None, report.text) == (True, LAMP)


async def test_a_photo_with_its_caption_is_enough(world: World) -> None:
    lan = await known(world)
    await lan.sends_photo(photo(320, 240, 1), LAMP)
    report = await sends(world, lan)
    assert (report.domain, len(report.photos), report.text) == ("ENERGY", 1, LAMP)


async def test_photos_before_the_words_belong_to_them(world: World) -> None:
    lan = await known(world)
    await lan.sends_photo(photo(320, 240, 1))
    lan.sees("Đã nhận 1 ảnh")
    await lan.says(LAMP)
    assert len((await sends(world, lan)).photos) == 1


async def test_an_idea_is_one_message_and_one_tap(world: World) -> None:
    lan = await known(world)
    await lan.says("Em hiến kế lấy ống nước cũ làm máng dẫn nước ra ruộng cho đỡ tốn")
    report = await sends(world, lan)
    assert (report.family, report.text[:10]) == (Family.IDEA, "Em hiến kế")


async def test_whoever_is_new_agrees_and_says_where_and_nothing_is_lost(world: World) -> None:
    lan = world.resident("Lan")
    await lan.says(PLEDGE)
    lan.sees("Đã nghe bác, việc này là: Đóng góp xây dựng.", "Bác đồng ý không ạ?")
    await lan.taps("Đồng ý")
    if lan.screen.options[0].label != "Gửi":
        await lan.taps("Bình Lư")
    lan.sees("2 ngày công", "500.000 đ", PLEDGE)


async def test_an_old_commune_is_said_back(world: World) -> None:
    lan = await known(world)
    await lan.says("Đèn đường ở xã Sơn Bình cũ sáng cả ban ngày")
    lan.sees("Xã, phường: Sơn Bình (nay thuộc xã Bình Lư)")


async def test_a_local_unit_is_converted_on_the_card(world: World) -> None:
    lan = await known(world)
    await lan.says("Gia đình tôi hiến 2 sào đất làm đường bản Nà Khuy")
    lan.sees("• Hiến đất: 2 sào ≈ 720 m² (1 sào = 360 m²)")


async def test_a_work_that_the_register_does_not_have_is_named_as_it_was_said(world: World) -> None:
    lan = await known(world)
    await lan.says("em ủng hộ 200k làm kè suối Nậm Mu ạ")
    report = await sends(world, lan)
    assert (report.work, report.place) == (None, "kè suối Nậm Mu")


async def test_money_that_an_office_spends_goes_above_it_unless_the_resident_knows_better(world: World) -> None:
    lan = await known(world)
    await lan.says("Ủy ban xã họp hành liên hoan lãng phí tiền ngân sách nhiều quá")
    lan.sees("Liên quan cán bộ xã, bản: Tôi không rõ", "chuyển lên cấp trên")
    report = await sends(world, lan)
    assert (report.involved, report.desk != report.unit) == (Involved.UNKNOWN, True)


async def test_what_was_taken_for_granted_is_judged_anew_with_another_domain(world: World) -> None:
    lan = await known(world)
    await lan.says(LAMP)
    lan.sees("Liên quan cán bộ xã, bản: Không")
    await lan.taps("Sửa lĩnh vực")
    await lan.taps("Tiền ngân sách nhà nước")
    lan.sees("Liên quan cán bộ xã, bản: Tôi không rõ")


async def test_who_said_that_nobody_is_involved_is_not_overruled(world: World) -> None:
    lan = await known(world)
    await lan.says(LAMP)
    await lan.taps("Sửa liên quan")
    await lan.taps("Không")
    await lan.taps("Sửa lĩnh vực")
    await lan.taps("Tiền ngân sách nhà nước")
    lan.sees("Liên quan cán bộ xã, bản: Không")


async def test_another_kind_keeps_everything_that_was_said(world: World) -> None:
    lan = await known(world)
    await lan.sends_photo(photo(320, 240, 1), LAMP)
    await lan.taps("Không phải lãng phí")
    await lan.taps("Hiến kế")
    lan.sees("Bác xem lại trước khi gửi", f"Nội dung: {LAMP}", "Ảnh: 1")
    report = await sends(world, lan)
    assert (report.family, len(report.photos)) == (Family.IDEA, 1)


async def test_a_pledge_made_by_buttons_becomes_another_kind_in_words(world: World) -> None:
    lan = await pledges(world)
    await lan.taps("Không phải góp")
    await lan.taps("Hiến kế")
    lan.sees("Nội dung: Hiến công (ngày công): 2 ngày công", "Xã, phường: Bình Lư")
    await lan.presses("*:kind:nothing")
    lan.sees("Nút này đã cũ")


async def test_the_office_gets_what_the_rules_suggested(world: World) -> None:
    lan = await known(world)
    await lan.says(LAMP)
    report = await sends(world, lan)
    async with world.checking() as db:
        kept = await suggestions.of_report(db, report.id)
    assert kept is not None
    assert (kept.intent, kept.domain) == ("waste", "ENERGY")


async def test_what_was_suggested_of_lines_is_kept_with_their_amounts_and_no_words_of_the_whole(world: World) -> None:
    lan = await known(world)
    await lan.says(PLEDGE)
    report = await sends(world, lan)
    async with world.checking() as db:
        kept = await suggestions.of_report(db, report.id)
    assert kept is not None
    assert (kept.kinds, kept.amounts) == (("LABOR", "CASH"), ("2 ngay_cong", "500000 VND"))
    assert [reason for reason in kept.reasons if reason.startswith("contribution.words:")] == ["contribution.words: "]
