"""What a messenger does not pass on: a polite answer in every state, with other ways to reach the office."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest

from bot.channels.channel import Incoming
from handlers.office.seat import Asking
from handlers.visit import Talking
from locales import translator
from screens import help as screens
from tests.handlers.standing import STANDING, stands
from tests.handlers.steps import begins
from tests.world.messengers.zalo_bot import ZaloBotMessenger
from tests.world.people import Person
from tests.world.world import OFFICE, World

NOTHING = "Ở đây chưa đọc được loại tin này. Bác gõ chữ hoặc gửi ảnh giúp."
PHONE = "Gọi cán bộ: 0213 3751 234 (7:30-17:00, thứ Hai đến thứ Sáu)."
PAGE = "https://bl.example/chat"

_numbers = count(1)


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    """The world in memory: what is shown here is the desk's."""
    made = World(tmp_path)
    await made.begin()
    yield made
    await made.close()


async def sends_nothing(person: Person) -> None:
    """A message comes without what is in it."""
    await person.does([Incoming(f"n{next(_numbers)}", person.native, {"said": {}})])


def test_every_state_there_is_is_tried() -> None:
    assert set(STANDING) == {state.state for group in (Talking, Asking) for state in group.__states__}


@pytest.mark.parametrize("state", STANDING)
async def test_it_is_answered_in_every_state_and_nothing_is_lost(world: World, state: str) -> None:
    person = await STANDING[state](world)
    before, shown = await stands(world, person), person.screen
    assert before.state == state
    await sends_nothing(person)
    (answer,) = person.fresh
    assert answer.text.startswith(f"{NOTHING}\n{PHONE}\nHoặc nhắn trên trang web: {PAGE}\n\n")
    assert answer.text.endswith(shown.text)
    assert answer.options == shown.options
    after = await stands(world, person)
    assert (after.state, after.data, after.screen) == (before.state, before.data, before.screen)


async def test_whoever_is_new_is_greeted_below_it_and_can_choose(world: World) -> None:
    lan = world.resident("Lan")
    await sends_nothing(lan)
    lan.sees(NOTHING, PHONE, PAGE, "Chào bác! Đây là trợ lý tự động", "Đóng góp xây dựng")
    await lan.says("1")
    lan.sees("Bác đồng ý không ạ?")


async def test_many_at_once_are_answered_once_and_again_after_a_rest(world: World) -> None:
    lan = await begins(world, "Hiến kế")
    await sends_nothing(lan)
    lan.sees(NOTHING)
    for _ in range(5):
        world.clock.advance(seconds=1)
        await sends_nothing(lan)
        lan.sees_nothing()
    world.clock.advance(seconds=11)
    await sends_nothing(lan)
    lan.sees(NOTHING)


async def test_the_question_can_be_answered_right_after_a_flood(world: World) -> None:
    lan = await begins(world, "Đóng góp xây dựng")
    await lan.taps("Tiền")
    for _ in range(3):
        await sends_nothing(lan)
    await lan.says("500k")
    lan.sees("500.000")


async def test_what_has_a_sentence_of_its_own_keeps_it(world: World) -> None:
    lan = await begins(world, "Hiến kế")
    await lan.sends_sticker()
    lan.sees("Hình dán thì ở đây chưa hiểu")
    await lan.sends_document()
    lan.sees("chưa đọc được tệp này")
    await lan.sends_voice()
    lan.sees("Đã lưu tin thoại")


def test_without_an_address_of_the_page_only_the_phone_is_said() -> None:
    assert screens.unsupported(translator("vi"), replace(OFFICE, public_url="")) == f"{NOTHING}\n{PHONE}"


async def test_a_protected_person_on_zalo_gets_the_answer_whatever_they_send(tmp_path: Path) -> None:
    messenger = ZaloBotMessenger()
    world = World(tmp_path, messenger=messenger)
    await world.begin()
    lan, account = world.resident("Lan"), messenger.account
    for _ in range(2):
        raw = account.people[-1].sends_unsupported()
        account.queue.drop(raw)
        event = messenger.reader.read(json.loads(account.body(raw)))
        assert event is not None
        world.clock.advance(seconds=11)
        await lan.does([event])
        lan.sees(NOTHING, PHONE, PAGE)
        assert len(lan.fresh) == 1
    await world.close()
