"""A web chat on a real database and photo store, a browser without JavaScript, and a tiny desk that echoes."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from html import unescape
from pathlib import Path
from typing import Any

import httpx
from sqlalchemy import func, select
from starlette.applications import Starlette

from bot.channels.channel import Incoming, Outgoing, Store
from bot.channels.web import WebChat
from domain.screen import Expects, Option, Screen, Tone, rows_of
from storage.database import Database
from storage.files import Files
from storage.queries import inbox, people
from storage.tables import inbox as inbox_table
from storage.tables import web_messages
from tests.world.prepared import filled, tables_only

MORNING = datetime(2026, 11, 22, 2, 12, tzinfo=UTC)
SECRET = "s" * 40
HOST = "http://chungtay.test"


class Watch:
    """A clock that stands still until it is told."""

    def __init__(self) -> None:
        self.moment = MORNING

    def __call__(self) -> datetime:
        return self.moment

    def pass_by(self, time: timedelta) -> None:
        self.moment += time


@dataclass
class World:
    """Everything a test touches. `heard` is what reached the desk; `failing` is what its door raises."""

    database: Database
    files: Files
    folder: Path
    watch: Watch
    chat: WebChat
    heard: list[Incoming] = field(default_factory=list)
    come: asyncio.Queue[Incoming] = field(default_factory=asyncio.Queue)
    failing: Exception | None = None
    outbox: int = 0

    async def store(self, events: Sequence[Incoming]) -> None:
        """The desk's door: the real inbox."""
        if self.failing is not None:
            raise self.failing
        async with self.database.write() as db:
            natives = {event.native for event in events}
            numbers = await people.resolve(db, channel="web", account="chat", natives=natives, now=self.watch())
            await inbox.keep(db, [self._row(event, numbers[event.native]) for event in events])
        self.heard += events
        for event in events:
            self.come.put_nowait(event)

    def _row(self, event: Incoming, address: int) -> dict[str, Any]:
        return {
            "channel": "web", "account": "chat", "event": event.event, "address": address, "album": event.group,
            "payload": event.payload, "received": self.watch(), "not_before": self.watch(),
        }  # fmt: skip

    async def kept(self) -> int:
        """How many events the inbox has."""
        async with self.database.read() as db:
            return await db.scalar(select(func.count()).select_from(inbox_table)) or 0

    async def bubbles(self) -> int:
        """How many messages all chats have."""
        async with self.database.read() as db:
            return await db.scalar(select(func.count()).select_from(web_messages)) or 0

    async def tell(self, native: str, screen: Screen, *, turn: int = 1, edit: str | None = None) -> str:
        """Send a screen as the outbox would; returns the messenger's id."""
        self.outbox += 1
        return (await self.chat.send(Outgoing(self.outbox, native, screen, turn, edit=edit))).mark

    def uploads(self) -> list[Path]:
        """The photos that were posted and not processed."""
        return [path for path in (self.folder / "photos" / "incoming").glob("*") if not path.name.startswith(".")]


@asynccontextmanager
async def world(
    folder: Path, *, patience: float = 0.0, pace: float = 5.0, secure: bool = False
) -> AsyncIterator[World]:
    """A world whose chat does not receive yet."""
    database = Database(f"sqlite+aiosqlite:///{folder / 'chat.db'}")
    await filled(database, tables_only)
    files, watch = Files.open(folder / "photos"), Watch()
    chat = WebChat(
        database, files, secret=SECRET, clock=watch, phone="0213 123 456", secure=secure, patience=patience, pace=pace
    )
    try:
        yield World(database, files, folder, watch, chat)
    finally:
        await chat.close()
        await database.close()


@asynccontextmanager
async def receiving(chat: WebChat, store: Store) -> AsyncIterator[None]:
    """The chat with its door open."""
    opened = asyncio.Event()

    async def receive() -> None:
        opened.set()
        await chat.receive(store)

    async with asyncio.TaskGroup() as group:
        task = group.create_task(receive())
        await opened.wait()
        try:
            yield
        finally:
            task.cancel()


@asynccontextmanager
async def open_world(folder: Path, *, patience: float = 0.0, pace: float = 5.0) -> AsyncIterator[World]:
    """A world whose chat receives."""
    async with world(folder, patience=patience, pace=pace) as here, receiving(here.chat, here.store):
        yield here


class Browser:
    """A browser without JavaScript: it keeps cookies, follows redirects, and fills the forms of the page it is on."""

    def __init__(self, chat: WebChat, host: str = HOST) -> None:
        app = Starlette(routes=list(chat.routes()))
        self.http = httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url=host, follow_redirects=True)
        self.page = ""

    async def visit(self, path: str = "/chat") -> httpx.Response:
        answer = await self.http.get(path)
        self.page = answer.text
        return answer

    def hidden(self, name: str) -> str:
        """The last hidden field of this name: the composer's, which stands below every bubble."""
        found: list[str] = re.findall(rf'name="{name}" value="([^"]*)"', self.page)
        return found[-1]

    async def post(self, *, photos: Sequence[bytes] = (), json: bool = False, **fields: str) -> httpx.Response:
        """The composer, or whatever fields are given."""
        form = {"token": self.hidden("token"), "event": self.hidden("event"), **fields}
        parts: list[tuple[str, Any]] = [(name, (None, value.encode())) for name, value in form.items()]
        parts += [("photos", (f"{at}.jpg", data, "image/jpeg")) for at, data in enumerate(photos)]
        # What a file input without a file sends.
        parts.append(("photos", ("", b"", "application/octet-stream")))
        answer = await self.http.post("/chat", files=parts, headers={"Accept": "application/json"} if json else {})
        if not json:
            self.page = answer.text
        return answer

    async def press(self, label: str, **fields: str) -> httpx.Response:
        """Press a button by its label, in the form it stands in."""
        forms = re.findall(r"<form.*?</form>", self.page, re.DOTALL)
        form = next(form for form in reversed(forms) if f">{label}</button>" in form)
        names = dict(re.findall(r'type="hidden" name="([^"]*)" value="([^"]*)"', form))
        found = re.search(rf'<button name="([^"]*)" value="([^"]*)"[^>]*>{re.escape(label)}</button>', form)
        assert found is not None
        return await self.post(photos=(), json=False, **{**names, found[1]: unescape(found[2]), **fields})

    @property
    def said(self) -> list[str]:
        """The texts of the bubbles, from the top."""
        log = self.page.partition('id="typing"')[0]
        return [unescape(text) for text in re.findall(r'<p class="text">(.*?)</p>', log, re.DOTALL)]

    async def close(self) -> None:
        await self.http.aclose()


@asynccontextmanager
async def browser(here: World, host: str = HOST) -> AsyncIterator[Browser]:
    """A browser on the chat page."""
    one = Browser(here.chat, host)
    await one.visit()
    try:
        yield one
    finally:
        await one.close()


ASK = Screen(
    "Bác muốn báo việc gì ạ?",
    rows_of((Option("Góp cho công trình", "give", Tone.MAIN), Option("Phản ánh lãng phí", "waste"))),
    title="Chào bác!",
)


async def echo_desk(here: World, *, photos: tuple[str, ...] = ()) -> None:
    """A desk of a few lines: greets, echoes, counts photos. Runs until cancelled."""
    turn = 0
    while True:
        event = await here.come.get()
        turn += 1
        await here.tell(event.native, _answer(here, event, photos), turn=turn)


def _answer(here: World, event: Incoming, photos: tuple[str, ...]) -> Screen:
    said, sent = event.payload, here.chat.files(event.payload)
    back = rows_of((Option("Quay lại", "back"), Option("Thôi, không gửi nữa", "stop", Tone.DANGER)), 2)
    if said["text"].startswith("/start"):
        return ASK
    if sent:
        return Screen(f"Tôi nhận được {len(sent)} ảnh rồi, cảm ơn bác.", back, photos=photos, expects=Expects.PLACE)
    if said["press"]:
        return Screen(f"Bác chọn {said['press']}. Bác gửi ảnh giúp ạ.", back, expects=Expects.PHOTO)
    place = f" ở {said['lat']:.3f}, {said['lon']:.3f}" if said["lat"] is not None else ""
    return Screen(f"Tôi đã ghi: “{said['text']}”{place}.", back, expects=Expects.TEXT)
