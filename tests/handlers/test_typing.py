"""Numbers, letters and words typed for options: when they count, and that nothing is lost by them."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from actions import review
from domain.choices import LASTS, NOTICE_LASTS, notice_keys
from storage.tables import outbox
from tests.handlers.filed import filed as hands_in
from tests.handlers.standing import STANDING, stands
from tests.handlers.steps import begins, decides
from tests.world.people import Person
from tests.world.world import World

OLD = "Danh sách đã đổi từ lúc bác nhắn số."


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    """The world in memory: what is typed is read by the desk, for every messenger alike."""
    made = World(tmp_path)
    await made.begin()
    yield made
    await made.close()


async def told(world: World) -> tuple[Person, str]:
    """Lan looks at the menu when a notice about her report arrives."""
    hoa, lan = await world.moderator("Hoa"), world.resident("Lan")
    code = await hands_in(world, lan)
    await lan.says("menu")
    await decides(world, hoa, review.ask, code=code, question="Chỗ nào ạ?")
    assert "Chỗ nào ạ?" in lan.screen.text
    return lan, code


async def key_of(world: World, person: Person, label: str) -> str:
    """What to type for an option of the newest notice."""
    options = [option.label for option in person.messages[-1].screen.options]
    at = await world.address_of(person.native)
    async with world.checking() as db:
        sent = select(outbox.c.id).where(outbox.c.turn == 0, outbox.c.address == at).order_by(outbox.c.id.desc())
        number = await db.scalar(sent.limit(1))
    assert number is not None
    return notice_keys(number, len(options))[options.index(label)]


async def test_a_number_counts_for_three_days_and_then_the_list_is_shown_again(world: World) -> None:
    lan = world.resident("Lan")
    await lan.says("/start")
    world.clock.advance(seconds=LASTS.total_seconds() - 1)
    await lan.says("1")
    lan.sees("Bác đồng ý không ạ?")
    question = lan.screen
    world.clock.advance(seconds=LASTS.total_seconds())
    await lan.says("1")
    lan.sees(OLD, "Bác đồng ý không ạ?")
    assert lan.screen.options == question.options
    await lan.says("1")
    lan.sees("xã, phường nào")


async def test_a_label_counts_for_as_long_as_it_is_shown(world: World) -> None:
    lan = world.resident("Lan")
    await lan.says("/start")
    world.clock.advance(days=30)
    await lan.says("hien ke")
    lan.sees("Bác đồng ý không ạ?")


async def test_a_number_typed_before_the_list_was_made_chooses_nothing_from_it(world: World) -> None:
    lan = world.resident("Lan")
    await lan.says("/start")
    first, second = await lan.phone.says("1"), await lan.phone.says("1")
    await world.store(*first, *second)
    world.clock.advance(seconds=1)
    lan.looks()
    await world.settle()
    lan.sees(OLD)
    assert lan.screen.text.endswith(lan.fresh[0].text)
    assert (await stands(world, lan)).data.get("draft") is None


async def test_an_answer_typed_before_the_question_was_shown_is_not_taken_for_a_number(world: World) -> None:
    lan = await begins(world, "Đóng góp xây dựng")
    await lan.taps("Tiền")
    await lan.says("3")
    lan.does_not_see(OLD)
    assert (await stands(world, lan)).state == "Talking:asking"


@pytest.mark.parametrize("word", ["menu", " MENU ", "Menu", "0 "])
async def test_the_way_home_is_read_however_it_is_typed(world: World, word: str) -> None:
    lan = await begins(world, "Đóng góp xây dựng")
    await lan.says(word)
    lan.sees("Bác cần gì ạ?")


@pytest.mark.parametrize("state", STANDING)
async def test_home_is_always_a_word_away_and_keeps_what_was_begun(world: World, state: str) -> None:
    person = await STANDING[state](world)
    before = (await stands(world, person)).data.get("draft")
    await person.says("0")
    person.sees("Bác cần gì ạ?")
    after = await stands(world, person)
    assert after.state == "Talking:choosing"
    assert after.data.get("draft") == before
    if before:
        await person.taps("Tiếp tục")
        assert (await stands(world, person)).state != "Talking:choosing"


async def test_a_notice_is_answered_by_its_own_keys(world: World) -> None:
    lan, _ = await told(world)
    await lan.says((await key_of(world, lan, "Trả lời")).lower())
    lan.sees("Chỗ nào ạ?")
    assert (await stands(world, lan)).state == "Talking:answering"


async def test_a_notice_does_not_take_the_numbers_of_the_menu(world: World) -> None:
    lan, _ = await told(world)
    await lan.says("1")
    lan.sees("Bác đồng ý không ạ?")


async def test_a_notice_in_the_middle_of_a_question_changes_neither(world: World) -> None:
    hoa, lan = await world.moderator("Hoa"), world.resident("Lan")
    code = await hands_in(world, lan)
    await lan.taps("Đóng góp xây dựng")
    await lan.taps("Đồng ý")
    await lan.taps("Tiền")
    await decides(world, hoa, review.ask, code=code, question="Chỗ nào ạ?")
    before = (await stands(world, lan)).data["draft"]
    await lan.says("500k")
    lan.sees("500.000")
    assert (await stands(world, lan)).data["draft"] != before


async def test_the_key_of_a_notice_ends_with_its_time_and_without_a_notice_it_is_words(world: World) -> None:
    lan, _ = await told(world)
    key = await key_of(world, lan, "Trả lời")
    world.clock.advance(seconds=(NOTICE_LASTS + timedelta(seconds=22)).total_seconds())
    await lan.says(key)
    assert (await stands(world, lan)).state == "Talking:choosing"
    tua = world.resident("Tủa")
    await tua.says("/start")
    await tua.says(key)
    assert (await stands(world, tua)).state == "Talking:choosing"


async def test_a_notices_key_opens_nothing_in_anothers_chat(world: World) -> None:
    lan, code = await told(world)
    key = await key_of(world, lan, "Trả lời")
    tua = world.resident("Tủa")
    await tua.says("/start")
    await tua.says(key)
    tua.does_not_see(code, "Chỗ nào ạ?")


async def test_the_menu_and_the_keys_of_notices_live_through_a_restart(world: World) -> None:
    lan, _ = await told(world)
    key = await key_of(world, lan, "Trả lời")
    await world.restart()
    await lan.says(key)
    lan.sees("Chỗ nào ạ?")
    await lan.says("0")
    await world.restart()
    await lan.says("1")
    lan.sees("Bác đồng ý không ạ?")
