"""Who is at the door, and who is inside: everything a page is given."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime

from starlette.datastructures import FormData
from starlette.requests import Request

from domain.errors import NotAllowed
from domain.people import Citizen
from locales import Say
from storage.database import Connection
from storage.queries import people
from web.parts import Parts
from web.tokens import token_for

SESSION = "chungtay_console"
"""The cookie of a session."""
VISITOR = "chungtay_visitor"
"""The cookie of a browser that has no session yet; it only ties forms to the browser."""
PATH = "/console"


@dataclass(frozen=True, slots=True)
class Nav:
    """An entry of the menu: where it leads, and its Vietnamese label."""

    path: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Guest:
    """A request from anybody. `seed` is the cookie that forms are tied to; `form` is empty unless one was posted."""

    parts: Parts
    request: Request
    now: datetime
    seed: str
    say: Say
    language: str = "vi"
    nav: tuple[Nav, ...] = ()
    form: FormData = field(default_factory=FormData)

    @property
    def token(self) -> str:
        """What the forms of this page carry."""
        return token_for(self.parts.secret, self.seed)

    def typed(self, name: str) -> str:
        """A text field of the posted form; empty if it was not sent."""
        value = self.form.get(name)
        return _sound(value) if isinstance(value, str) else ""

    def asked(self, name: str) -> str:
        """A value of the query string; empty if it is not there."""
        return _sound(self.request.query_params.get(name, ""))


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit(Guest):
    """A request of somebody who signed in, with the grants they hold at this moment."""

    citizen: Citizen

    @asynccontextmanager
    async def change(self) -> AsyncIterator[tuple[Connection, Citizen]]:
        """One transaction, and who acts in it with the grants that are true in it; then deliveries are woken."""
        async with self.parts.database.write() as db:
            by = await people.citizen(db, self.citizen.id)
            if by is None:
                raise NotAllowed("not_allowed")
            yield db, by
        self.parts.wake()


def whole_number(text: str) -> int | None:
    """A number from a form or an address; None for anything that is none, or that no row can have."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else None


def _sound(text: str) -> str:
    # A zero byte or half a surrogate pair, which no person types, could not be looked up or shown.
    return text.replace("\0", "").encode(errors="replace").decode()
