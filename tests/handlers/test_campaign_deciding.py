"""A second person says yes or no; a campaign on its way is paused, resumed, stopped; residents get it and opt out."""

from __future__ import annotations

from domain.campaigns import Outcome, State
from scheduler import campaigns as clock
from storage.queries import progress
from tests.bench import PROVINCE
from tests.handlers.announcing import TEXT, TITLE, drafts, hands_in, living_in, newest, publicity
from tests.images.make import photo
from tests.world.world import World


async def outcomes(world: World) -> dict[Outcome, int]:
    """What became of the recipients of the newest campaign."""
    one = await newest(world)
    async with world.checking() as db:
        return dict((await progress.progress(db, one.id, now=world.clock())).outcomes)


async def test_it_is_approved_by_another_and_residents_get_it_once(world: World) -> None:
    hoa, binh, lan = await publicity(world, "Hoa"), await world.moderator("Bình"), await living_in(world, "Lan")
    await drafts(world, hoa)
    await hands_in(world, hoa)
    binh.sees("chờ anh/chị duyệt", TITLE, TEXT)
    await binh.taps("Xem và duyệt")
    binh.sees("anh/chị duyệt chứ ạ?", TEXT, "Sẽ tới:")
    lan.sees_nothing()
    await binh.taps("Duyệt, cho gửi")
    binh.sees("Đã duyệt")
    hoa.sees("bản tin đã được duyệt")
    before = len(lan.messages)
    for _ in range(3):
        await world.tick(clock.plan, clock.feed)
        world.clock.advance(seconds=5)
    lan.sees(TITLE, TEXT, "Bình Lư · TB-26-00001", "Ngừng nhận tin")
    assert len(lan.messages) == before + 1
    hoa.sees("bản tin đã gửi xong", "Đã tới")
    assert (await newest(world)).state is State.DONE


async def test_nobody_approves_their_own(world: World) -> None:
    hoa = await publicity(world, "Hoa")
    await living_in(world, "Lan")
    await drafts(world, hoa)
    one = await hands_in(world, hoa)
    await hoa.taps("Mở bản tin")
    assert "Xem và duyệt" not in [option.label for option in hoa.screen.options]
    for act in ("approve", "yes", "refuse"):
        await hoa.presses(f"*:tin:{act}:{one.code}:{one.version}")
        hoa.sees("Bản tin mình soạn thì người khác duyệt")
    assert (await newest(world)).state is State.WAITING


async def test_another_commune_knows_nothing_of_it_and_the_level_above_may_approve(world: World) -> None:
    hoa, other = await publicity(world, "Hoa"), await publicity(world, "Páo", "new_ta_leng")
    above, lan = await world.moderator("Thu", PROVINCE), await living_in(world, "Lan")
    await drafts(world, hoa)
    one = await hands_in(world, hoa)
    await other.says(one.code)
    other.sees("Không thấy bản tin này")
    other.does_not_see(TITLE)
    await above.taps("Xem và duyệt")
    world.clock.advance(hours=12)
    await above.taps("Duyệt, cho gửi")
    await world.tick(clock.plan, clock.feed)
    lan.does_not_see(TEXT)
    await hoa.says(one.code)
    hoa.sees("Đang giờ nghỉ, từ 6 giờ sáng gửi tiếp.")
    world.clock.advance(hours=10)
    await world.tick(clock.plan, clock.feed)
    lan.sees(TEXT)


async def test_a_refusal_is_read_revised_and_handed_in_again(world: World) -> None:
    hoa, binh = await publicity(world, "Hoa"), await world.moderator("Bình")
    await living_in(world, "Lan")
    await drafts(world, hoa)
    await hands_in(world, hoa)
    await binh.taps("Từ chối")
    binh.sees("Vì sao chưa duyệt?", "Chưa đúng người nhận.")
    await binh.says("Ghi rõ họp ở đâu ạ")
    binh.sees("Đã trả lại kèm lý do")
    hoa.sees("bản tin chưa được duyệt", "Lý do: Ghi rõ họp ở đâu ạ")
    await hoa.taps("Mở và sửa")
    await hoa.taps("Sửa nội dung")
    hoa.sees("Đang là", TEXT)
    await hoa.says(f"{TEXT} O ban Na Khuy.")
    await hands_in(world, hoa)
    binh.sees("O ban Na Khuy.")
    await binh.taps("Xem và duyệt")
    await binh.taps("Duyệt, cho gửi")
    assert (await newest(world)).state is State.APPROVED


async def test_an_old_button_shows_it_as_it_is_now(world: World) -> None:
    hoa, binh = await publicity(world, "Hoa"), await world.moderator("Bình")
    await living_in(world, "Lan")
    await drafts(world, hoa)
    await hands_in(world, hoa)
    await binh.taps("Xem và duyệt")
    await binh.taps("Duyệt, cho gửi")
    binh.sees("Đã duyệt")
    await binh.taps("Xem và duyệt")
    binh.sees("Bản tin vừa thay đổi", "đã duyệt, chờ giờ gửi")
    assert (await newest(world)).state is State.APPROVED


async def test_it_is_paused_resumed_and_stopped_for_a_reason(world: World) -> None:
    hoa, binh, lan = await publicity(world, "Hoa"), await world.moderator("Bình"), await living_in(world, "Lan")
    await drafts(world, hoa)
    await hands_in(world, hoa)
    await binh.taps("Xem và duyệt")
    await binh.taps("Duyệt, cho gửi")
    await world.tick(clock.plan)
    await hoa.says("/bantin")
    await hoa.taps(f"đang gửi · {TITLE}")
    hoa.sees("▱", "0 %", "Đã tới 0 trên")
    await hoa.taps("Tạm dừng")
    hoa.sees("Đã tạm dừng")
    await world.tick(clock.plan, clock.feed)
    lan.does_not_see(TEXT)
    await hoa.taps("Mở bản tin")
    await hoa.taps("Gửi tiếp")
    await hoa.taps("Mở bản tin")
    await hoa.taps("Thôi gửi hẳn")
    hoa.sees("Chọn hoặc gõ lý do")
    await hoa.taps("Việc này không còn nữa.")
    hoa.sees("Đã thôi gửi hẳn")
    await world.tick(clock.plan, clock.feed)
    lan.does_not_see(TEXT)
    assert (await newest(world)).state is State.STOPPED


async def test_a_resident_stops_the_news_from_the_announcement_itself(world: World) -> None:
    hoa, binh, lan = await publicity(world, "Hoa"), await world.moderator("Bình"), await living_in(world, "Lan")
    pao = await living_in(world, "Páo")
    for number in range(2):
        await hoa.says("/bantin")
        await hoa.taps("Soạn bản tin mới")
        await hoa.says(f"{TITLE} {number}")
        await hoa.sends_photo(photo(), TEXT)
        await hands_in(world, hoa)
        await binh.taps("Xem và duyệt")
        await binh.taps("Duyệt, cho gửi")
        await world.tick(clock.plan, clock.feed)
        if number == 0:
            assert len(lan.screen.photos) == 1
            await lan.taps("Ngừng nhận tin")
            lan.sees("Đã ngừng", "Nhận tin lại")
    lan.does_not_see(f"{TITLE} 1")
    assert f"{TITLE} 1" in pao.screen.whole
    await lan.says("nhan tin lai")
    lan.sees("bác lại nhận tin")
