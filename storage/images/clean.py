"""From the bytes somebody sent to the photo we keep: processor work on hostile bytes, done in a process of its own."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from PIL import Image

from storage.images import exif, pixels
from storage.images.bare import Bare, broken
from storage.images.likeness import dhash
from storage.images.sniff import measured, recognise

# Above this a photo is decoded alone, so that two processes never hold two of the largest at once.
_LARGE = 16_000_000

Alone = Callable[[], AbstractContextManager[object]]


@dataclass(frozen=True, slots=True)
class Kept:
    """A clean photo. `sha256` is that of `jpeg` and its name in the store; `dhash` is 32 hex digits (128 bits).

    `taken_at` is UTC, `lat` and `lon` are degrees; they are None when the photo does not say or says nonsense.
    """

    sha256: str
    jpeg: bytes
    thumbnail: bytes
    width: int
    height: int
    dhash: str
    taken_at: datetime | None
    lat: float | None
    lon: float | None


def clean(data: bytes, alone: Alone = nullcontext) -> Kept:
    """The photo to keep. A large one is decoded within `alone()`. Raises PhotoRefused (reasons: `sniff.REASONS`)."""
    form = recognise(data)
    bare = measured(form.lay_bare(data))
    seen = exif.read(bare.exif)
    with alone() if bare.width * bare.height > _LARGE else nullcontext():
        photo = _decoded(bare, form.name, seen.orientation)
    small = pixels.shrink(photo, pixels.THUMBNAIL_SIDE, gap=1.0)
    jpeg = pixels.encode(photo)
    return Kept(
        sha256=sha256(jpeg).hexdigest(),
        jpeg=jpeg,
        thumbnail=pixels.encode(small),
        width=photo.width,
        height=photo.height,
        dhash=dhash(small),
        taken_at=seen.taken_at,
        lat=seen.lat,
        lon=seen.lon,
    )


def _decoded(bare: Bare, form: str, orientation: int) -> Image.Image:
    try:
        return pixels.decode(bare.data, form, orientation)
    except Exception as error:
        # Decoders raise whatever a hostile file leads them into: OSError, SyntaxError, ValueError, struct.error…
        raise broken(repr(error)) from error
