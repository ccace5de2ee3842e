"""A message of the bot as the person sees it."""

from __future__ import annotations

from dataclasses import dataclass

from tests.emulators.zalo_bot.photos import Photo
from tests.emulators.zalo_bot.state import Json


@dataclass(frozen=True, slots=True)
class Seen:
    """Text or caption; the photo as people see it now, if it is one."""

    id: str
    text: str
    photo: Photo | None
    raw: Json


def seen(message: Json) -> Seen:
    """The message as it is shown."""
    return Seen(
        id=message["message_id"],
        text=message.get("text") or message.get("caption", ""),
        photo=message.get("photo"),
        raw=message,
    )
