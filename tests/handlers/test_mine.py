"""A resident's own reports: list, card, withdrawing, answering, more photos, rating, reopening."""

from __future__ import annotations

from actions import handling, review
from domain.reports import State
from tests.handlers.steps import begins, citizen, decides, filed, flags, pledges
from tests.images.make import photo
from tests.world.people import Person
from tests.world.world import World


async def sent(world: World, name: str = "Lan") -> tuple[Person, str]:
    """A pledge that was sent, and its code."""
    person = await pledges(world, name)
    await person.taps("Gửi")
    return person, (await filed(world, person))[0].code


async def closed(world: World) -> tuple[Person, str]:
    """A waste report that went all its way."""
    hoa, minh = await world.moderator("Hoa"), await world.staff("Minh")
    lan = await flags(world)
    await lan.taps("Gửi")
    (report,) = await filed(world, lan)
    handler = (await citizen(world, minh)).id
    picture = photo(320, 240, 5)
    await lan.taps("Thêm ảnh")
    await lan.sends_photo(picture)
    (report,) = await filed(world, lan)
    await decides(world, hoa, review.take, code=report.code)
    await decides(world, hoa, review.route, code=report.code, handler=handler)
    await decides(world, minh, handling.start, code=report.code)
    await decides(world, minh, handling.resolve, code=report.code, text="Đã lắp hẹn giờ", photos=report.photos)
    await decides(world, hoa, review.close, code=report.code)
    return lan, report.code


async def test_who_sent_nothing_is_told_so(world: World) -> None:
    lan = world.resident("Lan")
    await lan.says("/mine")
    lan.sees("Bác chưa gửi việc nào", "Về đầu")


async def test_the_list_has_five_on_a_page(world: World) -> None:
    lan, _ = await sent(world)
    for _ in range(5):
        await lan.says("/idea")
        await lan.says("Lấy ống nước cũ làm máng dẫn nước")
        await lan.taps("Bỏ qua")
        await lan.taps("Bỏ qua")
        await lan.taps("Giấu tên tôi")
        await lan.taps("Gửi")
    await lan.says("cua toi")
    lan.sees("HK-26-00005", "HK-26-00001", "Cũ hơn")
    assert "DG-26-00001" not in lan.screen.text
    await lan.taps("Cũ hơn")
    lan.sees("DG-26-00001")


async def test_a_code_typed_anywhere_opens_the_card(world: World) -> None:
    lan, code = await sent(world)
    await lan.says(code.lower().replace("-", " "))
    lan.sees(code, "Tình trạng: đã ghi nhận", "2 ngày công", "bác gửi", "Rút lại")
    await lan.says("/waste")
    await lan.says(code)
    lan.sees("Tình trạng", "lãng phí về việc gì")
    await lan.says("Điện, xăng dầu")
    lan.sees("Bác kể giúp")


async def test_somebody_elses_code_is_as_unknown_as_no_code(world: World) -> None:
    _, code = await sent(world)
    hoa = world.resident("Hòa")
    await hoa.says("/start")
    for typed in (code, "DG-26-00999-" + code[-1]):
        await hoa.says(typed)
        assert "Tình trạng" not in hoa.screen.text
    for forged in ("mine:", "withdraw:", "withdraw_yes:", "answer:", "photos:", "rate:good:", "reopen:"):
        await hoa.presses(f"*:{forged}{code}")
        hoa.sees("Không thấy hồ sơ này")
        await hoa.presses(f"*:{forged}")
        hoa.sees("Không thấy hồ sơ này")


async def test_withdrawing_is_asked_once_more(world: World) -> None:
    lan, code = await sent(world)
    await lan.taps("Xem hồ sơ này")
    await lan.taps("Rút lại")
    lan.sees("chứ ạ")
    await lan.taps("Thôi, giữ lại")
    lan.sees("Tình trạng: đã ghi nhận")
    await lan.taps("Rút lại")
    await lan.taps("Rút lại")
    lan.sees(f"Đã rút lại {code}", "bác đã rút lại")
    assert (await filed(world, lan))[0].state is State.WITHDRAWN
    await lan.presses(f"*:withdraw_yes:{code}")
    lan.sees("không làm được việc đó nữa")


async def test_the_open_question_is_answered_in_words(world: World) -> None:
    hoa = await world.moderator("Hoa")
    lan, code = await sent(world)
    await decides(world, hoa, review.ask, code=code, question="Bác đi được ngày nào?")
    await lan.presses(f"*:answer:{code}")
    lan.sees("Mặt trận hỏi", "Bác đi được ngày nào?")
    await lan.sends_sticker()
    lan.sees("gõ chữ", "Bác đi được ngày nào?")
    hoa.looks()
    await lan.says("Thứ bảy")
    lan.sees("Đã chuyển câu trả lời", "bác trả lời")
    hoa.sees("Thứ bảy")
    await lan.presses(f"*:answer:{code}")
    lan.sees("không có câu hỏi nào chờ")


async def test_the_open_question_is_answered_with_a_photo(world: World) -> None:
    hoa = await world.moderator("Hoa")
    lan, code = await sent(world)
    await decides(world, hoa, review.ask, code=code, question="Bác chụp giúp một tấm?")
    await lan.presses(f"*:answer:{code}")
    await lan.sends_photo(b"no photo")
    lan.sees("Tệp này không phải ảnh", "Bác chụp giúp một tấm?")
    await lan.sends_photo(photo(320, 240, 1))
    lan.sees("Đã chuyển câu trả lời", "Ảnh: 1")


async def test_an_answer_in_the_middle_of_another_report_loses_nothing(world: World) -> None:
    hoa = await world.moderator("Hoa")
    lan, code = await sent(world)
    await lan.says("/idea")
    await decides(world, hoa, review.ask, code=code, question="Bác đi được ngày nào?")
    await lan.presses(f"*:answer:{code}")
    await lan.says("Thứ bảy")
    await lan.says("/start")
    await lan.says("/waste")
    await lan.taps("Điện, xăng dầu")
    await lan.presses(f"*:answer:{code}")
    lan.sees("không có câu hỏi nào chờ")
    await lan.says("Đèn đường đầu bản sáng cả ban ngày")
    lan.sees("Bác gửi ảnh nếu có")


async def test_photos_are_added_later_and_counted(world: World) -> None:
    lan, code = await sent(world)
    await lan.taps("Thêm ảnh")
    await lan.says("ảnh đây")
    lan.sees("Bác gửi ảnh giúp, hoặc bấm Xong.")
    await lan.sends_album([photo(320, 240, 1), photo(320, 240, 2)])
    lan.sees("Đã nhận 2 ảnh")
    world.clock.advance(seconds=11)
    await lan.sends_photo(photo(320, 240, 2))
    lan.sees("Đã nhận 2 ảnh")
    await lan.taps("Xong")
    lan.sees(code, "Ảnh: 2")
    await lan.says("Thôi nhé")
    lan.sees("việc này là gì")


async def test_leaving_the_photos_drops_nothing(world: World) -> None:
    lan, _ = await sent(world)
    await lan.taps("Thêm ảnh")
    await lan.says("/cancel")
    lan.sees("để sau cũng được", "Bác cần gì ạ?")


async def test_a_closed_case_is_rated_and_reopened(world: World) -> None:
    lan, code = await closed(world)
    await lan.presses(f"*:rate:good:{code}")
    lan.sees("Cảm ơn bác đã cho biết", "Tình trạng: đã xong", "Kết quả: Đã lắp hẹn giờ", "bác đánh giá")
    await lan.taps("Chưa được, mở lại")
    lan.sees("Đã mở lại", "Tình trạng: đã mở lại")
    await lan.presses(f"*:rate:good:{code}")
    lan.sees("không làm được việc đó nữa")


async def test_a_rating_in_the_middle_of_a_report_shows_the_question_again(world: World) -> None:
    lan, code = await closed(world)
    await lan.says("/idea")
    await lan.presses(f"*:rate:good:{code}")
    lan.sees("Cảm ơn bác đã cho biết", "Bác hiến kế gì")
    assert "Bác hiến kế gì" in lan.screen.text
    await lan.says("Lấy ống nước cũ làm máng dẫn nước")
    lan.sees("được lợi gì")


async def test_the_author_sees_what_was_confirmed_beside_what_was_declared(world: World) -> None:
    hoa = await world.moderator("Hoa")
    lan, code = await sent(world)
    await decides(world, hoa, review.confirm, code=code)
    await lan.says(code)
    lan.sees("2 ngày công → xác nhận 2 ngày công", "Mặt trận đã xác nhận")


async def test_a_fresh_talk_shows_another_mans_button_as_unknown(world: World) -> None:
    lan = await begins(world, "Hiến kế")
    await lan.presses("*:mine:DG-26-00417-K")
    lan.sees("Không thấy hồ sơ này", "Bác hiến kế gì")
