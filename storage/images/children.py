"""The processes that make photos clean: started when first needed, replaced when one dies, ended with the product."""

from __future__ import annotations

import atexit
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryFile

from domain.errors import PhotoRefused
from storage.images.bare import broken
from storage.images.clean import Kept
from storage.images.frames import get_answer, put

_ROOT = Path(__file__).parents[2]
TRIES = 2
"""A worker may have been ended for a reason that is not the photo's. Two that die of it are the photo's doing."""


class Child:
    """One worker, seen from here. Raises OSError when it cannot be started."""

    def __init__(self, lock: int) -> None:
        # An empty environment: who reads hostile bytes knows no token.
        self._run = subprocess.Popen(  # noqa: S603 (our own module)
            [sys.executable, "-m", "storage.images.worker", str(lock)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            cwd=_ROOT,
            env={"PYTHONUTF8": "1"},
            pass_fds=(lock,),
        )

    @property
    def number(self) -> int:
        """The process's number."""
        return self._run.pid

    def clean(self, data: bytes) -> Kept | PhotoRefused:
        """What becomes of a photo. Raises EOFError or BrokenPipeError when the worker died: end it then."""
        assert self._run.stdin is not None  # noqa: S101
        assert self._run.stdout is not None  # noqa: S101
        put(self._run.stdin, data)
        return get_answer(self._run.stdout)

    def end(self) -> int:
        """Ends the worker; answers how it ended (below zero: the signal that killed it)."""
        # What a dead worker had not read yet cannot be flushed to it.
        with suppress(BrokenPipeError), self._run:
            self._run.kill()
        return self._run.wait()


class Children:
    """Workers that are free. As many run as are asked at once."""

    def __init__(self, start: Callable[[int], Child] = Child) -> None:
        self._start = start
        self._free: list[Child] = []
        self._lock = TemporaryFile()  # noqa: SIM115 (open as long as the product runs)
        atexit.register(self.end)

    def clean(self, data: bytes) -> Kept:
        """Has a photo made clean; blocks. Raises PhotoRefused, OSError when no worker can be started."""
        died = 0
        for _ in range(TRIES):
            child = self._free.pop() if self._free else self._start(self._lock.fileno())
            try:
                answer = child.clean(data)
            except (EOFError, BrokenPipeError):
                died = child.end()
                continue
            except BaseException:
                child.end()
                raise
            self._free.append(child)
            if isinstance(answer, PhotoRefused):
                raise answer
            return answer
        raise broken(f"a worker ended with {died}")

    def end(self) -> None:
        """Ends every free worker; there will be no others."""
        while self._free:
            self._free.pop().end()
        self._lock.close()
