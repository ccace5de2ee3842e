"""`python -m benchmarks.photo.growth WAY FOLDER`: keeps the folder's photos all at once and says the memory it took."""

from __future__ import annotations

import asyncio
import re
import sys
from collections.abc import Sequence
from pathlib import Path

from benchmarks.photo.ways import WAYS
from storage.files import Files


async def grow(way: str, photos: Sequence[bytes], files: Files) -> float:
    """The peak above what there was before, in MB. Of a worker all counts, shared libraries too."""
    before = _memory("self", "VmRSS")
    async with asyncio.TaskGroup() as tasks:
        for photo in photos:
            tasks.create_task(_kept(way, files, photo))
    return _memory("self", "VmHWM") - before + sum(_memory(worker, "VmHWM") for worker in children())


async def _kept(way: str, files: Files, photo: bytes) -> None:
    await WAYS[way](files, photo)


def children() -> list[str]:
    """The numbers of the processes that this one has started and that still run. Linux only."""
    return [pid for tasks in Path("/proc/self/task").glob("*/children") for pid in tasks.read_text().split()]


def _memory(pid: str, what: str) -> float:
    found = re.search(rf"{what}:\s+(\d+) kB", Path(f"/proc/{pid}/status").read_text())
    assert found, what
    return int(found[1]) / 1024


def main() -> None:
    """One way, one folder."""
    folder = Path(sys.argv[2])
    photos = [path.read_bytes() for path in sorted(folder.glob("*.jpg"))]
    print(asyncio.run(grow(sys.argv[1], photos, Files.open(folder / "kept"))))


if __name__ == "__main__":
    main()
