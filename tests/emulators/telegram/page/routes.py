"""The page's addresses. It is for a developer on this machine: nobody signs in."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from aiohttp import web
from aiohttp.web_request import FileField
from jinja2 import Environment, FileSystemLoader

from tests.emulators.telegram.account import Chat
from tests.emulators.telegram.errors import Declined
from tests.emulators.telegram.page.bubbles import bubbles
from tests.emulators.telegram.page.switches import switches, turn
from tests.emulators.telegram.person import Person

if TYPE_CHECKING:
    from tests.emulators.telegram.server import Emulator

HERE = Path(__file__).parent
HOME = (22.3964, 103.4707)
"""Lai Châu town: where everybody is who shares their place."""

Act = Callable[[Person, Any], object]


def add(app: web.Application, emulator: Emulator) -> None:
    """Add the page to the server."""
    page = Page(emulator)
    app.router.add_get("/", page.whole)
    app.router.add_get("/chat/{chat}", page.whole)
    app.router.add_get("/chat/{chat}/screen", page.screen)
    app.router.add_get("/list", page.list)
    app.router.add_get("/photo/{file}", page.photo)
    app.router.add_post("/people", page.comes)
    app.router.add_post("/groups", page.gathers)
    app.router.add_post("/switches", page.switches)
    app.router.add_post("/chat/{chat}/press/{message}/{row}/{column}", page.presses)
    app.router.add_post("/chat/{chat}/key/{row}/{column}", page.keys)
    app.router.add_post("/chat/{chat}/photos", page.sends)
    for name, act in ACTS.items():
        app.router.add_post(f"/chat/{{chat}}/{name}", page.acting(act))


class Page:
    """Every address of the page."""

    def __init__(self, emulator: Emulator) -> None:
        self._emulator = emulator
        self._templates = Environment(loader=FileSystemLoader(HERE), autoescape=True, trim_blocks=True)

    async def whole(self, request: web.Request) -> web.Response:
        """The frame: who there is, one chat, what can be written and switched."""
        number = request.match_info.get("chat", "")
        chat = self._chat(number) if number else None
        person = next((person for person in self._emulator.people if str(person.id) == number), None)
        return self._shown("page.html", at=number, chat=chat, person=person, switches=switches(self._emulator))

    async def screen(self, request: web.Request) -> web.Response:
        """The messages of one chat, which come anew by themselves."""
        number = request.match_info["chat"]
        chat = self._chat(number)
        keyboard = chat.keyboards[max(chat.keyboards)].get("keyboard", []) if chat.keyboards else []
        return self._shown("screen.html", at=number, bubbles=bubbles(chat), keyboard=keyboard, closed=chat.closed)

    async def list(self, request: web.Request) -> web.Response:
        """Everybody and every group, with their last words."""
        return self._shown("list.html", at=request.query.get("at", ""), chats=self._emulator.chats)

    async def photo(self, request: web.Request) -> web.Response:
        """A photo's bytes."""
        try:
            file = self._emulator.files.find(request.match_info["file"])
        except Declined:
            raise web.HTTPNotFound from None
        return web.Response(body=file.data, content_type="image/jpeg")

    async def comes(self, request: web.Request) -> web.Response:
        """Somebody new."""
        name = str((await request.post()).get("name", "")).strip()
        return _to(f"/chat/{self._emulator.person(name or 'Ai đó').id}")

    async def gathers(self, request: web.Request) -> web.Response:
        """A new group, and somebody adds the bot to it."""
        title = str((await request.post()).get("title", "")).strip()
        group = self._emulator.group(title or "Tổ dân phố")
        people = self._emulator.people
        group.takes_bot_in(people[0] if people else self._emulator.person("An"))
        return _to(f"/chat/{group.id}")

    async def switches(self, request: web.Request) -> web.Response:
        """Turn the switches that were filled in."""
        form = await request.post()
        turn(self._emulator, {name: str(value) for name, value in form.items()})
        return _to(str(form.get("back") or "/"))

    async def presses(self, request: web.Request) -> web.Response:
        """A button in a message."""
        where = request.match_info
        number = int(where["message"])
        self._person(where["chat"]).presses(number, int(where["row"]), int(where["column"]))
        return _to(f"/chat/{where['chat']}/screen")

    async def keys(self, request: web.Request) -> web.Response:
        """A button under the text field."""
        where = request.match_info
        person = self._person(where["chat"])
        button = person.keyboard[int(where["row"])][int(where["column"])]
        if button.get("request_location"):
            person.shares_location(*HOME)
        elif button.get("request_contact"):
            person.shares_contact("+84912345678")
        else:
            person.says(button["text"])
        return _to(f"/chat/{where['chat']}/screen")

    async def sends(self, request: web.Request) -> web.Response:
        """Photos: one, or several as an album."""
        form = await request.post()
        person = self._person(request.match_info["chat"])
        photos = [_bytes(one) for one in form.getall("photos") if isinstance(one, FileField)]
        caption = str(form.get("caption", ""))
        try:
            person.sends_photo(photos[0], caption) if len(photos) == 1 else person.sends_album(photos, caption)
        except Declined as declined:
            return web.Response(status=400, text=f"Telegram would not take this: {declined}")
        return _to(f"/chat/{person.id}")

    def acting(self, act: Act) -> Callable[[web.Request], Awaitable[web.Response]]:
        """The address of something a person does."""

        async def acts(request: web.Request) -> web.Response:
            act(self._person(request.match_info["chat"]), await request.post())
            return _to(f"/chat/{request.match_info['chat']}")

        return acts

    def _chat(self, number: str) -> Chat:
        if (chat := self._emulator.chats.get(int(number))) is None:
            raise web.HTTPNotFound
        return chat

    def _person(self, number: str) -> Person:
        found = next((person for person in self._emulator.people if str(person.id) == number), None)
        if found is None:
            raise web.HTTPNotFound
        return found

    def _shown(self, template: str, **values: Any) -> web.Response:
        text = self._templates.get_template(template).render(emulator=self._emulator, **values)
        return web.Response(text=text, content_type="text/html")


def _bytes(field: FileField) -> bytes:
    with field.file as file:
        return file.read()


def _says(person: Person, form: Any) -> None:
    if text := str(form.get("text", "")).replace("\r\n", "\n").strip():
        person.says(text)


ACTS: dict[str, Act] = {
    "says": _says,
    "place": lambda person, _: person.shares_location(*HOME),
    "contact": lambda person, _: person.shares_contact("+84912345678"),
    "voice": lambda person, _: person.sends_voice(),
    "sticker": lambda person, _: person.sends_sticker(),
    "blocks": lambda person, _: person.blocks(),
    "unblocks": lambda person, _: person.unblocks(),
}


def _to(address: str) -> web.Response:
    """Show this instead, so that loading the page again does nothing again."""
    return web.Response(status=303, headers={"Location": address})
