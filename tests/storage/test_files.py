"""The photo store: what was kept comes back, whole, from a folder and from a bucket, and never from elsewhere."""

from __future__ import annotations

import asyncio
import errno
import os
import resource
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from domain.errors import NotFound, PhotoRefused
from storage.files import Files, StorageFull
from storage.images import Kept, process
from tests.images.make import photo

PLACES = ("folder", "bucket")
FORGED = ("", "..", "../../etc/passwd", "a" * 63, "g" * 64, "A" * 64, "a" * 64 + "\n", "a" * 31, "/" + "a" * 31)


@pytest.fixture(params=PLACES)
def files(request: pytest.FixtureRequest, tmp_path: Path) -> Files:
    return Files.open(tmp_path / "photos" if request.param == "folder" else "memory:///")


@pytest.fixture
async def kept() -> Kept:
    return await process(photo(seed=1))


async def test_a_kept_photo_comes_back_byte_for_byte(files: Files, kept: Kept) -> None:
    assert not await files.exists(kept.sha256)
    await files.keep(kept)
    assert await files.exists(kept.sha256)
    assert await files.photo(kept.sha256) == kept.jpeg
    assert await files.thumbnail(kept.sha256) == kept.thumbnail


async def test_keeping_the_same_photo_many_times_at_once_is_fine(files: Files, kept: Kept) -> None:
    async with asyncio.TaskGroup() as nursery:
        for _ in range(8):
            nursery.create_task(files.keep(kept))
    assert await files.photo(kept.sha256) == kept.jpeg


async def test_a_photo_that_is_not_kept_is_not_found(files: Files) -> None:
    for missing in ("a" * 64, *FORGED):
        assert not await files.exists(missing)
        with pytest.raises(NotFound, match="photo_gone"):
            await files.photo(missing)
        with pytest.raises(NotFound, match="photo_gone"):
            await files.thumbnail(missing)


async def test_an_upload_waits_under_a_name_of_its_own_until_it_is_forgotten(files: Files) -> None:
    first, second = await files.drop(b"one"), await files.drop(b"one")
    assert first != second
    assert await files.pick(first) == await files.pick(second) == b"one"
    await files.forget(first)
    await files.forget(first)
    with pytest.raises(PhotoRefused, match="photo_gone"):
        await files.pick(first)
    assert await files.pick(second) == b"one"


@pytest.mark.parametrize("name", FORGED)
async def test_a_forged_name_reaches_nothing(files: Files, name: str) -> None:
    await files.forget(name)
    with pytest.raises(PhotoRefused, match="photo_gone"):
        await files.pick(name)


async def test_a_photo_with_a_forged_name_cannot_be_kept(tmp_path: Path, kept: Kept) -> None:
    forged = Kept("../" * 20 + "x", kept.jpeg, kept.thumbnail, 1, 1, kept.dhash, None, None, None)
    with pytest.raises(ValueError, match="SHA-256"):
        await Files.open(tmp_path).keep(forged)
    assert found(tmp_path) == []


async def test_the_folder_holds_two_files_a_photo_and_no_leftovers(tmp_path: Path, kept: Kept) -> None:
    await Files.open(tmp_path).keep(kept)
    sha = kept.sha256
    assert found(tmp_path) == [f"{sha[:2]}/{sha[2:4]}/{sha}.jpg", f"{sha[:2]}/{sha[2:4]}/{sha}.t.jpg"]


async def test_another_process_with_the_same_folder_finds_the_photo(tmp_path: Path, kept: Kept) -> None:
    await Files.open(tmp_path).keep(kept)
    assert await Files.open(f"file://{tmp_path}").photo(kept.sha256) == kept.jpeg


async def test_a_photo_damaged_on_the_disk_is_healed_by_keeping_it_again(tmp_path: Path, kept: Kept) -> None:
    files = Files.open(tmp_path)
    await files.keep(kept)
    (tmp_path / next(name for name in found(tmp_path) if name.endswith(f"{kept.sha256}.jpg"))).write_bytes(b"")
    await files.keep(kept)
    assert await files.photo(kept.sha256) == kept.jpeg


@contextmanager
def no_file_longer_than(size: int) -> Iterator[None]:
    """The kernel's own limit on what this process may write to one file, in bytes."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


async def test_where_there_is_no_room_nothing_is_left_behind(tmp_path: Path) -> None:
    files = Files.open(tmp_path)
    with no_file_longer_than(10_000), pytest.raises(StorageFull) as full:
        await files.drop(bytes(20_000))
    assert full.value.errno == errno.EFBIG
    assert found(tmp_path) == []
    assert await files.pick(await files.drop(bytes(20_000))) == bytes(20_000)


async def test_a_full_disk_is_storage_full_and_what_was_there_stays(tiny_disk: Path, kept: Kept) -> None:
    files = Files.open(tiny_disk / "photos")
    name = await files.drop(b"first")
    with pytest.raises(StorageFull) as full:
        await files.drop(bytes(2_000_000))
    assert full.value.errno == errno.ENOSPC
    assert await files.pick(name) == b"first"
    assert found(tiny_disk) == [f"photos/incoming/{name}"]


@pytest.fixture
def tiny_disk(tmp_path: Path) -> Iterator[Path]:
    """A real file system of 256 kB; needs the right to mount one."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = shutil.which("mount")
    command = [mount or "mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", str(disk)]
    if not mount or os.geteuid() != 0 or subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("may not mount a file system here")
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


KEEPER = """
import asyncio, sys
from storage.files import Files
print(asyncio.run(Files.open(sys.argv[1]).drop(b"photo")))
"""


def test_what_was_written_is_synced_before_it_gets_its_name_and_its_folder_after(tmp_path: Path) -> None:
    strace = shutil.which("strace")
    if not strace:
        pytest.skip("needs strace")
    log = tmp_path / "log"
    command = [strace, "-f", "-y", "-e", "trace=fsync,rename", "-o", str(log), sys.executable, "-c", KEEPER]
    ran = subprocess.run([*command, str(tmp_path / "photos")], capture_output=True, text=True, check=False)
    if "ptrace" in ran.stderr:
        pytest.skip("may not trace here")
    name = ran.stdout.strip()
    calls = [line for line in log.read_text().splitlines() if str(tmp_path) in line]
    kinds = [_kind(line) for line in calls if ".part" in line or "incoming" in line]
    assert kinds[-3:] == ["fsync file", f"rename {name}", "fsync folder"]
    assert any("fsync" in line and line.split("<")[1].startswith(f"{tmp_path}/photos>") for line in calls)


def _kind(line: str) -> str:
    if "rename(" in line:
        return "rename " + line.split('"')[3].rsplit("/", 1)[1]
    return "fsync file" if ".part>" in line else "fsync folder"


def found(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())
