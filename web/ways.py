"""What a page of the console declares: its ways in, its entry in the menu, and the roles it is for."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Protocol

from starlette.responses import Response

from domain.people import Role
from web.visit import Nav, Visit

OFFICERS = frozenset({Role.MODERATOR, Role.STAFF})
EVERYBODY = frozenset({Role.MODERATOR, Role.STAFF, Role.PUBLICITY, Role.ADMIN})


@dataclass(frozen=True, slots=True)
class Way:
    """A path below /console and what answers there. A posted one only runs after its form's token was checked."""

    path: str
    answer: Callable[[Visit], Awaitable[Response]]
    post: bool = False


class Page(Protocol):
    """A module of `web/pages`."""

    @property
    def nav(self) -> Nav | None: ...
    @property
    def roles(self) -> frozenset[Role]: ...
    @property
    def routes(self) -> tuple[Way, ...]: ...
