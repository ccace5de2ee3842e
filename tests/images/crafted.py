"""Containers written by hand, for files that no honest encoder would write."""

from __future__ import annotations

import struct
import zlib

from PIL import Image

from tests.images.make import photo, picture, saved


def png_chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def png(width: int, height: int, pixels: bytes, *extra: bytes, depth: int = 8, colour: int = 2) -> bytes:
    """A PNG of these raw scan lines; `extra` chunks come before the pixels."""
    header = struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0)
    chunks = png_chunk(b"IHDR", header), *extra, png_chunk(b"IDAT", zlib.compress(pixels, 9)), png_chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def png_zip_bomb() -> bytes:
    """Two by two pixels whose data inflates to 200 MB."""
    return png(2, 2, bytes(200_000_000))


def png_text_bomb() -> bytes:
    """A good picture with 40 MB of compressed text in front of it."""
    text = png_chunk(b"zTXt", b"bomb\x00\x00" + zlib.compress(bytes(40_000_000), 9))
    return png(2, 2, bytes(14), text)


def png_exif_bomb() -> bytes:
    """EXIF whose 60 000 entries each claim the same megabyte: 60 GB for a reader that copies."""
    entries = b"".join(struct.pack("<HHII", tag, 7, 1_000_000, 8) for tag in range(1, 60_001))
    block = b"II*\x00" + struct.pack("<IH", 8, 60_000) + entries + bytes(1_000_000)
    return png(2, 2, bytes(14), png_chunk(b"eXIf", block))


def jpeg_claiming(width: int, height: int) -> bytes:
    """A good JPEG whose frame header lies about its size."""
    data = bytearray(photo(64, 64))
    at = data.index(b"\xff\xc0")
    data[at + 5 : at + 9] = struct.pack(">HH", height, width)
    return bytes(data)


def jpeg_scan_bomb() -> bytes:
    """A progressive JPEG whose last scan is repeated five hundred times: every one is a pass over the whole picture."""
    data = saved(picture(640, 480, 3), "JPEG", progressive=True)
    last = data.rindex(b"\xff\xda")
    return data[:last] + data[last:-2] * 500 + b"\xff\xd9"


def jpeg_segment_bomb() -> bytes:
    """A JPEG with two million empty comments."""
    data = photo()
    return data[:2] + b"\xff\xfe\x00\x02" * 2_000_000 + data[2:]


def jpeg_commented(said: bytes) -> bytes:
    """A JPEG with a comment in front, which is where polyglots put the other language."""
    return b"\xff\xd8\xff\xfe" + struct.pack(">H", len(said) + 2) + said + photo()[2:]


def jpeg_filled_with_ff() -> bytes:
    """A JPEG header followed by four million FF bytes: slow for a careless search for the next marker."""
    data = photo()
    return data[: data.index(b"\xff\xda")] + b"\xff" * 4_000_000 + b"\x00"


def jpeg_with_huge_metadata() -> bytes:
    """Ten megabytes of application segments, as some editors write, before a good picture."""
    data = photo()
    return data[:2] + (b"\xff\xe5\xff\xff" + b"\xff\xda" * 32766 + b"x") * 150 + data[2:]


def gif_claiming(width: int, height: int) -> bytes:
    data = saved(picture(32, 32, 1), "GIF")
    return data[:6] + struct.pack("<HH", width, height) + data[10:]


def gif_hanging_over() -> bytes:
    """A small screen with a picture placed 60 000 pixels to the right of and below it."""
    data = bytearray(saved(picture(32, 32, 1).convert("P"), "GIF"))
    at = data.index(b",\x00\x00\x00\x00")
    data[at + 1 : at + 5] = struct.pack("<HH", 60_000, 60_000)
    return bytes(data)


def gif_commented() -> bytes:
    """Four megabytes of comment in 255-byte pieces before the picture."""
    data = saved(picture(32, 32, 1), "GIF")
    at = data.index(b",\x00\x00\x00\x00")
    return data[:at] + b"!\xfe" + (b"\xff" + b"c" * 255) * 16_000 + b"\x00" + data[at:]


def webp_claiming(width: int, height: int) -> bytes:
    """A WebP whose canvas lies about its size."""
    data = bytearray(saved(picture(32, 32, 1), "WEBP", exif=b"Exif\x00\x00II*\x00\x08\x00\x00\x00\x00\x00"))
    at = data.index(b"VP8X") + 12
    data[at : at + 6] = (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
    return bytes(data)


def animated(form: str) -> bytes:
    frames = [picture(48, 48, seed) for seed in range(3)]
    return saved(frames[0], form, save_all=True, append_images=frames[1:], duration=80)


def sixteen_bits() -> bytes:
    """A 16-bit grey PNG: black on the left, white on the right."""
    line = b"\x00" + b"".join(struct.pack(">H", round(x * 65535 / 255)) for x in range(256))
    return png(256, 64, line * 64, depth=16, colour=0)


def see_through() -> bytes:
    """A palette with transparency: a red left half, a transparent right half."""
    image = Image.new("P", (100, 60), 1)
    image.putpalette([255, 0, 0, 0, 0, 0])
    image.paste(0, (0, 0, 50, 60))
    return saved(image, "PNG", transparency=1)


def half_seen() -> bytes:
    """A lossy WebP with alpha."""
    image = picture(300, 200, 1).convert("RGBA")
    image.putalpha(120)
    return saved(image, "WEBP")


def iso_media(brand: bytes) -> bytes:
    """The head of an ISO media file (HEIC, AVIF, MP4…) with a little data behind it."""
    return b"\x00\x00\x00\x18ftyp" + brand + b"\x00\x00\x00\x00mif1" + brand + bytes(200)
