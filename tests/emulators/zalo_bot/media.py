"""What people send: plain GET without any authorization, until it expires."""

from __future__ import annotations

from dataclasses import dataclass

from tests.emulators.telegram.clock import Clock

HOST = "https://photo-stal-1.zdn.vn"
"""A host as photos were seen to come from [B], for an account that is not served."""

LASTS = 86_400.0
"""Seconds that a URL works. Zalo publishes none [?]."""

TYPES = {"jpg": "image/jpeg", "aac": "audio/aac", "webp": "image/webp"}


@dataclass(frozen=True, slots=True)
class File:
    """Its bytes, and when its URL stops working."""

    data: bytes
    ends: float
    type: str


class Media:
    """Files by the path of their URL. `base` is what stands before the path; `lasts` holds for what comes next."""

    def __init__(self, clock: Clock) -> None:
        self.base = HOST
        self.lasts = LASTS
        self.fetched: list[str] = []
        self._files: dict[str, File] = {}
        self._clock = clock

    def keep(self, data: bytes, ending: str) -> str:
        """Keep a file; its URL."""
        path = f"/media/{len(self._files) + 1:08x}.{ending}"
        self._files[path] = File(data, self._clock() + self.lasts, TYPES[ending])
        return self.base + path

    def expire(self) -> None:
        """From now on every URL given so far is gone."""
        now = self._clock()
        self._files = {path: File(file.data, now, file.type) for path, file in self._files.items()}

    def at(self, url: str) -> tuple[int, bytes, str]:
        """Status, body and type for a GET of this URL, or of its path."""
        path = url.removeprefix(self.base)
        self.fetched.append(path)
        file = self._files.get(path)
        if file is None or file.ends <= self._clock():
            return 404, b"", "text/plain"
        return 200, file.data, file.type
