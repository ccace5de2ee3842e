"""Pages from templates: the one Jinja environment, and addresses of static files that change with their content."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.responses import HTMLResponse, RedirectResponse, Response

from domain import times
from web import words
from web.visit import PATH, Guest, Visit

HERE = Path(__file__).parent
STATIC = HERE / "static"


def page(guest: Guest, template: str, *, status: int = 200, **facts: Any) -> Response:
    """A page in the reader's language."""
    shown = (
        environment()
        .get_template(template)
        .render(
            say=guest.say,
            token=guest.token,
            language=guest.language,
            nav=guest.nav,
            here=guest.request.url.path,
            office=guest.parts.office,
            now=guest.now,
            inside=isinstance(guest, Visit),
            **facts,
        )
    )
    return HTMLResponse(shown, status_code=status)


def trouble(guest: Guest, status: int, sentence: str) -> Response:
    """A page that says what went wrong, and the way on."""
    return page(guest, "trouble.html", status=status, sentence=sentence)


def go(path: str) -> Response:
    """On to another page of the console, after a form."""
    return RedirectResponse(f"{PATH}{path}", status_code=303)


@cache
def environment() -> Environment:
    """The templates, with every text escaped and every missing name an error."""
    made = Environment(
        loader=FileSystemLoader(HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.globals.update(asset=asset, words=words, times=times)
    return made


@cache
def asset(name: str) -> str:
    """The address of a static file; a changed file gets a new one, so that browsers may keep it."""
    mark = hashlib.sha256((STATIC / name).read_bytes()).hexdigest()[:12]
    return f"{PATH}/static/{name}?v={mark}"
