"""Photos that cannot be kept, photos that are gone, and floods of photos, through the whole desk."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

import pytest

from bot.channels.channel import Retryable
from domain.errors import PhotoRefused
from screens.refusals import SENTENCES
from tests.handlers.steps import begins, draft, filed, pledges, talk
from tests.handlers.unchanged import nothing_waits, over, rows, told
from tests.images.make import photo
from tests.images.zoo import PHOTOS, REFUSED
from tests.world.people import Person
from tests.world.world import World

Told = TypeVar("Told")
GONE = "Ảnh này không tải về được. Bác gửi lại giúp."
FULL = "Mỗi việc nhận nhiều nhất 10 ảnh, trợ lý giữ 10 ảnh đầu."
SAID = {
    "photo_empty": "Ảnh này trống, không có gì bên trong. Bác gửi lại giúp.",
    "photo_not_an_image": "Tệp này không phải ảnh. Bác chụp ảnh rồi gửi lại giúp.",
    "photo_broken": "Ảnh này bị hỏng, không mở được. Bác chụp hoặc gửi lại giúp.",
    "photo_too_big": "Ảnh này nặng quá 20 MB. Bác gửi dạng ảnh thường thay vì tệp gốc.",
    "photo_too_many_pixels": "Ảnh này lớn quá khổ. Bác chụp lại cỡ thường, hoặc chụp màn hình ảnh này.",
    "photo_animated": "Ở đây chưa nhận ảnh động. Bác gửi ảnh thường giúp.",
    "photo_svg": "Ở đây chưa nhận hình vẽ SVG. Bác gửi ảnh chụp giúp.",
    "photo_heic": "Ở đây chưa đọc được ảnh HEIC của iPhone. Bác gửi dạng ảnh (JPEG), đừng gửi dạng tệp.",
    "photo_unsupported": "Ở đây chưa đọc được loại ảnh này. Bác gửi ảnh JPEG hoặc PNG.",
    "photo_gone": GONE,
}


def test_every_reason_to_refuse_a_photo_is_in_this_table() -> None:
    assert SAID.keys() == {reason for reason in SENTENCES if reason.startswith("photo_")} - {"photo_wanted"}
    assert SAID.keys() - {animal.reason for animal in REFUSED} == {"photo_gone"}


async def test_every_refused_file_has_its_exact_sentence_and_changes_nothing(world: World) -> None:
    lan = await begins(world, "Hiến kế")
    question, before = lan.screen, await rows(world)
    for animal in REFUSED:
        world.clock.advance(seconds=11)
        await lan.sends_original(animal.make())
        assert told(lan) == over(SAID[animal.reason or ""], question), animal.name
    assert (await draft(world, lan))["answers"].keys() == {"unit"}
    assert await rows(world) == before
    assert await nothing_waits(world)
    await lan.says("Lấy ống nước cũ làm máng dẫn nước")
    lan.sees("được lợi gì")


async def test_every_odd_file_that_is_a_photo_is_kept_bombs_defused(world: World) -> None:
    lan = await begins(world, "Hiến kế")
    for at in range(0, len(PHOTOS), 10):
        some = PHOTOS[at : at + 10]
        for animal in some:
            world.clock.advance(seconds=11)
            await lan.sends_original(animal.make())
            assert told(lan)[0].startswith("Đã nhận "), animal.name
        await lan.says("/cancel")
        await lan.taps("Hiến kế")
        await lan.taps("Bình Lư")


async def test_an_album_keeps_its_good_photos_and_says_once_why_the_others_are_not(world: World) -> None:
    lan = await begins(world, "Hiến kế")
    question = lan.screen
    await lan.sends_album([photo(64, 48, 1), b"%PDF-1.7", photo(64, 48, 2), b"%PDF-1.4", b""])
    said = f"Đã nhận 2 ảnh.\n{SAID['photo_not_an_image']}\n{SAID['photo_empty']}"
    assert told(lan) == over(said, question)
    assert len((await draft(world, lan))["answers"]["photos"]) == 2


async def test_a_photo_the_messenger_no_longer_has_is_asked_for_again(world: World) -> None:
    lan = await begins(world, "Hiến kế")
    question = lan.screen
    world.faults.fetch_troubles = [PhotoRefused("photo_gone")]
    await lan.sends_photo(small(1))
    assert told(lan) == over(GONE, question)
    assert await nothing_waits(world)


async def test_a_photo_that_cannot_be_fetched_waits_and_then_is_given_up_with_what_was_said_after_it(
    world: World,
) -> None:
    lan = await begins(world, "Hiến kế")
    question = lan.screen
    world.faults.fetch_troubles = [*(Retryable("timeout") for _ in range(6)), PhotoRefused("photo_gone")]
    await lan.sends_photo(small(1))
    await lan.says("Lấy ống nước cũ làm máng dẫn nước")
    lan.sees_nothing()
    for _ in range(6):
        world.clock.advance(minutes=1)
        await world.settle()
    assert told(lan)[0] == over(GONE, question)[0]
    assert "được lợi gì" in told(lan)[1]
    assert await nothing_waits(world)


def small(number: int) -> bytes:
    """The smallest photo that differs from the one with another number."""
    return photo(16, 12, number)


def singly(world: World, told: Iterable[Told]) -> list[Told]:
    """What is told of each photo or album; nothing where the messenger makes one album of all that come at once."""
    return [] if world.messenger.gathers else list(told)


async def test_three_hundred_photos_leave_ten_and_one_calm_answer(world: World) -> None:
    lan = await begins(world, "Hiến kế")
    question = lan.screen
    await lan.pours([[small(number)] for number in range(300)])
    counted = [over(f"Đã nhận {count} ảnh.", question)[0] for count in range(1, 11)]
    assert told(lan) == singly(world, counted) + over(f"Đã nhận 10 ảnh.\n{FULL}", question)
    assert await nothing_waits(world)
    await sent_with_ten(world, lan)


async def test_thirty_albums_of_ten_leave_ten_and_one_calm_answer(world: World) -> None:
    lan = await begins(world, "Hiến kế")
    question = lan.screen
    await lan.pours([[small(at + number) for number in range(10)] for at in range(0, 300, 10)])
    assert told(lan) == singly(world, over("Đã nhận 10 ảnh.", question)) + over(f"Đã nhận 10 ảnh.\n{FULL}", question)
    assert await nothing_waits(world)
    await sent_with_ten(world, lan)


async def sent_with_ten(world: World, lan: Person) -> None:
    """The talk goes on, and the report carries ten photos."""
    await lan.says("Lấy ống nước cũ làm máng dẫn nước")
    for label in ("Bỏ qua", "Xong", "Giấu tên tôi", "Gửi"):
        await lan.taps(label)
    assert [len(report.photos) for report in await filed(world, lan)] == [10]


FLOODS = {
    "the same photo": (photo(16, 12, 1), "Đã nhận 1 ảnh."),
    "the same PDF": (b"%PDF-1.7", SAID["photo_not_an_image"]),
}


@pytest.mark.parametrize(("data", "sentence"), FLOODS.values(), ids=FLOODS)
async def test_a_flood_of_the_same_file_is_answered_once(world: World, data: bytes, sentence: str) -> None:
    lan = await begins(world, "Hiến kế")
    question = lan.screen
    await lan.pours([[data] for _ in range(60)])
    assert told(lan) == over(sentence, question)
    assert await nothing_waits(world)
    await lan.says("Lấy ống nước cũ làm máng dẫn nước")
    lan.sees("được lợi gì")


async def test_after_a_flood_a_button_of_the_last_answer_still_works(world: World) -> None:
    lan = await pledges(world)
    await lan.pours([[small(number)] for number in range(30)])
    assert len(told(lan)) == len(singly(world, range(10))) + 1
    await lan.taps("Gửi")
    lan.sees("Đã nhận")
    assert [len(report.photos) for report in await filed(world, lan)] == [10]


async def test_a_flood_before_anything_was_chosen_keeps_ten_for_the_report(world: World) -> None:
    lan = world.resident("Lan")
    await lan.says("/start")
    await lan.pours([[small(number)] for number in range(40)])
    assert len(told(lan)) == len(singly(world, range(10))) + 1
    lan.sees(FULL, "Đã nhận 10 ảnh. Bác muốn gửi việc này là gì ạ?")
    kept = (await talk(world, lan))["photos"]
    assert isinstance(kept, list)
    assert len(kept) == 10


async def test_photos_added_later_stop_at_thirty_and_say_so(world: World) -> None:
    lan = await pledges(world)
    await lan.taps("Gửi")
    await lan.taps("Thêm ảnh")
    await lan.pours([[small(at + n) for n in range(8)] for at in range(0, 48, 8)])
    assert [len(report.photos) for report in await filed(world, lan)] == [30]
    assert [text.partition("\n\n")[0] for text in told(lan)] == [
        *singly(world, [f"Đã nhận {count} ảnh." for count in (8, 16, 24)]),
        "Đã nhận 30 ảnh.\nMỗi việc nhận nhiều nhất 30 ảnh, trợ lý giữ 30 ảnh đầu.",
    ]
    assert await nothing_waits(world)
