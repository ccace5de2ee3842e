"""The zoo: every bad or odd file we know of, and what the pipeline must say to it (no reason: it is a photo)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from tests.images import crafted
from tests.images.make import exif, photo, picture, saved

SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
LONG_SVG = b'\xef\xbb\xbf<?xml version="1.0"?>\n<!-- <p>hi</p> -->\n<!DOCTYPE svg PUBLIC "x" "y">\n' + SVG


@dataclass(frozen=True, slots=True)
class Animal:
    """One file of the zoo."""

    name: str
    make: Callable[[], bytes]
    reason: str | None = None


def _zip() -> bytes:
    return b"PK\x03\x04" + b"\x14\x00\x00\x00\x08\x00" + bytes(40)


def _cut(data: bytes, part: float = 0.5) -> bytes:
    return data[: int(len(data) * part)]


PHOTOS = (
    Animal("jpeg", photo),
    Animal("jpeg-with-gps", lambda: photo(gps=(22.39, 103.47), taken=datetime(2025, 3, 1, 7, 30))),  # noqa: DTZ001
    Animal("jpeg-rotated", lambda: photo(orientation=6)),
    Animal("jpeg-progressive", lambda: saved(picture(300, 200, 1), "JPEG", progressive=True)),
    Animal("jpeg-grey", lambda: saved(picture(300, 200, 1).convert("L"), "JPEG")),
    Animal("jpeg-cmyk", lambda: saved(picture(300, 200, 1).convert("CMYK"), "JPEG")),
    Animal("jpeg-and-zip", lambda: photo() + _zip()),
    Animal("jpeg-and-script", lambda: crafted.jpeg_commented(b"*/=1;alert(1);/*<script>alert(1)</script>")),
    Animal("png-and-zip", lambda: saved(picture(300, 200, 1), "PNG") + _zip()),
    Animal("png-called.jpg", lambda: saved(picture(300, 200, 2), "PNG")),  # no name is ever looked at
    Animal("jpeg-called.png", lambda: photo(seed=2)),
    Animal("jpeg-with-huge-metadata", crafted.jpeg_with_huge_metadata),
    Animal("mpo", lambda: saved(picture(300, 200, 1), "MPO", save_all=True, append_images=[picture(300, 200, 2)])),
    Animal("jpeg-one-pixel", lambda: photo(1, 1)),
    Animal("jpeg-lying", lambda: crafted.jpeg_claiming(1000, 1000)),  # libjpeg fills what is missing with grey
    Animal("jpeg-thread", lambda: photo(9000, 1)),
    Animal("png", lambda: saved(picture(300, 200, 1), "PNG")),
    Animal("png-16-bit", crafted.sixteen_bits),
    Animal("png-16-bit-colour", lambda: crafted.png(8, 8, bytes(8 * 49), depth=16)),
    Animal("png-one-bit", lambda: saved(picture(300, 200, 1).convert("1"), "PNG")),
    Animal("png-palette-alpha", crafted.see_through),
    Animal("png-grey-alpha", lambda: saved(picture(300, 200, 1).convert("LA"), "PNG")),
    Animal("png-alpha", lambda: saved(picture(300, 200, 1).convert("RGBA"), "PNG")),
    Animal("png-zip-bomb", crafted.png_zip_bomb),
    Animal("png-text-bomb", crafted.png_text_bomb),
    Animal("png-exif-bomb", crafted.png_exif_bomb),
    Animal("gif", lambda: saved(picture(300, 200, 1), "GIF")),
    Animal("gif-see-through", lambda: saved(picture(300, 200, 1).convert("P"), "GIF", transparency=3)),
    Animal("gif-commented", crafted.gif_commented),
    Animal("webp", lambda: saved(picture(300, 200, 1), "WEBP", exif=exif())),
    Animal("webp-lossless-alpha", lambda: saved(picture(300, 200, 1).convert("RGBA"), "WEBP", lossless=True)),
    Animal("webp-lossy-alpha", lambda: crafted.half_seen()),
)

REFUSED = (
    Animal("nothing", lambda: b"", "photo_empty"),
    Animal("one-byte", lambda: b"\xff", "photo_not_an_image"),
    Animal("zeros", lambda: bytes(100_000), "photo_not_an_image"),
    Animal("html-called.jpg", lambda: b"<html><body><img src=x onerror=alert(1)></body></html>", "photo_not_an_image"),
    Animal("text", lambda: "Đèn đường hỏng".encode(), "photo_not_an_image"),
    Animal("html", lambda: b"<!DOCTYPE html><html><svg></svg></html>", "photo_not_an_image"),
    Animal("pdf", lambda: b"%PDF-1.7\n1 0 obj\n<< >>\nendobj\n", "photo_not_an_image"),
    Animal("zip", _zip, "photo_not_an_image"),
    Animal("zip-and-jpeg", lambda: _zip() + photo(), "photo_not_an_image"),
    Animal("mp4", lambda: crafted.iso_media(b"isom"), "photo_not_an_image"),
    Animal("svg", lambda: SVG, "photo_svg"),
    Animal("svg-long", lambda: LONG_SVG, "photo_svg"),
    Animal("svg-utf-16", lambda: SVG.decode().encode("utf-16"), "photo_svg"),
    Animal("heic", lambda: crafted.iso_media(b"heic"), "photo_heic"),
    Animal("heif", lambda: crafted.iso_media(b"mif1"), "photo_heic"),
    Animal("avif", lambda: saved(picture(64, 64, 1), "AVIF"), "photo_heic"),
    Animal("tiff", lambda: saved(picture(64, 64, 1), "TIFF"), "photo_unsupported"),
    Animal("bmp", lambda: saved(picture(64, 64, 1), "BMP"), "photo_unsupported"),
    Animal("ico", lambda: saved(picture(64, 64, 1), "ICO"), "photo_unsupported"),
    Animal("jpeg-2000", lambda: saved(picture(64, 64, 1), "JPEG2000"), "photo_unsupported"),
    Animal("ppm", lambda: saved(picture(64, 64, 1), "PPM"), "photo_unsupported"),
    Animal("gif-animated", lambda: crafted.animated("GIF"), "photo_animated"),
    Animal("webp-animated", lambda: crafted.animated("WEBP"), "photo_animated"),
    Animal("png-animated", lambda: crafted.animated("PNG"), "photo_animated"),
    Animal("too-big", lambda: photo() + bytes(20 * 1024 * 1024), "photo_too_big"),
    Animal("png-bomb", lambda: crafted.png(60_000, 60_000, b""), "photo_too_many_pixels"),
    Animal("jpeg-bomb", lambda: crafted.jpeg_claiming(60_000, 60_000), "photo_too_many_pixels"),
    Animal("gif-bomb", lambda: crafted.gif_claiming(60_000, 60_000), "photo_too_many_pixels"),
    Animal("gif-hanging-over", crafted.gif_hanging_over, "photo_too_many_pixels"),
    Animal("webp-bomb", lambda: crafted.webp_claiming(60_000, 60_000), "photo_too_many_pixels"),
    Animal("jpeg-just-over", lambda: crafted.jpeg_claiming(10_000, 5_001), "photo_too_many_pixels"),
    Animal("jpeg-no-size", lambda: crafted.jpeg_claiming(0, 10), "photo_broken"),
    Animal("webp-lying", lambda: crafted.webp_claiming(2000, 2000), "photo_broken"),
    Animal("jpeg-cut", lambda: _cut(photo()), "photo_broken"),
    Animal("jpeg-cut-in-header", lambda: photo()[:300], "photo_broken"),
    Animal("jpeg-start-only", lambda: b"\xff\xd8\xff", "photo_broken"),
    Animal("jpeg-scan-bomb", crafted.jpeg_scan_bomb, "photo_broken"),
    Animal("jpeg-segment-bomb", crafted.jpeg_segment_bomb, "photo_broken"),
    Animal("jpeg-filled-with-ff", crafted.jpeg_filled_with_ff, "photo_broken"),
    Animal("png-cut", lambda: _cut(saved(picture(300, 200, 1), "PNG")), "photo_broken"),
    Animal("png-empty", lambda: crafted.png(10, 10, b""), "photo_broken"),
    Animal("png-start-only", lambda: b"\x89PNG\r\n\x1a\n", "photo_broken"),
    Animal("gif-cut", lambda: _cut(saved(picture(300, 200, 1), "GIF")), "photo_broken"),
    Animal("gif-start-only", lambda: b"GIF89a", "photo_broken"),
    Animal("webp-cut", lambda: _cut(saved(picture(300, 200, 1), "WEBP")), "photo_broken"),
    Animal("webp-start-only", lambda: b"RIFF\x04\x00\x00\x00WEBP", "photo_broken"),
)

ZOO = PHOTOS + REFUSED
