"""Who is in the arena: people with something to lose, and people who want it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from sqlalchemy import update

from actions import claims, membership
from domain.people import Citizen, Grant, Role
from domain.reports import Family, Involved, Report
from storage.queries import access, passes, people
from storage.tables import grants
from tests.console.office import BINH_LU, TA_LENG, TWO_BAGS, TestOffice
from tests.emulators.telegram.person import Person
from tests.hostile.arena import Arena
from tests.hostile.calling import Ask
from web.pages.linking import LASTS

SECRETS = ("Mốc Thị Bí Mật", "0987 111 222", "ống nước ở cổng trường chỉ Lan biết", "hai bao của riêng Lan")
"""Words that only those concerned may ever read."""
TOKEN = re.compile(r'name="token" value="([^"]+)"')
RESIDENTS, CALLERS, BROWSERS = 24, 8, 12


@dataclass(frozen=True, slots=True)
class Browser:
    """What a page of the web chat gave to a browser: its cookie, and the token of its forms."""

    cookie: bytes
    token: str


@dataclass
class Cast:
    """`last`: the number of the last citizen with something to lose; whoever came later is hostile, but for `good`.
    `sessions` are cookies of the console by whose they are: "none" of them may touch what is not theirs."""

    reports: list[Report]
    voice: int
    last: int
    stolen: str
    sessions: Mapping[str, str]
    good: Person
    hostile: list[Person]
    callers: list[Person]
    browsers: list[Browser]
    steps: Counter[int] = field(default_factory=Counter)
    """How far each hostile person has got in what they say between their tricks."""
    own: list[str] = field(default_factory=list)
    """Codes of reports that hostile people sent themselves."""

    @property
    def codes(self) -> list[str]:
        """The codes that a storm knows: other people's, and its own."""
        return [report.code for report in self.reports] + self.own

    @property
    def photos(self) -> list[str]:
        """The names of other people's photos."""
        return [name for report in self.reports for name in report.photos]


async def gather(arena: Arena) -> Cast:
    """Everybody takes their place."""
    office = arena.office
    kept = await _victims(office)
    voice = await office.hears_from(await office.resident("Mốc"), data=b"OggS\0\2")
    stolen, ended, last = await _officers(office, kept)
    sessions = {"": "", "junk": "x" * 43, "ended": ended} | await _insiders(office)
    good = arena.polled.person("Lan")
    hostile = [arena.polled.person(f"Kẻ {number}") for number in range(RESIDENTS)]
    callers = [arena.hooked.person(f"Gã {number}") for number in range(CALLERS)]
    for person in (*hostile, *callers):
        person.says("/start")
    arena.hooked.queue.pending.clear()
    await arena.settles()
    await _chat_officer(arena, hostile[0], Grant(Role.MODERATOR, TA_LENG))
    await _chat_officer(arena, hostile[1], Grant(Role.STAFF, TA_LENG))
    browsers = [await _browser(arena) for _ in range(BROWSERS)]
    return Cast(kept, voice, last, stolen, sessions, good, hostile, callers, browsers)


async def _browser(arena: Arena) -> Browser:
    page = await arena.asks(Ask("GET", "/chat"))
    cookie = page.headers[b"set-cookie"].partition(b";")[0]
    return Browser(cookie, TOKEN.findall(page.body.decode())[0])


async def _victims(office: TestOffice) -> list[Report]:
    name, phone, text, behalf = SECRETS
    lan = await office.resident(name, phone)
    return [
        await office.files(lan, Family.WASTE, text=text, pictures=1),
        await office.files(lan, Family.WASTE, text=text, involved=Involved.UNKNOWN, anonymous=True, seed=5),
        await office.files(lan, text=text, on_behalf=behalf, lines=(TWO_BAGS,)),
        await office.files(lan, Family.IDEA, text=text),
    ]


async def _officers(office: TestOffice, kept: list[Report]) -> tuple[str, str, int]:
    """A moderator who holds a case; the code of a pass nobody was given, a session that ended; the last citizen."""
    hoa, minh = await office.officer("Hoa", Role.MODERATOR), await office.officer("Minh", Role.STAFF)
    async with office.database.write() as db:
        await claims.claim(db, code=kept[0].code, by=hoa, now=office.clock())
        await membership.invite(db, given=Grant(Role.MODERATOR, BINH_LU), by=hoa.id, now=office.clock())
        stolen = await passes.issue(
            db, opens="chat", citizen=minh.id, address=minh.address, ttl=LASTS, now=office.clock()
        )
        await access.open_session(db, hoa.id, now=office.clock())
        ended = await access.open_session(db, hoa.id, now=office.clock())
        await access.end_session(db, ended, now=office.clock())
    return stolen, ended, max(hoa.id, minh.id)


async def _insiders(office: TestOffice) -> dict[str, str]:
    """Sessions of people who hold something, but not this."""
    found = {}
    elsewhere = await office.officer("Tà", Role.MODERATOR, TA_LENG)
    staff = await office.officer("Lèng", Role.STAFF, TA_LENG)
    nobody, former = await office.resident("Dân"), await office.officer("Cựu", Role.MODERATOR)
    for name, who in (("elsewhere", elsewhere), ("staff", staff), ("nobody", nobody), ("former", former)):
        async with office.database.write() as db:
            found[name] = await access.open_session(db, who.id, now=office.clock())
            if who is former:
                await db.execute(update(grants).where(grants.c.citizen == who.id).values(until=office.clock()))
    return found


async def _chat_officer(arena: Arena, person: Person, given: Grant) -> Citizen:
    office = arena.office
    where = {"channel": "telegram", "account": arena.polling.account}
    async with office.database.write() as db:
        at = (await people.resolve(db, **where, natives=[str(person.id)], now=office.clock()))[str(person.id)]
        who = (await people.citizens_at(db, [at]))[at]
        await people.grant(db, who=who.id, given=given, now=office.clock())
    return who
