"""The two ways from bytes to a kept photo: the product's, and the one that comes to mind first."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from hashlib import sha256
from io import BytesIO

from PIL import Image, ImageOps

from storage.files import Files
from storage.images import Kept, process
from storage.images.likeness import dhash
from storage.images.pixels import QUALITY, THUMBNAIL_SIDE

Way = Callable[[Files, bytes], Awaitable[None]]

_threads = ThreadPoolExecutor(8)


async def ours(files: Files, data: bytes) -> None:
    """As the darkroom does it."""
    await files.keep(await process(data))


async def naive(files: Files, data: bytes) -> None:
    """In a thread: decode in full, turn, Lanczos twice, hash. Kept in the same way."""
    await files.keep(await asyncio.get_running_loop().run_in_executor(_threads, _naive, data))


def _naive(data: bytes) -> Kept:
    with Image.open(BytesIO(data)) as opened:
        upright = ImageOps.exif_transpose(opened).convert("RGB")
    # The product keeps a photo of this size at a half, so both ways write the same outputs.
    photo = upright.resize((upright.width // 2, upright.height // 2), Image.Resampling.LANCZOS)
    # From the smaller photo: the kinder reading of "naive".
    small = ImageOps.contain(photo, (THUMBNAIL_SIDE, THUMBNAIL_SIDE), Image.Resampling.LANCZOS)
    jpeg = _encoded(photo)
    return Kept(
        sha256=sha256(jpeg).hexdigest(),
        jpeg=jpeg,
        thumbnail=_encoded(small),
        width=photo.width,
        height=photo.height,
        dhash=dhash(small),
        taken_at=None,
        lat=None,
        lon=None,
    )


def _encoded(photo: Image.Image) -> bytes:
    out = BytesIO()
    photo.save(out, "JPEG", quality=QUALITY)
    return out.getvalue()


WAYS: dict[str, Way] = {"ours": ours, "naive": naive}
