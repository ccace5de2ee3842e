"""`python -m storage.images.worker LOCK`: makes photos clean, one after another, from stdin to stdout, until its end.

LOCK is an open file that workers share: who holds it decodes a large photo. Only `children.py` starts this.
"""

from __future__ import annotations

import fcntl
import os
import resource
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import IO

from domain.errors import PhotoRefused
from storage.images.clean import Alone, Kept, clean
from storage.images.frames import get, put_answer

SECONDS = 60
"""A photo that takes longer is not worth the wait: the kernel ends the worker, even inside a decoder."""
MEMORY = 1024 * 1024 * 1024
"""Bytes of address space: what a decoder wants above this it does not get."""
NICE = 5


def main() -> None:
    """Serve until stdin ends, which it does when the product ends, whichever way."""
    _know_your_place()
    source, sink = sys.stdin.buffer, sys.stdout.buffer
    alone = _alone(int(sys.argv[1]))
    with suppress(EOFError, BrokenPipeError):
        while True:
            serve(source, sink, alone)


def serve(source: IO[bytes], sink: IO[bytes], alone: Alone) -> None:
    """One photo. Raises EOFError when there is no other."""
    data = get(source)
    signal.alarm(SECONDS)
    answer = _answer(data, alone)
    signal.alarm(0)
    put_answer(sink, answer)


def _answer(data: bytes, alone: Alone) -> Kept | PhotoRefused:
    try:
        return clean(data, alone)
    except PhotoRefused as refused:
        return refused


def _know_your_place() -> None:
    # Ctrl-C reaches the whole group of processes; the product ends us by closing the pipe.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    os.nice(NICE)
    with suppress(ValueError, OSError):  # macOS knows the limit and refuses to set it
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def _alone(lock: int) -> Alone:
    @contextmanager
    def alone() -> Iterator[None]:
        # The kernel lets go of this lock when its holder dies.
        fcntl.lockf(lock, fcntl.LOCK_EX)
        try:
            yield
        finally:
            fcntl.lockf(lock, fcntl.LOCK_UN)

    return alone


if __name__ == "__main__":
    main()
