"""Small photos for people to send."""

from __future__ import annotations

from io import BytesIO

from PIL import Image


def picture(width: int = 640, height: int = 480, colour: str = "teal") -> bytes:
    """A JPEG of one colour."""
    out = BytesIO()
    Image.new("RGB", (width, height), colour).save(out, "JPEG")
    return out.getvalue()


def size_of(data: bytes) -> tuple[int, int]:
    """Width and height of an image."""
    with Image.open(BytesIO(data)) as image:
        return image.size
