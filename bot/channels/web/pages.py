"""Rendering: the chat page, single bubbles for live pages, the other-device page, and a page for when it went wrong."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from uuid import uuid4

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from bot.channels.web.bubbles import Bubble, linked, whole
from locales import Say

HERE = Path(__file__).parent
STATIC = HERE / "static"


@dataclass(frozen=True, slots=True)
class Look:
    """For whom a page is made: language, the token of their forms, and our host as they know it."""

    language: str
    token: str
    host: str


@dataclass(frozen=True, slots=True)
class History:
    """A stretch of a chat, oldest first. `start` is what the Bắt đầu button sends, empty when it is not offered."""

    bubbles: Sequence[Bubble] = ()
    turn: int = 0
    after: int = 0
    older: int | None = None
    whole: bool = True
    start: str = ""

    @property
    def waiting(self) -> bool:
        """Did the resident speak last, so that an answer is due?"""
        return self.whole and bool(self.bubbles) and self.bubbles[-1].side == "in"

    @property
    def expects(self) -> str:
        """What the talk asks for now."""
        return next((b.expects for b in reversed(self.bubbles) if b.turn and b.turn == self.turn), "choice")


class Pages:
    """The templates, in every language. `phone` is the office's, shown where somebody may need a person."""

    def __init__(self, say_in: Callable[[str], Say], *, phone: str = "") -> None:
        self._say_in = say_in
        self._env = Environment(
            loader=FileSystemLoader(HERE / "templates"), autoescape=True, undefined=StrictUndefined, trim_blocks=True
        )
        self._env.filters.update(linked=linked, whole=whole)
        self._env.globals.update(
            fresh=lambda: uuid4().hex, phone=phone, version={path.name: fingerprint(path) for path in STATIC.iterdir()}
        )

    def say(self, language: str) -> Say:
        """The words of a language, for sentences that are not in a template."""
        return self._say_in(language)

    def chat(self, look: Look, history: History) -> str:
        """The chat page."""
        return self._render("chat.html", look, h=history, turn=history.turn)

    def bubble(self, look: Look, one: Bubble, turn: int) -> str:
        """One bubble, to be put into a page that is open."""
        return self._render("bubble.html", look, b=one, turn=turn)

    def device(self, look: Look, *, code: str = "", trouble: str = "") -> str:
        """The page that gives and takes the code for another device."""
        return self._render("device.html", look, code=code, trouble=trouble)

    def sorry(self, look: Look, *, trouble: str, text: str = "", event: str = "") -> str:
        """What a form gets that could not be kept: why, and the form again with what was typed."""
        return self._render("sorry.html", look, trouble=trouble, text=text, event=event)

    def _render(self, name: str, look: Look, **values: object) -> str:
        return self._env.get_template(name).render(look=look, say=self._say_in(look.language), **values)


def fingerprint(path: Path) -> str:
    """A short print of a file's content, for addresses that browsers may keep for good."""
    return sha256(path.read_bytes()).hexdigest()[:12]
