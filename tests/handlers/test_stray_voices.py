"""Voice notes: kept before they are answered, told to the moderators once, and refused in words of their own."""

from __future__ import annotations

import pytest

from bot.channels.channel import Retryable
from domain.errors import PhotoRefused
from storage.queries import voices
from storage.queries.voices import Voice
from tests.handlers.steps import begins, pledges
from tests.handlers.unchanged import nothing_waits, over, told
from tests.world.people import OGG
from tests.world.world import World

PROVINCE = "province:lai_chau"
KEPT = "Đã lưu tin thoại, sẽ có người nghe."


async def notes(world: World, *units: str) -> list[Voice]:
    """The voice notes a moderator of these units finds, newest first."""
    async with world.checking() as db:
        return await voices.page(db, units, limit=10)


async def test_a_voice_note_is_kept_for_the_level_above_and_is_still_there_after_a_restart(
    world: World,
) -> None:
    lan = await pledges(world)
    await lan.taps("Gửi")
    await lan.sends_voice()
    lan.sees(KEPT)
    await world.restart()
    (note,) = await notes(world, PROVINCE)
    assert (note.unit, note.at, note.heard) == (PROVINCE, world.clock(), None)
    assert await world.files.voice(note.sha256) == OGG
    assert await notes(world, "new_ta_leng") == await notes(world, "new_binh_lu") == []


async def test_the_moderators_are_told_once_however_many_come_and_also_after_a_call_for_a_person(world: World) -> None:
    hoa = await world.moderator("Hoa", PROVINCE)
    lan = await pledges(world)
    await lan.taps("Gửi")
    await lan.says("/person")
    hoa.looks()
    await lan.sends_voice()
    hoa.sees("Có tin thoại chờ nghe")
    hoa.looks()
    await lan.sends_voice(OGG + b"more")
    hoa.sees_nothing()
    assert len(await notes(world, PROVINCE)) == 2


async def test_a_voice_note_that_comes_twice_is_kept_once(world: World) -> None:
    lan = world.resident("Lan")
    await lan.sends_voice()
    await lan.repeats()
    lan.sees_nothing()
    assert len(await notes(world, PROVINCE)) == 1


async def test_a_voice_note_of_somebody_who_has_not_said_where_they_live_goes_to_the_top(world: World) -> None:
    lan = world.resident("Lan")
    await lan.sends_voice()
    lan.sees(KEPT)
    assert [note.unit for note in await notes(world, PROVINCE)] == [PROVINCE]
    assert await notes(world, "new_ta_leng") == []


async def test_a_voice_note_that_cannot_be_fetched_now_waits_and_is_not_lost(world: World) -> None:
    lan = await begins(world, "Hiến kế")
    question = lan.screen
    world.faults.fetch_troubles = [Retryable("timeout")]
    await lan.sends_voice()
    lan.sees_nothing()
    assert not await nothing_waits(world)
    world.clock.advance(seconds=10)
    await world.settle()
    assert told(lan) == over(f"{KEPT} Nếu được, bác gõ giúp vài chữ cho nhanh.", question)
    assert len(await notes(world, PROVINCE)) == 1


@pytest.mark.parametrize(
    ("trouble", "data", "sentence"),
    [
        (PhotoRefused("photo_gone"), OGG, "Tin thoại này không tải về được. Bác gửi lại, hoặc gõ giúp."),
        (PhotoRefused("photo_too_big"), OGG, "Tin thoại này nặng quá 20 MB. Bác gửi làm mấy tin ngắn hơn giúp."),
        (
            None,
            b"<script>alert(1)</script>",
            "Tin thoại này bị hỏng hoặc thuộc loại ở đây chưa nghe được. Bác thu lại, hoặc gõ giúp.",
        ),
    ],
)
async def test_a_voice_note_that_cannot_be_kept_is_told_so_and_nobody_is_asked_to_listen(
    world: World, trouble: PhotoRefused | None, data: bytes, sentence: str
) -> None:
    hoa = await world.moderator("Hoa", PROVINCE)
    lan = await begins(world, "Hiến kế")
    question = lan.screen
    hoa.looks()
    world.faults.fetch_troubles = [trouble] if trouble else []
    await lan.sends_voice(data)
    assert told(lan) == over(sentence, question)
    hoa.sees_nothing()
    assert await notes(world, PROVINCE) == []


async def test_a_voice_note_that_never_comes_is_given_up_with_a_reason(world: World) -> None:
    lan = world.resident("Lan")
    world.faults.fetch_troubles = [Retryable("timeout")] * 20
    await lan.sends_voice()
    for _ in range(10):
        world.clock.advance(minutes=6)
        await world.settle()
    lan.sees("Tin thoại này không tải về được")
    assert await notes(world, PROVINCE) == []
