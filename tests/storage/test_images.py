"""The zoo goes through the pipeline: each file is a photo, or is refused with its own reason and nothing else."""

from __future__ import annotations

from io import BytesIO
from random import Random
from time import perf_counter

import pytest
from PIL import Image

from domain.errors import PhotoRefused
from storage.images import MAX_BYTES, REASONS, process
from storage.images.clean import clean
from tests.images.make import photo, picture, saved
from tests.images.zoo import PHOTOS, REFUSED, Animal


def _name(animal: Animal) -> str:
    return animal.name


@pytest.mark.parametrize("animal", PHOTOS, ids=_name)
def test_an_odd_photo_is_still_a_photo(animal: Animal) -> None:
    kept = clean(animal.make())
    full, thumbnail = Image.open(BytesIO(kept.jpeg)), Image.open(BytesIO(kept.thumbnail))
    assert (full.format, full.mode, full.size) == ("JPEG", "RGB", (kept.width, kept.height))
    assert max(full.size) <= 2048
    assert max(thumbnail.size) <= 480


@pytest.mark.parametrize("animal", REFUSED, ids=_name)
async def test_a_bad_file_is_refused_with_its_own_reason(animal: Animal) -> None:
    data = animal.make()
    began = perf_counter()
    with pytest.raises(PhotoRefused) as refused:
        await process(data)
    assert refused.value.reason == animal.reason
    assert perf_counter() - began < 2, "a bad file must not be a way to keep us busy"


def test_every_reason_but_the_stores_own_has_an_animal() -> None:
    assert {animal.reason for animal in REFUSED} == set(REASONS) - {"photo_gone"}


@pytest.mark.parametrize("form", ["JPEG", "PNG", "GIF", "WEBP"])
@pytest.mark.parametrize("part", [0.02, 0.3, 0.6, 0.9, 0.99])
async def test_a_photo_cut_short_is_refused_wherever_it_was_cut(form: str, part: float) -> None:
    data = saved(picture(320, 240, 5), form)
    with pytest.raises(PhotoRefused, match="photo_broken"):
        await process(data[: int(len(data) * part)])


def test_damaged_bytes_never_raise_anything_but_a_refusal() -> None:
    dice = Random(20)
    samples = [data for animal in PHOTOS if len(data := animal.make()) < 20_000]
    outcomes = {_outcome(_damaged(dice.choice(samples), dice)) for _ in range(600)}
    assert "kept" in outcomes
    assert "photo_broken" in outcomes
    assert outcomes <= {"kept", *REASONS}


async def test_a_photo_of_just_the_greatest_size_is_taken_and_one_byte_more_is_not() -> None:
    data = photo()
    filled = data + bytes(MAX_BYTES - len(data))
    assert (await process(filled)).width == 640
    with pytest.raises(PhotoRefused, match="photo_too_big"):
        await process(filled + b"\x00")


def _damaged(data: bytes, dice: Random) -> bytes:
    hurt = bytearray(data)
    for _ in range(dice.choice((1, 3, 20))):
        at = dice.randrange(min(len(hurt), dice.choice((64, 700, 20_000))))
        match dice.randrange(3):
            case 0:
                hurt[at] = dice.choice((0, 255, dice.randrange(256)))
            case 1:
                hurt[at:at] = hurt[: dice.randrange(30)]
            case _:
                del hurt[at : min(at + dice.randrange(8), len(hurt) - 1)]
    return bytes(hurt)


def _outcome(data: bytes) -> str:
    try:
        clean(data)
    except PhotoRefused as refusal:
        return refusal.reason
    return "kept"
