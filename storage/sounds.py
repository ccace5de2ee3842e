"""What kind of sound some bytes are, by their own first bytes: never by what a sender says of them."""

from __future__ import annotations

_MPEG_SYNC, _MPEG_LAYER = 0xE0, 0x06
_ADTS, _ADTS_MASK = 0xF0, 0xF6
"""Twelve set bits, then a layer of zero: AAC without a container, as Zalo sends it [B]."""


def sound_type(data: bytes) -> str | None:
    """The media type to serve the sound with; None for what is no sound that we know."""
    if data.startswith(b"OggS"):
        return "audio/ogg"
    if data.startswith(b"ID3") or _is_mpeg(data):
        return "audio/mpeg"
    if len(data) > 1 and data[0] == 0xFF and data[1] & _ADTS_MASK == _ADTS:
        return "audio/aac"
    return "audio/mp4" if data[4:8] == b"ftyp" else None


def _is_mpeg(data: bytes) -> bool:
    """Eleven set bits, then a layer that exists."""
    return len(data) > 1 and data[0] == 0xFF and data[1] & _MPEG_SYNC == _MPEG_SYNC and data[1] & _MPEG_LAYER != 0
