"""How long a photo takes, both ways in turn: one by one, then eight at once; and what it costs the processor."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter, process_time

from benchmarks.photo.growth import children
from benchmarks.photo.ways import WAYS, Way
from storage.files import Files

AT_ONCE = 8


async def race(photos: Sequence[bytes], rounds: int) -> dict[str, float]:
    """Milliseconds for a photo (medians), and how many times faster ours is."""
    alone: dict[str, list[float]] = {name: [] for name in WAYS}
    together: dict[str, list[float]] = {name: [] for name in WAYS}
    spent = dict.fromkeys(WAYS, 0.0)
    with TemporaryDirectory() as folder:
        for name, way in WAYS.items():
            await _together(way, Files.open(Path(folder, f"warm-{name}")), photos)
        for number in range(rounds):
            for index, photo in enumerate(photos):
                for name, way in WAYS.items():
                    files, began = Files.open(Path(folder, f"{name}-{number}-{index}")), _processor_time()
                    alone[name].append(await _timed(way, files, photo))
                    spent[name] += _processor_time() - began
            for name, way in WAYS.items():
                together[name].append(await _together(way, Files.open(Path(folder, f"{name}-{number}")), photos))
    return {
        **{f"{name}_ms": median(values) for name, values in alone.items()},
        **{f"{name}_together_ms": median(values) for name, values in together.items()},
        **{f"{name}_cpu_ms": spent[name] * 1000 / len(alone[name]) for name in WAYS},
        "times_less_cpu": spent["naive"] / spent["ours"],
        "times_faster": median(alone["naive"]) / median(alone["ours"]),
        "times_faster_together": median(together["naive"]) / median(together["ours"]),
    }


def _processor_time() -> float:
    """Seconds of this process and its workers, in all their threads."""
    stats = (Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split() for pid in children())
    return process_time() + sum(int(stat[11]) + int(stat[12]) for stat in stats) / os.sysconf("SC_CLK_TCK")


async def _timed(way: Way, files: Files, photo: bytes) -> float:
    began = perf_counter()
    await way(files, photo)
    return (perf_counter() - began) * 1000


async def _together(way: Way, files: Files, photos: Sequence[bytes]) -> float:
    began = perf_counter()
    async with asyncio.TaskGroup() as tasks:
        for index in range(AT_ONCE):
            tasks.create_task(_timed(way, files, photos[index % len(photos)]))
    return (perf_counter() - began) * 1000 / AT_ONCE
