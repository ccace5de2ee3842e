"""What moderators ask of the queue, drawn from one seed: whose queue, which page of which part, which words."""

from __future__ import annotations

import random
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from time import perf_counter
from typing import Any

from benchmarks.queue.province import COMMON, COMMUNES, OFFICERS, PROVINCE, RARE, name
from domain.people import Grant, Role
from domain.permissions import Person
from storage.database import Connection, Database
from storage.queries import queue
from storage.queries.look_alikes import look_alikes
from storage.queries.queue import Filter, Reach, reach_of
from web.reach import GROUPS

ON_A_PAGE = 20
Question = Callable[[Connection], Awaitable[Any]]


@dataclass(frozen=True, slots=True)
class Kind:
    """One sort of question; `draw` makes the next, for a queue of this many reports."""

    name: str
    draw: Callable[[random.Random, int], Question]


def _who(draw: random.Random) -> Reach:
    """A moderator of a large, a middling or a small commune, of the province, of two desks; a member of staff."""
    number = draw.randrange(1, OFFICERS + 1)
    held = (
        [Grant(Role.MODERATOR, COMMUNES[0])],
        [Grant(Role.MODERATOR, draw.choice(COMMUNES[5:20]))],
        [Grant(Role.MODERATOR, COMMUNES[-1])],
        [Grant(Role.MODERATOR, PROVINCE)],
        [Grant(Role.MODERATOR, COMMUNES[3]), Grant(Role.MODERATOR, COMMUNES[9])],
        [Grant(Role.STAFF, draw.choice(COMMUNES[:5]))],
    )
    return reach_of(Person(number, tuple(draw.choice(held))))


def _page(draw: random.Random, size: int) -> Question:
    """The first page of a part, or one from anywhere in it."""
    reach, group = _who(draw), draw.choice(GROUPS)
    before = None if draw.random() < 0.5 else draw.randrange(1, size)
    wanted = Filter(states=group.states, mine=reach.citizen if draw.random() < 0.1 else None)
    return lambda db: queue.page(db, reach, wanted, limit=ON_A_PAGE + 1, before=before)


def _counts(draw: random.Random, _: int) -> Question:
    reach = _who(draw)
    return lambda db: queue.counts(db, reach)


def _words(typed: Callable[[random.Random], Sequence[str]]) -> Callable[[random.Random, int], Question]:
    """A search in everything, or in the part that is shown first."""

    def draw_one(draw: random.Random, _: int) -> Question:
        reach, words = _who(draw), " ".join(typed(draw))
        wanted = Filter(states=draw.choice((GROUPS[-1], GROUPS[-1], GROUPS[0])).states, words=words)
        return lambda db: queue.page(db, reach, wanted, limit=ON_A_PAGE)

    return draw_one


def _alike(draw: random.Random, size: int) -> Question:
    """A report whose photo has a near copy, or any report."""
    reach = _who(draw)
    number = draw.randrange(1, size // 100) * 100 if draw.random() < 0.5 else draw.randrange(1, size + 1)
    return lambda db: look_alikes(db, reach, [name(number)], besides=number, limit=5)


KINDS = (
    Kind("page", _page),
    Kind("counts", _counts),
    Kind("words, common", _words(lambda draw: [draw.choice(COMMON)])),
    Kind("words, beginning", _words(lambda draw: [draw.choice(COMMON)[:2]])),
    Kind("words, rare", _words(lambda draw: [draw.choice(RARE[1000:])])),
    Kind("words, several common", _words(lambda draw: draw.sample(COMMON, 3))),
    Kind("words, common and rare", _words(lambda draw: [draw.choice(COMMON), draw.choice(RARE[1000:])])),
    Kind("look-alikes", _alike),
)


async def seconds(database: Database, question: Question) -> float:
    """How long the answer takes, from a connection of the pool to the last row read."""
    async with database.read() as db:
        began = perf_counter()
        await question(db)
        return perf_counter() - began
