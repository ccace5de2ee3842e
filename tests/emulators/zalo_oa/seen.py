"""A message of the account as the person sees it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Button:
    """A button below a message."""

    title: str
    type: str
    payload: Any


@dataclass(frozen=True, slots=True)
class Seen:
    """Text or caption, the buttons below, the photo or where it is, the template and its data, what it cost
    (`quota_type`), when it was sent in seconds. `raw` is the `message` of the call."""

    id: str
    text: str
    buttons: tuple[Button, ...] = ()
    photo: bytes | None = None
    url: str = ""
    template: str = ""
    template_data: dict[str, Any] = field(default_factory=dict)
    cost: str = ""
    at: float = 0.0
    raw: dict[str, Any] = field(default_factory=dict)

    @property
    def labels(self) -> tuple[str, ...]:
        """What stands on the buttons."""
        return tuple(button.title for button in self.buttons)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a chat as the page shows it: what the account sent, or what the person did."""

    at: float
    mine: bool = True
    text: str = ""
    path: str = ""
    message: Seen | None = None
