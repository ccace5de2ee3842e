"""Changing one part of a draft: the trail is cut where the part stands, and joined again once it is answered. Pure."""

from __future__ import annotations

from typing import Any

from domain.kinds import load
from domain.questions import Asks, Draft, Kind, Question
from handlers import knowing
from screens.labels import LINES

Trail = list[list[Any]]


def cut(kind: Kind, draft: Draft, name: str) -> tuple[Draft, Trail]:
    """The draft as it was before the part called `name` was asked, and the answers that came after it."""
    if name == "unit":
        rest = [[part, _unbound(value)] for part, value in draft["trail"] if part != "unit"]
        return _with(draft, [], known_unit=False), rest
    parts = _parts(kind, name)
    trail = draft["trail"]
    places = [number for number, (part, _) in enumerate(trail) if part in parts]
    if not places:
        return draft, []
    at = places[0] if name == LINES else places[-1]
    before = [entry for entry in trail[:at] if entry[0] not in parts]
    return _with(draft, before), [entry for entry in trail[at:] if entry[0] not in parts]


def joined(draft: Draft, rest: Trail) -> Draft | None:
    """The draft with the answers that came after; None while the part is not answered yet, or they no longer fit."""
    return load({**draft, "trail": [*draft["trail"], *rest]})


def replaced(kind: Kind, draft: Draft, name: str, value: Any) -> Draft:
    """The draft with another answer to one question; as it was if that does not fit."""
    before, rest = cut(kind, draft, name)
    return joined({**before, "trail": [*before["trail"], [name, value]]}, rest) or draft


def reconsidered(draft: Draft, official: bool) -> Draft:
    """The draft with the involvement that was taken for granted judged anew, as its domain is now."""
    involved = knowing.involvement(draft["answers"].get("domain"), official=official)
    trail = [[name, involved if name == "involved" else value] for name, value in draft["trail"]]
    return load({**draft, "trail": trail}) or draft


def with_photos(kind: Kind, draft: Draft, names: tuple[str, ...]) -> tuple[Draft, int]:
    """The draft with more photos, whatever is being asked; and how many had to be left out because of the cap."""
    question = photo_question(kind)
    if question is None or not names:
        return draft, 0
    held = draft["answers"].get(question.name, [])
    fresh = [name for name in dict.fromkeys(names) if name not in held]
    room = fresh[: max(0, question.cap - len(held))]
    return (_inserted(draft, question, room) if room else draft), len(fresh) - len(room)


def with_caption(kind: Kind, draft: Draft, caption: str) -> Draft | None:
    """The draft with a caption in its text: in place of a text that was skipped, or as one more line of it."""
    for number, (name, value) in enumerate(draft["trail"]):
        question = kind.question(name)
        if question and question.asks is Asks.TEXT and name in {"text", "note"}:
            text = f"{value}\n{caption}" if value else caption
            trail = [*draft["trail"][:number], [name, text], *draft["trail"][number + 1 :]]
            return load({**draft, "trail": trail}) if len(text) <= question.most else None
    return None


def photo_question(kind: Kind) -> Question | None:
    """The kind's question for photos."""
    return next((question for question in kind.questions if question.asks is Asks.PHOTOS), None)


def _inserted(draft: Draft, question: Question, names: list[str]) -> Draft:
    trail = draft["trail"]
    closed = [number for number, entry in enumerate(trail) if entry == [question.name, None]]
    at = closed[0] if closed else len(trail)
    return load({**draft, "trail": [*trail[:at], [question.name, names], *trail[at:]]}) or draft


def _parts(kind: Kind, name: str) -> frozenset[str]:
    if name == LINES and kind.repeat:
        return frozenset({*kind.repeat.questions, kind.repeat.again})
    return frozenset({name})


def _unbound(value: Any) -> Any:
    """A work or village of another commune stays as words only."""
    return {"value": "", "label": value["label"]} if isinstance(value, dict) and "label" in value else value


def _with(draft: Draft, trail: Trail, known_unit: bool | None = None) -> Draft:
    facts = draft["facts"]
    known = facts["known_unit"] if known_unit is None else known_unit
    changed = {**draft, "trail": trail, "facts": {**facts, "known_unit": known}}
    shorter = load(changed)
    if shorter is None:
        raise ValueError(f"the beginning of a draft of {draft['kind']} no longer fits")
    return shorter
