"""The messengers by name, and the limits every screen must keep on each. `CHANNELS` parametrises the tests."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """What one message can carry. `text` and `caption` in UTF-16 units, `choice` in bytes, the rest in pieces."""

    text: int
    caption: int
    buttons: int
    label: int
    choice: int
    photos: int
    file_bytes: int


@dataclass(frozen=True, slots=True)
class Channel:
    """A messenger: its name as stored, and its limits."""

    name: str
    limits: Limits


WEB = Channel("web", Limits(4_096, 1_024, 40, 60, 64, 10, 20_000_000))
TELEGRAM = Channel("telegram", Limits(4_096, 1_024, 40, 60, 64, 10, 20_000_000))
"""core.telegram.org/bots/api: text 4,096 and caption 1,024 after entities, callback data 64 bytes, getFile 20 MB."""

CHANNELS = (WEB, TELEGRAM)
