"""A staff member starts on a case and hands in the result with photos; the author looks at it and may reopen."""

from __future__ import annotations

from domain.people import Grant, Role
from domain.reports import State
from storage.queries import people
from tests.handlers.filed import citizen, current, filed
from tests.images.make import photo
from tests.world.people import Person
from tests.world.world import World


async def routed(world: World) -> tuple[Person, Person, Person, str]:
    """A waste report that Hoa gave to Minh, of which everybody has heard."""
    hoa, minh, lan = await world.moderator("Hoa"), await world.staff("Minh"), world.resident("Lan")
    code = await filed(world, lan)
    await hoa.taps("Giao xử lý")
    hoa.sees("Giao cho ai xử lý?")
    await hoa.taps(hoa.screen.options[0].label)
    hoa.sees(f"Đã giao xử lý {code}.")
    minh.looks()
    world.clock.advance(seconds=21)
    await world.settle()
    return hoa, minh, lan, code


async def test_a_case_goes_from_its_notice_to_the_result_and_is_closed(world: World) -> None:
    hoa, minh, lan, code = await routed(world)
    minh.sees(f"Giao anh/chị xử lý: {code}", "Ống nước vỡ")
    lan.sees("đã được giao cho cán bộ của Bình Lư")
    await minh.taps("Bắt đầu xử lý")
    minh.sees(f"Đã bắt đầu xử lý {code}.")
    await minh.taps("Mở hồ sơ")
    await minh.taps("Báo đã xong")
    minh.sees("Gửi ít nhất một ảnh", "Nhắn một câu")
    await minh.sends_album([photo(seed=1), photo(seed=2)])
    minh.sees("Đã nhận 2 ảnh", "Nhắn một câu")
    await minh.says("Đã thay đoạn ống vỡ")
    minh.sees("Đã thay đoạn ống vỡ", "Báo đã xong")
    await minh.taps("Báo đã xong")
    report = await current(world, code)
    assert (report.state, report.outcome, len(report.result_photos)) == (State.RESOLVED, "Đã thay đoạn ống vỡ", 2)
    assert "Đã thay đoạn ống vỡ" in lan.screen.text
    assert lan.screen.photos == report.result_photos
    await hoa.taps("Kiểm tra xong, khép lại")
    world.clock.advance(seconds=21)
    await world.settle()
    assert "Đã tốt" in [option.label for option in lan.screen.options]
    await lan.taps("Đã tốt")
    assert (await current(world, code)).state is State.CLOSED


async def test_a_caption_is_the_sentence(world: World) -> None:
    _, minh, _, code = await routed(world)
    await minh.taps("Bắt đầu xử lý")
    await minh.taps("Mở hồ sơ")
    await minh.taps("Báo đã xong")
    await minh.sends_photo(photo(), caption="Đã thay ống")
    await minh.taps("Báo đã xong")
    assert (await current(world, code)).outcome == "Đã thay ống"


async def test_a_result_without_a_photo_cannot_be_handed_in(world: World) -> None:
    _, minh, _, code = await routed(world)
    await minh.taps("Bắt đầu xử lý")
    await minh.taps("Mở hồ sơ")
    await minh.taps("Báo đã xong")
    await minh.says("Đã thay ống")
    assert "Báo đã xong" not in [option.label for option in minh.screen.options]
    await minh.presses("*:resolve")
    minh.sees("ít nhất một ảnh")
    assert (await current(world, code)).state is State.IN_PROGRESS


async def test_what_is_no_photo_is_said_and_the_good_ones_are_kept(world: World) -> None:
    _, minh, _, code = await routed(world)
    await minh.taps("Bắt đầu xử lý")
    await minh.taps("Mở hồ sơ")
    await minh.taps("Báo đã xong")
    await minh.sends_album([photo(seed=3), b"%PDF-1.4 nothing to see"])
    minh.sees("không phải ảnh", "Đã nhận 1 ảnh")
    await minh.sends_sticker()
    minh.sees("Đã nhận 1 ảnh")
    assert (await current(world, code)).state is State.IN_PROGRESS


async def test_evidence_collected_before_a_restart_is_still_there(world: World) -> None:
    _, minh, _, code = await routed(world)
    await minh.taps("Bắt đầu xử lý")
    await minh.taps("Mở hồ sơ")
    await minh.taps("Báo đã xong")
    await minh.sends_photo(photo())
    await world.restart()
    await minh.says("Đã thay ống")
    await minh.taps("Báo đã xong")
    assert (await current(world, code)).state is State.RESOLVED


async def test_the_author_says_that_it_is_not_in_order_and_the_handler_starts_again(world: World) -> None:
    _, minh, lan, code = await routed(world)
    await minh.taps("Bắt đầu xử lý")
    await minh.taps("Mở hồ sơ")
    await minh.taps("Báo đã xong")
    await minh.sends_photo(photo(), caption="Đã thay ống")
    await minh.taps("Báo đã xong")
    minh.looks()
    await lan.taps("Chưa được, mở lại")
    minh.sees(f"{code}: người gửi thấy chưa được")
    await minh.taps("Mở hồ sơ")
    await minh.taps("Bắt đầu xử lý")
    assert (await current(world, code)).state is State.IN_PROGRESS


async def test_a_unit_without_staff_says_so(world: World) -> None:
    hoa, lan = await world.moderator("Hoa"), world.resident("Lan")
    code = await filed(world, lan)
    await hoa.taps("Giao xử lý")
    hoa.sees("chưa có cán bộ nào")
    await hoa.presses(f"*:case:to:{code}:1:1")
    hoa.sees("Người này không nhận vi")
    assert (await current(world, code)).state is State.SUBMITTED


async def test_an_officer_who_could_handle_it_is_offered_it_as_their_own(world: World) -> None:
    hoa = await world.moderator("Hoa")
    who = (await citizen(world, hoa)).id
    async with world.database.write() as db:
        await people.grant(db, who=who, given=Grant(Role.STAFF, "new_binh_lu"), now=world.clock())
    await filed(world, world.resident("Lan"))
    await hoa.taps("Giao xử lý")
    await hoa.taps("Tôi tự xử lý")
    hoa.sees("Đã giao xử lý")
