"""`talk`: updates a second of a whole durable report, beside a bare aiogram echo and python-telegram-bot writing each
update to disk; over a stub that costs nothing, and over HTTP to the emulator in a process of its own."""

from __future__ import annotations

import asyncio
import gc
from typing import Any

from benchmarks.outcome import Goal, Outcome
from benchmarks.talk import http, stub
from benchmarks.talk.sample import Sample, median_ratio

CHATS, SHORT = (1, 8, 64, 256), (1, 64)

Found = dict[int, dict[str, list[Sample]]]


def run(short: bool) -> Outcome:
    """Measure both settings, contenders taking turns."""
    gc.collect()
    gc.freeze()
    chats, turns, seconds = (SHORT, 1, 0.3) if short else (CHATS, 5, 2.0)
    over_stub = asyncio.run(stub.measure(chats, turns, seconds))
    _show("replies to a stub", over_stub)
    over_http = asyncio.run(http.measure((8,) if short else (1, 8, 64), turns, times=1 if short else 4))
    _show("replies over HTTP to the emulator", over_http)
    return Outcome("talk", {"stub": _plain(over_stub), "http": _plain(over_http)}, _goals(over_stub, over_http))


def _goals(over_stub: Found, over_http: Found) -> list[Goal]:
    return [
        Goal("stub: desk / aiogram echo at 64 chats", _ratio(over_stub, 64, "echo"), 0.75, "at least"),
        Goal("stub: desk / aiogram echo at 256 chats", _ratio(over_stub, 256, "echo"), 1.0, "at least"),
        Goal("HTTP: desk / aiogram echo at 64 chats", _ratio(over_http, 64, "echo"), 1.5, "at least"),
        Goal("stub: desk / durable python-telegram-bot at 64 chats", _ratio(over_stub, 64, "ptb"), 5.0, "at least"),
    ]


def _ratio(found: Found, chats: int, other: str) -> float | None:
    samples = found.get(chats, {})
    return median_ratio(samples["desk"], samples[other]) if other in samples else None


def _show(title: str, found: Found) -> None:
    print(f"\n{title}\n{'chats':>6} {'':8} {'a second':>9} {'p50 ms':>8} {'p95 ms':>8} {'CPU us':>8} {'of echo':>8}")
    for chats, contenders in found.items():
        for name, samples in contenders.items():
            middle = _middle(samples)
            ratio = median_ratio(samples, contenders["echo"])
            print(
                f"{chats:6} {name:8} {middle.rate:9.0f} {middle.p50 * 1e3:8.1f} {middle.p95 * 1e3:8.1f} "
                f"{middle.cpu * 1e6:8.0f} {ratio:8.2f}"
            )


def _middle(samples: list[Sample]) -> Sample:
    return sorted(samples, key=lambda sample: sample.rate)[len(samples) // 2]


def _plain(found: Found) -> dict[str, Any]:
    return {
        str(chats): {
            name: {"per_second": round(one.rate), "p50_ms": round(one.p50 * 1e3, 2), "p95_ms": round(one.p95 * 1e3, 2)}
            for name, one in ((name, _middle(samples)) for name, samples in contenders.items())
        }
        for chats, contenders in found.items()
    }
