"""The page's addresses. It is for a developer on this machine: nobody signs in."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from aiohttp import web
from aiohttp.web_request import FileField

from tests.emulators.zalo_oa.page.shown import leads_to, shown
from tests.emulators.zalo_oa.page.switches import switches, turn
from tests.emulators.zalo_oa.person import QUERIES, Person
from tests.emulators.zalo_oa.reads import VIETNAM
from tests.emulators.zalo_oa.windows import FREE_SECONDS, OPEN_SECONDS

if TYPE_CHECKING:
    from tests.emulators.zalo_oa.server import Emulator

HOME = (22.3964, 103.4707)
"""Lai Châu town: where everybody is who shares their place."""

Act = Callable[[Person, Any], object]


def add(app: web.Application, emulator: Emulator) -> None:
    """Add the page to the server."""
    page = Page(emulator)
    app.router.add_get("/", page.whole)
    app.router.add_get("/chat/{person}", page.chat)
    app.router.add_get("/chat/{person}/screen", page.screen)
    app.router.add_get("/chat/{person}/photo/{message}", page.photo)
    app.router.add_post("/people", page.comes)
    app.router.add_post("/switches", page.switches)
    app.router.add_post("/clock", page.ages)
    app.router.add_post("/console", page.saves)
    app.router.add_post("/chat/{person}/press/{message}/{button}", page.presses)
    for name, act in ACTS.items():
        app.router.add_post(f"/chat/{{person}}/{name}", page.acting(act))


class Page:
    """Every address of the page."""

    def __init__(self, emulator: Emulator) -> None:
        self._emulator = emulator

    async def whole(self, request: web.Request) -> web.Response:
        """Who there is, the account's secrets, its console, its faults."""
        return shown("whole.html", emulator=self._emulator, switches=switches(self._emulator))

    async def chat(self, request: web.Request) -> web.Response:
        """One chat and all that a person can do."""
        return shown(
            "chat.html", emulator=self._emulator, person=self._person(request), switches=switches(self._emulator)
        )

    async def screen(self, request: web.Request) -> web.Response:
        """The messages of one chat, newest first, which come anew by themselves."""
        person = self._person(request)
        lines = [(line, datetime.fromtimestamp(line.at, VIETNAM).strftime("%H:%M")) for line in reversed(person.lines)]
        return shown(
            "screen.html", emulator=self._emulator, person=person, lines=lines, state=_state(person), queries=QUERIES
        )

    async def photo(self, request: web.Request) -> web.Response:
        """The picture of a message of ours."""
        wanted = request.match_info["message"]
        found = next((seen for seen in self._person(request).messages if seen.id == wanted), None)
        if found is None or found.photo is None:
            raise web.HTTPNotFound
        return web.Response(body=found.photo, content_type="image/jpeg")

    async def comes(self, request: web.Request) -> web.Response:
        """Somebody new."""
        name = str((await request.post()).get("name", "")).strip()
        return leads_to(f"/chat/{self._emulator.person(name or 'Ai đó').id}")

    async def switches(self, request: web.Request) -> web.Response:
        """Turn the switches."""
        form = await request.post()
        turn(self._emulator, {name: str(value) for name, value in form.items()})
        return _back(form)

    async def ages(self, request: web.Request) -> web.Response:
        """Let hours pass."""
        form = await request.post()
        hours = str(form.get("hours", ""))
        self._emulator.ages(3_600 * int(hours) if hours.isdecimal() else 0)
        return _back(form)

    async def saves(self, request: web.Request) -> web.Response:
        """The console: callback, challenge, webhook; what is not in the form stays."""
        form = {name: str(value).strip() for name, value in (await request.post()).items()}
        console = self._emulator.console
        self._emulator.oauth.saves(
            form.get("redirect_uri", console.redirect_uri), form.get("challenge", console.challenge)
        )
        console.webhook, console.enabled = form.get("webhook", console.webhook), True
        self._emulator.changed.touch()
        return leads_to("/")

    async def presses(self, request: web.Request) -> web.Response:
        """A button below a message."""
        person, where = self._person(request), request.match_info
        buttons = next((seen.buttons for seen in person.messages if seen.id == where["message"]), ())
        number = int(where["button"]) if where["button"].isdecimal() else len(buttons)
        if number >= len(buttons) or buttons[number].type not in QUERIES:
            raise web.HTTPNotFound
        person.presses(buttons[number])
        return leads_to(f"/chat/{person.id}/screen")

    def acting(self, act: Act) -> Callable[[web.Request], Awaitable[web.Response]]:
        """The address of something a person does."""

        async def acts(request: web.Request) -> web.Response:
            person = self._person(request)
            act(person, await request.post())
            return leads_to(f"/chat/{person.id}")

        return acts

    def _person(self, request: web.Request) -> Person:
        wanted = request.match_info["person"]
        found = next((person for person in self._emulator.people if person.id == wanted), None)
        if found is None:
            raise web.HTTPNotFound
        return found


def _state(person: Person) -> str:
    window = person.window
    if window.last is None:
        return "chưa tương tác: OA không nhắn được"
    age = window.clock() - window.last
    if window.left:
        return "đã bỏ quan tâm: lỗi -213"
    kind = "miễn phí" if age <= FREE_SECONDS else "có phí" if age <= OPEN_SECONDS else "đã đóng: lỗi -230"
    return f"tương tác {age / 3_600:.0f} giờ trước · {kind}"


def _says(person: Person, form: Any) -> None:
    if text := str(form.get("text", "")).replace("\r\n", "\n").strip():
        person.says(text)


def _shows(person: Person, form: Any) -> None:
    """Photos come one by one: Zalo has no albums. The words go with the first."""
    text = str(form.get("text", ""))
    for one in form.getall("photos", []):
        if isinstance(one, FileField):
            with one.file as file:
                person.sends_photo(file.read(), text)
            text = ""


ACTS: dict[str, Act] = {
    "says": _says,
    "photos": _shows,
    "place": lambda person, _: person.sends_location(*HOME),
    "voice": lambda person, _: person.sends_voice(),
    "sticker": lambda person, _: person.sends_sticker(),
    "file": lambda person, _: person.sends_file(),
    "profile": lambda person, _: person.submits_info(),
    "follows": lambda person, _: person.follows(),
    "unfollows": lambda person, _: person.unfollows(),
    "sees": lambda person, _: person.sees(),
}


def _back(form: Any) -> web.Response:
    return leads_to("/" + str(form.get("back", "")).lstrip("/"))
