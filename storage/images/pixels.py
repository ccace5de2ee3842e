"""Pixels: decode, turn upright, put on white, make smaller, encode. Nothing but pixels leaves this module."""

from __future__ import annotations

from io import BytesIO

from PIL import Image

LONG_SIDE = 2048
ENOUGH = 1600
THUMBNAIL_SIDE = 480
QUALITY = 85

_TURN = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}


def decode(data: bytes, form: str, orientation: int) -> Image.Image:
    """The photo upright, in RGB, on white, at most LONG_SIDE long. Raises whatever the decoder raises.

    A large JPEG is decoded at 1/2, 1/4 or 1/8 (libjpeg's scaled decoding, "draft"): the memory of the small picture
    only. Where that leaves a long side between ENOUGH and LONG_SIDE, as it does for 8, 12, 13 and 48 megapixels,
    nothing is left to resample, which takes longer than decoding. The likeness (`likeness.py`) is taken from this
    pipeline's output for good: another way of decoding shifts it by 3 to 11 bits.
    """
    with Image.open(BytesIO(data), formats=[form]) as photo:
        photo.draft(None, _drafted(photo.size))
        photo.load()
        small = shrink(_resizable(photo), LONG_SIDE)
    turned = small.transpose(_TURN[orientation]) if orientation in _TURN else small
    return _on_white(turned)


def shrink(photo: Image.Image, side: int, gap: float = 2.0) -> Image.Image:
    """The same photo with its long side at most `side` pixels; never enlarged. What is more than `gap` times too large
    is first averaged down: a smaller gap is faster and a little softer."""
    size = _fitted(photo.size, side)
    if size == photo.size:
        return photo
    return photo.resize(size, Image.Resampling.LANCZOS, reducing_gap=gap)


def encode(photo: Image.Image) -> bytes:
    """The photo as a JPEG with no EXIF, ICC, XMP or comment."""
    out = BytesIO()
    photo.save(out, "JPEG", quality=QUALITY)
    return out.getvalue()


def _drafted(size: tuple[int, int]) -> tuple[int, int]:
    """The size to ask the decoder for: it answers with the smallest of its scales that is not below."""
    for scale in (1, 2, 4, 8):
        if ENOUGH <= max(size) // scale <= LONG_SIDE:
            return max(1, size[0] // scale), max(1, size[1] // scale)
    return _fitted(size, LONG_SIDE)


def _fitted(size: tuple[int, int], side: int) -> tuple[int, int]:
    scale = side / max(size)
    if scale >= 1:
        return size
    return max(1, round(size[0] * scale)), max(1, round(size[1] * scale))


def _resizable(photo: Image.Image) -> Image.Image:
    """In a mode whose pixels may be averaged: palettes are looked up, 16 bits become 8."""
    if "transparency" in photo.info or photo.mode in ("P", "PA"):
        return photo.convert("RGBA")
    if photo.mode.startswith("I"):
        return photo.convert("I").point(lambda level: level * (1 / 257) + 0).convert("L")
    return photo.convert("L") if photo.mode == "1" else photo


def _on_white(photo: Image.Image) -> Image.Image:
    """A new RGB image, so that nothing that travelled in `info` comes along."""
    if photo.mode not in ("RGBA", "LA"):
        plain = photo.convert("RGB")
        plain.info = {}
        return plain
    paper = Image.new("RGB", photo.size, "white")
    rgba = photo.convert("RGBA")
    paper.paste(rgba, mask=rgba.getchannel("A"))
    return paper
