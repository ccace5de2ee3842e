"""What somebody wants to hear of: stopped by a word or a tap wherever they stand, taken back, chosen by topic."""

from __future__ import annotations

import pytest

from actions import subscribing
from domain.campaigns import Topic
from domain.said import Said
from handlers.subscribing import Stopping
from tests.handlers.steps import begins, citizen
from tests.world.people import Person
from tests.world.world import World


async def wanted(world: World, person: Person) -> set[Topic]:
    """What somebody gets now."""
    by = await citizen(world, person)
    async with world.checking() as db:
        return {topic for topic, wants in (await subscribing.of(db, by=by)).items() if wants}


BEFORE = {Topic.ANNOUNCEMENTS, Topic.WORK_DAYS}


WORDS = ("ngung nhan tin", "Dừng tin", "stop", "thoi nhan tin nhe", "STOP.", "/ngungnhantin", "Tôi muốn ngừng nhận tin")


async def test_a_word_stops_all_announcements_and_another_takes_it_back(world: World) -> None:
    lan = world.resident("Lan")
    await lan.says("/start")
    assert await wanted(world, lan) == BEFORE
    await lan.says("ngừng nhận tin")
    for words in WORDS:
        await lan.says(words)
        lan.sees("Đã ngừng", "vẫn được trả lời như thường", "Nhận tin lại")
        assert await wanted(world, lan) == set()
        await lan.says("nhan tin lai")
        lan.sees("bác lại nhận tin", "Thông báo chung: có nhận")
        assert await wanted(world, lan) == BEFORE


@pytest.mark.parametrize("words", ["dung tien", "stop sign", "đừng gửi", "xin nhan tin", "ngung thi cong"])
def test_other_words_stop_nothing(words: str) -> None:
    assert not Stopping().fits(Said(words), None)


async def test_topics_are_chosen_one_by_one(world: World) -> None:
    lan = world.resident("Lan")
    await lan.says("/start")
    await lan.taps("Trợ giúp")
    await lan.taps("Chọn tin muốn nhận")
    lan.sees("Kết quả đóng góp: không nhận", "Kêu gọi ngày công: có nhận")
    await lan.taps("Bật: Kết quả đóng góp")
    lan.sees("Từ giờ bác nhận: Kết quả đóng góp.")
    await lan.taps("Tắt: Kêu gọi ngày công")
    assert await wanted(world, lan) == {Topic.ANNOUNCEMENTS, Topic.RESULTS}


async def test_whoever_stopped_all_and_wants_one_topic_gets_that_one(world: World) -> None:
    lan = world.resident("Lan")
    await lan.says("ngừng nhận tin")
    await lan.taps("Chỉ nhận vài loại")
    await lan.taps("Bật: Kêu gọi ngày công")
    assert await wanted(world, lan) == {Topic.WORK_DAYS}


async def test_what_was_being_asked_is_asked_again_below(world: World) -> None:
    lan = await begins(world, "Hiến kế")
    asked = lan.screen.text
    await lan.says("ngung nhan tin")
    lan.sees("Đã ngừng")
    assert lan.screen.text == asked
    assert len(lan.fresh) == 2


async def test_a_topic_that_is_none_changes_nothing(world: World) -> None:
    lan = world.resident("Lan")
    await lan.says("/start")
    await lan.presses("*:news:on:everything")
    lan.sees("Nút này đã cũ")
    assert await wanted(world, lan) == BEFORE
