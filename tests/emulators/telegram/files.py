"""Files: kept whole, named by ids; photos come in the sizes that Telegram makes of them."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from typing import Any

from PIL import Image, UnidentifiedImageError

from tests.emulators.telegram.clock import Clock
from tests.emulators.telegram.errors import bad

DOWNLOAD_BYTES = 20 << 20
LINK_SECONDS = 3_600.0
"""How long a download path works; Telegram promises "at least an hour"."""

PHOTO_BYTES = 10_000_000
SIDES = (90, 320, 800, 1280)
"""The longest sides of the sizes that Telegram keeps of a photo (s, m, x, y)."""


@dataclass(frozen=True, slots=True)
class File:
    """One file. `size` is what Telegram says, which a test may make differ from the bytes."""

    id: str
    path: str
    data: bytes
    size: int

    @property
    def names(self) -> dict[str, Any]:
        """How a message speaks of it."""
        return {"file_id": self.id, "file_unique_id": f"u{self.id}", "file_size": self.size}


class Files:
    """Every file that went through this bot."""

    def __init__(self, clock: Clock) -> None:
        self._files: dict[str, File] = {}
        self._links: dict[str, tuple[File, float]] = {}
        self._clock = clock
        self._lasts = LINK_SECONDS

    def keep(self, data: bytes, folder: str, ending: str, size: int | None = None) -> File:
        """Keep a file; `size` declares another size than it has."""
        number = len(self._files) + 1
        file = File(f"AgAC{number:08}", f"{folder}/file_{number}.{ending}", data, len(data) if size is None else size)
        self._files[file.id] = file
        return file

    def photo(self, data: bytes) -> list[dict[str, Any]]:
        """The sizes of a photo, smallest first. Raises Declined for what is no photo."""
        if len(data) > PHOTO_BYTES:
            raise bad("file is too big")
        try:
            with Image.open(BytesIO(data)) as image:
                picture = image.convert("RGB")
        except (UnidentifiedImageError, OSError):
            raise bad("IMAGE_PROCESS_FAILED") from None
        if sum(picture.size) > 10_000 or max(picture.size) > 20 * min(picture.size):
            raise bad("PHOTO_INVALID_DIMENSIONS")
        longest = max(picture.size)
        sides = [side for side in SIDES if side < longest] + [min(longest, SIDES[-1])]
        return [self._size(picture, side) for side in dict.fromkeys(sides)]

    def find(self, file_id: str) -> File:
        """The file of this id, small enough to download. Raises Declined."""
        if (file := self._files.get(file_id)) is None:
            raise bad("wrong file_id or the file is temporarily unavailable")
        if file.size > DOWNLOAD_BYTES:
            raise bad("file is too big")
        return file

    def link(self, file: File) -> str:
        """A download path of the file, which works for an hour."""
        self._links[file.path] = (file, self._clock() + self._lasts)
        return file.path

    def at(self, path: str) -> File | None:
        """The file at a download path that still works."""
        file, ends = self._links.get(path, (None, 0.0))
        return file if ends > self._clock() else None

    def lose_bytes(self) -> None:
        """From now on know every file, but serve none: what happens when a download path has run out at once."""
        self._lasts = 0.0

    def forget(self) -> None:
        """Lose every file, as Telegram may."""
        self._files.clear()

    def _size(self, picture: Image.Image, side: int) -> dict[str, Any]:
        small = picture.copy()
        small.thumbnail((side, side))
        out = BytesIO()
        small.save(out, "JPEG", quality=87)
        return {**self.keep(out.getvalue(), "photos", "jpg").names, "width": small.width, "height": small.height}
