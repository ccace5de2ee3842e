"""WebP containers: size, animation flag and EXIF from the RIFF chunks; only the picture's chunks go to the decoder."""

from __future__ import annotations

from domain.errors import PhotoRefused
from storage.images.bare import Bare, broken

MAX_CHUNKS = 1000

_NEEDED = frozenset({b"VP8X", b"VP8 ", b"VP8L", b"ALPH"})
_ANIMATED, _ALPHA = 0x02, 0x10


def lay_bare(data: bytes) -> Bare:
    """The picture of the file. Raises PhotoRefused: "photo_animated", or "photo_broken" when it is not whole."""
    kept: list[bytes] = []
    exif, size = b"", None
    for name, body in _chunks(data):
        if name == b"VP8X" and body and body[0] & _ANIMATED:
            raise PhotoRefused("photo_animated")
        if name in _NEEDED:
            size = size or _size(name, body)
            kept.append(_chunk(name, bytes([body[0] & _ALPHA]) + body[1:] if name == b"VP8X" else body))
        if name == b"EXIF":
            exif = body
    if size is None:
        raise broken("no picture in it")
    inside = b"WEBP" + b"".join(kept)
    return Bare(*size, b"RIFF" + len(inside).to_bytes(4, "little") + inside, exif)


def _chunks(data: bytes) -> list[tuple[bytes, bytes]]:
    found: list[tuple[bytes, bytes]] = []
    end, at = 8 + int.from_bytes(data[4:8], "little"), 12
    if end > len(data) + 1:
        raise broken("cut short")
    while at + 8 <= end and len(found) < MAX_CHUNKS:
        length = int.from_bytes(data[at + 4 : at + 8], "little")
        body = data[at + 8 : at + 8 + length]
        if len(body) != length:
            raise broken("chunk cut short")
        found.append((data[at : at + 4], body))
        at += 8 + length + length % 2
    return found


def _chunk(name: bytes, body: bytes) -> bytes:
    return name + len(body).to_bytes(4, "little") + body + b"\x00" * (len(body) % 2)


def _size(name: bytes, body: bytes) -> tuple[int, int] | None:
    if len(body) < 10 or name == b"ALPH":
        raise broken("bad picture header")
    if name == b"VP8X":
        return int.from_bytes(body[4:7], "little") + 1, int.from_bytes(body[7:10], "little") + 1
    if name == b"VP8L":
        bits = int.from_bytes(body[1:5], "little")
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    return int.from_bytes(body[6:8], "little") & 0x3FFF, int.from_bytes(body[8:10], "little") & 0x3FFF
