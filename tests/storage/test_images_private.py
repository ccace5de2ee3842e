"""No stored byte tells more than the pixels: checked with a reader of JPEG segments that is not Pillow's."""

from __future__ import annotations

from io import BytesIO

import pytest
from PIL import Image
from PIL.ImageCms import ImageCmsProfile, createProfile
from PIL.PngImagePlugin import PngInfo

from storage.images import process
from tests.images.make import exif, photo, picture, saved
from tests.images.zoo import PHOTOS, Animal

SECRET = "Nguyen Van Giau 0912345678"
XMP = f"<x:xmpmeta xmlns:x='adobe:ns:meta/'><who>{SECRET}</who></x:xmpmeta>".encode()
PICTURE_ONLY = {0xC0, 0xC4, 0xDA, 0xDB, 0xE0}  # frame, Huffman tables, scan, quantisation tables, JFIF


def segments(data: bytes) -> list[tuple[int, bytes]]:
    """The (marker, body) of each segment up to the picture; the file must end with the picture."""
    assert data[:2] == b"\xff\xd8"
    assert data[-2:] == b"\xff\xd9"
    found: list[tuple[int, bytes]] = []
    at = 2
    while not found or found[-1][0] != 0xDA:
        assert data[at] == 0xFF
        length = int.from_bytes(data[at + 2 : at + 4], "big")
        found.append((data[at + 1], data[at + 4 : at + 2 + length]))
        at += 2 + length
    inside = data[at:-2]
    assert all(inside[i + 1] == 0 for i in range(len(inside) - 1) if inside[i] == 0xFF), "something after the picture"
    return found


def talkative(form: str) -> bytes:
    """A photo that says everything a file of this format can say."""
    block = exif((22.39, 103.47), None, 6)
    block[0x010E] = SECRET
    profile = ImageCmsProfile(createProfile("sRGB")).tobytes()
    if form == "GIF":
        return saved(picture(200, 150, 1), form, comment=SECRET.encode())
    if form == "PNG":
        text = PngInfo()
        text.add_text("Author", SECRET)
        text.add_itxt("XML:com.adobe.xmp", XMP.decode())
        return saved(picture(200, 150, 1), form, exif=block, icc_profile=profile, pnginfo=text)
    said = {"comment": SECRET.encode()} if form == "JPEG" else {}
    return saved(picture(200, 150, 1), form, exif=block, icc_profile=profile, xmp=XMP, **said)


@pytest.mark.parametrize("form", ["JPEG", "PNG", "GIF", "WEBP"])
async def test_nothing_a_file_says_survives(form: str) -> None:
    data = talkative(form)
    assert SECRET.encode() in data or form == "PNG"
    kept = await process(data)
    for stored in (kept.jpeg, kept.thumbnail):
        assert {marker for marker, _ in segments(stored)} <= PICTURE_ONLY
        for trace in (SECRET.encode(), b"Exif", b"ICC_PROFILE", b"adobe", b"xmp"):
            assert trace not in stored


@pytest.mark.parametrize("animal", PHOTOS, ids=lambda animal: animal.name)
async def test_only_the_picture_of_any_photo_of_the_zoo_is_stored(animal: Animal) -> None:
    kept = await process(animal.make())
    for stored in (kept.jpeg, kept.thumbnail):
        assert {marker for marker, _ in segments(stored)} <= PICTURE_ONLY


async def test_a_file_hidden_behind_a_photo_is_left_behind() -> None:
    kept = await process(photo() + b"PK\x03\x04hidden.exe")
    assert b"hidden.exe" not in kept.jpeg


def test_this_reader_does_see_metadata() -> None:
    assert {0xE1, 0xE2, 0xFE} <= {marker for marker, _ in segments(talkative("JPEG"))}


def test_the_talkative_png_does_carry_the_secret() -> None:
    with Image.open(BytesIO(talkative("PNG"))) as image:
        assert image.info["Author"] == SECRET
