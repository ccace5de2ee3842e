"""`python -m tests.domain.understand.weighing`: weigh the words of the labelled practice messages anew.

Writes `domain/understand/topic/leanings/`: how much each word speaks for an intent, and of what is waste for a domain
(a logistic regression, rounded, without what says little). The messages that were held back are not read.
"""

from __future__ import annotations

import json
import math
import random
import textwrap
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from domain.understand import understand
from domain.understand.text.reading import read
from domain.understand.topic import intents, wastes
from domain.understand.topic.clues import opening
from domain.understand.understood import Intent
from storage.known_places import units
from tests.domain.understand.told import HERE, told

WRITTEN = HERE.parents[2] / "domain" / "understand" / "topic" / "leanings"
_TURNS, _STEP, _SLOWER = 20, 0.15, 0.88
_UNHEARD = 0.3
"""Such a share of the words is left out each time, so that no label hangs on a single word."""
_OFTEN = 2
_EVEN = 0.5
"""How far a rare label is made up for: 0 not at all, 1 until all weigh the same."""
_LEAST, _GRAIN = 0.3, 0.2
_WIDTH = 118
_TODAY = date(2026, 11, 22)

Weights = dict[str, dict[str, float]]
"""For each label, what each word weighs."""


class Known(NamedTuple):
    """What a labelled message names, and its label."""

    named: frozenset[str]
    label: str


class Told(NamedTuple):
    """A message, its intent, and its domain where it is about waste."""

    text: str
    intent: str
    domain: str | None


def messages() -> list[Told]:
    """Every labelled message but those that were held back, each once."""
    found = {text: Told(text, "contribution", None) for _, text in told("lines.txt")}
    found |= {text: Told(text, intent, None) for intent, text in told("intents.txt")}
    found |= {text: Told(text, "waste", domain) for domain, text in told("wastes.txt")}
    for name in ("practice.jsonl", "topics.jsonl"):
        for line in (HERE / name).read_text("utf-8").splitlines():
            label = json.loads(line)
            found[label["text"]] = Told(label["text"], label["intent"], label["waste"])
    return list(found.values())


def intents_known(all_told: Iterable[Told]) -> list[Known]:
    """Messages by intent; what was made out in them counts beside their words."""
    return [Known(frozenset(_named(one.text)), one.intent) for one in all_told]


def domains_known(all_told: Iterable[Told]) -> list[Known]:
    """Messages by domain of waste; their tags count beside their words."""
    return [Known(frozenset(_wasted(one.text)), one.domain) for one in all_told if one.domain]


def _named(text: str) -> list[str]:
    reading, found = opening(read(text)), understand(text, units(), _TODAY)
    return intents.named(reading, intents.tags_of(reading, found.quantities, found.spots))


def _wasted(text: str) -> list[str]:
    reading = opening(read(text))
    return wastes.named(reading, wastes.tags_of(reading))


def weighed(known: Sequence[Known], labels: Sequence[str]) -> Weights:
    """The weights of every word that stands in two messages or more, as they tell the labels apart best."""
    often = Counter(word for one in known for word in one.named)
    rows = [(sorted(word for word in one.named if often[word] >= _OFTEN), one.label) for one in known]
    weights: Weights = {label: defaultdict(float) for label in labels}
    many, order, step = Counter(one.label for one in known), random.Random(1), _STEP
    rare = {label: (len(known) / len(labels) / times) ** _EVEN for label, times in many.items()}
    for _ in range(_TURNS):
        order.shuffle(rows)
        for named, right in rows:
            heard = [word for word in named if order.random() >= _UNHEARD]
            _step(weights, heard, right, step * rare[right])
        step *= _SLOWER
    return {label: _rounded(of) for label, of in weights.items()}


def _step(weights: Weights, named: Sequence[str], right: str, step: float) -> None:
    given = {label: sum(of[word] for word in named) for label, of in weights.items()}
    most = max(given.values())
    shares = {label: math.exp(points - most) for label, points in given.items()}
    whole = sum(shares.values())
    for label, of in weights.items():
        for word in named:
            of[word] += step * ((label == right) - shares[label] / whole)


def _rounded(of: dict[str, float]) -> dict[str, float]:
    rounded = {word: round(round(weight / _GRAIN) * _GRAIN, 1) for word, weight in of.items() if abs(weight) >= _LEAST}
    return {word: weight for word, weight in rounded.items() if weight}


def write(folder: Path, prefix: str, weights: Weights) -> None:
    """One file for each label."""
    for label, of in weights.items():
        table = "\n".join(_lines(of))
        about = f"What speaks for {label}, and against it. Written by `tests/domain/understand/weighing.py`."
        (folder / f"{prefix}{label.lower()}.py").write_text(f'"""{about}"""\n\nTABLE = """\n{table}\n"""\n', "utf-8")


def _lines(of: dict[str, float]) -> Iterator[str]:
    by_weight: dict[float, list[str]] = {}
    for word, weight in of.items():
        by_weight.setdefault(weight, []).append(word)
    for weight in sorted(by_weight, reverse=True):
        words = ", ".join(sorted(by_weight[weight]))
        yield from textwrap.wrap(
            f"{weight:g}: {words}", _WIDTH, subsequent_indent=" ", break_long_words=False, break_on_hyphens=False
        )


def main() -> None:
    """Weigh both."""
    practice = messages()
    write(WRITTEN, "intent_", weighed(intents_known(practice), [intent.value for intent in Intent]))
    write(WRITTEN, "domain_", weighed(domains_known(practice), wastes.CODES))


if __name__ == "__main__":
    main()
