"""Every page that people open without a messenger: the console, and announcements for everybody."""

from __future__ import annotations

from starlette.routing import BaseRoute

from web.announcements import announcements
from web.console import console
from web.parts import Parts


def pages(parts: Parts) -> list[BaseRoute]:
    """The routes, for the application to mount."""
    return [*console(parts), *announcements(parts)]
