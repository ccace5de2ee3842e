"""Photos of the bot: Zalo fetches the URL when it is sent and again later, and shows black where it got no image."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from io import BytesIO

from PIL import Image, UnidentifiedImageError

from tests.emulators.zalo_bot.outside import MOST, Outside

KINDS = ("JPEG", "PNG", "WEBP", "GIF")


@dataclass
class Photo:
    """One photo that the bot sent. `data` is what people see now, None for black; `statuses` are those of each GET."""

    url: str
    data: bytes | None = None
    statuses: list[int] = field(default_factory=list)

    @property
    def black(self) -> bool:
        """Whether people see a black picture: the answer to the bot said `ok` all the same [B]."""
        return self.data is None


class Photos:
    """Every photo sent so far."""

    def __init__(self, outside: Outside, reached: Callable[[str], str]) -> None:
        self.sent: list[Photo] = []
        self._outside, self._reached = outside, reached

    @property
    def black(self) -> list[Photo]:
        """Those that people see as black."""
        return [photo for photo in self.sent if photo.black]

    async def fetch(self, url: str) -> Photo:
        """The first GET."""
        photo = Photo(url)
        self.sent.append(photo)
        await self._look(photo)
        return photo

    async def refetch(self) -> None:
        """Each photo once more, as clients do later: one that is gone by then turns black [B]."""
        for photo in self.sent:
            await self._look(photo)

    async def _look(self, photo: Photo) -> None:
        status, data = await self._outside.get(self._reached(photo.url))
        photo.statuses.append(status)
        photo.data = data if status == 200 and is_image(data) else None


def is_image(data: bytes) -> bool:
    """Whether clients can show it."""
    if len(data) > MOST:
        return False
    try:
        with Image.open(BytesIO(data), formats=KINDS) as image:
            image.load()
    except (UnidentifiedImageError, OSError, ValueError):
        return False
    return True
