"""Codes that are typed where no link can carry them: to join a chat, to use an invitation, to name a public work.

Zalo's Bot Platform has no start parameter [A], so what a link says elsewhere is typed there.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from domain.words import fold

SYMBOLS = "BCFGHJKLMNPQRSTVXZ23456789"
"""What codes are made of. Nothing that looks like another, and no vowel, D or W: no word can be taken for a code, and
the Telex and VNI keyboards of Vietnamese change nothing in it."""

LINK, INVITATION = 8, 16
"""Letters of a code that joins chats, and of one that gives a role."""

_FEWEST = 2
"""A code has at least so many digits and so many letters."""
_LONGEST = 80
_GROUP = 4

_LINKING = r"(?:ma )?noi(?: kenh)?(?: khac)?|link"
_INVITING = r"(?:loi |ma )?moi|invite"
_BEFORE = re.compile(
    rf"/?(?:(?P<link>{_LINKING})|(?P<invitation>{_INVITING}))(?:@\w+)?(?:[ :_-]+(?:ma |so )?|)(?P<code>\S.*)"
)
_WORK = re.compile(r"(?P<stroke>/?)(?:cong trinh|ct|work)(?:@\w+)?[ :_#-]*(?:so )?(?P<number>[0-9]{1,9})")
_OLD = re.compile(r"(?:invite_)?([A-Za-z0-9_-]{22})")
"""Invitations of before: 16 random bytes in base64url, whose case matters."""


class Opens(StrEnum):
    """What a typed code leads to."""

    LINK = "link"
    INVITATION = "invitation"
    WORK = "work"


@dataclass(frozen=True, slots=True)
class TypedCode:
    """A code as it is to be looked up. `named`: the word before it says what it is; one that stands alone could be an
    answer where a question is open."""

    opens: Opens
    code: str
    named: bool


def fits(code: str) -> bool:
    """Has it the look of the codes we make: letters and digits of `SYMBOLS`, some of each?"""
    digits = sum(letter.isdigit() for letter in code)
    return all(letter in SYMBOLS for letter in code) and digits >= _FEWEST and len(code) - digits >= _FEWEST


def grouped(code: str) -> str:
    """The code as people read and type it: in groups of four."""
    return " ".join(code[at : at + _GROUP] for at in range(0, len(code), _GROUP))


@lru_cache(4)
def read(text: str) -> TypedCode | None:
    """The code that a whole text is, however it was typed: gaps, case and marks do not count."""
    if not text or len(text) > _LONGEST:
        return None
    folded = fold(text).strip(" .,!")
    if work := _WORK.fullmatch(folded):
        return TypedCode(Opens.WORK, str(int(work["number"])), named=bool(work["stroke"]))
    if found := _BEFORE.fullmatch(folded):
        opens = Opens.LINK if found["link"] else Opens.INVITATION
        if code := _behind(opens, found["code"], text):
            return TypedCode(opens, code, named=True)
    return _alone(folded)


def _behind(opens: Opens, typed: str, text: str) -> str:
    """The code after the word that says what it is, right or not; empty for other words."""
    last = text.split()[-1]
    if opens is Opens.INVITATION and " " not in typed and (old := _OLD.fullmatch(last)):
        return old[1]
    code = _squeezed(typed)
    return code if _meant_as_code(code) else ""


def _alone(folded: str) -> TypedCode | None:
    code = _squeezed(folded)
    opens = {LINK: Opens.LINK, INVITATION: Opens.INVITATION}.get(len(code))
    return TypedCode(opens, code, named=False) if opens and fits(code) else None


def _squeezed(typed: str) -> str:
    """The letters without the gaps; empty if there is anything else in it."""
    code = re.sub(r"[ ._\-]", "", typed).upper()
    return code if code.isascii() and code.isalnum() else ""


def _meant_as_code(code: str) -> bool:
    """A slip of the finger does not make it other words: no words are without vowels and with digits."""
    digits = sum(letter.isdigit() for letter in code)
    return LINK - 2 <= len(code) <= INVITATION + _GROUP and digits >= _FEWEST and not set(code) & set("AEUY")
