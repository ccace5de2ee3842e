"""The faults that can be flipped on the page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.emulators.telegram.server import Emulator

SENDING = ("sendMessage", "sendPhoto", "editMessageText")


@dataclass(frozen=True, slots=True)
class Switch:
    """One fault: its field, what it does, how it stands."""

    name: str
    says: str
    value: str
    check: bool = False


def switches(emulator: Emulator) -> list[Switch]:
    """Every switch as it stands now."""
    faults, queue = emulator.faults, emulator.queue
    return [
        Switch("latency", "seconds before each answer", f"{faults.latency:g}"),
        Switch("limits", "Telegram's limits (429)", "on" if emulator.limits.on else "", check=True),
        Switch("revoked", "token revoked (401)", "on" if faults.revoked else "", check=True),
        Switch("too_many", "429 once, seconds to wait", ""),
        Switch("bad_gateway", "502 page, so many of each way to send", ""),
        Switch("lost", "taken but connection closed, so many", ""),
        Switch("twice", "updates that come twice", str(max(queue.twice, 0) or "")),
        Switch("held", "updates held back", str(queue.held or "")),
        Switch("release", "let held updates go", "", check=True),
    ]


def turn(emulator: Emulator, form: dict[str, str]) -> None:
    """Set the switches as in a form that shows all of them. A field that is no number counts as empty."""
    faults, queue = emulator.faults, emulator.queue
    faults.latency = _number(form.get("latency", ""))
    emulator.limits.on, faults.revoked = "limits" in form, "revoked" in form
    queue.twice, queue.held = int(_number(form.get("twice", ""))), int(_number(form.get("held", "")))
    for method in SENDING:
        faults.next_bad_gateway(method, int(_number(form.get("bad_gateway", ""))))
        faults.next_lost_answer(method, int(_number(form.get("lost", ""))))
    if seconds := int(_number(form.get("too_many", ""))):
        faults.next_too_many("sendMessage", seconds)
    if "release" in form:
        queue.release()


def _number(text: str) -> float:
    try:
        return max(float(text), 0.0)
    except ValueError:
        return 0.0
