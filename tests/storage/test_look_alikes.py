"""Look-alikes: found exactly up to three bits of 64, within reach only, and never because a photo is plain."""

from __future__ import annotations

import random
from typing import Any

import pytest
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.people import Citizen
from domain.reports import Involved, Report
from storage.images import Kept
from storage.images.likeness import distance
from storage.queries import photos
from storage.queries.look_alikes import NEAR, SAME, bands, look_alikes, near
from storage.queries.queue import reach_of
from tests.bench import HOME, PROVINCE, Bench

ALIKE = 0x1F3C_77E0_9B5A_D048


def kept(name: int, across: int, down: int = 0) -> Kept:
    """A photo with this hash."""
    return Kept(f"{name:064x}", b"", b"", 8, 8, f"{across:016x}{down:016x}", None, None, None)


def flipped(value: int, *bits: int) -> int:
    """The value with these bits turned over."""
    for bit in bits:
        value ^= 1 << bit
    return value


async def keep(bench: Bench, *every: Kept) -> list[str]:
    async with bench.database.write() as db:
        await photos.keep(db, every, now=bench.now)
    return [one.sha256 for one in every]


async def test_a_photo_is_found_up_to_three_bits_away_exactly_as_by_comparing_with_all(bench: Bench) -> None:
    draw = random.Random(7)
    every = [
        kept(
            1_000 + number,
            flipped(ALIKE, *draw.sample(range(64), draw.randrange(7))),
            flipped(ALIKE, *draw.sample(range(64), draw.choice((0, 1, 9, 12)))),
        )
        for number in range(150)
    ]
    mine = kept(999, ALIKE, ALIKE)
    await keep(bench, mine, *every)
    async with bench.checking() as db:
        found = set(await near(db, [mine.sha256]))
    for one in every:
        across = (int(one.dhash[:16], 16) ^ ALIKE).bit_count()
        alike = across <= NEAR and distance(one.dhash, mine.dhash) <= SAME
        # The closest hundred are given; here are fewer.
        assert (one.sha256 in found) is alike, (across, distance(one.dhash, mine.dhash))
    assert mine.sha256 in found
    assert 20 < len(found) < 100


@pytest.mark.parametrize("across", [0, 1, 0b111, (1 << 64) - 1, flipped((1 << 64) - 1, 3)])
async def test_a_plain_photo_is_like_no_other(bench: Bench, across: int) -> None:
    names = await keep(bench, kept(1_000, across), kept(1_001, across))
    async with bench.checking() as db:
        assert await near(db, names) == []


@pytest.mark.parametrize("bits", [(), (0,), (63,), (5, 21, 37), (0, 31, 63)])
def test_two_photos_three_bits_apart_share_a_band(bits: tuple[int, ...]) -> None:
    one, other = (bands(f"{across:016x}{0:016x}") for across in (ALIKE, flipped(ALIKE, *bits)))
    assert any(one[f"band_{band}"] == other[f"band_{band}"] for band in range(4))


async def shown(db: AsyncConnection, who: Citizen, report: Report, *, limit: int = 5) -> list[str]:
    """The codes that somebody is shown beside a report."""
    return await look_alikes(db, reach_of(who), report.photos, besides=report.id, limit=limit)


async def pair(bench: Bench, **second: Any) -> tuple[Citizen, Report, Report]:
    """Two reports by two people with nearly the same photo, and the moderator of the commune."""
    hoa, lan, mai = await bench.moderator("hoa"), await bench.person("lan"), await bench.person("mai")
    a, b = await keep(bench, kept(1_000, ALIKE), kept(1_001, flipped(ALIKE, 0, 40)))
    return hoa, await bench.file(lan, photos=(a,)), await bench.file(mai, photos=(b,), **second)


async def test_a_moderator_is_shown_the_other_report_and_not_the_same_one(bench: Bench) -> None:
    hoa, first, second = await pair(bench)
    async with bench.checking() as db:
        for one, other in ((first, second), (second, first)):
            assert await shown(db, hoa, one) == [other.code]


async def test_a_moderator_is_not_shown_what_is_out_of_reach(bench: Bench) -> None:
    hoa, first, second = await pair(bench, desk=PROVINCE, involved=Involved.UNKNOWN)
    above = await bench.moderator("binh", PROVINCE)
    both = await bench.moderator("tu", HOME)
    async with bench.checking() as db:
        assert await shown(db, hoa, first) == []
        assert await shown(db, both, first) == []
        assert await shown(db, above, first) == [second.code]


async def test_the_newest_come_first_and_no_more_than_wanted(bench: Bench) -> None:
    hoa, lan = await bench.moderator("hoa"), await bench.person("lan")
    (name,) = await keep(bench, kept(1_000, ALIKE))
    codes = [(await bench.file(lan, photos=(name,))).code for _ in range(5)]
    async with bench.checking() as db:
        report = await bench.report(codes[2])
        assert await shown(db, hoa, report, limit=3) == [codes[4], codes[3], codes[1]]
