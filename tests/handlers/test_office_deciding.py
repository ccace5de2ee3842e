"""Moderators decide in the chat: what they see, what they tap, what the resident hears and when."""

from __future__ import annotations

import pytest

from actions import author
from domain.lifecycle import Act
from domain.reports import Family, State
from domain.screen import Option, press
from screens.office.asking import WANTED
from screens.office.decided import DONE
from screens.office.dossier import ACTS, STEPS
from tests.bench import labour
from tests.handlers.filed import citizen, current, filed
from tests.images.make import photo
from tests.world.people import Person
from tests.world.world import World


def test_every_act_of_the_office_has_its_words() -> None:
    authors = {Act.WITHDRAW, Act.ANSWER, Act.ADD_PHOTOS, Act.RATE, Act.REOPEN}
    assert set(ACTS) == set(DONE) == set(Act) - authors
    assert set(WANTED) == {Act.ASK, Act.REJECT, Act.HAND_OVER, Act.RECOGNISE, Act.REPLY}
    assert {act.value for act in Act} <= set(STEPS)


async def withdrawn(world: World, person: Person, code: str) -> None:
    """The author takes it back on another device."""
    by = await citizen(world, person)
    async with world.database.write() as db:
        await author.withdraw(db, code=code, by=by, now=world.clock())


async def test_a_contribution_is_confirmed_from_its_notice_and_the_resident_hears_after_the_undo(
    world: World,
) -> None:
    hoa, lan = await world.moderator("Hoa"), world.resident("Lan")
    code = await filed(world, lan, Family.CONTRIBUTION)
    hoa.sees(f"Chờ duyệt: {code}", "3 ngày công", "Xác nhận")
    await hoa.taps("Xác nhận")
    hoa.sees(f"Đã xác nhận {code}.", "sau 20 giây", "Hoàn tác")
    lan.does_not_see("Đã xác nhận đóng góp")
    lan.looks()
    world.clock.advance(seconds=21)
    await world.settle()
    lan.sees(f"Đã xác nhận đóng góp {code}", "3 ngày công")


async def test_a_decision_taken_back_reaches_nobody(world: World) -> None:
    hoa, lan = await world.moderator("Hoa"), world.resident("Lan")
    code = await filed(world, lan, Family.CONTRIBUTION)
    await hoa.taps("Xác nhận")
    await hoa.taps("Hoàn tác")
    hoa.sees("Đã hoàn tác", "chờ xác nhận")
    world.clock.advance(minutes=5)
    await world.settle()
    lan.does_not_see(code)
    assert (await current(world, code)).state is State.PLEDGED


async def test_an_undo_that_comes_too_late_says_so(world: World) -> None:
    hoa, lan = await world.moderator("Hoa"), world.resident("Lan")
    code = await filed(world, lan, Family.CONTRIBUTION)
    await hoa.taps("Xác nhận")
    world.clock.advance(seconds=20)
    await hoa.taps("Hoàn tác")
    hoa.sees("Quá hạn hoàn tác")
    assert (await current(world, code)).state is State.CONFIRMED


async def test_other_amounts_are_asked_line_by_line(world: World) -> None:
    hoa, lan = await world.moderator("Hoa"), world.resident("Lan")
    code = await filed(world, lan, Family.CONTRIBUTION, lines=labour("3", "5", "1"))
    await hoa.taps("Mở hồ sơ")
    await hoa.taps("Sửa số lượng")
    hoa.sees("Khoản 1/3", "khai 3 ngày công")
    await hoa.says("nhiều")
    hoa.sees("Chưa đọc được số", "Khoản 1/3")
    await hoa.says("2 công")
    hoa.sees("Khoản 2/3", "khai 5 ngày công")
    await hoa.taps("Đúng như khai")
    await hoa.taps("Để sau khoản này")
    hoa.sees(f"Đã xác nhận {code}.")
    report = await current(world, code)
    assert [line.confirmed and line.confirmed.quantity for line in report.lines] == [2, 5, None]
    assert report.state is State.PLEDGED
    world.clock.advance(seconds=21)
    await world.settle()
    assert "khai 3 ngày công, Mặt trận xác nhận 2 ngày công" in lan.screen.text


async def test_leaving_every_line_for_later_confirms_nothing(world: World) -> None:
    hoa, lan = await world.moderator("Hoa"), world.resident("Lan")
    code = await filed(world, lan, Family.CONTRIBUTION)
    await hoa.taps("Mở hồ sơ")
    await hoa.taps("Sửa số lượng")
    await hoa.taps("Để sau khoản này")
    hoa.sees("Chưa xác nhận khoản nào", code)
    assert (await current(world, code)).version == 1


async def test_a_question_is_typed_and_its_answer_comes_back(world: World) -> None:
    hoa, lan = await world.moderator("Hoa"), world.resident("Lan")
    code = await filed(world, lan)
    await hoa.taps("Hỏi lại")
    hoa.sees("muốn hỏi người gửi điều gì")
    await hoa.says("Ống vỡ từ hôm nào ạ?")
    hoa.sees(f"Đã hỏi lại {code}.")
    world.clock.advance(seconds=21)
    await world.settle()
    assert "Ống vỡ từ hôm nào ạ?" in lan.screen.text
    hoa.looks()
    await lan.taps("Trả lời")
    await lan.says("Từ hôm kia")
    hoa.sees(f"{code}: người gửi đã trả lời", "Từ hôm kia")


async def test_a_prepared_reason_is_chosen_by_its_number(world: World) -> None:
    hoa, lan = await world.moderator("Hoa"), world.resident("Lan")
    code = await filed(world, lan, Family.CONTRIBUTION)
    await hoa.taps("Không ghi nhận")
    hoa.sees("1. Không liên hệ được để kiểm tra.")
    await hoa.says("3")
    report = await current(world, code)
    assert (report.state, report.outcome) == (State.REJECTED, "Không có thật sau khi kiểm tra tại chỗ.")
    world.clock.advance(seconds=21)
    await world.settle()
    assert "Không có thật sau khi kiểm tra tại chỗ." in lan.screen.text


@pytest.mark.parametrize("words", ["x" * 1_001, "/khongco"])
async def test_a_reason_that_cannot_be_sent_is_asked_for_again(world: World, words: str) -> None:
    hoa, lan = await world.moderator("Hoa"), world.resident("Lan")
    code = await filed(world, lan, Family.CONTRIBUTION)
    await hoa.taps("Không ghi nhận")
    await hoa.says(words)
    hoa.sees("Vì sao không ghi nhận?")
    assert (await current(world, code)).state is State.PLEDGED
    await hoa.says("Chưa gặp được bác")
    assert (await current(world, code)).outcome == "Chưa gặp được bác"


async def test_a_photo_is_no_reason(world: World) -> None:
    hoa, lan = await world.moderator("Hoa"), world.resident("Lan")
    code = await filed(world, lan, Family.CONTRIBUTION)
    await hoa.taps("Không ghi nhận")
    await hoa.sends_photo(photo())
    hoa.sees("Bác ghi giúp lý do", "Vì sao không ghi nhận?")
    assert (await current(world, code)).state is State.PLEDGED


async def test_a_moderator_can_leave_a_question_and_start_over(world: World) -> None:
    hoa, lan = await world.moderator("Hoa"), world.resident("Lan")
    code = await filed(world, lan, Family.CONTRIBUTION)
    await hoa.taps("Không ghi nhận")
    await hoa.taps("Thôi, xem lại hồ sơ")
    hoa.sees(code, "chờ xác nhận")
    await hoa.taps("Không ghi nhận")
    await hoa.says("/start")
    await hoa.says("Không có thật")
    assert (await current(world, code)).state is State.PLEDGED


async def test_a_button_of_an_older_version_shows_the_case_as_it_is_now(world: World) -> None:
    hoa, lan = await world.moderator("Hoa"), world.resident("Lan")
    code = await filed(world, lan, Family.CONTRIBUTION)
    await withdrawn(world, lan, code)
    await hoa.taps("Xác nhận")
    hoa.sees("Hồ sơ vừa thay đổi", "người gửi đã rút")
    assert (await current(world, code)).state is State.WITHDRAWN


async def test_a_change_while_the_reason_is_typed_shows_the_case_again(world: World) -> None:
    hoa, lan = await world.moderator("Hoa"), world.resident("Lan")
    code = await filed(world, lan, Family.CONTRIBUTION)
    await hoa.taps("Không ghi nhận")
    await withdrawn(world, lan, code)
    await hoa.says("Không có thật")
    hoa.sees("Hồ sơ vừa thay đổi")


async def test_of_two_moderators_the_second_sees_that_the_first_was_quicker(world: World) -> None:
    hoa, binh, lan = await world.moderator("Hoa"), await world.moderator("Bình"), world.resident("Lan")
    code = await filed(world, lan, Family.CONTRIBUTION)
    await hoa.taps("Xác nhận")
    await binh.taps("Không ghi nhận")
    binh.sees("Hồ sơ vừa thay đổi", "đã xác nhận")
    assert (await current(world, code)).state is State.CONFIRMED


async def test_a_held_case_says_who_holds_it_and_can_be_taken_over(world: World) -> None:
    hoa, binh, lan = await world.moderator("Hoa"), await world.moderator("Bình"), world.resident("Lan")
    code = await filed(world, lan, Family.CONTRIBUTION)
    await hoa.taps("Mở hồ sơ")
    await hoa.taps("Giữ hồ sơ")
    hoa.sees("trong 15 phút", "Trả hồ sơ")
    await binh.taps("Mở hồ sơ")
    binh.sees("Đang giữ: cán bộ số")
    await binh.taps("Xác nhận")
    binh.sees(f"đang giữ hồ sơ {code}", "Nhận thay")
    await binh.taps("Nhận thay")
    await binh.taps("Xác nhận")
    binh.sees(f"Đã xác nhận {code}.")
    await hoa.taps("Trả hồ sơ")
    assert (await current(world, code)).state is State.CONFIRMED


async def test_nobody_decides_their_own_report(world: World) -> None:
    hoa = await world.moderator("Hoa")
    code = await filed(world, hoa, Family.CONTRIBUTION)
    await hoa.presses(press(Option("?", f"case:confirm:{code}:1", lasting=True), 0))
    hoa.sees("của chính")
    await hoa.presses(press(Option("?", f"case:open:{code}", lasting=True), 0))
    hoa.sees("của chính")
    assert (await current(world, code)).state is State.PLEDGED


@pytest.mark.parametrize(
    "choice",
    [
        "case:confirm:{code}:1",
        "case:open:{code}",
        "case:who:{code}",
        "case:undo:{code}",
        "case:over:{code}",
        "case:to:{code}:1:1",
        "case:amounts:{code}:1",
        "case:duplicate:{code}:1",
        "case:start:{code}:1",
    ],
)
async def test_a_forged_button_of_a_resident_finds_no_such_report(world: World, choice: str) -> None:
    eve, lan = world.resident("Eve"), world.resident("Lan")
    code = await filed(world, lan, Family.CONTRIBUTION)
    before = await current(world, code)
    await eve.says("/start")
    for tried in (code, "DG-26-99999-A"):
        await eve.presses(f"*:{choice.format(code=tried)}")
        eve.sees("Không thấy hồ sơ này")
    assert await current(world, code) == before


@pytest.mark.parametrize(
    "choice",
    [
        "case:",
        "case:confirm",
        "case:boom:{code}:1",
        "case:confirm:{code}:x",
        "case:confirm:{code}:1:2:3:4",
        "office:nowhere",
        "case:answer:{code}:1",
        "words:1",
        "case:confirm:{code}:²",
    ],
)
async def test_a_forged_button_of_a_moderator_changes_nothing(world: World, choice: str) -> None:
    hoa, lan = await world.moderator("Hoa"), world.resident("Lan")
    code = await filed(world, lan, Family.CONTRIBUTION)
    await hoa.presses(f"*:{choice.format(code=code)}")
    assert hoa.fresh
    hoa.does_not_see("trục trặc")
    assert (await current(world, code)).version == 1
