"""Two citizens who become one: of what a person has once, one row remains."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

from actions import subscribing
from domain.campaigns import Audience, Campaign, Outcome, State, Topic
from domain.work_days import Coming
from storage.queries import campaigns, settling
from storage.queries.recipients import dedupe
from storage.tables import outbox, recipients, work_day_people, work_days
from tests.actions.joining import Both, joined, lan
from tests.bench import HOME, Bench

__all__ = ["lan"]


async def announced(bench: Bench, author: int, **outcomes: Outcome) -> int:
    """A running campaign with these recipients, by number; what is queued has its message."""
    made = Campaign(0, "", 1, State.RUNNING, HOME, author, "Tin", {"vi": "Tin"}, Audience((HOME,)))
    async with bench.database.write() as db:
        one = (await campaigns.add(db, made, now=bench.now)).id
        for number, outcome in outcomes.items():
            known = {"campaign": one, "citizen": int(number[1:]), "outcome": outcome.value, "at": bench.now}
            await db.execute(recipients.insert().values(**known, channel="web", account="chat", why=""))
            if outcome in (Outcome.QUEUED, Outcome.SENT):
                sent = bench.now if outcome is Outcome.SENT else None
                await db.execute(outbox.insert().values(**message(one, int(number[1:]), bench), sent=sent))
    return one


def message(campaign: int, citizen: int, bench: Bench) -> dict[str, Any]:
    notice = {"kind": "campaign", "to": citizen, "facts": {"code": "", "campaign": campaign}, "photos": []}
    now = {"not_before": bench.now, "created": bench.now}
    there = {"channel": "web", "account": "chat", "address": 1, "priority": 3, "turn": 0, "attempts": 0}
    return {"dedupe": dedupe(campaign, citizen), "body": {"notice": notice}, **there, **now}


async def left(bench: Bench, campaign: int) -> list[tuple[int, str]]:
    async with bench.checking() as db:
        rows = await db.execute(
            select(recipients.c.citizen, recipients.c.outcome).where(recipients.c.campaign == campaign)
        )
        return [(citizen, outcome) for citizen, outcome in rows]


async def test_a_refusal_of_news_wins(bench: Bench, lan: Both) -> None:
    await bench.does(subscribing.choose, by=lan.first, topic=Topic.RESULTS, wants=True)
    await bench.does(subscribing.choose, by=lan.first, topic=Topic.WORK_DAYS, wants=False)
    await bench.does(subscribing.choose, by=lan.second, topic=Topic.RESULTS, wants=False)
    await bench.does(subscribing.choose, by=lan.second, topic=Topic.THRIFT, wants=True)
    known = await joined(bench, lan)
    async with bench.checking() as db:
        wanted = await subscribing.of(db, by=known)
    assert wanted == {Topic.ANNOUNCEMENTS: True, Topic.WORK_DAYS: False, Topic.RESULTS: False, Topic.THRIFT: True}
    await bench.does(subscribing.stop_all, by=known)
    async with bench.checking() as db:
        assert not any((await subscribing.of(db, by=known)).values())


@pytest.mark.parametrize(
    ("first", "second", "remains", "messages"),
    [
        (Outcome.WAITING, Outcome.SENT, Outcome.SENT, 1),
        (Outcome.SENT, Outcome.WAITING, Outcome.SENT, 1),
        (Outcome.QUEUED, Outcome.QUEUED, Outcome.QUEUED, 1),
        (Outcome.SENT, Outcome.QUEUED, Outcome.SENT, 1),
        (Outcome.QUEUED, Outcome.SENT, Outcome.SENT, 1),
        (None, Outcome.QUEUED, Outcome.QUEUED, 1),
        (Outcome.WAITING, None, Outcome.WAITING, 0),
    ],
)
async def test_one_copy_of_a_campaign_remains(
    bench: Bench, lan: Both, first: Outcome | None, second: Outcome | None, remains: Outcome, messages: int
) -> None:
    held = {f"n{who.id}": outcome for who, outcome in ((lan.first, first), (lan.second, second)) if outcome}
    one = await announced(bench, lan.first.id, **held)
    known = await joined(bench, lan)
    assert await left(bench, one) == [(known.id, remains.value)]
    async with bench.database.write() as db:
        rows = (await db.execute(select(outbox.c.dedupe).where(outbox.c.priority == 3))).all()
        assert [row.dedupe for row in rows] == [dedupe(one, known.id)] * messages
        await settling.catch_up(db, one, now=bench.now)
    assert await left(bench, one) == [(known.id, remains.value)]


async def test_of_two_answers_to_a_work_day_the_firmer_remains(bench: Bench, lan: Both) -> None:
    day = {"state": "called", "version": 1, "unit": HOME, "called_by": lan.first.id, "wanted": 20, "place": "Đường"}
    when = {"at": bench.now + timedelta(days=2), "created": bench.now, "text": ""}
    async with bench.database.write() as db:
        for number in (1, 2):
            await db.execute(work_days.insert().values(id=number, **day, **when))
        for number, who, coming, heads in (
            (1, lan.first, Coming.NO, 3),
            (1, lan.second, Coming.YES, 2),
            (2, lan.second, Coming.CAME, 1),
        ):
            line = {"work_day": number, "citizen": who.id, "coming": coming.value, "heads": heads, "at": bench.now}
            await db.execute(work_day_people.insert().values(name="", **line))
    known = await joined(bench, lan)
    async with bench.checking() as db:
        what = (work_day_people.c.work_day, work_day_people.c.citizen, work_day_people.c.coming)
        rows = await db.execute(select(*what, work_day_people.c.heads).order_by(work_day_people.c.work_day))
        assert [tuple(row) for row in rows] == [(1, known.id, "yes", 3), (2, known.id, "came", 1)]
