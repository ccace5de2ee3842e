"""What somebody wants to hear of: one word stops all announcements, and each topic can be chosen. Answers to one's own
reports come all the same."""

from __future__ import annotations

from datetime import datetime

from domain.campaigns import OPT_IN, Topic
from domain.people import Citizen
from storage.database import Connection
from storage.queries import subscriptions
from storage.queries.subscriptions import EVERYTHING


async def stop_all(db: Connection, *, by: Citizen, now: datetime) -> bool:
    """No announcement reaches this person any more, on any of their chats. False if it was so already."""
    before = (await subscriptions.of(db, by.id)).get(EVERYTHING, True)
    await subscriptions.note(db, by.id, {EVERYTHING: False}, now=now)
    return before


async def start_again(db: Connection, *, by: Citizen, now: datetime) -> None:
    """Take `stop_all` back: what was chosen by topic before it holds again."""
    await subscriptions.note(db, by.id, {EVERYTHING: True}, now=now)


async def choose(db: Connection, *, topic: Topic, wants: bool, by: Citizen, now: datetime) -> None:
    """Hear of a topic, or not. Whoever had refused everything and wants one topic gets that one, and no other."""
    said = await subscriptions.of(db, by.id)
    if wants and not said.get(EVERYTHING, True):
        others = {one.value: False for one in Topic if one is not topic}
        await subscriptions.note(db, by.id, others | {EVERYTHING: True}, now=now)
    await subscriptions.note(db, by.id, {topic.value: wants}, now=now)


async def of(db: Connection, *, by: Citizen) -> dict[Topic, bool]:
    """What this person gets now, by topic."""
    said = await subscriptions.of(db, by.id)
    open_to_all = said.get(EVERYTHING, True)
    return {topic: open_to_all and said.get(topic.value, topic not in OPT_IN) for topic in Topic}
