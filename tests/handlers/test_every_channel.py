"""Ten whole reports in one message and one answer each, on every messenger there is, in every run of the tests."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from domain.reports import Family, Report
from storage.queries import people, reports
from tests.images.make import photo
from tests.world.messengers.registry import BY_NAME
from tests.world.people import Person
from tests.world.world import World

FIRST = "Nhà em ở xã Bình Lư, xin góp 1 công làm đường bản Nà Khuy"
"""What makes a resident known: their agreement and their commune."""

REPORTS = (
    (Family.CONTRIBUTION, "nhà em góp 2 công với 500k làm đường bản Nà Khuy"),
    (Family.CONTRIBUTION, "em ung ho 10 bao xi mang lam nha van hoa ban Chu Va 6"),
    (Family.CONTRIBUTION, "Gia đình tôi hiến 2 sào đất để mở rộng đường bản Nà Khuy"),
    (Family.CONTRIBUTION, "tôi góp 1tr2 làm đường bản Nà Khuy"),
    (Family.CONTRIBUTION, "xin góp 20 cây tre làm hàng rào nhà văn hóa"),
    (Family.WASTE, "den duong o binh lu bat ca ban ngay, ton dien qua"),
    (Family.WASTE, "Ống nước ở bản Nà Khuy vỡ, nước chảy cả ngày không ai sửa"),
    (Family.WASTE, "Nhà văn hóa bản Chu Va 6 xây xong bỏ không hai năm nay"),
    (Family.IDEA, "Em hiến kế lấy ống nước cũ làm máng dẫn nước ra ruộng cho đỡ tốn"),
    (Family.IDEA, "Tôi đề xuất nên lắp đèn năng lượng mặt trời ở đường bản cho tiết kiệm điện"),
)


@pytest.fixture(params=BY_NAME)
async def town(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[World]:
    """A fresh world on one messenger."""
    made = World(tmp_path, messenger=BY_NAME[request.param]())
    await made.begin()
    yield made
    await made.close()


async def filed(town: World) -> list[Report]:
    """Every report, oldest first."""
    async with town.checking() as db:
        citizens = await people.citizens_at(db, [1])
        return (await reports.of_author(db, citizens[1].id, limit=50))[::-1]


async def becomes_known(town: World, agrees: str = "", sends: str = "") -> Person:
    """The first report: consent, then the card."""
    lan = town.resident("Lan")
    await lan.says(FIRST)
    await (lan.says(agrees) if agrees else lan.taps("Đồng ý"))
    await (lan.says(sends) if sends else lan.taps("Gửi"))
    return lan


async def test_ten_reports_take_a_message_and_a_tap_each(town: World) -> None:
    lan = await becomes_known(town)
    for family, text in REPORTS:
        await lan.says(text)
        lan.sees("Bác xem lại trước khi gửi")
        await lan.taps("Gửi")
        lan.sees("Mã hồ sơ:")
        last = (await filed(town))[-1]
        assert (last.family, last.text) == (family, text)
    assert len(await filed(town)) == len(REPORTS) + 1


async def test_whoever_only_types_numbers_answers_one(town: World) -> None:
    lan = await becomes_known(town, agrees="1", sends="1")
    for family, text in REPORTS:
        await lan.says(text)
        await lan.says("1")
        lan.sees("Mã hồ sơ:")
        assert (await filed(town))[-1].family is family


async def test_a_photo_with_its_caption_takes_a_message_and_a_tap(town: World) -> None:
    lan = await becomes_known(town)
    await lan.sends_photo(photo(320, 240, 1), REPORTS[6][1])
    await lan.says("1")
    last = (await filed(town))[-1]
    assert (last.domain, len(last.photos), last.text) == ("WATER", 1, REPORTS[6][1])
