"""20,000 calls of the webhooks that are not a messenger's, or are not new: none is accepted, none breaks anything, and
nothing that is kept changes."""

from __future__ import annotations

import asyncio
import hashlib
import json
import os
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

import pytest
from sqlalchemy import select
from starlette.applications import Starlette

from bot.channels.channel import Channel
from bot.channels.telegram import Telegram
from bot.channels.zalo.bot import ZaloBot
from bot.channels.zalo.oa import ZaloOA
from bot.desk.answering import Room
from bot.desk.parts import Desk
from storage.database import Database
from storage.files import Files
from storage.tables import metadata
from storage.vault import new_vault
from tests.emulators.zalo_oa.queue import mac
from tests.hostile.calling import Ask, call
from tests.world.clock import WorldClock
from tests.world.prepared import filled
from tests.world.world import OFFICE, tables_and_places

CALLS = 20_000 if os.environ.get("CHUNGTAY_PROOF") == "full" else 4_000
SEED = 20_261_122
OA_ID, APP_ID = "388613280878808645", "360846524940903967"
SECRET = "only-the-messenger-and-we-know-this"
TELEGRAM_TOKEN, BOT_TOKEN = f"4200:{'A' * 35}", f"1459232241454765289:{'a' * 40}"
NOWHERE = "http://127.0.0.1:9"

OPEN = frozenset({200})
"""Only a replay of a message that is kept already may be answered so: the messenger itself brings it again."""


class Access:
    """A token that is never asked for."""

    async def current(self) -> str:
        raise AssertionError("nothing is sent here")

    async def renewed(self, stale: str) -> str:
        raise AssertionError("nothing is sent here")


@dataclass
class Door:
    """The webhook of one messenger: its path, its header, and a genuine call with a text at a moment."""

    path: str
    header: str
    event: Callable[[str, int, int], bytes]
    proof: Callable[[bytes], str]

    def ask(self, body: bytes, proof: str | None) -> Ask:
        """A call with this proof, or without any."""
        headers = () if proof is None else ((self.header.encode(), proof.encode("latin-1", "replace")),)
        return Ask("POST", self.path, (*headers, (b"content-type", b"application/json")), body)

    def genuine(self, text: str, number: int, at: int) -> Ask:
        """What the messenger sends."""
        body = self.event(text, number, at)
        return self.ask(body, self.proof(body))


def telegram_event(text: str, number: int, at: int) -> bytes:
    who = {"id": 7, "is_bot": False, "first_name": "Lan"}
    message = {"message_id": number, "date": at // 1000, "chat": {"id": 7, "type": "private"}, "from": who}
    return json.dumps({"update_id": number, "message": {**message, "text": text}}).encode()


def bot_event(text: str, number: int, at: int) -> bytes:
    chat = f"{7:020x}"
    message = {"from": {"id": chat, "is_bot": False}, "chat": {"id": chat, "chat_type": "PRIVATE"}, "text": text}
    event = {"event_name": "message.text.received", "message": {**message, "message_id": f"{number:020x}", "date": at}}
    return json.dumps({"ok": True, "result": event}, ensure_ascii=False).encode()


def oa_event(text: str, number: int, at: int) -> bytes:
    event = {
        "app_id": APP_ID,
        "sender": {"id": "246845883529197922"},
        "recipient": {"id": OA_ID},
        "event_name": "user_send_text",
        "message": {"text": text, "msg_id": f"{number:019x}"},
        "timestamp": str(at),
    }
    return json.dumps(event, ensure_ascii=False).encode()


def oa_proof(body: bytes) -> str:
    try:
        stamp = str(json.loads(body)["timestamp"])
    except (ValueError, TypeError, KeyError, IndexError, RecursionError):
        stamp = ""
    return mac(APP_ID, body, stamp, SECRET)


DOORS = (
    Door("/telegram/webhook", "X-Telegram-Bot-Api-Secret-Token", telegram_event, lambda body: SECRET),
    Door("/zalo/bot/webhook", "X-Bot-Api-Secret-Token", bot_event, lambda body: SECRET),
    Door("/zalo/oa/webhook", "X-ZEvent-Signature", oa_event, oa_proof),
)


@dataclass
class House:
    """The site with three webhooks, and what it keeps."""

    site: Starlette
    desk: Desk
    database: Database
    clock: WorldClock

    @property
    def now(self) -> int:
        """Milliseconds."""
        return int(self.clock().timestamp() * 1000)

    async def rests(self) -> None:
        """Everything that came is heard."""
        while await self.desk.rounds.round():
            pass

    async def print(self) -> str:
        """Of every row of every table."""
        print_ = hashlib.sha256()
        async with self.database.read() as db:
            for table in metadata.sorted_tables:
                rows = sorted(map(repr, (await db.execute(select(table))).all()))
                print_.update(repr((table.name, rows)).encode())
        return print_.hexdigest()


@asynccontextmanager
async def house(folder: Path) -> AsyncIterator[House]:
    database, files, clock = Database(f"sqlite+aiosqlite:///{folder / 'h.db'}"), Files.open(folder / "p"), WorldClock()
    await filled(database, tables_and_places)
    hook = {"mode": "webhook", "webhook_secret": SECRET, "api_base": NOWHERE}
    channels: list[Channel] = [
        Telegram(TELEGRAM_TOKEN, photo=files.thumbnail, webhook_url="https://b.example/t", **hook),  # type: ignore[arg-type]
        ZaloBot(
            BOT_TOKEN, photo=files.thumbnail, clock=clock, secret=SECRET, webhook_url="https://b.example/z", **hook  # type: ignore[arg-type]
        ),
        ZaloOA(
            oa_id=OA_ID, app_id=APP_ID, secrets=[SECRET], access=Access(), photo=files.thumbnail, clock=clock,
            signing=SECRET, api_base=NOWHERE,
        ),
    ]  # fmt: skip
    room = Room(new_vault(), OFFICE)
    desk = Desk(database=database, files=files, channels=channels, room=room, clock=clock, size=64)
    site = Starlette(routes=[route for channel in channels for route in channel.routes()])
    async with asyncio.TaskGroup() as tasks:
        listening = [
            tasks.create_task(channel.receive(intake.store))
            for channel, intake in zip(channels, desk.intakes, strict=True)
        ]
        await asyncio.sleep(0)
        yield House(site, desk, database, clock)
        for task in listening:
            task.cancel()
    for channel in channels:
        await channel.close()
    await database.close()


class Forger:
    """Makes calls that no messenger makes, or makes no more."""

    def __init__(self, dice: Random, kept: dict[str, list[Ask]], now: int) -> None:
        self._dice, self._kept, self._now, self._number = dice, kept, now, 1_000
        forged = (self.unsigned, self.guessed, self.altered, self.garbage)
        self.ways = (*forged, self.replayed, self.stale, self.shapeless)

    def call(self) -> tuple[str, Ask]:
        """What it is, and the call."""
        door, way = self._dice.choice(DOORS), self._dice.choice(self.ways)
        return way.__name__, way(door)

    def _body(self, door: Door, at: int = 0) -> bytes:
        self._number += 1
        return door.event(f"góp {self._number} công", self._number, at or self._now)

    def unsigned(self, door: Door) -> Ask:
        return door.ask(self._body(door), None)

    def guessed(self, door: Door) -> Ask:
        body = self._body(door)
        right = door.proof(body)
        wrong = self._dice.choice(
            (right[:-1], right + "0", right[::-1], "", "mac=", "mac=" + "0" * 64, "\u00e9" * 64, right.swapcase() + " ")
        )
        return door.ask(body, wrong)

    def altered(self, door: Door) -> Ask:
        """One byte of a genuine body is another; or, where the proof says nothing of the body, no JSON any more."""
        body = self._body(door)
        if door.header != "X-ZEvent-Signature":
            return door.ask(body[: self._dice.randrange(1, len(body))], door.proof(body))
        place = self._dice.randrange(len(body))
        return door.ask(body[:place] + bytes([body[place] ^ 1]) + body[place + 1 :], door.proof(body))

    def garbage(self, door: Door) -> Ask:
        return door.ask(self._dice.randbytes(self._dice.choice((1, 40, 3_000))), self._dice.choice((None, "x" * 80)))

    def replayed(self, door: Door) -> Ask:
        return self._dice.choice(self._kept[door.path])

    def stale(self, door: Door) -> Ask:
        """Signed once, hours ago, and never seen here; a door whose proof has no time gets a wrong one."""
        if door.header != "X-ZEvent-Signature":
            return self.guessed(door)
        body = self._body(door, self._now - self._dice.randrange(2 * 3_600_000 + 1, 10**10))
        return door.ask(body, door.proof(body))

    def shapeless(self, door: Door) -> Ask:
        """With a good proof, but nothing that a messenger sends."""
        told: Any = self._dice.choice(
            (None, 7, "x", [], {}, [[]] * 3, {"event_name": 7}, {"event_name": "x" * 300}, {"update_id": True},
             {"message": {"chat": {"id": {}}}}, {"ok": True}, {"ok": True, "result": []}, {"timestamp": str(self._now)},
             {"event_name": "user_send_text", "timestamp": str(self._now), "app_id": APP_ID},
             {"event_name": "message.text.received", "message": {"chat": {"id": "x" * 200}, "from": None}})
        )  # fmt: skip
        body = self._dice.choice((json.dumps(told).encode(), b"[" * 50_000, b'{"a":NaN', b"\xff\xfe", b"1e999"))
        return door.ask(body, door.proof(body))


@pytest.mark.slow
async def test_no_forged_old_or_repeated_webhook_is_accepted(tmp_path: Path) -> None:
    async with house(tmp_path) as here:
        kept = {door.path: [door.genuine(f"góp {n} công", n, here.now) for n in range(1, 6)] for door in DOORS}
        for asks in kept.values():
            assert [(await call(here.site, ask)).status for ask in asks] == [200] * len(asks)
        await here.rests()
        here.clock.advance(minutes=45)
        before, forger = await here.print(), Forger(Random(SEED), kept, here.now)
        met: Counter[tuple[str, int]] = Counter()
        for _ in range(CALLS):
            way, ask = forger.call()
            got = await call(here.site, ask)
            met[way, got.status] += 1
            assert got.status < 500, (way, got.crash, ask)
            assert got.status not in OPEN or way in {"replayed", "shapeless"}, (way, ask)
        await here.rests()
        assert await here.print() == before
    assert sum(met.values()) == CALLS
    assert {way for way, _ in met} == {way.__name__ for way in forger.ways}
