"""The likeness of photos: the same photo sent again is near, another photo is far."""

from __future__ import annotations

from io import BytesIO

import pytest
from PIL import Image, ImageEnhance

from storage.demo_photos import Subject, draw
from storage.images import distance, process
from tests.images.make import photo, saved

SUBJECTS: tuple[Subject, ...] = ("road", "lamp", "sand", "house")


async def likeness(data: bytes) -> str:
    return (await process(data)).dhash


@pytest.mark.parametrize("subject", SUBJECTS)
@pytest.mark.parametrize("quality", [30, 60, 95])
async def test_the_same_photo_at_another_quality_is_near(subject: Subject, quality: int) -> None:
    again = saved(Image.open(BytesIO(draw(subject, 1))), "JPEG", quality=quality)
    assert distance(await likeness(draw(subject, 1)), await likeness(again)) <= 8


@pytest.mark.parametrize("subject", SUBJECTS)
async def test_the_same_photo_made_smaller_by_a_messenger_is_near(subject: Subject) -> None:
    smaller = saved(Image.open(BytesIO(draw(subject, 1))).resize((400, 300)), "JPEG")
    assert distance(await likeness(draw(subject, 1)), await likeness(smaller)) <= 10


async def test_a_screenshot_in_another_format_or_a_little_brighter_is_near() -> None:
    original = Image.open(BytesIO(draw("lamp", 2)))
    first = await likeness(draw("lamp", 2))
    assert distance(first, await likeness(saved(original, "PNG"))) <= 8
    assert distance(first, await likeness(saved(ImageEnhance.Brightness(original).enhance(1.1), "JPEG"))) <= 12


async def test_photos_of_different_things_are_far() -> None:
    known = [await likeness(draw(subject, 3)) for subject in SUBJECTS]
    known += [await likeness(photo(seed=seed)) for seed in range(12)]
    assert min(distance(a, b) for i, a in enumerate(known) for b in known[:i]) > 20


async def test_another_photo_of_the_same_subject_is_not_the_same_photo() -> None:
    for subject in SUBJECTS:
        assert distance(await likeness(draw(subject, 0)), await likeness(draw(subject, 1))) > 12


async def test_a_likeness_is_thirty_two_hex_digits() -> None:
    assert len(bytes.fromhex(await likeness(photo()))) == 16


def test_the_distance_counts_bits() -> None:
    assert distance("0" * 32, "0" * 32) == 0
    assert distance("0" * 32, "f" * 32) == 128
    assert distance("0" * 31 + "5", "0" * 32) == 2


async def test_a_likeness_stays_what_it_was() -> None:
    # Stored likenesses are compared for years: a change of pipeline (a new Pillow, other scaling) must be noticed.
    assert distance(await likeness(draw("house", 1)), HOUSE_1) <= 3


HOUSE_1 = "002b8b036c4a6c0cff0000ffffc3efd9"
