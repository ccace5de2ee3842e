"""A province of so many people with chats, made by the database itself; and a campaign to all of them."""

from __future__ import annotations

from sqlalchemy import text

from domain.campaigns import Audience, Campaign, State
from storage.database import Connection, Database
from storage.queries import campaigns
from storage.tables import metadata
from tests.world.clock import MORNING

UNIT = "unit"
_NUMBERS = {
    "sqlite": "WITH RECURSIVE numbers(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM numbers WHERE i < :size) ",
    "postgresql": "WITH numbers AS (SELECT generate_series(1, :size) AS i) ",
}
_PEOPLE = (
    "INSERT INTO units (id, name, kind) VALUES ('unit', 'unit', 'commune')",
    "INSERT INTO citizens (id, language, unit, created) {numbers}SELECT i, 'vi', 'unit', :now FROM numbers",
    "INSERT INTO addresses (citizen, channel, account, native, created, seen) {numbers}"
    "SELECT i, CASE WHEN i % 10 = 0 THEN 'web' ELSE 'telegram' END, 'bot', 'a' || i, :now, :now FROM numbers",
    "INSERT INTO addresses (citizen, channel, account, native, created, seen) {numbers}"
    "SELECT i, 'web', 'chat', 'b' || i, :now, :now FROM numbers WHERE i % 7 = 0",
    "INSERT INTO subscriptions (citizen, topic, wants, at) {numbers}"
    "SELECT i, '', (i < 0), :now FROM numbers WHERE i % 33 = 0",
)
_SENT = (
    "INSERT INTO outbox (dedupe, channel, account, address, priority, not_before, created, body, turn, attempts, sent) "
    "SELECT 'c' || r.campaign || ':' || r.citizen, r.channel, r.account, a.id, 3, :now, :now, '{}', 0, 1, :now "
    "FROM recipients r JOIN addresses a ON a.native = 'a' || r.citizen AND a.channel = r.channel "
    "AND a.account = r.account "
    "WHERE r.outcome = 'waiting' AND r.citizen <= :upto",
    "UPDATE recipients SET outcome = 'sent' WHERE outcome = 'waiting' AND citizen <= :upto",
)


async def fill(database: Database, size: int) -> Campaign:
    """Tables with this many people, and a campaign to all of them that may leave."""
    async with database.write() as db:
        await db.run_sync(metadata.create_all)
        for statement in _PEOPLE:
            await _does(db, statement, size=size)
        made = Campaign(0, "", 1, State.APPROVED, UNIT, 1, "Tin", {"vi": "Tin"}, Audience((UNIT,)))
        one = await campaigns.add(db, made, now=MORNING)
    await tidy(database)
    return one


async def send(database: Database, upto: int) -> None:
    """Everybody up to this number has got it."""
    async with database.write() as db:
        for statement in _SENT:
            await _does(db, statement, upto=upto)
    await tidy(database)


async def tidy(database: Database) -> None:
    """What the database does by itself sooner or later: its statistics, and old rows' room."""
    async with database.engine.connect() as db:
        if database.sqlite:
            await db.exec_driver_sql("ANALYZE")
            await db.commit()
        else:
            await (await db.execution_options(isolation_level="AUTOCOMMIT")).exec_driver_sql("VACUUM ANALYZE")


async def _does(db: Connection, statement: str, **given: int) -> None:
    known = {"now": MORNING.replace(tzinfo=None).isoformat(" ") if db.dialect.name == "sqlite" else MORNING, **given}
    said = statement.replace("{numbers}", _NUMBERS[db.dialect.name])
    await db.execute(text(said), {name: value for name, value in known.items() if f":{name}" in said})
