"""An office to test in: people with roles, reports, a clock to turn, and browsers that fill in forms."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx
from starlette.applications import Starlette

from actions import voices
from actions.filing import desk_of, file
from domain.office import Office
from domain.people import Citizen, Grant, Role
from domain.reports import Amount, Family, Filing, Involved, LineFiled, Report
from domain.suggestions import Suggestion
from locales import translator
from storage.database import Database
from storage.demo_photos import Subject, draw
from storage.files import Files
from storage.images import process
from storage.queries import identities, people, photos, places, reports
from storage.queries import voices as voice_rows
from storage.vault import new_vault
from tests.console.html import read, words
from tests.world.prepared import filled
from tests.world.world import tables_and_places
from web.parts import Parts
from web.site import pages
from web.visit import SESSION

BINH_LU, TA_LENG, PROVINCE = "new_binh_lu", "new_ta_leng", "province:lai_chau"
TWO_BAGS = LineFiled("MAT_CEMENT", Amount(Decimal(10), "bao"))
THREE_DAYS = LineFiled("LABOR", Amount(Decimal(3), "ngay_cong"))
ORIGIN = "http://console.test"


@dataclass
class Clock:
    """A clock that stands still until it is turned."""

    time: datetime = datetime(2026, 11, 22, 2, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.time

    def advance(self, **by: float) -> None:
        """Turn it on."""
        self.time += timedelta(**by)


@dataclass
class Browser:
    """Somebody's browser: keeps cookies, follows redirects, fills in the forms of the page it is on."""

    client: httpx.AsyncClient
    page: httpx.Response = field(default_factory=lambda: httpx.Response(200))

    @property
    def words(self) -> str:
        """What is to be read on the page."""
        return words(self.page.text)

    @property
    def path(self) -> str:
        """Where the browser is."""
        return self.page.url.path

    async def opens(self, path: str) -> httpx.Response:
        """Go to a page."""
        self.page = await self.client.get(path)
        return self.page

    def form(self, ending: str) -> dict[str, str]:
        """The fields of the page's form that goes there, as they stand."""
        return next(form.fields for form in read(self.page.text).forms if form.action.endswith(ending))

    def has(self, ending: str) -> bool:
        """Is there such a form?"""
        return any(form.action.endswith(ending) for form in read(self.page.text).forms)

    async def sends(
        self, ending: str, pictures: Sequence[tuple[str, bytes]] = (), /, leave_out: Sequence[str] = (), **typed: str
    ) -> httpx.Response:
        """Fill in the form that goes there and send it."""
        target = next(form.action for form in read(self.page.text).forms if form.action.endswith(ending))
        data = {name: value for name, value in (self.form(ending) | typed).items() if name not in leave_out}
        sent: Any = [("photos", (name, content, "image/jpeg")) for name, content in pictures]
        self.page = await self.client.post(target or self.page.url.path, data=data, files=sent or None)
        return self.page


@dataclass
class TestOffice:
    """Everything real but the clock."""

    __test__ = False

    parts: Parts
    clock: Clock
    woken: list[datetime]

    @property
    def database(self) -> Database:
        """Where to look things up."""
        return self.parts.database

    def browser(self, host: str = "10.0.0.1") -> Browser:
        """A browser nobody signed in from."""
        app = Starlette(routes=pages(self.parts)) if not self._app else self._app[0]
        self._app[:] = [app]
        transport = httpx.ASGITransport(app=app, client=(host, 5000))
        return Browser(httpx.AsyncClient(transport=transport, base_url=ORIGIN, follow_redirects=True))

    _app: list[Starlette] = field(default_factory=list)

    async def resident(self, name: str = "", phone: str = "") -> Citizen:
        """Somebody who writes from a chat."""
        async with self.database.write() as db:
            native = f"chat-{name}-{self.clock().timestamp()}-{len(name)}"
            at = (await people.resolve(db, channel="web", account="chat", natives=[native], now=self.clock()))[native]
            who = (await people.citizens_at(db, [at]))[at]
            if name:
                await identities.set_name(db, self.parts.vault, who.id, name, now=self.clock())
            if phone:
                await identities.set_phone(db, self.parts.vault, who.id, phone, now=self.clock())
            return who

    async def officer(self, name: str, role: Role, unit: str = BINH_LU) -> Citizen:
        """Somebody with a role."""
        who = await self.resident(name)
        async with self.database.write() as db:
            await people.grant(db, who=who.id, given=Grant(role, unit), now=self.clock())
            found = await people.citizen(db, who.id)
        assert found
        return found

    async def at_work(self, who: Citizen) -> Browser:
        """A browser in which this officer has signed in."""
        from storage.queries import access

        async with self.database.write() as db:
            secret = await access.open_session(db, who.id, now=self.clock())
        browser = self.browser()
        browser.client.cookies.set(SESSION, secret, domain="console.test", path="/console")
        return browser

    async def moderator(self, name: str = "Hoa", unit: str = BINH_LU) -> Browser:
        """A moderator's browser."""
        return await self.at_work(await self.officer(name, Role.MODERATOR, unit))

    async def files(
        self,
        by: Citizen,
        family: Family = Family.CONTRIBUTION,
        *,
        text: str = "",
        unit: str = BINH_LU,
        involved: Involved = Involved.NO,
        anonymous: bool = False,
        pictures: int = 0,
        on_behalf: str = "",
        lines: tuple[LineFiled, ...] = (THREE_DAYS,),
        village: str = "",
        place: str = "",
        seed: int = 1,
        subject: Subject = "road",
        domain: str = "WORKS",
        suggestion: Suggestion | None = None,
    ) -> Report:
        """A report, as the chat files it."""
        kept = [await process(draw(subject, seed + number)) for number in range(pictures)]
        for one in kept:
            await self.parts.files.keep(one)
        async with self.database.write() as db:
            await photos.keep(db, kept, now=self.clock())
            near = {one.name: one.id for one in await places.villages_of(db, unit)}
            filing = Filing(
                family=family,
                unit=unit,
                desk=await desk_of(db, unit=unit, involved=involved),
                involved=involved,
                anonymous=anonymous,
                text=text,
                place=place,
                village=near.get(village),
                on_behalf=on_behalf,
                lines=lines if family is Family.CONTRIBUTION else (),
                photos=tuple(one.sha256 for one in kept),
                domain=domain if family is Family.WASTE else None,
                suggestion=suggestion,
            )
            return await file(db, filing=filing, vault=self.parts.vault, by=by, now=self.clock())

    async def hears_from(self, by: Citizen, unit: str | None = BINH_LU, data: bytes = b"OggS") -> int:
        """A voice note, as the chat keeps it; answers its number."""
        name = await self.parts.files.keep_voice(data)
        async with self.database.write() as db:
            await voices.keep(db, names=[name], by=replace(by, unit=unit), now=self.clock())
            newest = await voice_rows.page(db, [BINH_LU, TA_LENG, PROVINCE], limit=1)
        return newest[0].id

    async def report(self, code: str) -> Report:
        """The report as it is kept, read in a connection of its own."""
        async with self.database.read() as db:
            found = await reports.get(db, code)
        assert found
        return found


async def open_office(folder: Path) -> TestOffice:
    """A fresh office with the units of the former Tam Đường district."""
    clock = Clock()
    database = Database(f"sqlite+aiosqlite:///{folder / 'console.db'}")
    await filled(database, tables_and_places)
    woken: list[datetime] = []
    parts = Parts(
        database=database,
        files=Files.open(folder / "photos"),
        vault=new_vault(),
        clock=clock,
        secret="a secret that only tests know",
        office=Office("Mặt trận xã Bình Lư", "0213 388 8888", "", ORIGIN),
        say_in=translator,
        wake=lambda: woken.append(clock()),
    )
    return TestOffice(parts, clock, woken)


def path_of(response: httpx.Response) -> str:
    """The path and query of where a response came from."""
    parts = urlsplit(str(response.url))
    return f"{parts.path}?{parts.query}" if parts.query else parts.path
