"""Photos out: uploaded once as a JPEG of at most 1 MB, then named in messages for as long as Zalo keeps them."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Sequence
from datetime import datetime, timedelta
from io import BytesIO

import structlog
from PIL import Image

from bot.channels.channel import Permanent, Photo, QuotaSpent
from bot.channels.sheet import contact_sheet
from bot.channels.zalo.oa.calls import IMAGE, Calls
from bot.channels.zalo.oa.faults import describe, fault
from bot.channels.zalo.oa.wire import CallFailed
from domain.channels import ZALO_OA
from domain.errors import Refusal
from domain.times import Clock

MOST_BYTES = 1_000_000
"""1 MB [A]; whether Zalo means 1,048,576 is not said [?]."""

KEPT = timedelta(days=6)
"""An upload lives for 7 days; 5,000 a month are allowed [A]."""

REMEMBERED = 2_000
SIDES = (1_600, 1_200, 800, 480)
QUALITY = 80

_log = structlog.get_logger(__name__)


class Pictures:
    """The uploads of this process: the same photos are uploaded once in six days."""

    def __init__(self, calls: Calls, photo: Photo, clock: Clock) -> None:
        self._calls = calls
        self._photo = photo
        self._clock = clock
        self._known: OrderedDict[tuple[str, ...], tuple[str, datetime]] = OrderedDict()

    async def attachment(self, names: Sequence[str]) -> str | None:
        """The attachment_id of the photo, or of one sheet with all of them. None: none is left, or Zalo takes none.
        Raises what calls raise."""
        key = tuple(names[: ZALO_OA.limits.photos])
        found = self._known.get(key)
        if found and self._clock() - found[1] < KEPT:
            return found[0]
        data = await self._jpeg(key)
        attachment = await self._uploaded(data) if data else None
        if attachment:
            self._remember(key, attachment)
        return attachment

    def forget(self, names: Sequence[str]) -> None:
        """Zalo does not know this upload any more."""
        self._known.pop(tuple(names[: ZALO_OA.limits.photos]), None)

    def _remember(self, key: tuple[str, ...], attachment: str) -> None:
        self._known[key] = (attachment, self._clock())
        self._known.move_to_end(key)
        if len(self._known) > REMEMBERED:
            self._known.popitem(last=False)

    async def _uploaded(self, data: bytes) -> str | None:
        try:
            told = (await self._calls.call(IMAGE, file=data)).get("attachment_id")
        except CallFailed as error:
            if not isinstance(fault(error), Permanent | QuotaSpent):
                raise
            _log.warning("zalo_oa_photo_refused", error=describe(error), size=len(data))
            return None
        return told if isinstance(told, str) and told else None

    async def _jpeg(self, names: Sequence[str]) -> bytes | None:
        found = []
        for name in names:
            try:
                found.append(await self._photo(name))
            except (Refusal, FileNotFoundError) as error:
                _log.warning("zalo_oa_photo_missing", photo=name, error=type(error).__name__)
        return await asyncio.to_thread(fitted, found) if found else None


def fitted(photos: Sequence[bytes]) -> bytes:
    """One JPEG of at most 1 MB: the photo itself, or all on one sheet, smaller where it has to be. CPU work."""
    data = contact_sheet(photos) if len(photos) > 1 else photos[0]
    for side in SIDES:
        if len(data) <= MOST_BYTES:
            break
        data = _smaller(data, side)
    return data


def _smaller(data: bytes, side: int) -> bytes:
    out = BytesIO()
    with Image.open(BytesIO(data)) as photo:
        photo.thumbnail((side, side))
        photo.convert("RGB").save(out, "JPEG", quality=QUALITY)
    return out.getvalue()
