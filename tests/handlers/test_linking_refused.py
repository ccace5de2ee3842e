"""Nối kênh khác: what it does not do, and what is said then."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage.queries import people
from tests.handlers.filed import filed as hands_in
from tests.handlers.joining import code_of, joins
from tests.handlers.steps import begins, citizen
from tests.world.world import World

WRONG = "Mã này chưa đúng, đã dùng hoặc đã hết hạn."


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    """The world in memory: what is refused is refused by the desk, for every messenger alike."""
    made = World(tmp_path)
    await made.begin()
    yield made
    await made.close()


async def test_whoever_thinks_better_of_it_stays_alone(world: World) -> None:
    first, second = world.resident("Lan"), world.resident("Tủa")
    await second.says("/start")
    code = await code_of(first)
    await second.says(f"nối {code}")
    await second.taps("Thôi, không nối")
    second.sees("Vâng, chưa nối gì cả.", "Bác cần gì ạ?")
    assert (await citizen(world, first)).id != (await citizen(world, second)).id


async def test_a_code_alone_is_enough_at_the_menu_and_an_answer_in_a_question(world: World) -> None:
    first = world.resident("Lan")
    code = await code_of(first)
    second = await begins(world, "Hiến kế", "Lan ở nhà")
    await second.says(code)
    second.does_not_see("Kênh này có")
    await second.says("menu")
    await second.says(code)
    second.sees("Kênh này có 0 hồ sơ")


async def test_a_code_is_good_once_and_a_wrong_one_says_so(world: World) -> None:
    first, second, tua = world.resident("Lan"), world.resident("Lan ở nhà"), world.resident("Tủa")
    code = await code_of(first)
    await joins(second, code)
    await tua.says("/start")
    await tua.says(f"nối {code}")
    tua.sees(WRONG, "Bác cần gì ạ?")
    assert (await citizen(world, first)).id != (await citizen(world, tua)).id


async def test_a_code_that_was_used_meanwhile_joins_nobody_else(world: World) -> None:
    first, second, tua = world.resident("Lan"), world.resident("Lan ở nhà"), world.resident("Tủa")
    code = await code_of(first)
    await tua.says(f"nối {code}")
    await joins(second, code)
    await tua.taps("Nối")
    tua.sees(WRONG)


async def test_after_five_wrong_codes_a_chat_waits_also_with_invitations(world: World) -> None:
    first, tua = world.resident("Lan"), world.resident("Tủa")
    code = await code_of(first)
    await tua.says("/start")
    for number in range(5):
        await tua.says("mời KX72 M9TB RR45 HJ6Z" if number % 2 else "nối KX72 M9TB")
        tua.sees("không đúng" if number % 2 else WRONG)
    for text in (f"nối {code}", "mời KX72 M9TB RR45 HJ6Z", "/start invite_KX72M9TBRR45HJ6Z"):
        await tua.says(text)
        tua.sees("Đã nhập sai mã nhiều lần. Bác chờ 15 phút")
    world.clock.advance(minutes=16)
    await tua.says(f"nối {await code_of(first)}")
    tua.sees("Kênh này có 0 hồ sơ")


async def test_one_does_not_join_oneself(world: World) -> None:
    lan = world.resident("Lan")
    code = await code_of(lan)
    await lan.says(f"nối {code}")
    lan.sees("Hai kênh này đã nối với nhau rồi ạ.")


async def test_an_officer_types_no_code(world: World) -> None:
    hoa, second = await world.moderator("Hoa"), world.resident("Hoa ở nhà")
    await hoa.says(f"nối {await code_of(second)}")
    hoa.sees("Bác đang giữ vai cán bộ ở kênh này nên làm ngược lại giúp")


async def test_another_chat_is_put_out_from_here(world: World) -> None:
    first, second = world.resident("Lan"), world.resident("Tủa")
    await joins(second, await code_of(first))
    await first.says("nối")
    (label,) = [option.label for option in first.screen.options if option.choice.startswith("unlink:")][:1]
    second.looks()
    await first.taps(label)
    await first.taps("Tách ra")
    first.sees("Đã tách.")
    second.sees("Kênh này đã được tách ra khỏi các kênh khác của bác.")
    assert (await citizen(world, first)).id != (await citizen(world, second)).id


@pytest.mark.parametrize("choice", ["unlink:1", "unlink:99999", "unlink_yes:99999", "unlink:x", "link_yes"])
async def test_forged_choices_part_and_join_nobody(world: World, choice: str) -> None:
    first, tua = world.resident("Lan"), world.resident("Tủa")
    await first.says("/start")
    await tua.says("/start")
    await tua.presses(f"*:{choice}")
    assert tua.fresh
    async with world.checking() as db:
        numbers = [await world.address_of(one.native) for one in (first, tua)]
        assert len({one.id for one in (await people.citizens_at(db, numbers)).values()}) == 2


async def test_the_way_there_stands_in_help_and_privacy(world: World) -> None:
    lan = world.resident("Lan")
    await lan.says("/start")
    for text in ("quyền riêng tư", "/help"):
        await lan.says(text)
        lan.sees("Nối kênh khác")
    for text in ("nối kênh", "/link", "NOI KENH KHAC", "link"):
        await lan.says(text)
        lan.sees("Mã dùng một lần")


async def test_the_office_sees_the_steps_of_before_as_the_authors(world: World) -> None:
    hoa, first, second = await world.moderator("Hoa"), world.resident("Lan"), world.resident("Lan ở nhà")
    code = await hands_in(world, second)
    await hoa.presses(f"*:case:open:{code}")
    before = hoa.screen.text
    await joins(second, await code_of(first))
    await hoa.presses(f"*:case:open:{code}")
    assert hoa.screen.text == before
    assert "cán bộ số" not in before
