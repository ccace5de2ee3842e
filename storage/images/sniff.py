"""What a file is, by its own bytes: names and declared types are never believed."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from domain.errors import PhotoRefused
from storage.images import gif, jpeg, png, webp
from storage.images.bare import Bare, broken

MAX_BYTES = 20 * 1024 * 1024
MAX_PIXELS = 50_000_000

REASONS = (
    "photo_empty",
    "photo_not_an_image",
    "photo_broken",
    "photo_too_big",
    "photo_too_many_pixels",
    "photo_animated",
    "photo_svg",
    "photo_heic",
    "photo_unsupported",
    "photo_gone",
)


@dataclass(frozen=True, slots=True)
class Format:
    """A format we take: how it begins, how it is laid bare, and Pillow's name for its decoder."""

    name: str
    begins: re.Pattern[bytes]
    lay_bare: Callable[[bytes], Bare]


FORMATS = (
    Format("JPEG", re.compile(rb"\xff\xd8\xff"), jpeg.lay_bare),
    Format("PNG", re.compile(rb"\x89PNG\r\n\x1a\n"), png.lay_bare),
    Format("GIF", re.compile(rb"GIF8[79]a"), gif.lay_bare),
    Format("WEBP", re.compile(rb"RIFF.{4}WEBP", re.DOTALL), webp.lay_bare),
)

_HEIC = re.compile(rb".{4}ftyp(hei[cmsx]|hev[cmsx]|mif[12]|msf1|miaf|avi[fs])", re.DOTALL)
_OTHER_IMAGES = re.compile(
    rb"II\*\x00|MM\x00\*|II\+\x00|MM\x00\+"  # TIFF and most camera RAW
    rb"|BM.{4}\x00{4}"
    rb"|\x00\x00[\x01\x02]\x00[^\x00]\x00"  # icons, cursors
    rb"|\x00\x00\x00\x0c(jP  |JXL )\r\n\x87\n|\xff\x0a|\xff\x4f\xff\x51"  # JPEG 2000, JPEG XL
    rb"|8BPS\x00|qoif|DDS \x7c|P[1-7]\s+[#\d]",
    re.DOTALL,
)
_FIRST_ELEMENT = re.compile(rb"<(?:[A-Za-z]\w*:)?([A-Za-z]\w*)")


def recognise(data: bytes) -> Format:
    """The format of these bytes. Raises PhotoRefused with the reason a person can act on."""
    if not data:
        raise PhotoRefused("photo_empty")
    if len(data) > MAX_BYTES:
        raise PhotoRefused("photo_too_big", size=len(data), most=MAX_BYTES)
    for known in FORMATS:
        if known.begins.match(data):
            return known
    if _HEIC.match(data):
        raise PhotoRefused("photo_heic")
    if _OTHER_IMAGES.match(data):
        raise PhotoRefused("photo_unsupported")
    raise PhotoRefused("photo_svg" if _is_svg(data[:4096]) else "photo_not_an_image")


def measured(bare: Bare) -> Bare:
    """The same, when its size is one we decode. Raises PhotoRefused before any pixel is touched."""
    if bare.width < 1 or bare.height < 1:
        raise broken("no size")
    if bare.width * bare.height > MAX_PIXELS:
        raise PhotoRefused("photo_too_many_pixels", width=bare.width, height=bare.height, most=MAX_PIXELS)
    return bare


def _is_svg(head: bytes) -> bool:
    text = head.lstrip(b"\xef\xbb\xbf\xff\xfe").replace(b"\x00", b"").lstrip()
    if not text.startswith(b"<"):
        return False
    first = _FIRST_ELEMENT.search(re.sub(rb"<!--.*?-->", b"", text, flags=re.DOTALL))
    return first is not None and first[1].lower() == b"svg"
