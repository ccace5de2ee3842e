"""The product as it sends a campaign: measured while residents write, and killed."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

from benchmarks.campaign import town
from benchmarks.campaign.far import ROOT, Far, Record
from bot import clock
from domain.campaigns import Outcome

SETTLED = 0.4
"""Seconds after which the server has counted what the killed process had sent."""
PATIENCE = 300.0
"""Seconds without a message: then something is wrong."""


@dataclass(frozen=True, slots=True)
class Run:
    """`waits`: seconds from the round that answers, its transaction still to come, to the server's door."""

    record: Record
    waits: list[float]
    kills: int
    cut: int
    wrong: int
    """Recipients of whom the report and the server's record differ."""

    @property
    def doubled(self) -> int:
        """Copies too many."""
        people = {chat: number for chat, number in self.record.accepted.items() if chat < town.RESIDENTS}
        return town.doubled(people)


@contextmanager
def _living(folder: Path, far: Far, ahead: float) -> Iterator[subprocess.Popen[bytes]]:
    line = [sys.executable, "-m", "benchmarks.campaign.product", str(folder), far.url, str(ahead)]
    with subprocess.Popen(line, cwd=ROOT, stderr=subprocess.DEVNULL) as process:
        try:
            yield process
        finally:
            process.kill()


def sent(far: Far, people: int, kills: int, seed: int) -> Run:
    """A campaign to so many, with so many kills on the way, and about one resident a second who writes."""
    dice = Random(seed)
    with tempfile.TemporaryDirectory(prefix="campaign-") as name:
        folder, ahead = Path(name), town.until_morning(clock.now())
        asyncio.run(town.peopled(folder, people, clock.now() + ahead))
        far.post("reset")
        lives = [dice.randrange(people // 20, people // 11) for _ in range(kills)]
        cut = 0
        for life in [*lives, None]:
            mark = None if life is None else life + far.post("count")["number"]
            with _living(folder, far, ahead.total_seconds()):
                _watched(folder, far, mark, dice)
            if mark is not None:
                time.sleep(SETTLED)
                cut += len(far.record().counted) - _known(folder, far)
        record = far.record()
        return Run(record, _waits(folder, record, ahead.total_seconds()), kills, cut, _wrong(folder, record))


def _known(folder: Path, far: Far) -> int:
    """How many of the messages that the server counted are known to us, or were sent again since."""
    people = {chat: number for chat, number in far.record().accepted.items() if chat < town.RESIDENTS}
    others = sum(far.record().accepted.values()) - sum(people.values())
    return town.marked(folder) + town.doubled(people) + others


def _watched(folder: Path, far: Far, until: int | None, dice: Random) -> None:
    """Residents write until the server has counted so many messages, or the campaign is through."""
    seen, changed, next_word = -1, time.monotonic(), 0.0
    while True:
        number = far.post("count")["number"]
        if number != seen:
            seen, changed = number, time.monotonic()
        if until is not None and number >= until:
            return
        if until is None and town.finished(folder):
            time.sleep(SETTLED)
            return
        if time.monotonic() - changed > PATIENCE:
            raise RuntimeError(f"nothing leaves any more after {number} messages")
        if time.monotonic() >= next_word and number > 0:
            next_word = max(next_word, time.monotonic() - 1) + dice.expovariate(1.0)
            far.post("say", _word(dice))
        time.sleep(0.05)


def _word(dice: Random) -> dict[str, Any]:
    """Somebody who never wrote before asks for help."""
    number = dice.randrange(10**8)
    chat = town.RESIDENTS + number
    who = {"id": chat, "is_bot": False, "first_name": "Dân", "language_code": "vi"}
    of = {"id": chat, "type": "private", "first_name": "Dân"}
    text = {"text": "/help", "entities": [{"type": "bot_command", "offset": 0, "length": 5}]}
    message = {"message_id": 1, "from": who, "chat": of, "date": int(time.time()), **text}
    return {"update_id": int(time.time() * 1000), "message": message}


def _waits(folder: Path, record: Record, ahead: float) -> list[float]:
    answered = town.answered(folder)
    return sorted(
        record.asked[chat] - (at.timestamp() - ahead) for chat, at in answered.items() if chat in record.asked
    )


def _wrong(folder: Path, record: Record) -> int:
    report = town.outcomes(folder)
    return sum((report[chat] == Outcome.SENT.value) != (record.accepted.get(chat, 0) > 0) for chat in report)
