"""The kind of public work that a message speaks of."""

from __future__ import annotations

from domain.understand.text.reading import Reading
from domain.understand.topic.clues import Clue, Lexicon, each_of, opening
from domain.understand.topic.work_names import COMMUNES, TABLE, WAYS

_LEXICON = Lexicon(
    f"{TABLE.strip()}\nROAD_COMMUNE: " + ", ".join(f"{way} {commune}" for way in WAYS for commune in COMMUNES)
)

_VILLAGE = frozenset({"ban", "thon", "xom"})
_PURPOSE = each_of("lam xay sua de do mo lap lat dung bac ke tu nang cap cho dao san keo tang")
_ROAD, _NO_WORK = "ROAD", "-"


def find(reading: Reading) -> str | None:
    """The work's code in `domain.works`: what is built or mended before what is only named; a road without more is the
    village's where a village is named."""
    reading = opening(reading)
    found = [clue for clue in _LEXICON.find(reading) if clue.tags[0] != _NO_WORK]
    known = [clue for clue in found if clue.tags[0] != _ROAD]
    for clue in known:
        if _is_purpose(clue, reading):
            return clue.tags[0]
    if known:
        return known[0].tags[0]
    return "ROAD_VILLAGE" if found and any(word.bare in _VILLAGE for word in reading.words) else None


def _is_purpose(clue: Clue, reading: Reading) -> bool:
    before = reading.words[max(clue.first - 2, 0) : clue.first + 1]
    return any(word.bare in _PURPOSE for word in before)
