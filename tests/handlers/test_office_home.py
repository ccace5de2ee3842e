"""The office's first screen, its lists, the opened case, and the way into the console."""

from __future__ import annotations

import re

from sqlalchemy import select

from actions import identity
from domain.reports import Family, Involved
from storage.queries import passes
from storage.tables import journal, photos
from tests.bench import PROVINCE
from tests.handlers.filed import citizen, filed
from tests.images.make import photo
from tests.world.people import Person
from tests.world.world import World


async def test_the_first_screen_counts_what_waits(world: World) -> None:
    hoa, lan = await world.moderator("Hoa"), world.resident("Lan")
    await hoa.says("/viec")
    hoa.sees("Chờ duyệt: 0", "Hiện không có hồ sơ nào")
    await filed(world, lan)
    await filed(world, lan, Family.CONTRIBUTION)
    await filed(world, lan, desk=PROVINCE, involved=Involved.YES)
    await hoa.says("/duyet")
    hoa.sees("Bình Lư", "Chờ duyệt: 2", "Của tôi: 0")


async def test_a_list_shows_five_at_a_time_newest_first(world: World) -> None:
    hoa, lan = await world.moderator("Hoa"), world.resident("Lan")
    codes = [await filed(world, lan) for _ in range(7)]
    await hoa.says("/viec")
    await hoa.taps("Chờ duyệt (7)")
    assert [o.choice.removeprefix("case:open:") for o in hoa.screen.options[:5]] == codes[:1:-1]
    await hoa.taps("Xem tiếp")
    assert [o.choice for o in hoa.screen.options[:2]] == [f"case:open:{code}" for code in codes[1::-1]]
    assert "Xem tiếp" not in [option.label for option in hoa.screen.options]


async def test_an_officer_says_their_name_and_colleagues_see_it(world: World) -> None:
    hoa, binh, lan = await world.moderator("Hoa"), await world.moderator("Bình"), world.resident("Lan")
    await hoa.says("/viec")
    await hoa.taps("Ghi tên của tôi")
    hoa.sees("bà con không thấy")
    await hoa.says("/ten")
    hoa.sees("Tên của anh/chị")
    await hoa.says("Vàng Thị Hoa")
    assert "Ghi tên của tôi" not in [option.label for option in hoa.screen.options]
    code = await filed(world, lan)
    await hoa.taps("Mở hồ sơ")
    await hoa.taps("Giữ hồ sơ")
    await binh.presses(f"*:case:open:{code}")
    binh.sees("Đang giữ: Vàng Thị Hoa", "Vàng Thị Hoa giữ hồ sơ")
    lan.does_not_see("Hoa")


async def test_what_i_hold_is_mine(world: World) -> None:
    hoa, lan = await world.moderator("Hoa"), world.resident("Lan")
    code = await filed(world, lan)
    await hoa.taps("Mở hồ sơ")
    await hoa.taps("Giữ hồ sơ")
    await hoa.says("/viec")
    await hoa.taps("Của tôi (1)")
    assert hoa.screen.options[0].choice == f"case:open:{code}"


async def test_a_resident_has_no_office(world: World) -> None:
    lan = world.resident("Lan")
    await lan.says("/start")
    for said in ("/viec", "/console"):
        await lan.says(said)
        lan.sees("không thuộc phần")
        lan.does_not_see("console/enter")


async def test_an_opened_case_shows_what_a_decision_needs(world: World) -> None:
    hoa, lan = await world.moderator("Hoa"), world.resident("Lan")
    await lan.says("/start")
    await lan.sends_photo(photo())
    async with world.checking() as db:
        name = (await db.execute(select(photos.c.sha256))).scalar_one()
    await filed(world, lan, photos=(name,), place="cạnh cầu treo", village=1, domain="WATER", lat=22.3, lon=103.6)
    assert hoa.screen.photos == (name,)
    await hoa.taps("Mở hồ sơ")
    hoa.sees(
        "Tình trạng: chờ xem xét",
        "cạnh cầu treo",
        "22.30000, 103.60000",
        "Ống nước vỡ ở cổng trường",
        "Nước sạch",
        "Người gửi: ẩn danh",
        "người gửi nộp hồ sơ",
        "Giao xử lý",
        "Trùng",
        "Chuyển nơi khác",
    )
    assert hoa.screen.photos == (name,)


async def test_a_long_case_shows_its_photos_in_a_message_of_their_own(world: World) -> None:
    hoa, lan = await world.moderator("Hoa"), world.resident("Lan")
    await lan.says("/start")
    await lan.sends_photo(photo())
    async with world.checking() as db:
        name = (await db.execute(select(photos.c.sha256))).scalar_one()
    await filed(world, lan, photos=(name,), text="Nước chảy cả ngày. " * 100)
    await hoa.taps("Mở hồ sơ")
    first, second = hoa.fresh
    assert (first.photos, second.photos) == ((name,), ())
    assert "Nước chảy cả ngày." in second.text


async def named(world: World, name: str) -> Person:
    person = world.resident(name)
    who = await citizen(world, person)
    async with world.database.write() as db:
        await identity.agree(db, purpose=identity.CONTACT, by=who, now=world.clock())
        await identity.set_name(db, name="Lò Thị Lan", vault=world.vault, by=who, now=world.clock())
        await identity.set_phone(db, phone="0912345678", vault=world.vault, by=who, now=world.clock())
    return person


async def test_a_name_is_shown_when_asked_for_and_the_journal_says_who_looked(world: World) -> None:
    hoa, lan = await world.moderator("Hoa"), await named(world, "Lan")
    await filed(world, lan, anonymous=False)
    await hoa.taps("Mở hồ sơ")
    hoa.does_not_see("Lò Thị Lan")
    await hoa.taps("Xem người gửi")
    hoa.sees("Lò Thị Lan", "+84912345678")
    async with world.checking() as db:
        assert "see_identity" in list(await db.scalars(select(journal.c.act)))


async def test_the_name_of_an_anonymous_author_is_never_shown(world: World) -> None:
    hoa, lan = await world.moderator("Hoa"), await named(world, "Lan")
    code = await filed(world, lan)
    await hoa.taps("Mở hồ sơ")
    assert "Xem người gửi" not in [option.label for option in hoa.screen.options]
    await hoa.presses(f"*:case:who:{code}")
    hoa.sees("không thuộc phần")
    hoa.does_not_see("Lò Thị Lan", "912345678")


async def test_the_handler_never_sees_who_sent_it(world: World) -> None:
    hoa, minh, lan = await world.moderator("Hoa"), await world.staff("Minh"), await named(world, "Lan")
    code = await filed(world, lan, anonymous=False)
    await hoa.taps("Giao xử lý")
    await hoa.taps(hoa.screen.options[0].label)
    world.clock.advance(seconds=21)
    await world.settle()
    await minh.taps("Mở hồ sơ")
    assert "Xem người gửi" not in [option.label for option in minh.screen.options]
    await minh.presses(f"*:case:who:{code}")
    minh.does_not_see("Lò Thị Lan")


async def test_the_link_into_the_console_works_once_and_for_ten_minutes(world: World) -> None:
    hoa = await world.moderator("Hoa")
    await hoa.says("/console")
    found = re.search(r"https://bl\.example/console/enter/(\w+)", hoa.screen.text)
    assert found
    async with world.database.write() as db:
        opened = await passes.redeem(db, secret=found[1], opens="console", now=world.clock())
        again = await passes.redeem(db, secret=found[1], opens="console", now=world.clock())
    assert (opened is not None, again) == (True, None)
    await hoa.says("/console")
    late = re.search(r"enter/(\w+)", hoa.screen.text)
    assert late
    world.clock.advance(minutes=10)
    async with world.database.write() as db:
        assert await passes.redeem(db, secret=late[1], opens="console", now=world.clock()) is None


async def test_a_moderator_is_also_a_resident_and_the_draft_survives_a_decision(world: World) -> None:
    hoa, lan = await world.moderator("Hoa"), world.resident("Lan")
    await hoa.taps("Về đầu")
    await hoa.taps("Phản ánh lãng phí")
    await hoa.taps("Đồng ý")
    await hoa.taps("Bình Lư")
    await filed(world, lan, Family.CONTRIBUTION)
    await hoa.taps("Xác nhận")
    hoa.sees("Đã xác nhận")
    await hoa.says("/start")
    hoa.sees("đang gửi dở")
