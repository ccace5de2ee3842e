"""Ordinary photos, made to measure: run `python -m tests.images.make FOLDER` to look at them and at the zoo."""

from __future__ import annotations

import sys
from datetime import datetime
from io import BytesIO
from pathlib import Path
from random import Random

from PIL import Image, ImageDraw

_ORIENTATION, _MAKE, _EXIF_IFD, _GPS_IFD, _TAKEN, _OFFSET = 0x0112, 0x010F, 0x8769, 0x8825, 0x9003, 0x9011


def picture(width: int, height: int, seed: int) -> Image.Image:
    """A gradient with twelve shapes on it: another seed, another photo."""
    dice = Random(seed)
    bands = [Image.linear_gradient("L").rotate(90 * dice.randrange(4)) for _ in range(3)]
    photo = Image.merge("RGB", bands).resize((width, height))
    pen = ImageDraw.Draw(photo)
    for _ in range(12):
        x, y = dice.randint(-width // 8, width), dice.randint(-height // 8, height)
        box = (x, y, x + dice.randint(8, 8 + width // 3), y + dice.randint(8, 8 + height // 3))
        colour = dice.randrange(256), dice.randrange(256), dice.randrange(256)
        dice.choice([pen.ellipse, pen.rectangle])(box, colour)
    return photo


def photo(
    width: int = 640,
    height: int = 480,
    seed: int = 1,
    *,
    gps: tuple[float, float] | None = None,
    taken: datetime | None = None,
    orientation: int | None = None,
    quality: int = 90,
) -> bytes:
    """A JPEG as a phone writes it. `taken` is local time; with a zone, the offset is written too."""
    out = BytesIO()
    picture(width, height, seed).save(out, "JPEG", quality=quality, exif=exif(gps, taken, orientation))
    return out.getvalue()


def exif(
    gps: tuple[float, float] | None = None, taken: datetime | None = None, orientation: int | None = None
) -> Image.Exif:
    """An EXIF block with what is given, and the name of a camera."""
    block = Image.Exif()
    block[_MAKE] = "May anh cua ban"
    if orientation is not None:
        block[_ORIENTATION] = orientation
    if taken is not None:
        block.get_ifd(_EXIF_IFD)[_TAKEN] = f"{taken:%Y:%m:%d %H:%M:%S}"
        if offset := f"{taken:%z}":
            block.get_ifd(_EXIF_IFD)[_OFFSET] = f"{offset[:3]}:{offset[3:]}"
    if gps is not None:
        lat, lon = gps
        block.get_ifd(_GPS_IFD).update(
            {1: "N" if lat >= 0 else "S", 2: _sexagesimal(lat), 3: "E" if lon >= 0 else "W", 4: _sexagesimal(lon)}
        )
    return block


def saved(image: Image.Image, form: str, **options: object) -> bytes:
    """The image in Pillow's format `form`."""
    out = BytesIO()
    image.save(out, form, **options)
    return out.getvalue()


def _sexagesimal(degrees: float) -> tuple[float, float, float]:
    minutes = abs(degrees) % 1 * 60
    return float(int(abs(degrees))), float(int(minutes)), round(minutes % 1 * 60, 4)


def main(folder: Path) -> None:
    """Writes a few photos and the whole zoo into `folder`."""
    from tests.images.zoo import ZOO

    folder.mkdir(parents=True, exist_ok=True)
    for seed in range(4):
        (folder / f"photo-{seed}.jpg").write_bytes(photo(seed=seed, gps=(22.39, 103.47)))
    for animal in ZOO:
        (folder / f"zoo-{animal.name}").write_bytes(animal.make())


if __name__ == "__main__":
    main(Path(sys.argv[1]))
