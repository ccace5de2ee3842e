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
            scene(seed, 4 if short else 1),
            "JPEG",
            quality=QUALITY,
            exif=exif((22.39, 103.47), None, 6 if seed % 2 else 1),
        )
        for seed in range(count)
    ]


def odd_formats(short: bool) -> list[bytes]:
    """The same size as WebP, a quarter of it as PNG (more is too large a file): decoders that behave otherwise."""
    photo = scene(99, 4 if short else 1)
    return [saved(photo, "WEBP", method=0), saved(photo.reduce(2), "PNG", compress_level=1)]


def scene(seed: int, parts: int = 1) -> Image.Image:
    """A picture with texture on it, each side so many times shorter. The noise differs from run to run, its amount does
    not."""
    size = WIDTH // parts, HEIGHT // parts
    texture = Image.merge("RGB", [_texture(size) for _ in range(3)])
    return ImageChops.add(picture(*size, seed), texture, 1, -128)


def _texture(size: tuple[int, int]) -> Image.Image:
    coarse, middle = _noise(size, 16, 50), _noise(size, 4, 40)
    return ImageChops.add(ImageChops.add(coarse, middle, 2), _noise(size, 1, 12), 2)


def _noise(size: tuple[int, int], grain: int, strength: float) -> Image.Image:
    small = Image.effect_noise((size[0] // grain, size[1] // grain), strength)
    return small if grain == 1 else small.resize(size, Image.Resampling.BICUBIC)
