"""`python -m benchmarks photo`: 12-megapixel photos through the darkroom, beside the obvious way of doing it."""

from __future__ import annotations

import asyncio
from typing import Any

from benchmarks.outcome import Goal, Outcome
from benchmarks.photo.lag import pauses
from benchmarks.photo.memory import grown
from benchmarks.photo.race import race
from benchmarks.photo.scenes import odd_formats, phone_photos

TIMES_FASTER = 3.0
LONGEST_PAUSE = 20.0
MOST_MEMORY = 200.0
"""MB above what the process had, with eight photos at once: leaves a machine of 1 GB room for everything else."""


def run(short: bool) -> Outcome:
    """Speed, memory and the event loop's pauses, in this order, all with the same photos."""
    photos = phone_photos(2 if short else 4, short)
    raced = asyncio.run(race(photos, rounds=1 if short else 3))
    print(f"one by one: {raced['ours_ms']:.0f} ms, the naive way {raced['naive_ms']:.0f} ms")
    print(f"eight at once, each: {raced['ours_together_ms']:.0f} ms, the naive way {raced['naive_together_ms']:.0f} ms")
    memory = {way: grown(way, photos, at_once=2 if short else 8) for way in ("ours", "naive")}
    print(f"memory grown: {memory['ours']:.0f} MB, the naive way {memory['naive']:.0f} MB")
    paused = asyncio.run(pauses(photos, odd_formats(short), rounds=1 if short else 3))
    print(f"longest pause of the loop: {paused['busy']['longest_ms']} ms, idle {paused['idle']['longest_ms']} ms")
    return Outcome("photo", _results(photos, raced, memory, paused), _goals(raced, memory, paused))


def _results(
    photos: list[bytes], raced: dict[str, float], memory: dict[str, float], paused: dict[str, dict[str, float]]
) -> dict[str, Any]:
    return {
        "photos_mb": [round(len(photo) / 1e6, 2) for photo in photos],
        **{name: round(value, 2) for name, value in raced.items()},
        "memory_grown_mb": {way: round(value) for way, value in memory.items()},
        "loop": paused,
    }


def _goals(raced: dict[str, float], memory: dict[str, float], paused: dict[str, dict[str, float]]) -> list[Goal]:
    return [
        Goal("times faster, one by one", raced["times_faster"], TIMES_FASTER, "at least"),
        Goal("times faster, eight at once", raced["times_faster_together"], TIMES_FASTER, "at least"),
        Goal("memory grown with eight at once, MB", memory["ours"], MOST_MEMORY, "at most"),
        Goal("longest pause of the event loop, ms", paused["busy"]["longest_ms"], LONGEST_PAUSE, "at most"),
    ]
