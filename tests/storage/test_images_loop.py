"""While photos are processed the event loop keeps beating."""

from __future__ import annotations

import asyncio
from time import perf_counter

from storage.images import process
from tests.images.make import photo


class Heart:
    """Beats until stopped and remembers the longest pause between two beats, in seconds."""

    def __init__(self) -> None:
        self.longest = 0.0
        self.beats = 0
        self.stopped = False

    async def beat(self) -> None:
        last = perf_counter()
        while not self.stopped:
            await asyncio.sleep(0.005)
            now = perf_counter()
            self.longest, self.beats, last = max(self.longest, now - last), self.beats + 1, now


async def test_twelve_megapixel_photos_do_not_hold_up_the_event_loop() -> None:
    data = photo(4000, 3000, seed=8)
    heart = Heart()
    async with asyncio.TaskGroup() as nursery:
        nursery.create_task(heart.beat())
        kept = await asyncio.gather(*(process(data) for _ in range(6)))
        heart.stopped = True
    assert len({one.sha256 for one in kept}) == 1
    assert heart.beats > 10
    assert heart.longest < 0.2
