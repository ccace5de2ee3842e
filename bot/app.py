"""The composition root: the only file that knows every part. Builds the product from its settings, and runs it."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from types import FrameType

import structlog
import uvicorn
from starlette.applications import Starlette

from bot import clock
from bot.channels.channel import Channel, Store
from bot.desk.answering import Room
from bot.desk.parts import Desk
from bot.holder import this_life
from bot.keys import load_or_make
from bot.messengers import Messengers, connected, paces
from bot.office import office_of
from bot.plans import plans
from bot.settings import Settings
from bot.web import application
from locales import translator
from scheduler.holding import AGAIN, LASTS, Clockwork, Own
from scheduler.ticks import Tick, Tools
from scheduler.timetable import TICKS
from storage import migrate, seed
from storage.database import Connection, Database
from storage.files import Files
from storage.queries import leases, outbox, quotas
from web.parts import Parts
from web.site import pages

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class App:
    """The parts, put together and not yet running."""

    settings: Settings
    database: Database
    files: Files
    messengers: Messengers
    desk: Desk
    site: Starlette
    clockwork: Clockwork


def build(
    settings: Settings, *, ticks: Sequence[Tick] = TICKS, lasts: timedelta = LASTS, again: timedelta = AGAIN
) -> App:
    """Put the parts together. Opens no connection yet. The clock makes `ticks`; its lease lasts so long, and is looked
    at so often."""
    keys = load_or_make(settings.data_dir)
    database = Database(settings.database.url)
    files = Files.open(settings.photos.url)
    office = office_of(settings)
    messengers = connected(settings, keys, database, files, office)
    a_second = _a_second(messengers, settings)
    desk = Desk(
        database=database,
        files=files,
        channels=messengers.channels,
        room=Room(keys.vault, office),
        clock=clock.now,
        size=settings.desk.round_size,
        paces=paces(settings),
    )
    parts = Parts(
        database=database,
        files=files,
        vault=keys.vault,
        clock=clock.now,
        secret=keys.cookie,
        office=office,
        say_in=translator,
        wake=desk.wake_lanes,
        paces=a_second,
    )
    site = application(database, messengers.channels, pages(parts))
    tools = Tools(database, files, keys.vault, office, clock.now, desk.wake_lanes, this_life(), paces=a_second)
    clockwork = Clockwork(tools, ticks, _own(messengers, desk), lasts=lasts, again=again)
    return App(settings, database, files, messengers, desk, site, clockwork)


def _a_second(messengers: Messengers, settings: Settings) -> dict[tuple[str, str], int]:
    """Messages a second that each account may send; 0: as many as there are."""
    given = paces(settings)
    return {(one.name, one.account): given[one.name].account if one.name in given else 0 for one in messengers.channels}


def _own(messengers: Messengers, desk: Desk) -> list[Own]:
    """What messengers want done, in every process: each holds tokens in its memory, and the tokens' own lease says who
    renews them."""
    return [
        (f"messenger {number}", timedelta(minutes=10), tick(desk.wake_lanes))
        for number, tick in enumerate(messengers.ticks)
    ]


async def prepare(app: App) -> None:
    """Bring the database up to date. Safe to repeat."""
    await migrate.to_newest(app.database)
    async with app.database.write() as db:
        await seed.places(db)
        await seed.templates(db, now=clock.now())
        await _end_former_leases(db)
        await quotas.note_plans(db, plans(app.settings), clock.now())


async def _end_former_leases(db: Connection) -> None:
    """On SQLite whoever holds the data folder is alone, and waits for no lease of a former life. On PostgreSQL another
    process may live: there leases run out by themselves."""
    if db.dialect.name == "sqlite":
        await outbox.release_leases(db)
        await leases.forget(db, now=clock.now())


class Server(uvicorn.Server):
    """Says where it serves as soon as it does, and lets live pages go before it waits for open requests."""

    def __init__(self, config: uvicorn.Config, app: App, ready: Callable[[str], None]) -> None:
        super().__init__(config)
        self._app = app
        self._ready = ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started:
            host, port = self.servers[0].sockets[0].getsockname()[:2]
            self._ready(f"http://{host}:{port}")

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """Stop; told a second time, without waiting. uvicorn would raise the signal again when it has stopped, and the
        process would die of it before the lanes have ended and the database is closed."""
        self.force_exit = self.should_exit
        self.should_exit = True

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        for channel in self._app.desk.channels:
            await channel.close()
        await super().shutdown(sockets)


async def run(app: App, ready: Callable[[str], None]) -> None:
    """Run until the process is told to stop. `ready` is called with the address once pages are served."""
    await prepare(app)
    server = Server(_serving(app), app, ready)
    try:
        async with asyncio.TaskGroup() as tasks:
            running = [
                tasks.create_task(work)
                for work in (
                    app.clockwork.run(),
                    app.desk.rounds.run(),
                    *(gathering.run() for gathering in app.desk.gatherings),
                    *(lane.run() for lane in app.desk.lanes),
                    *(
                        _receive(channel, intake.store)
                        for channel, intake in zip(app.desk.channels, app.desk.intakes, strict=True)
                    ),
                )
            ]
            await server.serve()
            for task in running:
                task.cancel()
    finally:
        for close in app.messengers.closing:
            await close()
        await app.database.close()


def _serving(app: App) -> uvicorn.Config:
    # Its own logging would bypass the redaction and write one-time links down.
    return uvicorn.Config(
        app.site,
        host=app.settings.web.host,
        port=app.settings.web.port,
        log_config=None,
        access_log=False,
        timeout_graceful_shutdown=2,
        server_header=False,
        proxy_headers=True,
    )


async def _receive(channel: Channel, store: Store) -> None:
    await channel.receive(store)
    log.error("channel has ended; the others go on", channel=channel.name)
