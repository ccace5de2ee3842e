"""Photos as phones write them: 12 megapixels, shapes under texture at three scales and sensor noise, EXIF, GPS."""

from __future__ import annotations

from PIL import Image, ImageChops

from tests.images.make import exif, picture, saved

WIDTH, HEIGHT = 4000, 3000
QUALITY = 88
"""Gives files of about 3 MB, which is what phones write at this size."""


def phone_photos(count: int, short: bool) -> list[bytes]:
    """That many different JPEGs; every second was taken with the phone upright (EXIF orientation 6)."""
    return [
        saved(
            scene(seed).reduce(4 if short else 1),
            "JPEG",
            quality=QUALITY,
            exif=exif((22.39, 103.47), None, 6 if seed % 2 else 1),
        )
        for seed in range(count)
    ]


def odd_formats(short: bool) -> list[bytes]:
    """The same size as WebP, a quarter of it as PNG (more is too large a file): decoders that behave otherwise."""
    photo = scene(99).reduce(4 if short else 1)
    return [saved(photo, "WEBP", method=0), saved(photo.reduce(2), "PNG", compress_level=1)]


def scene(seed: int) -> Image.Image:
    """A picture with texture on it. The noise differs from run to run, its amount does not."""
    texture = Image.merge("RGB", [_texture() for _ in range(3)])
    return ImageChops.add(picture(WIDTH, HEIGHT, seed), texture, 1, -128)


def _texture() -> Image.Image:
    coarse, middle = _noise(16, 50), _noise(4, 40)
    return ImageChops.add(ImageChops.add(coarse, middle, 2), _noise(1, 12), 2)


def _noise(grain: int, strength: float) -> Image.Image:
    small = Image.effect_noise((WIDTH // grain, HEIGHT // grain), strength)
    return small if grain == 1 else small.resize((WIDTH, HEIGHT), Image.Resampling.BICUBIC)
