"""The desk reads what was suggested, and chooses another domain in the chat; nobody else learns of either."""

from __future__ import annotations

from actions import claims, handling, review
from domain.people import Role
from domain.reports import Involved, State
from domain.suggestions import Suggestion
from tests.bench import PROVINCE
from tests.handlers.filed import citizen, current, filed
from tests.world.world import World

LIGHTS = Suggestion("waste", 0.82, "ENERGY", ("ENERGY", "WORKS"), (), ("energy_on: đèn đường",))
ACCUSED = Suggestion("accusation", 0.7, "BUDGET", ("BUDGET",), (), ("accused: ăn chặn",))


async def test_the_desk_sees_the_suggestion_and_chooses_another_domain(world: World) -> None:
    hoa, lan = await world.moderator("Hoa"), world.resident("Lan")
    code = await filed(world, lan, domain="ENERGY", suggestion=LIGHTS)
    await hoa.taps("Mở hồ sơ")
    hoa.sees("Máy gợi ý: Điện, xăng dầu (chắc 82 %) vì: đèn đường", "Cũng có thể: Xây dựng")
    await hoa.taps("Đổi lĩnh vực")
    hoa.sees("Đang là: Điện, xăng dầu. Đổi sang lĩnh vực nào?")
    await hoa.taps("Xây dựng, trụ sở, công trình")
    hoa.sees(f"Đã đổi lĩnh vực {code}. Chưa báo cho ai.")
    after = await current(world, code)
    assert (after.domain, after.state) == ("WORKS", State.SUBMITTED)
    await hoa.taps("Mở hồ sơ")
    hoa.sees("đổi lĩnh vực", "Máy gợi ý: Điện, xăng dầu")
    lan.looks()
    world.clock.advance(minutes=5)
    await world.settle()
    lan.does_not_see(code)


async def test_it_can_be_no_waste_at_all_and_be_taken_back(world: World) -> None:
    hoa = await world.moderator("Hoa")
    code = await filed(world, world.resident("Lan"), domain="ENERGY")
    await hoa.taps("Mở hồ sơ")
    hoa.does_not_see("Máy gợi ý")
    await hoa.taps("Đổi lĩnh vực")
    await hoa.taps("Không phải phản ánh lãng phí")
    assert (await current(world, code)).domain == "NOT_WASTE"
    await hoa.taps("Hoàn tác")
    assert (await current(world, code)).domain == "ENERGY"


async def test_whoever_looks_at_an_older_version_sees_the_case_again(world: World) -> None:
    hoa, binh = await world.moderator("Hoa"), await world.moderator("Bình")
    code = await filed(world, world.resident("Lan"), domain="ENERGY")
    await hoa.taps("Mở hồ sơ")
    await hoa.taps("Đổi lĩnh vực")
    by = await citizen(world, binh)
    async with world.database.write() as db:
        await claims.claim(db, code=code, by=by, now=world.clock())
    await hoa.taps("Đất đai")
    hoa.sees("Hồ sơ vừa thay đổi")
    await hoa.taps("Đổi lĩnh vực")
    hoa.sees("đang giữ hồ sơ")
    assert (await current(world, code)).domain == "ENERGY"


async def test_forged_presses_change_nothing(world: World) -> None:
    hoa = await world.moderator("Hoa")
    code = await filed(world, world.resident("Lan"), domain="ENERGY")
    before = await current(world, code)
    await hoa.says("/viec")
    for choice in (f"case:domain:{code}:{before.version}:14", f"case:domain:{code}:{before.version}:999999"):
        await hoa.presses(f"*:{choice}")
        assert await current(world, code) == before


async def test_a_press_on_the_domain_it_has_is_refused_with_words(world: World) -> None:
    hoa = await world.moderator("Hoa")
    code = await filed(world, world.resident("Lan"), domain="BUDGET")
    before = await current(world, code)
    await hoa.presses(f"*:case:domain:{code}:{before.version}:0")
    assert hoa.fresh
    assert await current(world, code) == before


async def test_neither_the_handler_nor_the_author_sees_what_was_suggested(world: World) -> None:
    tinh, minh = (
        await world.officer("Tỉnh", Role.MODERATOR, PROVINCE),
        await world.officer("Minh", Role.STAFF, PROVINCE),
    )
    lan = world.resident("Lan")
    code = await filed(world, lan, involved=Involved.YES, desk=PROVINCE, domain="BUDGET", suggestion=ACCUSED)
    await tinh.taps("Mở hồ sơ")
    tinh.sees("Có thể là tố cáo một người cụ thể", "ăn chặn")
    staff, by = await citizen(world, minh), await citizen(world, tinh)
    async with world.database.write() as db:
        await review.route(db, code=code, handler=staff.id, by=by, now=world.clock())
    world.clock.advance(seconds=21)
    await world.settle()
    await minh.taps("Mở hồ sơ")
    minh.sees(code)
    async with world.database.write() as db:
        await handling.start(db, code=code, by=staff, now=world.clock())
    await world.settle()
    await minh.presses(f"*:case:open:{code}")
    await lan.presses(f"*:mine:{code}")
    lan.sees(code)
    for person in (minh, lan):
        person.does_not_see("Máy gợi ý")
        person.does_not_see("tố cáo")
        person.does_not_see("ăn chặn")


async def test_the_list_says_which_case_may_not_wait(world: World) -> None:
    hoa, lan = await world.moderator("Hoa"), world.resident("Lan")
    danger = Suggestion("hazard", 0.9, None, (), (), ("wire: dây đứt",))
    code = await filed(world, lan, domain="OTHER", suggestion=danger)
    plain = await filed(world, lan, domain="ENERGY", suggestion=LIGHTS)
    await hoa.presses("*:office:waiting")
    labels = [option.label.split(" · ")[:2] for option in hoa.screen.options][:2]
    assert labels == [[plain, "Điện, xăng dầu"], ["KHẨN", code]]
