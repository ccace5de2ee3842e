"""Clues: tagged phrases that stand in a message, and rules that give points where certain tags come together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from math import exp
from typing import NamedTuple

from domain.understand.text.reading import Reading, Sort, Word, literal
from domain.understand.understood import Reason

_NOTHING = ("-",)
_PAIR, _THREE = 2, 3
_SAMPLE, _BARE = 60, 0.6
_SHARE = 0.25
_NEAR, _FAR = 14, 30
_LESS, _LEAST = 0.9, 0.5
"""Words apart, and what a rule weighs then: what stands far apart was hardly said about the same thing."""
_ANCHORS = 12

_OPENING = 1_000
_CALM = 0.65
"""Rules and words often speak for the same thing twice: what they say together is taken so much less seriously."""


class Clue(NamedTuple):
    """A phrase of a list that stands at words `first` to `last`, with its tags; `exact`: with its very marks."""

    phrase: str
    tags: tuple[str, ...]
    first: int
    last: int
    exact: bool


class _Entry(NamedTuple):
    phrase: str
    bare: tuple[str, ...]
    marked: tuple[str, ...]
    tags: tuple[str, ...]
    strict: bool


class _Entries:
    """The entries that begin with one word: alone, and by the word that comes next, the longest first."""

    def __init__(self) -> None:
        self.alone: list[_Entry] = []
        self.open: tuple[str, ...] = ()
        self.longer: dict[str, list[_Entry]] = {}


class Lexicon:
    """Phrases by tag, written as lines of "TAG: phrase, phrase"; a line that begins with a space goes on with the one
    before. A phrase may stand under several tags. Under the tag `-` it only keeps shorter ones from being found inside
    it ("nhà nước" is no water). "=phrase" counts only as typed with its very marks; without any where nobody types them
    it counts for nothing. Tags in `handed_on` belong to the longer phrases around as well: "chảy cả ngày" is by day, as
    "cả ngày" is. What it holds is made ready when it is first used.
    """

    def __init__(self, table: str, handed_on: str = "") -> None:
        self._table = table
        self._handed_on = each_of(handed_on)

    @cached_property
    def tagged(self) -> dict[str, tuple[str, ...]]:
        """The tags of each phrase."""
        tagged: dict[str, list[str]] = {}
        for line in self._table.replace("\n ", " ").strip().splitlines():
            tag, _, phrases = line.partition(":")
            for phrase in phrases.split(","):
                tagged.setdefault(" ".join(phrase.split()), []).append(tag)
        for phrase, tags in tagged.items():
            if self._handed_on and tags != ["-"]:
                tags += [tag for part in _parts(phrase) for tag in tagged.get(part, ()) if tag in self._handed_on]
        return {phrase: tuple(dict.fromkeys(tags)) for phrase, tags in tagged.items()}

    @cached_property
    def _by_first(self) -> dict[str, _Entries]:
        found: dict[str, _Entries] = {}
        for phrase, tags in self.tagged.items():
            words = [word for part in phrase.lstrip("=").split() for word in _compared(part)]
            bare, marked = tuple([word[0] for word in words]), tuple([word[1] for word in words])
            entry = _Entry(phrase.lstrip("="), bare, marked, tags, phrase[0] == "=")
            entries = found.setdefault(bare[0], _Entries())
            if len(words) > 1:
                entries.longer.setdefault(bare[1], []).append(entry)
                continue
            entries.alone.append(entry)
            if not entry.strict:
                entries.open = tuple(dict.fromkeys((*entries.open, *tags)))
        for entries in found.values():
            for longer in entries.longer.values():
                longer.sort(key=lambda entry: -len(entry.bare))
        return found

    def find(self, reading: Reading) -> list[Clue]:
        """The clues of a message in its order; none lies inside another, but they may overlap. A single word counts
        only with its marks, unless nobody typed any: then with all that it may be ("chay" is cháy, chạy and chảy)."""
        words, plain, by_first = reading.words, _is_plain(reading), self._by_first
        found: list[Clue] = []
        end = 0
        for first, word in enumerate(words):
            entries = by_first.get(word.bare)
            if entries is None:
                continue
            clue = _longer(entries, words, first, plain) or _alone(entries, word, first, plain)
            if clue and clue.last > end:
                found.append(clue)
                end = clue.last
        return found


@lru_cache(4_096)
def _compared(part: str) -> tuple[tuple[str, str], ...]:
    """The words of a part of a phrase between spaces, each without and with its marks."""
    return tuple((word.bare, word.marked) for word in literal(part))


def _parts(phrase: str) -> Iterator[str]:
    """The shorter phrases inside a phrase."""
    words = phrase.split()
    for size in range(1, len(words)):
        for first in range(len(words) - size + 1):
            yield " ".join(words[first : first + size])


def _longer(entries: _Entries, words: Sequence[Word], first: int, plain: bool) -> Clue | None:
    """The longest phrase of several words that begins here; of equally long ones the one with the very marks."""
    if not entries.longer or first + 1 == len(words):
        return None
    best: Clue | None = None
    for phrase, bare, marked, tags, strict in entries.longer.get(words[first + 1].bare, ()):
        size = len(bare)
        if best and size < best.last - first:
            break
        there = words[first : first + size]
        if tuple(word.bare for word in there) != bare:
            continue
        exact = all(word.marked == one for word, one in zip(there, marked, strict=True))
        if exact or (not strict and best is None and _likely(there, marked, plain)):
            best = Clue(phrase, tags, first, first + size, exact)
            if exact:
                break
    return best


def _likely(there: Sequence[Word], marked: tuple[str, ...], plain: bool) -> bool:
    """Is the phrase meant though its marks are not all there? Where some words have theirs, one of three may lack them,
    and one of four be wrong."""
    other = [word for word, one in zip(there, marked, strict=True) if word.marked != one]
    if all(word.unmarked for word in there):
        return True
    if plain and all(word.unmarked for word in other):
        return True
    return len(other) == 1 and len(there) > (_PAIR if other[0].unmarked else _THREE)


def _is_plain(reading: Reading) -> bool:
    """Were no marks typed, or hardly any? As it ought to be, one word of three has none."""
    if reading.plain or reading.text.isascii():
        return True
    letters = [word for word in reading.words[:_SAMPLE] if word.sort is Sort.WORD]
    return sum(word.unmarked for word in letters) > _BARE * len(letters)


def _alone(entries: _Entries, word: Word, first: int, plain: bool) -> Clue | None:
    for entry in entries.alone:
        if entry.marked[0] == word.marked and not (plain and word.unmarked):
            return Clue(entry.phrase, entry.tags, first, first + 1, True)
    if plain and entries.open and word.unmarked:
        entry = next(entry for entry in entries.alone if not entry.strict)
        return Clue(entry.phrase, entries.open, first, first + 1, entry.marked[0] == word.marked)
    return None


def each_of(words: str) -> frozenset[str]:
    """The words of a text, as a set."""
    return frozenset(words.split())


def opening(reading: Reading) -> Reading:
    """The first thousand words: what a message is about has been said by then."""
    return reading if len(reading.words) <= _OPENING else replace(reading, words=reading.words[:_OPENING])


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


Tags = dict[str, list[Clue]]
Held = tuple[str, Reason]
"""The label of a rule that holds, and why."""


def by_tag(clues: Iterable[Clue]) -> Tags:
    """The clues of each tag, as they stand in the message."""
    tags: Tags = {}
    for clue in clues:
        for tag in clue.tags:
            tags.setdefault(tag, []).append(clue)
    return tags


def applied(tags: Tags, known: Iterable[Rule]) -> list[Held]:
    """The rules that hold, with the phrases they stand on. What stands far apart weighs less."""
    held = []
    for rule in known:
        needed = [_any(tags, one) for one in rule.needs]
        if not all(needed) or any(tag in tags for tag in rule.without):
            continue
        clues, apart = _closest(needed)
        share = 1.0 if apart < _NEAR else (_LESS if apart < _FAR else _LEAST)
        said = " + ".join(dict.fromkeys(clue.phrase for clue in clues))
        held.append((rule.label, Reason(rule.name, said, rule.points * share)))
    return held


def _any(tags: Tags, one: tuple[str, ...]) -> list[Clue]:
    """The clues of any of these tags."""
    return [clue for tag in one for clue in tags.get(tag, ())]


def _closest(needed: Sequence[Sequence[Clue]]) -> tuple[list[Clue], int]:
    """One clue of each list, so that they stand close together, and how far apart they stand."""
    best: tuple[list[Clue], int] = ([], 0)
    for anchor in needed[0][:_ANCHORS] if needed else ():
        clues = [anchor, *(min(others[:_ANCHORS], key=lambda c: abs(c.first - anchor.first)) for others in needed[1:])]
        apart = max(clue.first for clue in clues) - min(clue.first for clue in clues)
        if not best[0] or apart < best[1]:
            best = clues, apart
    return best


def points(held: Iterable[Held]) -> dict[str, float]:
    """The points of each label: those of its strongest rule and a share of the others'."""
    given: dict[str, list[float]] = {}
    for label, reason in held:
        given.setdefault(label, []).append(reason.points)
    return {label: max(each) + _SHARE * (sum(each) - max(each)) for label, each in given.items()}


def shares_of(given: Mapping[str, float]) -> dict[str, float]:
    """Points as shares of one, each about as often right as it says."""
    most = max(given.values())
    weights = {label: exp(_CALM * (each - most)) for label, each in given.items()}
    whole = sum(weights.values())
    return {label: weight / whole for label, weight in weights.items()}
