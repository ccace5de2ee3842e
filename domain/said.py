"""What a person said, whatever the messenger: the one input that handlers and forms know."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from domain.errors import PhotoRefused


class Medium(StrEnum):
    """What came that is neither text, photo, place nor contact."""

    VOICE = "voice"
    VIDEO = "video"
    DOCUMENT = "document"
    STICKER = "sticker"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Place:
    """A point in WGS 84 degrees."""

    lat: float
    lon: float


@dataclass(frozen=True, slots=True)
class Said:
    """One message, cleaned: NFC, no control or direction characters, capped.

    `choice` is set when an option was chosen (a button, its number, or its label typed); then `text` is empty.
    `photos` and `voices` are SHA-256 names of kept photos and voice notes; `refused` says which could not be kept, and
    why.
    `phone` only comes from a shared contact that is the sender's own.
    """

    text: str = ""
    choice: str = ""
    photos: tuple[str, ...] = ()
    refused: tuple[PhotoRefused, ...] = ()
    place: Place | None = None
    phone: str = ""
    medium: Medium | None = None
    voices: tuple[str, ...] = ()
