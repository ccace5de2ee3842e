"""Likeness of photos: a 128-bit difference hash, so that the same photo sent twice is noticed."""

from __future__ import annotations

from PIL import Image


def dhash(photo: Image.Image) -> str:
    """32 hex digits: 64 bits "is the pixel to the right brighter", then 64 bits "is the pixel below brighter"."""
    grey = photo.convert("L")
    across = grey.resize((9, 8), Image.Resampling.BOX).tobytes()
    down = grey.resize((8, 9), Image.Resampling.BOX).tobytes()
    bits = [across[y * 9 + x] < across[y * 9 + x + 1] for y in range(8) for x in range(8)]
    bits += [down[y * 8 + x] < down[y * 8 + 8 + x] for y in range(8) for x in range(8)]
    return f"{int(''.join('1' if bit else '0' for bit in bits), 2):032x}"


def distance(a: str, b: str) -> int:
    """How many of the 128 bits differ: 0 to about 12 is the same photo, unrelated photos are near 64."""
    return (int(a, 16) ^ int(b, 16)).bit_count()
