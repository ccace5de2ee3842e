"""The faults that can be flipped on the page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.emulators.zalo_oa.server import Emulator

SEND = "message/cs"


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
        Switch("buttons", "buttons are refused (-201)", _on(faults.refused_buttons), check=True),
        Switch("limits", "100 calls a minute (-32)", _on(emulator.limits.on), check=True),
        Switch("echoes", "our messages come back as events", _on(emulator.echoes), check=True),
        Switch("bad_gateway", "502 page when sending, so many", ""),
        Switch("lost", "sent but no answer, so many", ""),
        Switch("refused", "the next send meets this error", ""),
        Switch("refresh_lost", "the next refresh gets no answer", "", check=True),
        Switch("twice", "events that come twice", str(queue.twice or "")),
        Switch("held", "events held back", str(queue.held or "")),
        Switch("release", "let held events go", "", check=True),
        Switch("package", "paid messages left in the plan", str(emulator.plan.package - emulator.plan.package_sent)),
    ]


def turn(emulator: Emulator, form: Mapping[str, str]) -> None:
    """Set the switches as in a form that shows all of them. A field that is no number counts as empty."""
    faults, queue = emulator.faults, emulator.queue
    faults.latency = float(_number(form, "latency"))
    faults.refused_buttons, emulator.limits.on = "buttons" in form, "limits" in form
    emulator.echoes = "echoes" in form
    queue.twice, queue.held = max(int(_number(form, "twice")), 0), max(int(_number(form, "held")), 0)
    emulator.plan.package = emulator.plan.package_sent + max(int(_number(form, "package")), 0)
    faults.next_bad_gateway(SEND, max(int(_number(form, "bad_gateway")), 0))
    faults.next_lost_answer(SEND, max(int(_number(form, "lost")), 0))
    faults.next_lost_answer("access_token", int("refresh_lost" in form))
    if code := int(_number(form, "refused")):
        faults.next_refusal(SEND, -abs(code))
    if "release" in form:
        queue.release()


def _on(value: bool) -> str:
    return "on" if value else ""


def _number(form: Mapping[str, str], name: str) -> float:
    try:
        return float(form.get(name, ""))
    except ValueError:
        return 0.0
