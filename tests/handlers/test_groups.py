"""Groups are told once a day that nothing is heard there; nothing said in them is kept as a talk or a report."""

from __future__ import annotations

from collections.abc import AsyncIterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select

from actions import membership
from bot.channels.channel import Incoming
from bot.channels.zalo.bot.events import Reader
from domain.notices import Notice, NoticeKind
from domain.people import Grant, Role
from storage.queries import notices
from storage.tables import addresses, consents, grants, photos, reports, voices
from tests.handlers.standing import stands
from tests.world.messengers.zalo_bot import ZaloBotMessenger
from tests.world.people import Person
from tests.world.world import World

DECLINED = "Trợ lý không nhận việc trong nhóm."
SAID = ("/start", "nhà em góp 2 công làm đường bản Nà Khuy", "1", "menu", "nối", "/help", "góp 500k")

_numbers = count(1)


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    """The world in memory: what is shown here is the desk's."""
    made = World(tmp_path)
    await made.begin()
    yield made
    await made.close()


async def says(group: Person, text: str, kind: str = "group", **said: Any) -> None:
    """Somebody in the group writes."""
    payload = {"said": {"chat": {"id": -7, "type": kind}, "text": text, **said}}
    await group.does([Incoming(f"g{next(_numbers)}", group.native, payload)])


@pytest.mark.parametrize("kind", ["group", "supergroup", "channel"])
async def test_a_group_is_declined_with_one_sentence(world: World, kind: str) -> None:
    group = world.resident("nhóm")
    await says(group, "chào", kind)
    (screen,) = group.fresh
    assert screen.text.startswith(DECLINED)
    assert "https://bl.example/chat" in screen.text
    assert screen.options == ()


async def test_it_is_declined_once_a_day_whatever_is_said(world: World) -> None:
    group = world.resident("nhóm")
    await says(group, "/start")
    group.sees(DECLINED)
    for text in SAID:
        world.clock.advance(hours=1)
        await says(group, text)
        group.sees_nothing()
    world.clock.advance(days=1)
    await says(group, "/start")
    group.sees(DECLINED)


async def test_nothing_said_in_a_group_is_a_talk_or_a_report(world: World) -> None:
    group = world.resident("nhóm")
    for text in SAID:
        await says(group, text)
    talk = await stands(world, group)
    assert (talk.state, talk.data, talk.screen) == (None, {}, None)
    async with world.checking() as db:
        for table in (reports, consents, voices, photos, grants):
            assert await db.scalar(select(func.count()).select_from(table)) == 0


async def test_an_invitation_typed_in_a_group_is_not_used_up(world: World) -> None:
    async with world.database.write() as db:
        given = Grant(Role.MODERATOR, "new_binh_lu")
        code = await membership.invite(db, given=given, by=None, now=world.clock())
    await says(world.resident("nhóm"), f"mời {code}")
    hoa = world.resident("Hoa")
    await hoa.says(f"mời {code}")
    hoa.sees("Bác đã nhận vai")


async def test_no_notice_goes_to_a_group(world: World) -> None:
    group = world.resident("nhóm")
    for _ in range(2):
        await says(group, "chào")
        async with world.database.write() as db:
            row = (await db.execute(select(addresses.c.citizen, addresses.c.blocked))).one()
            assert row.blocked == world.clock()
            notice = Notice(NoticeKind.CLOSED, row.citizen, {"code": "LP-26-00001-X"})
            assert not await notices.tell(db, notice, dedupe=f"n{next(_numbers)}", now=world.clock())


async def test_a_press_in_a_group_is_declined_too(world: World) -> None:
    group = world.resident("nhóm")
    payload = {"press": "*:home", "said": {"chat": {"id": -7, "type": "group"}}}
    await group.does([Incoming("press", group.native, payload)])
    group.sees(DECLINED)


async def test_what_comes_from_a_group_of_zalo_is_known_as_such_without_what_was_said(tmp_path: Path) -> None:
    world = World(tmp_path, messenger=ZaloBotMessenger())
    for number, kind in enumerate(("text", "image", "unsupported")):
        message = {
            "from": {"id": "6ede9afa66b88fe6d6a9", "is_bot": False},
            "chat": {"id": "a1b2c3d4e5f60718293a", "chat_type": "GROUP"},
            "message_id": f"m{number}",
            "date": 1750316131602 + number,
            "text": "@Bot nhà em góp 2 công",
            "photo_url": "https://photo-stal-1.zdn.vn/x.jpg",
        }
        event = Reader().read({"event_name": f"message.{kind}.received", "message": message})
        assert event is not None
        assert not world.line.files(event.payload)
        heard = world.line.to_update(event.payload, 7).message
        assert heard is not None
        assert (heard.chat.type, heard.text) == ("group", None)
    await world.close()
