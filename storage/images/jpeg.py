"""JPEG containers: walks the segments, keeps those the decoder needs, and leaves every other one out."""

from __future__ import annotations

import re

from storage.images.bare import Bare, broken

EXIF = b"Exif\x00\x00"
# A camera writes 10 to 300 segments and at most a dozen scans. More is a file made to keep a decoder busy for hours.
MAX_SEGMENTS = 1000
MAX_SCANS = 64

_WINDOW = 1024 * 1024
_SOF = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_SOS, _EOI, _APP1, _ADOBE = 0xDA, 0xD9, 0xE1, 0xEE
_NEEDED = _SOF | {0xC4, 0xCC, 0xDB, 0xDD, _SOS, _ADOBE}  # frame, tables, restart interval, scans, CMYK marker
_MARKER = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]")


class _Walk:
    """One pass over the segments of one file."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.at = 2
        self.size: tuple[int, int] | None = None
        self.exif = b""
        self.scans = 0
        self.kept = [data[:2]]

    def marker(self) -> int:
        """The next marker's code, leaving `at` behind it."""
        self.at = _next_marker(self.data, self.at) + 2
        if self.at > len(self.data):
            raise broken("no marker where one must be")
        return self.data[self.at - 1]

    def segment(self, code: int) -> None:
        """Reads one segment, and after a scan header the scan itself."""
        length = int.from_bytes(self.data[self.at : self.at + 2], "big")
        body = self.data[self.at + 2 : self.at + length]
        if length < 2 or len(body) != length - 2:
            raise broken("segment cut short")
        end = self.at + length
        if code in _SOF:
            self.frame(body)
        elif code == _APP1 and body.startswith(EXIF) and not self.exif:
            self.exif = body
        elif code == _SOS:
            end = self.scan_end(end)
        if code in _NEEDED:
            self.kept.append(b"\xff" + bytes([code]) + self.data[self.at : end])
        self.at = end

    def frame(self, body: bytes) -> None:
        if len(body) < 6 or self.size is not None:
            raise broken("bad frame header")
        self.size = int.from_bytes(body[3:5], "big"), int.from_bytes(body[1:3], "big")

    def scan_end(self, start: int) -> int:
        self.scans += 1
        if self.scans > MAX_SCANS:
            raise broken("too many scans")
        return _next_marker(self.data, start)


def _next_marker(data: bytes, at: int) -> int:
    """Where the next marker begins, or the end. In windows: one search of 20 MB would hold the interpreter too long."""
    for start in range(at, len(data), _WINDOW):
        if found := _MARKER.search(data, start, start + _WINDOW + 1):
            return found.start()
    return len(data)


def lay_bare(data: bytes) -> Bare:
    """The first picture of the file (an MPO has more behind it). Raises PhotoRefused("photo_broken")."""
    walk = _Walk(data)
    for _ in range(MAX_SEGMENTS):
        code = _EOI if walk.scans and walk.at >= len(data) else walk.marker()
        if code == _EOI:
            break
        walk.segment(code)
    else:
        raise broken("too many segments")
    if walk.size is None or not walk.scans:
        raise broken("no picture in it")
    ended = walk.at <= len(data) and data[walk.at - 2 : walk.at] == b"\xff\xd9"
    return Bare(*walk.size, b"".join(walk.kept) + (b"\xff\xd9" if ended else b""), walk.exif)
