"""Every kind of report, end to end from its own examples, by a resident and by a village head."""

from __future__ import annotations

import pytest

from domain.forms import choices_of, example_of, next_question
from domain.kinds import KINDS
from domain.people import Role
from domain.questions import Asks, Kind
from tests.handlers.steps import draft, filed
from tests.images.make import photo
from tests.world.people import Person
from tests.world.world import World


async def fill(world: World, person: Person, kind: Kind) -> None:
    """Answer every question with its own example."""
    while any(option.choice == "back" for option in person.screen.options):
        now = await draft(world, person)
        question = next_question(kind, now)
        assert question is not None
        example = example_of(question, now)
        own = {one.value: one.label for one in choices_of(question, now)}
        if question.name == "unit":
            await person.taps("Bình Lư")
        elif question.asks is Asks.PHOTOS:
            await person.sends_photo(photo(320, 240, 1))
            await person.taps("Xong")
        elif example in own:
            await person.taps(own[example])
        else:
            await person.says(example)


async def named(person: Person) -> None:
    """Agree to be named, the first time."""
    if any(option.choice == "contact:yes" for option in person.screen.options):
        await person.taps("Đồng ý")
        await person.says("Lò Thị Lan")
        await person.taps("Bỏ qua")


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
async def test_a_kind_is_filed_from_its_own_examples(world: World, kind: Kind) -> None:
    lan = world.resident("Lan")
    await lan.says("/start")
    await lan.taps(kind.label)
    await lan.taps("Đồng ý")
    await fill(world, lan, kind)
    await named(lan)
    lan.sees("Bác xem lại trước khi gửi")
    await lan.taps("Gửi")
    lan.sees("Đã nhận, cảm ơn bác. Mã hồ sơ:", "Mặt trận xem lần đầu trước 17:00", "Thêm ảnh", "Việc của tôi")
    (report,) = await filed(world, lan)
    assert (report.family, report.unit, len(report.photos)) == (kind.family, "new_binh_lu", 1)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
async def test_a_village_head_can_file_every_kind_for_another(world: World, kind: Kind) -> None:
    pao = await world.officer("Páo", Role.VILLAGE_HEAD)
    await pao.taps("Về đầu")
    await pao.taps(kind.label)
    await pao.taps("Đồng ý")
    await fill(world, pao, kind)
    await named(pao)
    await pao.taps("Gửi")
    (report,) = await filed(world, pao)
    assert report.on_behalf


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
async def test_everything_can_be_gone_back_through_to_the_menu(world: World, kind: Kind) -> None:
    lan = world.resident("Lan")
    await lan.says("/start")
    await lan.taps(kind.label)
    await lan.taps("Đồng ý")
    await lan.taps("Bình Lư")
    question = next_question(kind, await draft(world, lan))
    assert question is not None
    await lan.taps("Quay lại")
    lan.sees("xã, phường nào")
    await lan.taps("Quay lại")
    lan.sees("Bác cần gì ạ?")
