"""A publicity officer composes in the chat, without accents, goes wrong, and loses nothing."""

from __future__ import annotations

from domain.campaigns import MOST_TEXT, State, Topic
from domain.codes import make_announcement
from tests.bench import PROVINCE
from tests.handlers.announcing import TEXT, TITLE, drafts, hands_in, living_in, newest, publicity
from tests.images.make import photo
from tests.world.world import World


async def test_a_title_and_a_text_make_a_draft_for_the_whole_commune(world: World) -> None:
    hoa = await publicity(world, "Hoa")
    one = await drafts(world, hoa)
    assert (one.state, one.title, one.texts, one.audience.units) == (
        State.DRAFT,
        TITLE,
        {"vi": TEXT},
        ("new_binh_lu",),
    )
    hoa.sees("Đã lưu bản nháp", TITLE, TEXT, "Gửi cho: cả Bình Lư", "Giờ gửi: ngay khi được duyệt")


async def test_wrong_answers_lose_nothing(world: World) -> None:
    hoa = await publicity(world, "Hoa")
    await hoa.says("/bantin")
    await hoa.taps("Soạn bản tin mới")
    await hoa.says("d" * 200)
    hoa.sees("Dài quá", "Tiêu đề bản tin là gì?")
    await hoa.says(TITLE)
    await hoa.says("e" * (MOST_TEXT + 1))
    hoa.sees("Dài quá", f"Tiêu đề: “{TITLE}”")
    await hoa.says(TEXT)
    await hoa.taps("Giờ gửi")
    await hoa.says("7h hom nay")
    hoa.sees("Giờ gửi đã qua", "Gửi lúc nào?")
    await hoa.says("luc nao cung duoc")
    hoa.sees("Chưa rõ là lúc nào")
    await hoa.says("17h30 thu 7")
    hoa.sees("Giờ gửi: 17:30 28/11/2026")
    await hoa.taps("Gửi cho ai")
    await hoa.taps("✓ Cả Bình Lư")
    await hoa.taps("Xong")
    hoa.sees("chọn giúp gửi cho ai", "chưa chọn nơi nào")
    await hoa.says("Ban Khong Co")
    hoa.sees("Chưa thấy “Ban Khong Co”")
    await hoa.taps("Thôi, xem lại bản tin")
    one = await newest(world)
    assert (one.title, one.texts["vi"], one.audience.units) == (TITLE, TEXT, ("new_binh_lu",))


async def test_villages_are_ticked_by_taps_numbers_or_names(world: World) -> None:
    hoa = await publicity(world, "Hoa")
    await drafts(world, hoa)
    await hoa.taps("Gửi cho ai")
    first, second, third = (option.label.removeprefix("○ ") for option in hoa.screen.options[1:4])
    await hoa.says("2 3")
    hoa.sees(f"Đang chọn: {first}, {second}")
    await hoa.says(third.lower())
    hoa.sees(f"✓ {third}")
    await hoa.taps(f"✓ {second}")
    await hoa.taps("Loại tin, vai, kênh")
    await hoa.taps("○ Tiết kiệm, chống lãng phí")
    await hoa.taps("○ trưởng bản")
    await hoa.taps("○ Telegram")
    await hoa.taps("Quay lại chọn nơi")
    await hoa.taps("Xong")
    hoa.sees("loại tin: Tiết kiệm", "chỉ: trưởng bản", "qua: Telegram")
    audience = (await newest(world)).audience
    assert (audience.units, len(audience.villages), audience.topic) == ((), 2, Topic.THRIFT)


async def test_a_photo_comes_with_the_text_and_can_be_left_out(world: World) -> None:
    hoa = await publicity(world, "Hoa")
    await hoa.says("/bantin")
    await hoa.taps("Soạn bản tin mới")
    await hoa.says(TITLE)
    await hoa.sends_photo(photo(), TEXT)
    hoa.sees("Kèm: ảnh.", TEXT)
    await hoa.taps("Bản tiếng Anh")
    await hoa.says("Village meeting at 7 pm.")
    await hoa.taps("Ảnh")
    await hoa.says("khong co anh")
    hoa.sees("Bác gửi ảnh giúp")
    await hoa.taps("Bỏ phần này")
    hoa.sees("Kèm: bản tiếng Anh.")
    one = await newest(world)
    assert (one.photo, one.texts["en"]) == ("", "Village meeting at 7 pm.")


async def test_the_numbers_and_a_trial_copy_come_before_handing_in(world: World) -> None:
    hoa, lan = await publicity(world, "Hoa"), await living_in(world, "Lan")
    before = len(hoa.messages)
    await drafts(world, hoa)
    await hoa.taps("Xem thử và đếm người nhận")
    assert len(hoa.messages) - before == 6, "what composing costs in messages, with the trial copy"
    hoa.sees("Xem thử: chỉ anh/chị thấy", TEXT, "Ngừng nhận tin", "Sẽ tới: 1 người", "khoảng 1 phút", "21 giờ")
    lan.sees_nothing()
    await hoa.taps("Ngừng nhận tin")
    hoa.sees("Đây là bản xem thử")
    assert (await hands_in(world, hoa)).state is State.WAITING
    hoa.sees("Đã gửi duyệt")


async def test_a_voice_note_is_kept_with_it(world: World) -> None:
    hoa, _ = await publicity(world, "Hoa"), await living_in(world, "Lan")
    await drafts(world, hoa)
    await hoa.taps("Tin thoại")
    await hoa.says("chua thu duoc")
    hoa.sees("gửi giúp một tin thoại")
    await hoa.sends_voice()
    hoa.sees("Kèm: tin thoại.")
    one = await newest(world)
    await hoa.taps("Xem thử và đếm người nhận")
    hoa.sees(f"Nghe đọc tin này: https://bl.example/tin/{one.code}")


async def test_a_campaign_that_reaches_nobody_is_not_handed_in(world: World) -> None:
    hoa = await publicity(world, "Hoa")
    await drafts(world, hoa)
    await hoa.taps("Xem thử và đếm người nhận")
    hoa.sees("Sẽ tới: 0 người", "Chưa có ai nhận được")
    assert "Gửi duyệt" not in [option.label for option in hoa.screen.options]


async def test_half_a_draft_survives_a_restart(world: World) -> None:
    hoa = await publicity(world, "Hoa")
    await hoa.says("/bantin")
    await hoa.taps("Soạn bản tin mới")
    await hoa.says(TITLE)
    await world.restart()
    await hoa.says(TEXT)
    hoa.sees("Đã lưu bản nháp", TITLE)


async def test_residents_and_staff_compose_nothing(world: World) -> None:
    lan, minh = world.resident("Lan"), await world.staff("Minh")
    await lan.says("/start")
    for person in (lan, minh):
        await person.says("/bantin")
        person.sees("không thuộc phần")
        await person.says(make_announcement(2026, 1))
        person.sees("Bác đọc lại bản tin này ở đây: https://bl.example/tin/TB-26-00001-")


async def test_a_province_ticks_communes_and_tells_old_ones_apart(world: World) -> None:
    hoa = await publicity(world, "Hoa", PROVINCE)
    await drafts(world, hoa)
    await hoa.taps("Gửi cho ai")
    await hoa.says("binh lu, ho thau")
    hoa.sees("Đang chọn: Bình Lư, Hồ Thầu (cũ)")
    await hoa.taps("Trang sau")
    hoa.sees("✓ Hồ Thầu (cũ)", "Trang trước")
    await hoa.taps("Xong")
    hoa.sees("Gửi cho: cả Bình Lư, cả Hồ Thầu (cũ)")
