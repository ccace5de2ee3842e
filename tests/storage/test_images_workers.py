"""The processes that make photos clean: what they know, and what becomes of a photo when one dies."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from time import perf_counter

import pytest

from domain.errors import PhotoRefused
from storage.images import Kept, process
from storage.images.children import TRIES, Child, Children
from storage.images.clean import clean
from storage.images.frames import get, get_answer, put, put_answer
from storage.images.worker import MEMORY, NICE, serve
from tests.images.make import photo
from tests.images.zoo import ZOO
from tests.tree import ROOT


@pytest.fixture
def children() -> Iterator[Children]:
    workers = Children()
    yield workers
    workers.end()


def workers() -> list[int]:
    """The workers that this process has, free or busy."""
    found = (int(pid) for tasks in Path("/proc/self/task").glob("*/children") for pid in tasks.read_text().split())
    return [pid for pid in found if b"storage.images.worker" in Path(f"/proc/{pid}/cmdline").read_bytes()]


@contextmanager
def started(children: Children) -> Iterator[int]:
    """The number of the worker that serves these children."""
    before = set(workers())
    children.clean(photo())
    (pid,) = set(workers()) - before
    yield pid


def outcome(made: Kept | PhotoRefused) -> object:
    return (made.reason, made.facts) if isinstance(made, PhotoRefused) else made


def done_here(data: bytes) -> Kept | PhotoRefused:
    try:
        return clean(data)
    except PhotoRefused as refused:
        return refused


def test_every_answer_crosses_the_pipe_as_it_was() -> None:
    for animal in (animal for animal in ZOO if animal.name in ("jpeg-with-gps", "png", "too-big", "heic", "png-cut")):
        here, pipe = done_here(animal.make()), BytesIO()
        put_answer(pipe, here)
        pipe.seek(0)
        assert outcome(get_answer(pipe)) == outcome(here)


@pytest.mark.parametrize("said", [b"", b"\x00\x00", b"\x00\x00\x00\x05abcd"])
def test_a_pipe_that_ends_in_the_middle_is_an_end(said: bytes) -> None:
    with pytest.raises(EOFError):
        get(BytesIO(said))


def test_a_worker_answers_one_photo_after_another() -> None:
    source, sink = BytesIO(), BytesIO()
    put(source, photo(), b"no photo")
    source.seek(0)
    try:
        serve(source, sink, _nobody)
        serve(source, sink, _nobody)
    finally:
        signal.alarm(0)
    sink.seek(0)
    assert outcome(get_answer(sink)) == outcome(clean(photo()))
    assert outcome(get_answer(sink)) == ("photo_not_an_image", {})


@contextmanager
def _nobody() -> Iterator[None]:
    yield


def test_a_worker_that_was_killed_is_replaced_and_nobody_notices(children: Children) -> None:
    with started(children) as pid:
        os.kill(pid, signal.SIGKILL)
    assert children.clean(photo()).width == 640


def test_a_photo_that_costs_two_workers_is_refused() -> None:
    lost: list[int] = []

    def doomed(lock: int) -> Child:
        child = Child(lock)
        lost.append(child.number)
        os.kill(child.number, signal.SIGKILL)
        return child

    with pytest.raises(PhotoRefused, match="photo_broken") as refused:
        Children(doomed).clean(photo())
    assert refused.value.facts == {"why": "a worker ended with -9"}
    assert len(lost) == TRIES


def test_a_worker_that_cannot_be_started_is_an_error_of_the_machine() -> None:
    with pytest.raises(OSError, match="Bad file descriptor"):
        Child(10_000)


def test_a_worker_knows_no_secret_and_is_kept_small_and_last_in_line(children: Children) -> None:
    with started(children) as pid:
        known = Path(f"/proc/{pid}/environ").read_bytes()
        limits = Path(f"/proc/{pid}/limits").read_text()
        assert os.getpriority(os.PRIO_PROCESS, pid) == min(19, os.getpriority(os.PRIO_PROCESS, 0) + NICE)
    assert set(known.split(b"\0")) <= {b"PYTHONUTF8=1", b""}
    assert any(
        line.split()[:5] == ["Max", "address", "space", str(MEMORY), str(MEMORY)] for line in limits.splitlines()
    )


def test_workers_end_with_the_product_even_when_it_is_killed() -> None:
    program = (
        "import os, signal; from storage.images.children import Children; from tests.images.make import photo\n"
        "children = Children(); children.clean(photo())\n"
        "from tests.storage.test_images_workers import workers\n"
        "print(*workers(), flush=True); os.kill(os.getpid(), signal.SIGKILL)"
    )
    run = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False)
    (pid,) = map(int, run.stdout.split())
    until = perf_counter() + 10
    while Path(f"/proc/{pid}/cmdline").exists() and Path(f"/proc/{pid}/cmdline").read_bytes():
        assert perf_counter() < until


async def test_not_more_than_two_photos_are_worked_on_at_once() -> None:
    async with asyncio.TaskGroup() as nursery:
        for seed in range(6):
            nursery.create_task(process(photo(seed=seed)))
    assert 1 <= len(workers()) <= 2
