"""While photos are processed the event loop keeps beating."""

from __future__ import annotations

import asyncio
from time import perf_counter, process_time

from storage.images import process
from tests.images.make import photo, picture, saved


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
    jpeg = photo(4000, 3000, seed=8)
    heart, before = Heart(), process_time()
    async with asyncio.TaskGroup() as nursery:
        nursery.create_task(heart.beat())
        kept = await asyncio.gather(*(process(jpeg) for _ in range(4)))
        heart.stopped = True
    assert len({one.sha256 for one in kept}) == 1
    assert heart.beats > 10
    assert heart.longest < 0.2
    # The pause above is the machine's too; what this process itself worked is not. In threads it was four times this.
    assert process_time() - before < 0.15


async def test_a_decoder_that_would_hold_the_interpreter_runs_in_another_process() -> None:
    # Pillow's WebP decoder lets no other thread run from its first pixel to its last.
    webp = saved(picture(3000, 2000, 8), "WEBP", method=0)
    before = process_time()
    assert (await process(webp)).width == 2048
    assert process_time() - before < 0.05
