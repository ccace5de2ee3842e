"""Languages: gettext catalogues read as they are. Vietnamese is the source language; each folder here is a locale."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path

from babel.messages.pofile import read_po

SOURCE = "vi"
_HERE = Path(__file__).parent

Say = Callable[..., str]
"""`say("Chào {name}", name=…)`: the text in one language, with its placeholders filled in."""


@cache
def languages() -> tuple[str, ...]:
    """The languages there are, the source language first."""
    return (SOURCE, *sorted(path.parent.parent.name for path in _HERE.glob("*/LC_MESSAGES/messages.po")))


@cache
def catalogue(language: str) -> dict[str, str]:
    """The translations of one language, by Vietnamese text. Empty for Vietnamese itself and for unknown languages."""
    path = _HERE / language / "LC_MESSAGES" / "messages.po"
    if language not in languages() or not path.exists():
        return {}
    with path.open("rb") as file:
        return {str(m.id): str(m.string) for m in read_po(file) if m.id and m.string and not m.fuzzy}


@cache
def translator(language: str) -> Say:
    """What says things in a language. A text without a translation is said in Vietnamese."""
    texts = catalogue(language)

    def say(text: str, /, **params: object) -> str:
        found = texts.get(text, text)
        return found.format(**params) if params else found

    return say
