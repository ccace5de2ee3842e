"""Voice notes in the store: known by their own bytes, kept once under their hash, never found under a forged name."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from domain.errors import NotFound, PhotoRefused
from storage.files import Files
from storage.sounds import sound_type

SOUNDS = {
    b"OggS\0\2": "audio/ogg",
    b"ID3\4\0": "audio/mpeg",
    b"\xff\xfb\x90\x64": "audio/mpeg",
    b"\0\0\0\x20ftypM4A ": "audio/mp4",
    b"\xff\xf1\x60\x40": "audio/aac",
}
NO_SOUNDS = (b"", b"\xff", b"\xff\xd8\xff\xe0", b"\xff\xe1\x50", b"<html>", b"%PDF-1.7", b"ftyp", b" OggS")
FORGED = ("", "..", "../../etc/passwd", "a" * 63, "g" * 64, "A" * 64, "a" * 64 + "\n")


@pytest.fixture(params=("folder", "bucket"))
def files(request: pytest.FixtureRequest, tmp_path: Path) -> Files:
    return Files.open(tmp_path / "photos" if request.param == "folder" else "memory:///")


@pytest.mark.parametrize(("data", "kind"), SOUNDS.items())
async def test_a_sound_is_known_by_its_first_bytes_and_kept_as_it_came(files: Files, data: bytes, kind: str) -> None:
    assert sound_type(data) == kind
    name = await files.keep_voice(data)
    assert name == await files.keep_voice(data) == hashlib.sha256(data).hexdigest()
    assert await files.voice(name) == data


@pytest.mark.parametrize("data", NO_SOUNDS)
async def test_what_is_no_sound_is_not_kept(files: Files, data: bytes) -> None:
    assert sound_type(data) is None
    with pytest.raises(PhotoRefused, match="voice_unreadable"):
        await files.keep_voice(data)


@pytest.mark.parametrize("name", [*FORGED, "a" * 64])
async def test_a_name_that_was_never_given_finds_nothing(files: Files, name: str) -> None:
    with pytest.raises(NotFound, match="no_such_voice"):
        await files.voice(name)


async def test_a_voice_note_has_its_place_in_the_folder(tmp_path: Path) -> None:
    name = await Files.open(tmp_path).keep_voice(b"OggS")
    assert (tmp_path / "voices" / name[:2] / name).read_bytes() == b"OggS"
