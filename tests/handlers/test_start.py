"""The first minutes: greeting, links, consent, language, help."""

from __future__ import annotations

from domain.office import Office
from domain.people import Role
from locales import translator
from screens import help as help_screens
from storage.queries import people, places
from tests.handlers.spoiling import spoil
from tests.handlers.steps import begins, draft, filed, flags, pledges, talk
from tests.world.world import World


async def test_whoever_writes_first_is_greeted_by_an_automatic_assistant(world: World) -> None:
    lan = world.resident("Lan")
    await lan.says("chào")
    lan.sees("trợ lý tự động", "Mặt trận xã Bình Lư", "Đóng góp xây dựng", "Phản ánh lãng phí", "Hiến kế",
             "Việc của tôi", "Trợ giúp", "English")  # fmt: skip


async def test_words_that_came_first_become_the_report(world: World) -> None:
    lan = world.resident("Lan")
    await lan.says("chuyện ở đầu bản ấy mà")
    lan.sees("trợ lý tự động", "được giữ lại")
    await lan.taps("Phản ánh lãng phí")
    await lan.taps("Đồng ý")
    await lan.taps("Bình Lư")
    await lan.taps("Nước sạch, tài nguyên nước")
    lan.sees("Bác xem lại trước khi gửi", "Nội dung: chuyện ở đầu bản ấy mà")


async def test_kind_words_begin_no_report(world: World) -> None:
    lan = world.resident("Lan")
    await lan.says("/start")
    await lan.says("Cảm ơn")
    lan.sees("Dạ, cảm ơn bác.")
    assert "given" not in await talk(world, lan)


async def test_nothing_is_filed_or_asked_before_consent(world: World) -> None:
    lan = world.resident("Lan")
    await lan.says("/start")
    await lan.taps("Hiến kế")
    lan.sees("Bác đồng ý không ạ?")
    await lan.taps("Đọc kỹ")
    lan.sees("Giữ gì", "Ai xem", "Giữ bao lâu")
    await lan.taps("Đồng ý")
    lan.sees("xã, phường nào")


async def test_who_does_not_agree_leaves_nothing_behind(world: World) -> None:
    lan = world.resident("Lan")
    await lan.says("Ống nước vỡ chảy cả ngày")
    await lan.taps("Không đồng ý")
    lan.sees("không được gửi đi đâu", "0213 3751 234")
    assert await talk(world, lan) == {"met": True}
    assert await filed(world, lan) == []


async def test_consent_is_asked_once_and_again_after_it_was_taken_back(world: World) -> None:
    lan = await pledges(world)
    await lan.taps("Gửi")
    await lan.says("/start")
    await lan.taps("Hiến kế")
    lan.sees("Bác hiến kế gì")
    await lan.says("/privacy")
    await lan.taps("Rút lại đồng ý")
    await lan.taps("Rút lại đồng ý")
    lan.sees("Đã rút lại đồng ý")
    await lan.says("/start")
    await lan.taps("Hiến kế")
    lan.sees("Bác đồng ý không ạ?")


async def test_the_poster_of_a_work_begins_a_contribution_to_it(world: World) -> None:
    async with world.checking() as db:
        work = next(one for one in await places.works_of(db, "new_binh_lu") if one.name == "Đường bản Nà Khuy")
    lan = world.resident("Lan")
    await lan.says(f"/start work_{work.id}")
    await lan.taps("Đồng ý")
    lan.sees("Bác muốn góp gì")
    await lan.taps("Tiền")
    await lan.says("500k")
    await lan.taps("Đủ rồi")
    lan.sees("dặn thêm")
    for _ in ("note", "photos"):
        await lan.taps("Bỏ qua")
    await lan.taps("Giấu tên tôi")
    lan.sees("Công trình: Đường bản Nà Khuy", "500.000 đ")
    await lan.taps("Gửi")
    assert [(one.work, one.unit) for one in await filed(world, lan)] == [(work.id, "new_binh_lu")]


async def test_a_link_nobody_knows_still_greets(world: World) -> None:
    for number, link in enumerate(("work_999", "work_x", "qr_7", "invite_ab", "'; drop table", "")):
        lan = world.resident(f"Lan {number}")
        await lan.says(f"/start {link}")
        lan.sees("trợ lý tự động")


async def test_an_invitation_works_once(world: World) -> None:
    hoa = await world.moderator("Hoa")
    hoa.sees("Bác đã nhận vai", "Bình Lư", "Vào việc của cán bộ")
    lan = world.resident("Lan")
    await lan.says(hoa.last_said)
    lan.sees("Lời mời này đã dùng")
    number = await world.address_of(lan.native)
    async with world.checking() as db:
        assert (await people.citizens_at(db, [number]))[number].grants == ()


async def test_a_half_finished_report_waits_even_for_another_process(world: World) -> None:
    lan = await begins(world, "Đóng góp xây dựng")
    await lan.taps("Tiền")
    await world.restart()
    world.clock.advance(hours=2)
    await lan.says("/start")
    lan.sees("Bác đang gửi dở “Đóng góp xây dựng” lúc 9:12", "Tiếp tục", "Bắt đầu lại")
    await lan.taps("Tiếp tục")
    lan.sees("Bác góp bao nhiêu")
    await lan.says("500k")
    lan.sees("Bác có góp thêm")


async def test_beginning_anew_drops_what_was_half_finished(world: World) -> None:
    lan = await begins(world, "Đóng góp xây dựng")
    await lan.taps("Tiền")
    world.clock.advance(days=1)
    await lan.says("/idea")
    lan.sees("lúc 9:12 23/11/2026")
    await lan.taps("Bắt đầu lại")
    lan.sees("xã, phường nào")
    assert (await draft(world, lan))["kind"] == "idea"


async def test_a_draft_of_another_version_is_let_go_of_with_a_word(world: World) -> None:
    lan = await begins(world, "Hiến kế")
    await spoil(world, lan)
    await lan.says("Lấy ống nước cũ làm máng")
    lan.sees("không mở lại được", "Bác cần gì")


async def test_cancelling_works_from_every_question(world: World) -> None:
    for number, word in enumerate(("/cancel", "/huy", "huỷ", "HUY", "Huỷ")):
        lan = await begins(world, "Hiến kế", f"Lan {number}")
        await lan.says(word)
        lan.sees("Đã bỏ phần đang gửi dở", "Bác cần gì")
        assert await talk(world, lan) == {"met": True}


async def test_what_was_cancelled_by_mistake_can_be_taken_back_at_once(world: World) -> None:
    lan = await pledges(world)
    before = await draft(world, lan)
    await lan.taps("Huỷ")
    lan.sees("Đã bỏ phần đang gửi dở")
    await lan.taps("Lấy lại phần vừa bỏ")
    lan.sees("Bác xem lại trước khi gửi", "2 ngày công")
    assert await draft(world, lan) == before


async def test_what_was_cancelled_is_gone_once_the_talk_goes_on(world: World) -> None:
    lan = await pledges(world)
    await lan.taps("Huỷ")
    assert "dropped" in await talk(world, lan)
    await lan.says("/start")
    lan.does_not_see("Lấy lại")
    assert await talk(world, lan) == {"met": True}


async def test_cancelling_a_change_gives_the_whole_card_back(world: World) -> None:
    lan = await pledges(world)
    await lan.taps("Sửa góp")
    await lan.taps("Huỷ")
    await lan.taps("Lấy lại phần vừa bỏ")
    lan.sees("Bác xem lại trước khi gửi", "2 ngày công")


def test_an_office_without_a_phone_is_visited() -> None:
    office = Office("Mặt trận xã", "", "7:30-17:00", "")
    shown = help_screens.person(translator("vi"), office, told=False)
    assert "tại trụ sở Mặt trận xã (7:30-17:00)" in shown.text
    assert "Gọi" not in shown.text
    assert "gọi" not in shown.text


async def test_help_keeps_the_question_open(world: World) -> None:
    lan = await begins(world, "Đóng góp xây dựng")
    await lan.taps("Tiền")
    await lan.says("trợ giúp")
    lan.sees("0213 3751 234", "7:30-17:00", "không phải đơn tố cáo", "không bao giờ thu tiền", "Tiếp tục")
    await lan.taps("Tiếp tục")
    lan.sees("Bác góp bao nhiêu")


async def test_a_person_can_be_asked_for_and_the_moderators_hear_it_once_an_hour(world: World) -> None:
    hoa = await world.moderator("Hoa")
    lan = await pledges(world)
    await lan.taps("Gửi")
    hoa.looks()
    await lan.says("gặp cán bộ")
    lan.sees("0213 3751 234", "đã được báo")
    hoa.sees("Có người cần gặp cán bộ")
    hoa.looks()
    await lan.says("/person")
    hoa.sees_nothing()


async def test_whose_commune_is_unknown_gets_the_phone(world: World) -> None:
    lan = world.resident("Lan")
    await lan.says("/person")
    lan.sees("0213 3751 234", "Bác gọi số này là nhanh nhất.")


async def test_the_language_is_chosen_and_kept(world: World) -> None:
    lan = await begins(world, "Hiến kế")
    await lan.says("/ngon_ngu")
    await lan.taps("Tiếng Việt")
    lan.sees("Từ giờ trợ lý nói tiếng Việt.", "Bác hiến kế gì")
    await lan.presses("*:language:xx")
    lan.sees("Nút này đã cũ")


async def test_the_province_is_found_by_its_bare_name(world: World) -> None:
    async with world.checking() as db:
        found = [await places.by_slug(db, slug) for slug in ("lai-chau", "binh-lu", "province:lai_chau", "nowhere")]
    assert [unit.id if unit else None for unit in found] == [
        "province:lai_chau", "new_binh_lu", "province:lai_chau", None,
    ]  # fmt: skip


async def test_a_village_head_files_for_somebody_who_agreed(world: World) -> None:
    pao = await world.officer("Páo", Role.VILLAGE_HEAD)
    pao.sees("trưởng bản")
    await pao.taps("Ghi hộ bà con")
    await pao.taps("Đồng ý")
    await pao.taps("Bình Lư")
    pao.sees("gửi thay cho ai", "hỏi ý người đó trước")
    await pao.says("Giàng A Sử")
    await pao.taps("Tiền")
    await pao.says("200k")
    await pao.taps("Đủ rồi")
    for _ in ("work", "note", "photos"):
        await pao.taps("Bỏ qua")
    await pao.taps("Giấu tên tôi")
    pao.sees("Ghi hộ: Giàng A Sử", "xác nhận Giàng A Sử đã đồng ý")
    await pao.taps("Gửi")
    assert [one.on_behalf for one in await filed(world, pao)] == [True]


async def test_a_resident_is_not_asked_for_whom(world: World) -> None:
    lan = await flags(world)
    lan.does_not_see("gửi thay cho ai", "Ghi hộ")
