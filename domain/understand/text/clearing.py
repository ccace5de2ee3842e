"""A message in NFC without what cannot be seen."""

from __future__ import annotations

import re
import unicodedata
from itertools import count

_HIDDEN = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f"
    "\u202a-\u202e\u2060-\u206f\u3164\ud800-\udfff\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\U000e0000-\U000e0fff]+"
)
_HEAPED = re.compile(r"[^\w\s]{31,}")
_MARKS = 30


def cleared(text: str) -> str:
    """In NFC, without what cannot be seen. Heaps of marks on one letter are cut: ordering them takes quadratic time."""
    if text.isascii():
        return _HIDDEN.sub("", text)
    return unicodedata.normalize("NFC", _HEAPED.sub(_lessened, _HIDDEN.sub("", text)))


def _lessened(heap: re.Match[str]) -> str:
    left = count()
    return "".join(c for c in heap.group() if not unicodedata.combining(c) or next(left) < _MARKS)
