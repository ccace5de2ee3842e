"""The photo pipeline: one call from the bytes somebody sent to the photo we keep."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from contextlib import nullcontext
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from threading import Lock

from PIL import Image

from storage.images import exif, pixels
from storage.images.bare import Bare, broken
from storage.images.likeness import dhash
from storage.images.sniff import measured, recognise

_WORKERS = ThreadPoolExecutor(max_workers=2, thread_name_prefix="photo")
# Above this a photo is decoded alone, so that two workers never hold two of the largest at once.
_LARGE = 16_000_000
_alone = Lock()


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


async def process(data: bytes) -> Kept:
    """Turns what somebody sent into a photo to keep. Raises PhotoRefused (reasons: `sniff.REASONS`) and nothing else.

    Runs in one of two threads: Pillow releases the interpreter lock while it decodes, scales and encodes, so threads
    leave the event loop free without the memory and the copying that processes cost. The price is that a crash inside
    a native decoder would end the process; the inbox is durable and counts attempts.
    """
    return await asyncio.get_running_loop().run_in_executor(_WORKERS, _process, data)


def _process(data: bytes) -> Kept:
    form = recognise(data)
    bare = measured(form.lay_bare(data))
    seen = exif.read(bare.exif)
    photo = _decoded(bare, form.name, seen.orientation)
    small = pixels.shrink(photo, pixels.THUMBNAIL_SIDE)
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
    with _alone if bare.width * bare.height > _LARGE else nullcontext():
        try:
            return pixels.decode(bare.data, form, orientation)
        except Exception as error:
            # Decoders raise whatever a hostile file leads them into: OSError, SyntaxError, ValueError, struct.error…
            raise broken(repr(error)) from error
