"""PNG containers: keeps the chunks that make the picture; text, colour profiles and animation are left out."""

from __future__ import annotations

import re

from domain.errors import PhotoRefused
from storage.images.bare import Bare, broken

SIGNATURE = b"\x89PNG\r\n\x1a\n"
# 20 MB in the smallest pieces real encoders write (8 kB) are 2 500 chunks.
MAX_CHUNKS = 20_000

_NEEDED = frozenset({b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"})
_CHUNK_NAME = re.compile(rb"[A-Za-z]{4}")


def lay_bare(data: bytes) -> Bare:
    """The picture of the file. Raises PhotoRefused: "photo_animated" for an APNG, or "photo_broken"."""
    kept, exif, at = [SIGNATURE], b"", len(SIGNATURE)
    for _ in range(MAX_CHUNKS):
        name, end = _chunk(data, at)
        if name == b"acTL" and int.from_bytes(data[at + 8 : at + 12], "big") > 1:
            raise PhotoRefused("photo_animated")
        if name == b"eXIf":
            exif = data[at + 8 : end - 4]
        if name in _NEEDED:
            kept.append(data[at:end])
        at = end
        if name == b"IEND":
            return Bare(*_size(kept), b"".join(kept), exif)
    raise broken("too many chunks")


def _chunk(data: bytes, at: int) -> tuple[bytes, int]:
    name = data[at + 4 : at + 8]
    end = at + 12 + int.from_bytes(data[at : at + 4], "big")
    if not _CHUNK_NAME.fullmatch(name) or end > len(data):
        raise broken("chunk cut short")
    return name, end


def _size(kept: list[bytes]) -> tuple[int, int]:
    header = kept[1]
    if header[4:8] != b"IHDR" or len(header) != 25:
        raise broken("no header chunk")
    return int.from_bytes(header[8:12], "big"), int.from_bytes(header[12:16], "big")
