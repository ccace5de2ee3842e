"""What notices are made of: lasting options, the head of a case, and a cap that keeps photos with their text."""

from __future__ import annotations

from domain.reports import Family
from domain.screen import Option, Screen, Tone, rows_of
from locales import Say
from screens.case import Facts, domain_words, family_words, lines_of, lines_words, place_words

MOST = 880
"""UTF-16 units: a notice with its title stays under a photo caption (1,024), so that its photos are shown with it."""
WORDS = 400
"""What one person's words may take of it."""
LETTER = 3_000
"""A notice that is mostly an officer's words, and carries no photos."""
ANSWER = 2_000
"""What those words may take."""


def option(label: str, choice: str, tone: Tone = Tone.PLAIN) -> Option:
    """An option that stays good however long the notice lies there."""
    return Option(label, choice, tone, lasting=True)


def cut(text: str, limit: int) -> str:
    """At most `limit` UTF-16 units of the text, as messengers count, with … where something was left out."""
    units = text.encode("utf-16-le")
    return text if len(units) <= 2 * limit else units[: 2 * limit - 2].decode("utf-16-le", "ignore").rstrip() + "…"


def notice(title: str, *parts: str, options: tuple[Option, ...] = (), columns: int = 1, most: int = MOST) -> Screen:
    """A notice: paragraphs without the empty ones, and its options."""
    return Screen(cut("\n\n".join(part for part in parts if part), most), rows_of(options, columns), title)


def words(facts: Facts, name: str, limit: int = WORDS) -> str:
    """What somebody wrote, at a length that leaves room for the rest."""
    return cut(str(facts.get(name) or ""), limit)


def where(facts: Facts) -> str:
    """The place of a case."""
    near = cut(str(facts.get("place") or ""), 120)
    return place_words(
        *(str(facts.get(name) or "") for name in ("work",)),
        near,
        *(str(facts.get(name) or "") for name in ("village", "unit")),
    )


def lines(say: Say, facts: Facts) -> str:
    """The lines of a contribution."""
    return lines_words(say, lines_of(facts))


def head(say: Say, facts: Facts) -> str:
    """What and where, in one line for an officer."""
    family = family_words(say, Family(facts["family"]))
    about = domain_words(say, facts.get("domain"))
    return " · ".join(part for part in (family, about, where(facts)) if part)


def mine(say: Say, facts: Facts) -> Option:
    """The way to the author's own card."""
    return option(say("Xem việc của tôi"), f"mine:{facts['code']}")
