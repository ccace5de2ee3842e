"""Quantities that are none, or that could be read wrongly."""

from __future__ import annotations

from decimal import Decimal

import pytest

from domain.amounts import rate
from domain.contributions import BY_CODE
from domain.reports import Amount
from tests.handlers.steps import begins, draft
from tests.handlers.unchanged import nothing_waits, over, rows, told
from tests.world.people import Person
from tests.world.world import World

NO_NUMBER = "Chưa đọc được số này. Bác gõ số kèm đơn vị, ví dụ: 2 công, 10 bao, 500k."
NOT_POSITIVE = "Số góp phải lớn hơn 0 ạ."
TOO_LARGE = "Số này lớn quá, chắc bác gõ nhầm. Bác gõ lại giúp."
UNCLEAR = "Chưa rõ là bao nhiêu ạ. Bác gõ rõ số và đơn vị, ví dụ: 300 nghìn, 10 bao."

LABOUR = ("Ngày công", "Hiến công (ngày công)")
CASH = ("Tiền",)

AMOUNTS = (
    (LABOUR, "abc", NO_NUMBER),
    (LABOUR, "-3", NOT_POSITIVE),
    (LABOUR, "−3 công", NOT_POSITIVE),
    (LABOUR, "1e999", NO_NUMBER),
    (LABOUR, "1e5", NO_NUMBER),
    (LABOUR, "nan", NO_NUMBER),
    (LABOUR, "inf", NO_NUMBER),
    (LABOUR, "0 công", NOT_POSITIVE),
    (LABOUR, "0,000", NOT_POSITIVE),
    (LABOUR, "9" * 40, TOO_LARGE),
    (LABOUR, "9" * 3_000, TOO_LARGE),
    (LABOUR, "vài ngày", UNCLEAR),
    (LABOUR, "'; DROP TABLE reports; --", NO_NUMBER),
    (LABOUR, "2 sào", "Đơn vị này chưa hợp. Bác dùng: ngày công, buổi, người × ngày."),
    (CASH, "abc", NO_NUMBER),
    (CASH, "-3", NOT_POSITIVE),
    (CASH, "1e999", NO_NUMBER),
    (CASH, "0đ", NOT_POSITIVE),
    (CASH, "500", UNCLEAR),
    (CASH, "1.500 triệu", UNCLEAR),
)


async def asked(world: World, labels: tuple[str, ...]) -> Person:
    """A resident who is asked how much."""
    lan = await begins(world, "Đóng góp xây dựng")
    for label in labels:
        await lan.taps(label)
    return lan


@pytest.mark.parametrize(("labels", "typed", "sentence"), AMOUNTS, ids=[f"{a[0]}-{b[:12]}" for a, b, _ in AMOUNTS])
async def test_a_quantity_that_is_none_is_asked_again(
    world: World, labels: tuple[str, ...], typed: str, sentence: str
) -> None:
    lan = await asked(world, labels)
    question, before = lan.screen, await rows(world)
    await lan.says(typed)
    assert told(lan) == over(sentence, question)
    assert (await draft(world, lan))["lines"] == []
    assert await rows(world) == before
    assert await nothing_waits(world)


UNDERSTOOD = (
    (("Đất, mặt bằng", "Hiến đất"), "2 sào", "Đã ghi: Hiến đất 2 sào ≈ 720 m² (1 sào = 360 m²)"),
    (("Đất, mặt bằng", "Hiến đất"), "1 sào", "Đã ghi: Hiến đất 1 sào ≈ 360 m²"),
    (("Đất, mặt bằng", "Hiến đất"), "120 m2", "Đã ghi: Hiến đất 120 m²"),
    (CASH, "1tr2", "Đã ghi: Tiền 1.200.000 đ"),
)


@pytest.mark.parametrize(("labels", "typed", "sentence"), UNDERSTOOD)
async def test_an_amount_is_repeated_as_it_was_understood(
    world: World, labels: tuple[str, ...], typed: str, sentence: str
) -> None:
    lan = await asked(world, labels)
    await lan.says(typed)
    assert told(lan) == [f"{sentence}\n\nBác có góp thêm thứ khác nữa không?"]


def test_a_unit_without_a_fixed_worth_has_no_rate() -> None:
    steel = BY_CODE["MAT_STEEL"]
    unconverted = next(unit for unit in steel.units if unit.factor is None)
    assert rate(Amount(Decimal(3), unconverted.code), steel) == ""


async def test_the_tenth_line_is_repeated_too_though_no_more_are_asked_for(world: World) -> None:
    lan = await asked(world, CASH)
    for number in range(1, 10):
        await lan.says(f"{number}00k")
        await lan.taps("Góp thêm")
        await lan.taps("Tiền")
    await lan.says("1tr")
    lan.sees("Đã ghi: Tiền 1.000.000 đ", "Bác góp cho công trình nào?")
