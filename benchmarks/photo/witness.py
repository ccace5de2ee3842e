"""`python -m benchmarks.photo.witness`: ticks until stdin ends, then says its longest pause in seconds."""

from __future__ import annotations

import sys
from threading import Thread
from time import perf_counter, sleep

TICK = 0.001


def main() -> None:
    """Says when it begins, so that nothing before that is counted."""
    told = Thread(target=sys.stdin.read)
    told.start()
    print("ticking", flush=True)
    longest, last = 0.0, perf_counter()
    while told.is_alive():
        sleep(TICK)
        now = perf_counter()
        longest, last = max(longest, now - last - TICK), now
    print(longest)


if __name__ == "__main__":
    main()
