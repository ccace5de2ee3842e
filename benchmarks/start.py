"""`start`: how soon the product serves, and in how much memory, beside a process that only imports aiogram."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import astuple, dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from benchmarks.outcome import Goal, Outcome

ROOT = Path(__file__).parent.parent
ROUNDS = 5
SETTLED = 1.0
"""Seconds after which memory is read. It is counted in MiB, as the goal was: by it `import aiogram` takes 165."""

TELEGRAM = {
    "CHUNGTAY_TELEGRAM__TOKEN": "123456789:AAEhBP0av28-BAcwAu0rqX8X0Vw2TzuKx0I",
    # Nobody listens there: Telegram is out of reach, and the start must not mind.
    "CHUNGTAY_TELEGRAM__API_BASE": "http://127.0.0.1:9",
}
BASELINE = "import aiogram"
STARTS: Mapping[str, tuple[bool, Mapping[str, str]]] = {
    "web, kept folder": (False, {}),
    "web, fresh folder": (True, {}),
    "telegram, kept folder": (False, TELEGRAM),
    "telegram, fresh folder": (True, TELEGRAM),
}
"""Whether the data folder is a fresh one, and what is set."""

COMMANDS = ("--help", "version", "doctor")
IMPORTS = "import aiogram; print(flush=True); input()"


@dataclass(frozen=True, slots=True)
class Sample:
    """One process. Seconds until it was ready (a command: until it ended), and those of them in which a processor
    worked for it; resident MiB then or a second later, and at most. None where the system has no /proc."""

    seconds: float
    worked: float | None = None
    resident: float | None = None
    peak: float | None = None


class Place:
    """Where the processes of one run live: their own data folders, and compiled modules that are kept from one to the
    next, whatever this environment says about bytecode; with `short` those that lie about already."""

    def __init__(self, folder: Path, short: bool) -> None:
        self._folder = folder
        self._fresh = 0
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("CHUNGTAY_", "PYTHON"))}
        self._variables = {
            **kept,
            "PYTHONPATH": str(ROOT),
            **({} if short else {"PYTHONPYCACHEPREFIX": str(folder / "bytecode")}),
            "CHUNGTAY_LOG__LEVEL": "error",
        }

    def imports(self) -> Sample:
        """A process that imports aiogram and does nothing else."""
        began = time.perf_counter()
        with self._process(["-c", IMPORTS], {}) as process:
            _line(process)
            return _sample(process, time.perf_counter() - began, settled=0)

    def starts(self, name: str) -> Sample:
        """The product until `/healthz` has answered."""
        fresh, settings = STARTS[name]
        self._fresh += fresh
        data = self._folder / (f"data-{self._fresh}" if fresh else "data")
        began = time.perf_counter()
        variables = {"CHUNGTAY_DATA_DIR": str(data), "CHUNGTAY_WEB__PORT": "0", **settings}
        with self._process(["-m", "bot", "run"], variables) as process:
            address = _line(process).removeprefix("Chung Tay: ").partition("/chat")[0]
            with urllib.request.urlopen(f"{address}/healthz", timeout=60) as answer:  # noqa: S310 - our own address
                assert json.load(answer)["ok"] is True
            return _sample(process, time.perf_counter() - began, settled=SETTLED)

    def commands(self, name: str) -> Sample:
        """A command that needs no bot, from its start to its end."""
        began = time.perf_counter()
        with self._process(["-m", "bot", name], {"CHUNGTAY_DATA_DIR": str(self._folder / "data")}) as process:
            process.communicate()
            return Sample(time.perf_counter() - began)

    @contextmanager
    def _process(self, words: list[str], variables: Mapping[str, str]) -> Iterator[subprocess.Popen[str]]:
        # The folder has no .env: a developer's own settings stay out of it.
        with subprocess.Popen(
            [sys.executable, *words],
            cwd=self._folder,
            env={**self._variables, **variables},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        ) as process:
            try:
                yield process
            finally:
                process.terminate()


def run(short: bool) -> Outcome:
    """Every start and command once a round, in a new order each time, after a round that only warms up. A short run is
    one round."""
    with TemporaryDirectory() as folder:
        place = Place(Path(folder), short)
        first = _round(place)
        rounds = [first] if short else [_round(place, number) for number in range(1, ROUNDS + 1)]
        middle = {name: _middle([one[name] for one in rounds]) for name in first}
    _show(middle)
    base = middle[BASELINE].seconds
    ready = [Goal(f"ready / {BASELINE}: {name}", middle[name].seconds / base, 0.6, "at most") for name in STARTS]
    memory = [Goal(f"resident MiB: {name}", middle[name].resident, 130, "at most") for name in STARTS]
    return Outcome("start", {name: _plain(sample) for name, sample in middle.items()}, [*ready, *memory])


def _round(place: Place, number: int = 0) -> dict[str, Sample]:
    names = [BASELINE, *STARTS, *COMMANDS]
    if number:
        random.Random(number).shuffle(names)
    return {name: _one(place, name) for name in names}


def _one(place: Place, name: str) -> Sample:
    if name == BASELINE:
        return place.imports()
    return place.starts(name) if name in STARTS else place.commands(name)


def _line(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    said = process.stdout.readline()
    if not said:
        raise RuntimeError(f"a process ended early with {process.wait()}")
    return said


def _sample(process: subprocess.Popen[str], seconds: float, settled: float) -> Sample:
    about = Path(f"/proc/{process.pid}")
    if not about.exists():
        return Sample(seconds)
    # Fields 14 and 15: the 12th and 13th after the name, which may have spaces but stands in brackets.
    ticks = (about / "stat").read_text(encoding="utf-8").rpartition(")")[2].split()[11:13]
    worked = sum(map(int, ticks)) / os.sysconf("SC_CLK_TCK")
    time.sleep(settled)
    facts = dict(line.split(":", 1) for line in (about / "status").read_text(encoding="utf-8").splitlines())
    return Sample(seconds, worked, *(int(facts[name].split()[0]) / 1024 for name in ("VmRSS", "VmHWM")))


def _middle(samples: list[Sample]) -> Sample:
    def of(values: list[float | None]) -> float | None:
        known = [value for value in values if value is not None]
        return median(known) if known else None

    return Sample(
        median(sample.seconds for sample in samples),
        of([sample.worked for sample in samples]),
        of([sample.resident for sample in samples]),
        of([sample.peak for sample in samples]),
    )


def _plain(sample: Sample) -> dict[str, float]:
    values = zip(("seconds", "processor seconds", "resident MiB", "peak MiB"), astuple(sample), strict=True)
    return {name: round(value, 3) for name, value in values if value is not None}


def _show(middle: Mapping[str, Sample]) -> None:
    print(f"{'medians':26}{'seconds':>9}{'of aiogram':>12}{'processor':>11}{'MiB':>7}{'peak MiB':>10}")
    for name, sample in middle.items():
        share = sample.seconds / middle[BASELINE].seconds
        print(f"{name:26}{sample.seconds:>9.2f}{share:>12.2f}", end="")
        print("" if sample.worked is None else f"{sample.worked:>11.2f}{sample.resident:>7.0f}{sample.peak:>10.0f}")
