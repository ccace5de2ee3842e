"""The office that an installation is for, as people are told of it."""

from __future__ import annotations

from bot.settings import Settings
from domain.office import Office


def office_of(settings: Settings) -> Office:
    """The office, with the address under which this installation is reached."""
    local = f"http://{settings.web.host}:{settings.web.port}"
    found = settings.office
    return Office(found.name, found.phone, found.hours, settings.web.public_url or local)
