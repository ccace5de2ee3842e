"""No stored byte tells more than the pixels: checked with a reader of JPEG segments that shares nothing with Pillow or
with the product, and with exiftool where the machine has it."""

from __future__ import annotations

import json
import shutil
import subprocess
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from PIL.ImageCms import ImageCmsProfile, createProfile
from PIL.PngImagePlugin import PngInfo

from storage.files import Files
from storage.images import process
from storage.images.clean import clean
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


def assert_only_a_picture(stored: bytes) -> None:
    """Tables, frame and scan, and a JFIF header that says nothing: no density, no thumbnail."""
    found = segments(stored)
    assert {marker for marker, _ in found} <= PICTURE_ONLY
    assert [body for marker, body in found if marker == 0xE0] == [b"JFIF\0\x01\x01\0\0\x01\0\x01\0\0"]


@pytest.mark.parametrize("animal", PHOTOS, ids=lambda animal: animal.name)
def test_only_the_picture_of_any_photo_of_the_zoo_is_stored(animal: Animal) -> None:
    kept = clean(animal.make())
    for stored in (kept.jpeg, kept.thumbnail):
        assert_only_a_picture(stored)


async def test_no_byte_on_the_disk_says_what_was_planted_in_a_jpeg(tmp_path: Path) -> None:
    needles = [f"needle-{number}".encode() for number in range(16)]
    files = Files.open(tmp_path)
    await files.keep(await process(planted(photo(gps=(22.39, 103.47)), needles)))
    on_disk = [path.read_bytes() for path in _files(tmp_path)]
    assert len(on_disk) == 2
    for stored in on_disk:
        assert_only_a_picture(stored)
        assert b"needle" not in stored


def _files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def planted(data: bytes, needles: list[bytes]) -> bytes:
    """The photo with a needle in each of the application segments 1 to 15, in a comment behind the tables, and behind
    its end: everywhere that maker's notes, IPTC, XMP, previews and second pictures live."""
    front = b"".join(_segment(0xE0 + number, needle) for number, needle in enumerate(needles[:15], start=1))
    scan = data.index(b"\xff\xda")
    return data[:2] + front + data[2:scan] + _segment(0xFE, needles[15]) + data[scan:] + needles[0]


def _segment(marker: int, body: bytes) -> bytes:
    return bytes([0xFF, marker]) + (len(body) + 2).to_bytes(2, "big") + body


@pytest.mark.skipif(shutil.which("exiftool") is None, reason="exiftool is not on this machine")
async def test_exiftool_finds_nothing_but_the_picture(tmp_path: Path) -> None:
    files, told = Files.open(tmp_path / "kept"), tmp_path / "told.jpg"
    told.write_bytes(talkative("JPEG"))
    assert {"EXIF", "XMP", "ICC_Profile"} <= _groups(told)
    for form in ("JPEG", "PNG", "GIF", "WEBP"):
        await files.keep(await process(talkative(form)))
    for stored in _files(tmp_path / "kept"):
        assert _groups(stored) <= {"SourceFile", "ExifTool", "File", "JFIF", "Composite"}


def _groups(path: Path) -> set[str]:
    """The kinds of metadata that exiftool sees in a file."""
    run = subprocess.run(["exiftool", "-json", "-G", str(path)], capture_output=True, check=True)
    return {name.partition(":")[0] for name in json.loads(run.stdout)[0]}


async def test_a_file_hidden_behind_a_photo_is_left_behind() -> None:
    kept = await process(photo() + b"PK\x03\x04hidden.exe")
    assert b"hidden.exe" not in kept.jpeg


def test_this_reader_does_see_metadata() -> None:
    assert {0xE1, 0xE2, 0xFE} <= {marker for marker, _ in segments(talkative("JPEG"))}


def test_the_talkative_png_does_carry_the_secret() -> None:
    with Image.open(BytesIO(talkative("PNG"))) as image:
        assert image.info["Author"] == SECRET
