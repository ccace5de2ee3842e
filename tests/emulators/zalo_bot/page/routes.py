"""The page's addresses. It is for a developer on this machine: nobody signs in."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from aiohttp import web
from aiohttp.web_request import FileField
from jinja2 import Environment, FileSystemLoader

from tests.emulators.zalo_bot.page.bubbles import bubbles
from tests.emulators.zalo_bot.page.switches import switches, turn
from tests.emulators.zalo_bot.person import Person
from tests.emulators.zalo_bot.photos import Photo
from tests.emulators.zalo_bot.state import Chat

if TYPE_CHECKING:
    from tests.emulators.zalo_bot.server import Emulator

HERE = Path(__file__).parent
SHARED = HERE.parents[1] / "zalo_shared"

ACTS: dict[str, Callable[[Person], object]] = {
    "voice": Person.sends_voice,
    "sticker": Person.sends_sticker,
    "unsupported": Person.sends_unsupported,
    "leaves": Person.leaves,
    "returns": Person.returns,
}


def add(app: web.Application, emulator: Emulator) -> None:
    """Add the page to the server."""
    page = Page(emulator)
    app.router.add_get("/", page.home)
    app.router.add_get("/chat/{chat}", page.chat)
    app.router.add_get("/chat/{chat}/screen", page.screen)
    app.router.add_get("/photo/{message}", page.photo)
    app.router.add_post("/people", page.comes)
    app.router.add_post("/groups", page.gathers)
    app.router.add_post("/switches", page.switches)
    app.router.add_post("/refetch", page.refetches)
    app.router.add_post("/chat/{chat}/says", page.says)
    app.router.add_post("/chat/{chat}/photos", page.sends)
    for name, act in ACTS.items():
        app.router.add_post(f"/chat/{{chat}}/{name}", page.acting(act))


class Page:
    """Every address of the page."""

    def __init__(self, emulator: Emulator) -> None:
        self._emulator = emulator
        self._templates = Environment(loader=FileSystemLoader([HERE, SHARED]), autoescape=True, trim_blocks=True)

    async def home(self, request: web.Request) -> web.Response:
        """Every chat, the plan, the faults, how the bot is started."""
        return self._shown("home.html", chats=self._emulator.chats, switches=switches(self._emulator))

    async def chat(self, request: web.Request) -> web.Response:
        """One chat on a telephone."""
        chat = self._chat(request)
        return self._shown("chat.html", chat=chat, people=self._emulator.people)

    async def screen(self, request: web.Request) -> web.Response:
        """The messages of one chat, which come anew by themselves."""
        chat = self._chat(request)
        return self._shown("screen.html", chat=chat, bubbles=bubbles(chat))

    async def photo(self, request: web.Request) -> web.Response:
        """The bytes of a photo that the bot sent."""
        number = request.match_info["message"]
        for chat in self._emulator.chats.values():
            for message in chat.history:
                photo = message.get("photo")
                if message["message_id"] == number and isinstance(photo, Photo) and photo.data:
                    return web.Response(body=photo.data, content_type="image/jpeg")
        raise web.HTTPNotFound

    async def comes(self, request: web.Request) -> web.Response:
        """Somebody new."""
        form = await request.post()
        name = str(form.get("name", "")).strip() or "Ai đó"
        return _to(f"/chat/{self._emulator.person(name, protected='protected' in form).id}")

    async def gathers(self, request: web.Request) -> web.Response:
        """A new group with the bot in it."""
        name = str((await request.post()).get("name", "")).strip() or "Tổ dân phố"
        return _to(f"/chat/{self._emulator.group(name).id}")

    async def switches(self, request: web.Request) -> web.Response:
        """Set the switches as they were filled in."""
        turn(self._emulator, {name: str(value) for name, value in (await request.post()).items()})
        return _to("/")

    async def refetches(self, request: web.Request) -> web.Response:
        """Zalo looks at every photo of the bot once more."""
        await self._emulator.refetch()
        return _to("/")

    async def says(self, request: web.Request) -> web.Response:
        """A text: of the person, or of somebody in a group."""
        form, chat = await request.post(), self._chat(request)
        text = str(form.get("text", "")).replace("\r\n", "\n").strip()
        if text and chat.kind == "GROUP":
            by = self._person(str(form.get("by", "")))
            self._emulator.groups[chat.id].says(by, text, mention="mention" in form)
        elif text:
            self._person(chat.id).says(text)
        return _to(f"/chat/{chat.id}")

    async def sends(self, request: web.Request) -> web.Response:
        """Photos, one or several."""
        form, person = await request.post(), self._person(request.match_info["chat"])
        photos = [_bytes(one) for one in form.getall("photos", []) if isinstance(one, FileField)]
        person.sends_album(photos, str(form.get("caption", "")))
        return _to(f"/chat/{person.id}")

    def acting(self, act: Callable[[Person], object]) -> Callable[[web.Request], Awaitable[web.Response]]:
        """The address of something else that a person does."""

        async def acts(request: web.Request) -> web.Response:
            person = self._person(request.match_info["chat"])
            act(person)
            return _to(f"/chat/{person.id}")

        return acts

    def _chat(self, request: web.Request) -> Chat:
        if (chat := self._emulator.chats.get(request.match_info["chat"])) is None:
            raise web.HTTPNotFound
        return chat

    def _person(self, number: str) -> Person:
        found = next((person for person in self._emulator.people if person.id == number), None)
        if found is None:
            raise web.HTTPNotFound
        return found

    def _shown(self, template: str, **values: Any) -> web.Response:
        text = self._templates.get_template(template).render(emulator=self._emulator, **values)
        return web.Response(text=text, content_type="text/html")


def _bytes(field: FileField) -> bytes:
    with field.file as file:
        return file.read()


def _to(address: str) -> web.Response:
    """Show this instead, so that loading the page again does nothing again."""
    return web.Response(status=303, headers={"Location": address})
