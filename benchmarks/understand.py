"""`understand`: how much of residents' messages is understood rightly, and how fast.

The bars stand against the messages that were held back: the rules were made without them, and nothing but figures is
ever printed of them. `--practice` prints every message of the practice set that was not understood as it is labelled.
"""

from __future__ import annotations

import random
import time
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from benchmarks.outcome import Goal, Outcome, percentile
from bot.cli.printing import plain
from domain.understand import understand
from storage.known_places import units
from tests.domain.understand.scoring import (
    PARTS,
    PRACTICE,
    Count,
    Labelled,
    Score,
    held_back,
    labelled,
    score,
    wrong,
)

TODAY = date(2026, 11, 22)
"""The day the labels were written for."""
_LONG = 100_000


def run(short: bool) -> Outcome:
    """Score both sets, then measure on their messages."""
    held, practice = labelled(held_back()), labelled(PRACTICE)
    speed = _speed([label["text"] for label in held + practice], turns=1 if short else 5)
    scores = {"held back": scored(held), "practice": scored(practice)}
    for name, one in scores.items():
        show(f"{name}: {one.messages} messages", one)
    print(
        f"\n{speed['per_second']:,} messages a second; half within {speed['p50_ms']} ms, "
        f"99 % within {speed['p99_ms']} ms; 100 kB in {speed['100_kB_s']} s"
    )
    return Outcome("understand", {name: _figures(one) for name, one in scores.items()} | speed, _goals(scores, speed))


def scored(labels: Sequence[Labelled]) -> Score:
    """The score of a labelled set."""
    places = units()
    return score((label, plain(understand(label["text"], places, TODAY))) for label in labels)


def practise(part: str = "") -> None:
    """Print what is wrong in the practice set, of one part or of all."""
    places = units()
    for label in labelled(PRACTICE):
        printed = plain(understand(label["text"], places, TODAY), explain=True)
        found = [one for one in wrong(label, printed) if part in ("", one[0])]
        if found:
            print(f"\n{label['style']}: {label['text']}")
        for name, expected, there in found:
            print(f"  {name}\n    expected {_listed(expected)}\n    found    {_listed(there)}")
            if name in printed["why"]:
                print(f"    why      {printed['why'][name]['rules']}")
    show("practice", scored(labelled(PRACTICE)))


def show(title: str, found: Score) -> None:
    """The tables of a set: parts, quantities by type, and all parts by style."""
    print(f"\n{title}; wrong values without a question: {found.wrong_silent} of {found.silent}")
    print(f"{'':18}{'expected':>9}{'found':>7}{'right':>7}{'recall':>8}{'precision':>11}")
    for name, count in (*found.parts.items(), *((f"  {name}", one) for name, one in sorted(found.types.items()))):
        shares = f"{_share(count.recall):>8}{_share(count.precision):>11}"
        print(f"{name:18}{count.expected:9}{count.found:7}{count.right:7}{shares}")
    mistaken = (f"{expected} as {there} {times}" for (expected, there), times in found.mistaken.most_common())
    print(f"\nintents mistaken: {', '.join(mistaken) or 'none'}")
    print(f"\n{'recall/precision':18}" + "".join(f"{style:>12}" for style in found.styles))
    for part in PARTS:
        print(f"{part:18}" + "".join(f"{_both(parts[part]):>12}" for parts in found.styles.values()))


def _both(count: Count) -> str:
    return f"{_share(count.recall)}/{_share(count.precision)}"


def _share(share: float | None) -> str:
    return "-" if share is None else f"{share * 100:.1f}"


def _listed(found: Sequence[Any]) -> str:
    return "; ".join(" ".join(map(_cell, one)) if isinstance(one, tuple) else _cell(one) for one in found) or "nothing"


def _cell(value: object) -> str:
    return f"{value:f}" if isinstance(value, Decimal) else str(value)


def _speed(texts: Sequence[str], turns: int) -> dict[str, float]:
    """Messages a second, the time of one, and the time of 100 kB of them as one message. The first time that a word
    comes counts too."""
    places = units()
    took = []
    begin = time.perf_counter()
    for _ in range(turns):
        for text in texts:
            before = time.perf_counter()
            understand(text, places, TODAY)
            took.append(time.perf_counter() - before)
    whole = time.perf_counter() - begin
    return {
        "per_second": round(len(took) / whole),
        "p50_ms": round(percentile(took, 0.5) * 1e3, 3),
        "p99_ms": round(percentile(took, 0.99) * 1e3, 3),
        "100_kB_s": round(_long(texts), 3),
    }


def _long(texts: Sequence[str]) -> float:
    """Seconds for one message of 100 kB."""
    shuffled = list(texts) * (_LONG // max(1, sum(map(len, texts))) + 1)
    random.Random(1).shuffle(shuffled)
    text = " ".join(shuffled).encode()[:_LONG].decode("utf-8", "ignore")
    before = time.perf_counter()
    understand(text, units(), TODAY)
    return time.perf_counter() - before


def _figures(found: Score) -> dict[str, Any]:
    def shares(count: Count) -> dict[str, float | int | None]:
        known = {"recall": count.recall, "precision": count.precision}
        return {"expected": count.expected} | {
            key: None if share is None else round(share, 4) for key, share in known.items()
        }

    return {
        "messages": found.messages,
        "wrong_silent": None if found.wrong_silent_share is None else round(found.wrong_silent_share, 4),
        "parts": {part: shares(count) for part, count in found.parts.items()},
        "types": {name: shares(count) for name, count in sorted(found.types.items())},
        "styles": {
            style: {part: shares(count) for part, count in parts.items()} for style, parts in found.styles.items()
        },
    }


def _goals(scores: dict[str, Score], speed: dict[str, float]) -> list[Goal]:
    held = scores["held back"]
    parts = held.parts
    return [
        Goal("quantities, exact", parts["quantities"].recall, 0.97, "at least"),
        Goal("wrong silent values", held.wrong_silent_share, 0.005, "at most"),
        Goal("places, lesser of recall and precision", parts["places"].lesser, 0.97, "at least"),
        Goal("waste domain, first", parts["waste"].recall, 0.85, "at least"),
        Goal("waste domain, among three", parts["waste of three"].recall, 0.97, "at least"),
        Goal("kinds of lines, lesser of recall and precision", parts["lines"].lesser, 0.95, "at least"),
        Goal("seconds for 100 kB", speed["100_kB_s"], 0.5, "at most"),
    ]
