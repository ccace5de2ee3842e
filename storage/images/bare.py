"""A photo laid bare: its size and EXIF read from the container, and the same photo with nothing but pixels in it."""

from __future__ import annotations

from dataclasses import dataclass

from domain.errors import PhotoRefused


@dataclass(frozen=True, slots=True)
class Bare:
    """What the container says before anything is decoded. `data` is all that the decoder gets to see."""

    width: int
    height: int
    data: bytes
    exif: bytes = b""


def broken(why: str) -> PhotoRefused:
    """The refusal for a file that says what it is and is not whole; `why` is for the log."""
    return PhotoRefused("photo_broken", why=why)
