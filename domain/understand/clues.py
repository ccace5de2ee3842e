"""Clues: tagged phrases that stand in a message, and rules that give points where certain tags come together."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from domain.understand.phrases import Match, Phrases
from domain.understand.reading import Reading
from domain.understand.understood import Reason
from domain.words import fold

Entry = tuple[str, tuple[str, ...]]
"""A phrase and its tags."""

_NOTHING = ("-",)
_PAIR = 2
_SHARE = 0.25
_FAR = 30
"""Words. What stands further apart than this was hardly said about the same thing."""


@dataclass(frozen=True, slots=True)
class Clue:
    """A phrase of a list that stands at words `first` to `last`, with its tags; `exact`: with its very marks."""

    phrase: str
    tags: tuple[str, ...]
    first: int
    last: int
    exact: bool


class Lexicon:
    """Phrases by tag, written as lines of "TAG: phrase, phrase"; a line that begins with a space goes on with the one
    before. A phrase may stand under several tags. Under the tag `-` it only keeps shorter ones from being found inside
    it ("nhà nước" is no water). "=phrase" counts only as typed with its very marks, even where nobody types any. What
    it holds is made ready when it is first used.
    """

    def __init__(self, table: str) -> None:
        self._table = table

    @cached_property
    def tagged(self) -> dict[str, tuple[str, ...]]:
        """The tags of each phrase."""
        tagged: dict[str, list[str]] = {}
        for line in self._table.replace("\n ", " ").strip().splitlines():
            tag, _, phrases = line.partition(":")
            for phrase in phrases.split(","):
                tagged.setdefault(" ".join(phrase.split()), []).append(tag)
        return {phrase: tuple(tags) for phrase, tags in tagged.items()}

    @cached_property
    def _phrases(self) -> Phrases[Entry]:
        return Phrases([(phrase.lstrip("="), (phrase, tags)) for phrase, tags in self.tagged.items()])

    @cached_property
    def _alike(self) -> dict[str, tuple[str, ...]]:
        """All that a single word can be where nobody types marks: "chay" is cháy, chạy and chảy."""
        alike: dict[str, list[str]] = {}
        for phrase, tags in self.tagged.items():
            if " " not in phrase and phrase[0] != "=":
                alike.setdefault(fold(phrase), []).extend(tags)
        return {bare: tuple(dict.fromkeys(tags)) for bare, tags in alike.items()}

    def find(self, reading: Reading) -> list[Clue]:
        """The clues of a message in its order; none lies inside another, but they may overlap. A single word counts
        only with its marks, unless nobody typed any."""
        found = []
        end = 0
        for first in range(len(reading.words)):
            match = self._phrases.at(reading.words, first)
            if match is None or match.last <= end:
                continue
            phrase, tags = match.value
            if match.exact or (phrase[0] != "=" and _likely(phrase, match.last - first, reading, first)):
                tags = self._alike[reading.words[first].bare] if _is_open(match, tags) else tags
                found.append(Clue(phrase.lstrip("="), tags, first, match.last, match.exact))
                end = match.last
        return found


def _is_open(match: Match[Entry], tags: tuple[str, ...]) -> bool:
    """May a single word, typed without marks, be another of the list?"""
    return not match.exact and match.last - match.first == 1 and tags != _NOTHING


def _likely(phrase: str, size: int, reading: Reading, first: int) -> bool:
    """Is the phrase meant though its marks are not all there? A single word only where nobody types any; a pair of
    words has no slip."""
    if size == 1:
        return reading.plain
    there = reading.words[first : first + size]
    return size > _PAIR or all(
        word.unmarked or word.marked == one for word, one in zip(there, phrase.split(), strict=False)
    )


@dataclass(frozen=True, slots=True)
class Rule:
    """Gives `points` to `label` where of each of `needs` one tag is found, and none of `without`."""

    name: str
    label: str
    points: float
    needs: tuple[tuple[str, ...], ...]
    without: tuple[str, ...]


def rules(label: str, *given: tuple[str, float, str]) -> tuple[Rule, ...]:
    """Rules for one label, each as (name, points, "TAG OTHER|ANOTHER !NOT_THIS")."""
    made = []
    for name, points, tags in given:
        needs = tuple(tuple(tag.split("|")) for tag in tags.split() if tag[0] != "!")
        without = tuple(tag[1:] for tag in tags.split() if tag[0] == "!")
        made.append(Rule(f"{label.lower()}.{name}", label, points, needs, without))
    return tuple(made)


Tags = dict[str, Clue]
Held = tuple[str, Reason]
"""The label of a rule that holds, and why."""


def by_tag(clues: Iterable[Clue]) -> Tags:
    """The first clue of each tag."""
    tags: Tags = {}
    for clue in clues:
        for tag in clue.tags:
            tags.setdefault(tag, clue)
    return tags


def applied(tags: Tags, known: Iterable[Rule]) -> list[Held]:
    """The rules that hold, with the phrases they stand on. What stands far apart weighs half."""
    held = []
    for rule in known:
        clues = [next((tags[tag] for tag in one if tag in tags), None) for one in rule.needs]
        if None in clues or any(tag in tags for tag in rule.without):
            continue
        there = [clue for clue in clues if clue]
        places = [clue.first for clue in there] or [0]
        points = rule.points if max(places) - min(places) < _FAR else rule.points / 2
        said = " + ".join(dict.fromkeys(clue.phrase for clue in there))
        held.append((rule.label, Reason(rule.name, said, points)))
    return held


def points(held: Iterable[Held]) -> dict[str, float]:
    """The points of each label: those of its strongest rule and a share of the others'."""
    given: dict[str, list[float]] = {}
    for label, reason in held:
        given.setdefault(label, []).append(reason.points)
    return {label: max(each) + _SHARE * (sum(each) - max(each)) for label, each in given.items()}
