"""The pixels that are kept: upright, in the right colours, on white, not larger than needed."""

from __future__ import annotations

from hashlib import sha256
from io import BytesIO

import pytest
from PIL import Image, ImageOps

from storage.images import Kept, process
from tests.images import crafted
from tests.images.make import exif, photo, picture, saved

RED, GREEN, BLUE, WHITE = (200, 30, 30), (30, 160, 30), (30, 30, 200), (255, 255, 255)


def opened(kept: Kept) -> Image.Image:
    return Image.open(BytesIO(kept.jpeg)).convert("RGB")


def near(colour: object, wanted: tuple[int, int, int], by: int = 12) -> bool:
    assert isinstance(colour, tuple)
    return all(abs(a - b) <= by for a, b in zip(colour, wanted, strict=True))


def corners() -> Image.Image:
    """Red top left, green top right, blue bottom left, white bottom right."""
    image = Image.new("RGB", (240, 160), WHITE)
    image.paste(RED, (0, 0, 120, 80))
    image.paste(GREEN, (120, 0, 240, 80))
    image.paste(BLUE, (0, 80, 120, 160))
    return image


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP"])
@pytest.mark.parametrize("orientation", range(1, 9))
async def test_a_photo_held_any_way_is_kept_upright(orientation: int, form: str) -> None:
    # The way it is stored is found by asking Pillow's own turning to undo it, eight times over.
    stored = next(
        turned
        for turned in (corners(), *(corners().transpose(way) for way in Image.Transpose))
        if _as_pillow_turns(turned, orientation) == corners().tobytes()
    )
    kept = await process(saved(stored, form, exif=exif(orientation=orientation), quality=95))
    upright = opened(kept)
    assert upright.size == (240, 160)
    assert near(upright.getpixel((60, 40)), RED)
    assert near(upright.getpixel((180, 40)), GREEN)
    assert near(upright.getpixel((60, 120)), BLUE)


def _as_pillow_turns(image: Image.Image, orientation: int) -> bytes:
    told = image.copy()
    told.getexif()[0x0112] = orientation
    return ImageOps.exif_transpose(told).tobytes()


async def test_inks_become_the_colours_they_print() -> None:
    kept = await process(saved(Image.new("RGB", (64, 64), RED).convert("CMYK"), "JPEG", quality=95))
    assert near(opened(kept).getpixel((32, 32)), RED)


async def test_sixteen_bits_keep_their_middle_greys() -> None:
    row = opened(await process(crafted.sixteen_bits()))
    assert [near(row.getpixel((x, 30)), (x, x, x), by=4) for x in (2, 64, 128, 192, 253)] == [True] * 5


async def test_what_is_see_through_lies_on_white() -> None:
    image = opened(await process(crafted.see_through()))
    assert near(image.getpixel((20, 30)), (255, 0, 0))
    assert near(image.getpixel((80, 30)), WHITE)


async def test_half_transparency_is_mixed_with_white() -> None:
    veil = Image.new("RGBA", (64, 64), (0, 0, 0, 128))
    assert near(opened(await process(saved(veil, "PNG"))).getpixel((32, 32)), (127, 127, 127))


@pytest.mark.parametrize(
    ("size", "kept_size"),
    [
        ((4000, 3000), (2000, 1500)),
        ((3000, 4000), (1500, 2000)),
        ((5000, 2500), (2048, 1024)),
        ((1920, 1080), (1920, 1080)),
        ((50, 40), (50, 40)),
    ],
)
async def test_a_photo_is_made_smaller_and_never_larger(size: tuple[int, int], kept_size: tuple[int, int]) -> None:
    kept = await process(photo(*size))
    assert (kept.width, kept.height) == opened(kept).size == kept_size


async def test_a_photo_is_named_by_what_is_kept_and_the_same_bytes_give_the_same_name() -> None:
    first, again = await process(photo(seed=4)), await process(photo(seed=4))
    assert first == again
    assert first.sha256 == sha256(first.jpeg).hexdigest()


async def test_the_second_picture_of_an_mpo_is_left_behind() -> None:
    two = saved(Image.new("RGB", (90, 60), RED), "MPO", save_all=True, append_images=[Image.new("RGB", (90, 60), BLUE)])
    kept = await process(two)
    assert near(opened(kept).getpixel((45, 30)), RED)
    assert kept.jpeg == (await process(saved(Image.new("RGB", (90, 60), RED), "JPEG"))).jpeg


async def test_a_scaled_decoding_looks_like_a_full_one() -> None:
    big = picture(3840, 2880, 9)
    by_jpeg, by_png = opened(await process(saved(big, "JPEG"))), opened(await process(saved(big, "PNG")))
    for x, y in ((100, 100), (960, 720), (1800, 1300), (300, 1200)):
        wanted = by_png.getpixel((x, y))
        assert isinstance(wanted, tuple)
        assert near(by_jpeg.getpixel((x, y)), (wanted[0], wanted[1], wanted[2]), by=24)
