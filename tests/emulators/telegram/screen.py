"""A message of the bot as the person sees it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from tests.emulators.telegram.text import span


@dataclass(frozen=True, slots=True)
class Seen:
    """Text or caption, what is bold, the buttons row after row, the photo, the keyboard it brought."""

    id: int
    text: str
    bold: tuple[str, ...]
    buttons: tuple[tuple[str, ...], ...]
    photo: bytes | None
    keyboard: tuple[tuple[str, ...], ...]
    edited: bool
    raw: dict[str, Any]

    @property
    def labels(self) -> tuple[str, ...]:
        """Every button in the message."""
        return tuple(label for row in self.buttons for label in row)


def seen(message: dict[str, Any], keyboard: dict[str, Any] | None, photo: bytes | None) -> Seen:
    """The message as it is shown."""
    text = message.get("text") or message.get("caption", "")
    entities = message.get("entities") or message.get("caption_entities", [])
    return Seen(
        id=message["message_id"],
        text=text,
        bold=tuple(span(text, entity) for entity in entities if entity["type"] == "bold"),
        buttons=_labels(message.get("reply_markup", {}).get("inline_keyboard", [])),
        photo=photo,
        keyboard=_labels((keyboard or {}).get("keyboard", [])),
        edited="edit_date" in message,
        raw=message,
    )


def _labels(rows: list[list[dict[str, Any]]]) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(button["text"] for button in row) for row in rows)
