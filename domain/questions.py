"""What a kind of report is made of: questions as data, and the draft that answers are gathered in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypedDict

from domain.contributions import ContributionKind
from domain.reports import Family

VERSION = 1
"""Grows when drafts kept by an older version can no longer be read."""


class Asks(StrEnum):
    """How an answer is given."""

    CHOICE = "choice"
    TEXT = "text"
    AMOUNT = "amount"
    PHOTOS = "photos"
    PLACE = "place"


class Facts(TypedDict):
    """What was known of the citizen when the draft was begun."""

    known_unit: bool
    village_head: bool


class Draft(TypedDict):
    """A half-filled report as plain JSON data. Only `domain.forms` makes one; nobody changes one in place.

    `trail` is every answer as given, in order: [name, value], value None for a skip (or for "no more photos").
    The rest is worked out from it: `answers` by question name, `skipped` and `settled` names, and the finished
    `lines`. Values: CHOICE and TEXT a string; AMOUNT {quantity, unit}; PHOTOS a list of SHA-256 names; PLACE
    {lat, lon} or {value, label}; a choice offered at run time {value, label}, with value "" when it was typed.
    """

    v: int
    kind: str
    facts: Facts
    trail: list[list[Any]]
    answers: dict[str, Any]
    skipped: list[str]
    settled: list[str]
    lines: list[dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Answer:
    """One choice."""

    value: str
    label: str


Choices = tuple[Answer, ...] | Callable[[Draft], tuple[Answer, ...]]


@dataclass(frozen=True, slots=True)
class Question:
    """One thing to ask. `example` is an answer that can really be given (a choice's value, or words to type).

    `choices` may depend on the draft; `offered` says that the handler brings choices at run time, and `typed` that
    other words are welcome too. `when` says whether to ask at all. `least` and `most` count characters of a text,
    `cap` photos. `measures` gives the contribution kind that an amount is read for.
    """

    name: str
    asks: Asks
    prompt: str
    example: str
    optional: bool = False
    choices: Choices = ()
    offered: bool = False
    typed: bool = False
    when: Callable[[Draft], bool] | None = None
    least: int = 1
    most: int = 2_000
    cap: int = 10
    measures: Callable[[Draft], ContributionKind] | None = None


@dataclass(frozen=True, slots=True)
class Repeat:
    """Questions that make one line; the answer `more` to the question `again` begins another line."""

    questions: tuple[str, ...]
    again: str
    more: str


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of report: what it is called, how people are invited to it, and what is asked."""

    name: str
    family: Family
    label: str
    invitation: str
    questions: tuple[Question, ...]
    repeat: Repeat | None = None

    def question(self, name: str) -> Question | None:
        """The question of this name."""
        return next((question for question in self.questions if question.name == name), None)
