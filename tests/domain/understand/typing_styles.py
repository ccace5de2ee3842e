"""Vietnamese as Telex and VNI keyboards leave it when they are switched off."""

from __future__ import annotations

import unicodedata

_TELEX = {"\u0300": "f", "\u0301": "s", "\u0309": "r", "\u0303": "x", "\u0323": "j"}
_VNI = {"\u0300": "2", "\u0301": "1", "\u0309": "3", "\u0303": "4", "\u0323": "5"}
_TELEX_SHAPES = {"ă": "aw", "â": "aa", "ê": "ee", "ô": "oo", "ơ": "ow", "ư": "uw", "đ": "dd"}
_VNI_SHAPES = {"ă": "a8", "â": "a6", "ê": "e6", "ô": "o6", "ơ": "o7", "ư": "u7", "đ": "d9"}


def in_telex(syllable: str) -> str:
    """The keys of a syllable, its tone last: đường as dduwowngf."""
    return _keyed(syllable, _TELEX, _TELEX_SHAPES)


def in_vni(syllable: str) -> str:
    """The keys of a syllable, its tone last: đường as d9u7o7ng2."""
    return _keyed(syllable, _VNI, _VNI_SHAPES)


def _keyed(syllable: str, tones: dict[str, str], shapes: dict[str, str]) -> str:
    apart = unicodedata.normalize("NFD", syllable)
    tone = "".join(tones.get(c, "") for c in apart)
    plain = unicodedata.normalize("NFC", "".join(c for c in apart if c not in tones))
    return "".join(shapes.get(c, c) for c in plain) + tone
