"""Templates of the pages."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from aiohttp import web
from jinja2 import Environment, FileSystemLoader

TEMPLATES = Environment(
    loader=FileSystemLoader(Path(__file__).parent), autoescape=True, trim_blocks=True, lstrip_blocks=True
)


def shown(template: str, **values: Any) -> web.Response:
    """A page."""
    return web.Response(text=TEMPLATES.get_template(template).render(**values), content_type="text/html")


def leads_to(address: str) -> web.Response:
    """Show this instead, so that loading the page again does nothing again."""
    return web.Response(status=303, headers={"Location": address})
