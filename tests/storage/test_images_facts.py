"""When and where a photo was taken: read when it is said plainly, left out when it is nonsense."""

from __future__ import annotations

import struct
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.images import exif, process
from tests.images.make import exif as block
from tests.images.make import photo, picture, saved

LOCAL = datetime(2025, 3, 1, 6, 30)  # noqa: DTZ001 (cameras write local time)


async def test_the_time_of_a_camera_without_a_zone_is_that_of_viet_nam() -> None:
    kept = await process(photo(taken=LOCAL))
    assert kept.taken_at == datetime(2025, 2, 28, 23, 30, tzinfo=UTC)
    assert kept.taken_at.tzinfo is UTC


async def test_an_offset_that_the_camera_wrote_is_believed() -> None:
    taken = LOCAL.replace(tzinfo=timezone(timedelta(hours=-3, minutes=-30)))
    assert (await process(photo(taken=taken))).taken_at == datetime(2025, 3, 1, 10, 0, tzinfo=UTC)


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP"])
async def test_each_format_that_carries_exif_gives_time_and_position(form: str) -> None:
    kept = await process(saved(picture(64, 48, 1), form, exif=block((22.394, 103.4711), LOCAL)))
    assert kept.taken_at is not None
    assert kept.lat == pytest.approx(22.394, abs=1e-5)
    assert kept.lon == pytest.approx(103.4711, abs=1e-5)


async def test_south_and_west_are_negative() -> None:
    kept = await process(photo(gps=(-33.5, -70.25)))
    assert (kept.lat, kept.lon) == (-33.5, -70.25)


async def test_a_photo_that_says_nothing_has_no_time_and_no_position() -> None:
    kept = await process(saved(picture(64, 48, 1), "JPEG"))
    assert (kept.taken_at, kept.lat, kept.lon) == (None, None, None)


@pytest.mark.parametrize("gps", [(0.0, 0.0), (95.0, 103.0), (22.0, 200.0)])
async def test_a_position_that_cannot_be_is_left_out(gps: tuple[float, float]) -> None:
    kept = await process(photo(gps=gps))
    assert (kept.lat, kept.lon) == (None, None)


@pytest.mark.parametrize("taken", ["0000:00:00 00:00:00", "1970:01:01 00:00:00", "9999:12:31 23:59:59", "hôm qua", ""])
async def test_a_time_that_cannot_be_is_left_out(taken: str) -> None:
    told = block()
    told.get_ifd(0x8769)[0x9003] = taken
    assert (await process(saved(picture(64, 48, 1), "JPEG", exif=told))).taken_at is None


def test_a_position_with_a_zero_denominator_is_left_out() -> None:
    told = block((22.0, 103.0)).tobytes()
    order = ">" if b"MM" in told[:8] else "<"
    broken = told.replace(struct.pack(order + "II", 22, 1), struct.pack(order + "II", 22, 0))
    assert exif.read(told).lat == 22.0
    assert exif.read(broken).lat is None


def test_both_byte_orders_are_read() -> None:
    for order, mark in (("<", b"II"), (">", b"MM")):
        told = mark + struct.pack(order + "HIHHHIHHI", 42, 8, 1, 0x0112, 3, 1, 6, 0, 0)
        assert exif.read(told).orientation == 6


@given(
    st.binary(max_size=300), st.sampled_from([b"II*\x00\x08\x00\x00\x00", b"Exif\x00\x00MM\x00*\x00\x00\x00\x08", b""])
)
def test_no_block_of_bytes_makes_the_reader_raise(noise: bytes, start: bytes) -> None:
    seen = exif.read(start + noise)
    assert 1 <= seen.orientation <= 8


@given(st.data())
def test_no_damage_to_a_good_block_makes_the_reader_raise(data: st.DataObject) -> None:
    told = bytearray(block((22.39, 103.47), LOCAL, 6).tobytes())
    for at in data.draw(st.lists(st.integers(0, len(told) - 1), max_size=12)):
        told[at] = data.draw(st.integers(0, 255))
    seen = exif.read(bytes(told))
    assert (seen.lat is None) == (seen.lon is None)
