"""What a conversation costs: exact counts of native messages, on every messenger, and the same report from each.

Messages are counted by the messenger, not by us: on Zalo each one is seen, kept and paid for.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import RowMapping, select

from domain.channels import CHANNELS
from storage import tables
from tests.handlers.steps import begins, filed, known, pledges
from tests.images.make import photo
from tests.world.messengers.registry import BY_NAME
from tests.world.people import Person
from tests.world.world import World

MOST = 5
"""Messages of ours for one report that was told in one message, on Zalo."""

LAMP = "Đèn đường ở bản Nà Khuy sáng cả ban ngày từ đầu tháng"


@dataclass(frozen=True, slots=True)
class Talk:
    """A conversation from its first word: how it goes, how many messages of ours it takes, the reports it leaves."""

    has: Callable[[World], Awaitable[Person]]
    messages: int
    reports: int


async def one_message(world: World) -> Person:
    """Somebody new tells all in one message, agrees, and sends."""
    lan = world.resident("Lan")
    await lan.says("Nhà em ở xã Bình Lư, xin góp 1 công làm đường bản Nà Khuy")
    await lan.taps("Đồng ý")
    await lan.taps("Gửi")
    return lan


async def again(world: World) -> Person:
    """The same person writes once more."""
    lan = await one_message(world)
    await lan.says(LAMP)
    await lan.taps("Gửi")
    return lan


async def with_a_photo(world: World) -> Person:
    """The same with a photo."""
    lan = await one_message(world)
    await lan.sends_photo(photo(320, 240, 1), LAMP)
    await lan.taps("Gửi")
    return lan


async def by_menu(world: World) -> Person:
    """Everything is chosen, question after question."""
    return await known(world)


async def ten_photos(world: World) -> Person:
    """Ten photos sent together are one thing that was said."""
    lan = await begins(world, "Hiến kế")
    await lan.sends_album([photo(16, 12, number) for number in range(10)])
    return lan


async def left(world: World) -> Person:
    """A report that is not sent after all."""
    lan = await pledges(world)
    await lan.says("/cancel")
    return lan


TALKS = {
    "one message": Talk(one_message, messages=3, reports=1),
    "another message": Talk(again, messages=5, reports=2),
    "a message with a photo": Talk(with_a_photo, messages=5, reports=2),
    "question by question": Talk(by_menu, messages=13, reports=1),
    "ten photos together": Talk(ten_photos, messages=5, reports=0),
    "left": Talk(left, messages=13, reports=0),
}
RESULTS = (tables.reports, tables.report_lines, tables.report_photos, tables.journal)
OF_THE_MESSENGER = {"created", "updated", "added", "at", "sha256", "previous", "hash"}
"""What may differ: seconds that an album waits for its photos, a photo that the messenger made anew, and the prints of
the journal, in which its times are."""


async def on(name: str, folder: Path) -> World:
    """A world on one messenger."""
    made = World(_made(folder), messenger=BY_NAME[name]())
    await made.begin()
    return made


def _made(folder: Path) -> Path:
    folder.mkdir()
    return folder


@pytest.mark.parametrize("talk", TALKS)
async def test_a_conversation_takes_so_many_messages_and_no_more(world: World, talk: str) -> None:
    lan = await TALKS[talk].has(world)
    expected = TALKS[talk].messages
    assert len(lan.messages) == expected
    if world.messenger.name.startswith("zalo"):
        assert sum(len(message.texts) for message in lan.messages) == expected
    assert len(await filed(world, lan)) == TALKS[talk].reports


@pytest.mark.parametrize("name", [channel.name for channel in CHANNELS if channel.metered])
async def test_a_report_of_one_message_takes_at_most_five(tmp_path: Path, name: str) -> None:
    world = await on(name, tmp_path / name)
    lan = await one_message(world)
    assert 0 < sum(len(message.texts) for message in lan.messages) <= MOST
    await world.close()


async def test_every_messenger_leaves_the_same_reports_lines_and_acts(tmp_path: Path) -> None:
    left = {name: await _left(name, tmp_path / name) for name in BY_NAME}
    first, *others = left.values()
    assert len(first["reports"]) == sum(talk.reports for talk in TALKS.values())
    assert [row["act"] for row in first["journal"]].count("file") == len(first["reports"])
    assert all(other == first for other in others)


async def _left(name: str, folder: Path) -> dict[str, Any]:
    """What all conversations together leave in the database, on one messenger."""
    world = await on(name, folder)
    for number, talk in enumerate(TALKS.values()):
        world.clock.advance(minutes=number)
        await talk.has(world)
    async with world.checking() as db:
        found = {table.name: [_told(row) for row in (await db.execute(select(table))).mappings()] for table in RESULTS}
    await world.close()
    return found


def _told(row: RowMapping) -> dict[str, Any]:
    return {str(column): value for column, value in row.items() if column not in OF_THE_MESSENGER}
