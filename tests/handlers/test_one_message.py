"""One message is enough: a resident who was here before writes once, taps once, and the report is filed."""

from __future__ import annotations

from decimal import Decimal

import pytest

from domain.people import Role
from domain.reports import Amount, Family, Involved, Report
from domain.wastes import NOT_WASTE
from storage.queries import suggestions
from tests.handlers.steps import begins, filed, flags, pledges, talk
from tests.images.make import photo
from tests.world.people import Person
from tests.world.world import World

PLEDGE = "nhà em góp 2 công với 500k làm đường bản Nà Khuy"
LAMP = "Đèn đường ở bản Nà Khuy sáng cả ban ngày từ đầu tháng"
DANGER = "Dây điện đứt rơi xuống đường bản Nà Khuy, đang toé lửa"
ACCUSED = "Ông Nam trưởng bản ăn chặn tiền xi măng của bà con góp"


async def known(world: World, name: str = "Lan") -> Person:
    """Somebody of Bình Lư who has sent a report before."""
    person = await pledges(world, name)
    await person.taps("Gửi")
    return person


async def sends(world: World, person: Person) -> Report:
    """The report that one tap on the card files."""
    person.sees("Bác xem lại trước khi gửi")
    await person.says("1")
    person.sees("Đã nhận, cảm ơn bác. Mã hồ sơ:")
    return (await filed(world, person))[0]


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


async def test_a_doubtful_quantity_is_asked_with_its_buttons(world: World) -> None:
    lan = await known(world)
    await lan.says("nhà em góp 300 làm đường bản Nà Khuy")
    lan.sees("Bác góp bao nhiêu ạ?")
    label = lan.screen.options[0].label
    await lan.taps(label)
    report = await sends(world, lan)
    assert len(report.lines) == 1


async def test_a_gift_without_a_quantity_is_asked_how_much(world: World) -> None:
    lan = await known(world)
    await lan.says("nhà em góp xi măng với 2 công làm đường bản Nà Khuy")
    lan.sees("Bác góp bao nhiêu ạ?", "Xi măng, tính bằng")
    await lan.says("10 bao")
    lan.sees("• Xi măng: 10 bao", "• Hiến công (ngày công): 2 ngày công")


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


async def test_words_that_may_mean_several_things_are_asked_back_and_kept(world: World) -> None:
    lan = await known(world)
    await lan.says("cái ở đầu bản ấy")
    lan.sees("Bác muốn gửi việc này là gì ạ?", "Việc khác")
    await lan.taps("Việc khác")
    lan.sees("được giữ lại", "Việc của tôi")
    await lan.taps("Hiến kế")
    lan.sees("Bác xem lại trước khi gửi", "Nội dung: cái ở đầu bản ấy")


async def test_what_is_written_in_two_messages_is_one_account(world: World) -> None:
    lan = await known(world)
    await lan.says("chuyện ở bản Nà Khuy nhà mình ấy")
    await lan.says("đèn đường sáng cả ban ngày")
    lan.sees("Nội dung: chuyện ở bản Nà Khuy nhà mình ấy\nđèn đường sáng cả ban ngày")
    await lan.taps("Huỷ")
    await lan.says("chuyện ở bản Nà Khuy nhà mình ấy")
    world.clock.advance(hours=2)
    await lan.says("đèn đường sáng cả ban ngày")
    lan.sees("Nội dung: đèn đường sáng cả ban ngày")


async def test_a_question_gets_the_phone_and_a_way_to_a_person(world: World) -> None:
    lan = await known(world)
    await lan.says("Cho hỏi bao giờ phát thẻ bảo hiểm y tế ạ?")
    lan.sees("0213 3751 234", "Hỏi cán bộ", "Phản ánh lãng phí", "lời bác được giữ lại")


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


async def test_whoever_goes_back_answers_for_themselves(world: World) -> None:
    lan = await known(world)
    await lan.says("nhà em góp 300 làm đường bản Nà Khuy")
    await lan.taps("Quay lại")
    lan.sees("Bác muốn góp gì ạ?")


async def test_two_communes_are_asked_with_their_buttons(world: World) -> None:
    lan = await known(world)
    await lan.says("Đèn đường ở xã Bản Bo và xã Khun Há sáng cả ban ngày")
    lan.sees("gửi về nơi nào", "Bản Bo", "Khun Há")
    assert [option.label for option in lan.screen.options] == ["Bản Bo", "Khun Há", "Nơi khác", "Quay lại", "Huỷ"]
    await lan.says("2")
    lan.sees("Bác xem lại trước khi gửi", "Xã, phường: Khun Há")


async def test_a_card_of_waste_takes_a_village_that_is_named_later(world: World) -> None:
    lan = await flags(world)
    await lan.says("ở bản Nà Khuy ạ")
    lan.sees("Đã thêm: Nơi: Nà Khuy", "Nơi: Nà Khuy")


async def test_a_name_that_covers_more_than_one_commune_is_asked_and_the_others_stay_within_reach(world: World) -> None:
    lan = world.resident("Lan")
    await lan.says("Đèn đường ở Tam Đường sáng cả ban ngày")
    await lan.taps("Đồng ý")
    lan.sees("Bác đang ở xã, phường nào ạ?")
    await lan.taps("Nơi khác")
    lan.sees("Khun Há", "Bản Bo")
    await lan.taps("Khun Há")
    lan.sees("Bác xem lại trước khi gửi", "Xã, phường: Khun Há")


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


async def test_the_same_words_sent_again_are_noticed(world: World) -> None:
    lan = await known(world)
    await lan.says(LAMP)
    await lan.says(LAMP)
    lan.sees("Bác bấm Gửi để gửi")
    report = await sends(world, lan)
    await lan.says(LAMP)
    lan.sees("Lời này bác đã gửi rồi", report.code, "Bác xem lại trước khi gửi")


async def test_a_village_head_who_writes_for_another_is_asked_for_whom(world: World) -> None:
    pao = await world.officer("Páo", Role.VILLAGE_HEAD)
    await pao.says("chuyện ở đầu bản ấy mà")
    await pao.presses("*:behalf")
    await pao.taps("Đồng ý")
    await pao.taps("Bình Lư")
    pao.sees("gửi thay cho ai")
