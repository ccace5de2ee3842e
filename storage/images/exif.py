"""The three facts of EXIF that matter (which way up, when, where), read by hand: a hostile block costs no memory.

Pillow's reader copies every entry of the block, so a few kilobytes of overlapping entries can ask for gigabytes.
"""

from __future__ import annotations

import re
import struct
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone

VIET_NAM = timezone(timedelta(hours=7), "Asia/Ho_Chi_Minh")

_MAX_ENTRIES = 256
_ASCII, _SHORT, _LONG, _RATIONAL = 2, 3, 4, 5
_WIDTH = {_ASCII: 1, _SHORT: 2, _LONG: 4, _RATIONAL: 8}
_ORIENTATION, _EXIF_IFD, _GPS_IFD = 0x0112, 0x8769, 0x8825
_TAKEN, _OFFSET = 0x9003, 0x9011
_LAT_REF, _LAT, _LON_REF, _LON = 1, 2, 3, 4


@dataclass(frozen=True, slots=True)
class Seen:
    """What the camera wrote. `orientation` is 1 to 8; `taken_at` is UTC; position in degrees, or both None."""

    orientation: int = 1
    taken_at: datetime | None = None
    lat: float | None = None
    lon: float | None = None


@dataclass(frozen=True, slots=True)
class _Tiff:
    data: bytes
    order: str

    def numbers(self, form: str, at: int) -> tuple[int, ...]:
        return struct.unpack_from(self.order + form, self.data, at)

    def entries(self, at: int) -> dict[int, tuple[int, int, int]]:
        """Tag to (type, count, where the value is)."""
        found: dict[int, tuple[int, int, int]] = {}
        (many,) = self.numbers("H", at)
        for entry in range(at + 2, at + 2 + 12 * min(many, _MAX_ENTRIES), 12):
            tag, kind, count, value = self.numbers("HHII", entry)
            inline = _WIDTH.get(kind, 1) * count <= 4
            found[tag] = kind, count, entry + 8 if inline else value
        return found

    def text(self, entry: tuple[int, int, int] | None) -> str:
        if entry is None or entry[0] != _ASCII or entry[1] > 64:
            return ""
        return self.data[entry[2] : entry[2] + entry[1]].rstrip(b"\x00 ").decode("ascii", "replace")

    def whole(self, entry: tuple[int, int, int] | None) -> int | None:
        if entry is None or entry[0] not in (_SHORT, _LONG) or entry[1] != 1:
            return None
        return self.numbers("H" if entry[0] == _SHORT else "I", entry[2])[0]

    def degrees(self, entry: tuple[int, int, int] | None) -> float | None:
        if entry is None or entry[0] != _RATIONAL or entry[1] != 3:
            return None
        d, d_of, m, m_of, s, s_of = self.numbers("6I", entry[2])
        return d / d_of + m / m_of / 60 + (s / s_of / 3600 if s else 0)


def read(blob: bytes) -> Seen:
    """The facts in an EXIF block. Never raises: what cannot be read, or makes no sense, was not said."""
    data = blob.removeprefix(b"Exif\x00\x00")
    if data[:4] not in (b"II*\x00", b"MM\x00*"):
        return Seen()
    tiff = _Tiff(data, "<" if data[:2] == b"II" else ">")
    first = _directory(tiff, tiff.numbers("I", 4)[0] if len(data) >= 8 else None)
    detail = _directory(tiff, tiff.whole(first.get(_EXIF_IFD)))
    gps = _directory(tiff, tiff.whole(first.get(_GPS_IFD)))
    orientation = tiff.whole(first.get(_ORIENTATION)) or 1
    lat, lon = _position(tiff, gps)
    taken = _moment(tiff.text(detail.get(_TAKEN)), tiff.text(detail.get(_OFFSET)))
    return Seen(orientation if 1 <= orientation <= 8 else 1, taken, lat, lon)


def _directory(tiff: _Tiff, at: int | None) -> dict[int, tuple[int, int, int]]:
    try:
        return {} if at is None else tiff.entries(at)
    except struct.error:
        return {}


def _position(tiff: _Tiff, gps: dict[int, tuple[int, int, int]]) -> tuple[float, float] | tuple[None, None]:
    try:
        lat, lon = tiff.degrees(gps.get(_LAT)), tiff.degrees(gps.get(_LON))
    except (struct.error, ZeroDivisionError):
        return None, None
    north, east = tiff.text(gps.get(_LAT_REF)), tiff.text(gps.get(_LON_REF))
    if lat is None or lon is None or north not in ("N", "S") or east not in ("E", "W"):
        return None, None
    if lat > 90 or lon > 180 or (lat == 0 and lon == 0):
        return None, None
    return round(lat if north == "N" else -lat, 6), round(lon if east == "E" else -lon, 6)


def _moment(taken: str, offset: str) -> datetime | None:
    """Cameras write local time; without an offset the time is Viet Nam's."""
    try:
        local = datetime.strptime(taken, "%Y:%m:%d %H:%M:%S")  # noqa: DTZ007 (the zone is added below)
    except ValueError:
        return None
    if not 1990 <= local.year <= 2100:
        return None
    return local.replace(tzinfo=_zone(offset)).astimezone(UTC)


def _zone(offset: str) -> timezone:
    found = re.fullmatch(r"([+-])(\d\d):(\d\d)", offset)
    if found is None or int(found[2]) > 14 or int(found[3]) > 59:
        return VIET_NAM
    away = timedelta(hours=int(found[2]), minutes=int(found[3]))
    return timezone(away if found[1] == "+" else -away)
