"""Files: what the account uploads, for seven days, and what people send, as a plain GET until it ends."""

from __future__ import annotations

from dataclasses import dataclass, field

from tests.emulators.telegram.clock import Clock
from tests.emulators.zalo_oa.errors import Refused

UPLOADED_SECONDS = 7 * 86_400
MOST_BYTES = 1_048_576
"""1 MB [A]; whether that is 1,000,000 or 1,048,576 bytes is not said [?]."""

MONTHLY = 5_000
JPEG, PNG = b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n"


@dataclass
class Files:
    """`media_seconds`: how long what people send can be fetched; Zalo publishes no time [?]. `fetched` counts."""

    clock: Clock
    address: str = "https://photo-stal-1.zdn.vn"
    media_seconds: float = 86_400.0
    uploads: int = 0
    fetched: int = 0
    _uploaded: dict[str, tuple[bytes, float]] = field(default_factory=dict)
    _media: dict[str, tuple[bytes, float]] = field(default_factory=dict)

    def upload(self, data: bytes) -> str:
        """Keep an image of the account: its attachment_id. Raises Refused."""
        if not data.startswith((JPEG, PNG)):
            raise Refused(-201, "file must be jpg or png")
        if len(data) > MOST_BYTES:
            raise Refused(-210, "file")
        if self.uploads >= MONTHLY:
            raise Refused(-211, "uploads")
        self.uploads += 1
        name = f"att-{self.uploads:06}-{len(data)}"
        self._uploaded[name] = (data, self.clock() + UPLOADED_SECONDS)
        return name

    def attached(self, name: str) -> bytes:
        """An uploaded image. Raises Refused."""
        data, until = self._uploaded.get(name, (b"", 0.0))
        if self.clock() >= until:
            raise Refused(-100)
        return data

    def media(self, data: bytes, ending: str) -> str:
        """Keep what a person sends: its path."""
        name = f"{len(self._media) + 1:08x}{len(data):06x}.{ending}"
        self._media[name] = (data, self.clock() + self.media_seconds)
        return f"/media/{name}"

    def at(self, path: str) -> bytes | None:
        """What stands at this path; None once it ended."""
        data, until = self._media.get(path.removeprefix("/media/"), (b"", 0.0))
        if self.clock() >= until:
            return None
        self.fetched += 1
        return data

    def expire(self) -> None:
        """End everything that people have sent."""
        self._media.clear()

    def ages(self, seconds: float) -> None:
        """Let every file end sooner."""
        for kept in (self._uploaded, self._media):
            kept.update({name: (data, until - seconds) for name, (data, until) in kept.items()})
