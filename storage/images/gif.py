"""GIF containers: keeps one picture with its palette; comments and application blocks are left out."""

from __future__ import annotations

from domain.errors import PhotoRefused
from storage.images.bare import Bare, broken

_EXTENSION, _IMAGE, _TRAILER, _GRAPHIC_CONTROL = 0x21, 0x2C, 0x3B, 0xF9


def lay_bare(data: bytes) -> Bare:
    """The only picture of the file. Raises PhotoRefused: "photo_animated" for a second one, or "photo_broken"."""
    control, picture, at = b"", b"", 13 + _palette(data, 10)
    head = data[:at]
    while _byte(data, at) != _TRAILER:
        end = _block_end(data, at)
        if data[at] == _IMAGE:
            if picture:
                raise PhotoRefused("photo_animated")
            picture = data[at:end]
        elif data[at + 1] == _GRAPHIC_CONTROL:
            control = data[at:end] if not picture else control
        at = end
    if not picture:
        raise broken("no picture in it")
    return Bare(*_size(head, picture), head + control + picture + b";")


def _block_end(data: bytes, at: int) -> int:
    if data[at] == _EXTENSION:
        return _after_pieces(data, at + 2)
    if data[at] == _IMAGE:
        return _after_pieces(data, at + 10 + _palette(data, at + 9) + 1)
    raise broken("unknown block")


def _after_pieces(data: bytes, at: int) -> int:
    while piece := _byte(data, at):
        at += 1 + piece
    return at + 1


def _palette(data: bytes, at: int) -> int:
    flags = _byte(data, at)
    return int(3 * 2 ** ((flags & 7) + 1)) if flags & 0x80 else 0


def _size(head: bytes, picture: bytes) -> tuple[int, int]:
    """The screen, or as much more as a picture that hangs over its edge asks the decoder for."""
    width, height = _words(head, 6)
    left, top = _words(picture, 1)
    across, down = _words(picture, 5)
    return max(width, left + across), max(height, top + down)


def _words(data: bytes, at: int) -> tuple[int, int]:
    return int.from_bytes(data[at : at + 2], "little"), int.from_bytes(data[at + 2 : at + 4], "little")


def _byte(data: bytes, at: int) -> int:
    if at >= len(data):
        raise broken("cut short")
    return data[at]
