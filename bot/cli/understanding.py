"""`understand`: what the rules make of messages, one line of JSON for each line of input."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from datetime import date
from typing import BinaryIO

from bot import clock
from bot.cli.printing import plain
from domain.times import local
from domain.understand import understand
from domain.understand.place.gazetteer import Gazetteer
from storage.known_places import units


def print_understood(*, today: date | None, explain: bool, gazetteer: Gazetteer | None = None) -> int:
    """Read standard input to its end and print what each line says. When nobody reads on, end quietly."""
    places, day = gazetteer or units(), today or local(clock.now()).date()
    out = sys.stdout.buffer
    try:
        for text in lines_of(sys.stdin.buffer):
            printed = plain(understand(text, places, day), explain=explain)
            out.write(json.dumps(printed, ensure_ascii=False).encode() + b"\n")
            # Somebody may wait for the answer before writing the next line.
            out.flush()
    except BrokenPipeError:
        # Python flushes once more at its end: into nothing, or it would complain.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


def lines_of(stream: BinaryIO) -> Iterator[str]:
    """The lines of any bytes, without their ends. What is no UTF-8 becomes �."""
    for line in stream:
        yield line.removesuffix(b"\n").removesuffix(b"\r").decode("utf-8", "replace")


async def of_register(today: date | None) -> Gazetteer:
    """The places of this installation's register, with its villages and works."""
    from bot.cli.opening import opened
    from storage.queries.gazetteer import gazetteer

    day = today or local(clock.now()).date()
    async with opened() as here, here.database.read() as db:
        return await gazetteer(db, on=day)
