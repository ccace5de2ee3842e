"""Vietnamese syllables: what is one, and where its tone mark stands. Input is lower case, in NFC."""

from __future__ import annotations

from functools import lru_cache


def listed(words: str) -> frozenset[str]:
    """The words of a list written in one line."""
    return frozenset(words.split())


_TONED = {
    "a": "àáảãạ",
    "ă": "ằắẳẵặ",
    "â": "ầấẩẫậ",
    "e": "èéẻẽẹ",
    "ê": "ềếểễệ",
    "i": "ìíỉĩị",
    "o": "òóỏõọ",
    "ô": "ồốổỗộ",
    "ơ": "ờớởỡợ",
    "u": "ùúủũụ",
    "ư": "ừứửữự",
    "y": "ỳýỷỹỵ",
}
LEVEL, FALLING, RISING, ASKING, TUMBLING, HEAVY = range(6)
"""The tones: ngang, huyền, sắc, hỏi, ngã, nặng."""

VOWELS = frozenset(_TONED)
_TONE_OF = {toned: (plain, tone) for plain, row in _TONED.items() for tone, toned in enumerate(row, 1)}
_WITHOUT_TONE = str.maketrans({toned: plain for toned, (plain, _) in _TONE_OF.items()})
LETTERS = frozenset("bcdđghklmnpqrstvx").union(_TONED, *_TONED.values())
"""The lower-case letters of Vietnamese."""

_ONSETS = listed("b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x") | {""}
_OPEN = listed(
    "a ai am an ang anh ao au ay ăm ăn ăng âm ân âng âu ây e em en eng eo ê êm ên ênh êu "
    "i ia iêm iên iêng iêu im in inh iu o oa oai oam oan oang oanh oao oay oăm oăn oăng oe oen oeo oi om on ong oong "
    "ô ôi ôm ôn ông ơ ơi ơm ơn u ua uân uâng uây uê uênh ui um un ung uôi uôm uôn uông uơ uy uya uyên uynh uyu "
    "ư ưa ưi ưng ươi ươm ươn ương ươu ưu y yêm yên yêng yêu"
)
_STOPPED = listed(
    "ac ach ap at ăc ăp ăt âc âp ât ec ep et êch êp êt ich iêc iêp iêt ip it oac oach oap oat oăc oăt oc oet ooc op ot "
    "ôc ôp ôt ơp ơt uât uc uêch uôc uôt up ut uych uyêt uyt uyp ưc ươc ươp ươt ưt yêt"
)
_HATS = str.maketrans("ăâêôơư", "aaeoou")
_UNMARKED = frozenset(rime.translate(_HATS) for rime in _OPEN | _STOPPED)
_FRONT = ("e", "ê", "i", "y")
_BEFORE_FRONT = {"k": True, "gh": True, "ngh": True, "c": False, "ng": False}
_DOUBLE_O = frozenset({"b", "g", "m", "x"})
_MARKED_VOWELS = "ăâêôơư"


@lru_cache(8_192)
def is_syllable(marked: str) -> bool:
    """Is it spelled as a Vietnamese syllable? "ngh" stands before e, ê, i; a stopped rime takes sắc or nặng only."""
    plain, tone = toneless(marked)
    return tone is not None and _fits(plain, tone)


@lru_cache(2_048)
def is_unmarked(letters: str) -> bool:
    """May it be a syllable that was typed without its marks? "ruoi" is, for rưỡi."""
    return any(letters[:size] in _ONSETS and letters[size:] in _UNMARKED for size in (3, 2, 1, 0))


def toneless(marked: str) -> tuple[str, int | None]:
    """The word without its tone, and the tone; None where it has more than one."""
    plain = marked.translate(_WITHOUT_TONE)
    if plain == marked:
        return plain, LEVEL
    tones = [_TONE_OF[c][1] for c in marked if c in _TONE_OF]
    return plain, tones[0] if len(tones) == 1 else None


def toned(plain: str, tone: int) -> str | None:
    """The syllable with this tone, its mark where it is written most: hòa, thủy, hoàn, quý, giữa. None for none."""
    if not _fits(plain, tone):
        return None
    if tone == LEVEL:
        return plain
    at = len(plain) - len(_rime(plain) or "") + _bearer(_rime(plain) or "")
    return plain[:at] + _TONED[plain[at]][tone - 1] + plain[at + 1 :]


@lru_cache(8_192)
def modern(marked: str) -> str:
    """The word with its tone mark where `toned` puts it, so that hoà and hòa compare equal."""
    plain, tone = toneless(marked)
    return (toned(plain, tone) if tone else None) or marked


@lru_cache(8_192)
def mended(marked: str) -> str | None:
    """The syllable meant by one with a hat left out or a hook on one letter of two: đuợc is được, nhièu nhiều."""
    plain, tone = toneless(marked)
    if tone is None or _rime(plain):
        return None
    return toned(paired(plain.replace("ie", "iê").replace("ye", "yê")), tone)


def lacks_tone(marked: str) -> bool:
    """Was its tone left out, as in đât and nươc? A stopped rime always has one."""
    plain, tone = toneless(marked)
    return tone == LEVEL and _rime(paired(plain)) in _STOPPED


def paired(plain: str) -> str:
    """With ươ for "ưo", and for "uơ" where something follows, as keyboards make it."""
    plain = plain.replace("ưo", "ươ")
    return plain if plain.endswith("uơ") else plain.replace("uơ", "ươ")


def _fits(plain: str, tone: int) -> bool:
    rime = _rime(plain)
    if rime is None:
        return False
    return tone in (RISING, HEAVY) if rime in _STOPPED else True


@lru_cache(8_192)
def _rime(plain: str) -> str | None:
    """The rime of a syllable without tone; None where it is not one."""
    for size in (3, 2, 1, 0):
        onset, rime = plain[:size], plain[size:]
        if len(onset) == size and onset in _ONSETS and (rime in _OPEN or rime in _STOPPED) and _go(onset, rime):
            return rime
    return None


def _go(onset: str, rime: str) -> bool:
    if rime.startswith("oo"):
        return onset in _DOUBLE_O
    if onset == "g":
        return rime[:1] not in _FRONT or rime[0] == "i"
    front = _BEFORE_FRONT.get(onset)
    return front is None or front == rime.startswith(_FRONT)


def _bearer(rime: str) -> int:
    """Which letter of the rime bears the mark."""
    marked = [i for i, letter in enumerate(rime) if letter in _MARKED_VOWELS]
    if marked:
        return marked[-1]
    vowels = sum(letter in VOWELS for letter in rime)
    if vowels == 1:
        return 0
    return 1 if vowels == 3 or vowels < len(rime) else 0
