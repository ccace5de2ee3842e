"""What stands between two spaces or marks, with typed letters turned back."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from domain.understand.text import joined, shorthand, syllables, telex, vni
from domain.understand.text.comparing import APART, DIGIT, PIECE, Piece, Sort, bare, compared

_CHUNK = re.compile(rf"[^\W{APART}]+(?:(?<={DIGIT})[.,]{DIGIT}[^\W{APART}]*)*|\n|\S")
_NUMBERED = re.compile(rf"{DIGIT}+(?:[.,]{DIGIT}+)*")
_KEYED = re.compile(r"[^\W\d_][0-9]")
_REPEATED = re.compile(r"(.)\1+")
_STRETCHED = re.compile(r"(.)\1\1")
_PHONE = re.compile(r"0[0-9]{9}")
_CACHED = 32
_CODE = 3


def in_chunks(text: str) -> list[tuple[int, tuple[Piece, ...]]]:
    """Where each chunk of a cleared text begins, and its words: 1tr2 is 1, tr, 2; a word typed in VNI is one."""
    in_vni = _is_in_vni(text)
    return [(found.start(), _chunk(found.group(), in_vni)) for found in _CHUNK.finditer(text)]


def _is_in_vni(text: str) -> bool:
    """Is there a word that only VNI leaves?"""
    if not _KEYED.search(text):
        return False
    return any(len(found.group()) <= _CACHED and vni.is_sure(found.group().lower()) for found in _CHUNK.finditer(text))


def _chunk(chunk: str, in_vni: bool) -> tuple[Piece, ...]:
    return _parted(chunk, in_vni) if len(chunk) <= _CACHED else _parted.__wrapped__(chunk, False)


@lru_cache(16_384)
def _parted(chunk: str, in_vni: bool) -> tuple[Piece, ...]:
    """What stands between two spaces or marks: 1tr2 as 1, tr, 2; a word with VNI's digits in it as one."""
    if chunk.isalpha():
        return (_restored(chunk, 0),)
    lower = chunk.lower()
    if short := shorthand.rows(lower):
        return (Piece(chunk, 0, len(chunk), lower, lower, Sort.WORD, short=short),)
    if in_vni and chunk[0].isalpha() and (marked := vni.restore(lower)):
        return (Piece(chunk, 0, len(chunk), marked, bare(marked), Sort.WORD, typed=True),)
    counted = _NUMBERED.match(chunk)
    if in_vni and counted and vni.is_sure(lower[counted.end() :]):
        rest = _parted(chunk[counted.end() :], True)[0]
        return (compared(counted.group(), 0), rest._replace(start=counted.end(), end=len(chunk)))
    parts = [piece for part in PIECE.finditer(chunk) for piece in _pieces(part.group(), part.start())]
    return tuple(part._replace(short=()) if part.short and part.end < len(chunk) else part for part in parts)


def _pieces(said: str, start: int) -> Iterator[Piece]:
    """What the letters or digits from `start` on were meant as: one word, or several that lost what parts them."""
    ends = _phone(said) if "," in said else len((joined.parted(said.lower()) or ("",))[0]) if start else 0
    if ends:
        yield _restored(said[:ends], start)
        ends += not said[ends].isalnum()
        yield _restored(said[ends:], start + ends)
    elif start and len(said) > 1 and not said.lower().strip("k"):
        yield compared(said, start)._replace(marked="k", bare="k")
    else:
        yield _restored(said, start)


def _phone(said: str) -> int:
    """Where the phone number ends behind which a comma and another number stand; 0 without."""
    number = said.partition(",")[0]
    return len(number) if _PHONE.fullmatch(number.replace(".", "")) else 0


def _restored(said: str, start: int) -> Piece:
    """A word with what it may be short for or was meant to be."""
    piece = compared(said, start)
    if piece.sort is not Sort.WORD or len(said) > _CACHED:
        return piece
    short = shorthand.rows(piece.marked)
    if short or syllables.is_syllable(piece.marked):
        return piece._replace(short=short) if short else piece
    calmed = _calmed(piece.marked)
    if calmed:
        return _mended(piece, calmed)
    meant = None if said.isupper() and len(said) <= _CODE else telex.restore(piece.marked)
    if meant and meant.sure:
        return _mended(piece, meant.marked)._replace(typed=True)
    if meant:
        return piece._replace(maybe=meant.marked)
    if said.isascii():
        return _undoubled(piece)
    if syllables.lacks_tone(piece.marked):
        return piece._replace(marked=piece.bare)
    mended = syllables.mended(piece.marked)
    return _mended(piece, mended) if mended else piece


def _undoubled(piece: Piece) -> Piece:
    """Without letters that were typed twice, where that makes a syllable: toii is toi; not TT, nor app."""
    single = _REPEATED.sub(r"\1", piece.marked)
    if single == piece.marked or len(single) < _CODE or piece.said.isupper():
        return piece
    return _mended(piece, single) if syllables.is_unmarked(single) else piece


def _mended(piece: Piece, marked: str) -> Piece:
    return piece._replace(marked=marked, bare=bare(marked), short=shorthand.rows(marked))


def _calmed(marked: str) -> str | None:
    """A word without the letters that were held down: gópppp as góp; None where there are none, or for III and haha."""
    if not _STRETCHED.search(marked) and (marked.isascii() or not _REPEATED.search(marked, 1)):
        return None
    calmed = _REPEATED.sub(r"\1", marked)
    known = len(calmed) > 1 and (syllables.is_syllable(calmed) or bool(shorthand.rows(calmed)))
    return syllables.modern(calmed) if known else None
