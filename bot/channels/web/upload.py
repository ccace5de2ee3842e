"""Reading a posted message within its caps. Bytes are counted as they come; Content-Length is not believed."""

from __future__ import annotations

import math
import re
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from urllib.parse import parse_qsl

from starlette.datastructures import FormData, UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser
from starlette.requests import Request

from domain.errors import NotUnderstood, TooMuch

PHOTO_BYTES = 25_000_000
PHOTOS = 10
TOTAL_BYTES = 60_000_000
TEXT_BYTES = 100_000
SMALL_BYTES = 4_000
DRAIN_BYTES = 4 * TOTAL_BYTES
"""So much more is read and thrown away, for a browser shows our answer only when it was let finish."""

_EVENT = re.compile(r"[0-9a-fA-F-]{16,64}")
_PRESS = re.compile(r"(\*|\d{1,11}):.{1,48}")


@dataclass(frozen=True, slots=True)
class Posted:
    """What a form carried. `event` is the page's id for it, the same when it is sent again."""

    event: str
    token: str
    text: str
    press: str
    message: int | None
    photos: tuple[UploadFile, ...]
    point: tuple[float, float] | None

    @property
    def empty(self) -> bool:
        """Is there nothing in it to keep?"""
        return not (self.text.strip() or self.press or self.photos or self.point)


async def small_form(request: Request) -> dict[str, str]:
    """A plain form of a few short fields; empty when it is longer than `SMALL_BYTES`."""
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > SMALL_BYTES:
            return {}
    return dict(parse_qsl(body.decode("latin-1")))


@asynccontextmanager
async def reading(request: Request) -> AsyncIterator[Posted]:
    """The posted message; its photos are there until the block ends.

    Raises TooMuch ("photo_too_big", "too_many_photos", "message_too_big", "text_too_long") or
    NotUnderstood("bad_form").
    """
    form = await _form(request)
    try:
        yield _posted(form)
    finally:
        await form.close()


async def _form(request: Request) -> FormData:
    if not request.headers.get("content-type", "").startswith("multipart/form-data"):
        raise NotUnderstood("bad_form")
    parser = MultiPartParser(request.headers, _counted(request), max_files=100, max_fields=20, max_part_size=TEXT_BYTES)
    try:
        return await parser.parse()
    except MultiPartException as problem:
        # The parser tells its caps apart by their sentence alone.
        if problem.message.startswith("Part exceeded"):
            raise TooMuch("text_too_long") from problem
        if problem.message.startswith("Too many files"):
            raise TooMuch("too_many_photos", cap=PHOTOS) from problem
        raise NotUnderstood("bad_form") from problem
    except UnicodeError as problem:
        # A coding that the browser named and that decodes nothing, such as `undefined`.
        raise NotUnderstood("bad_form") from problem


async def _counted(request: Request) -> AsyncGenerator[bytes, None]:
    total = 0
    async for chunk in request.stream():
        total += len(chunk)
        if total <= TOTAL_BYTES:
            yield chunk
        elif total > DRAIN_BYTES:
            break
    if total > TOTAL_BYTES:
        raise TooMuch("message_too_big", megabytes=TOTAL_BYTES // 1_000_000)


def _posted(form: FormData) -> Posted:
    # A file input without a file still sends a part, with an empty name.
    photos = tuple(one for one in form.getlist("photos") if isinstance(one, UploadFile) and one.filename)
    if any((photo.size or 0) > PHOTO_BYTES for photo in photos):
        raise TooMuch("photo_too_big", megabytes=PHOTO_BYTES // 1_000_000)
    if len(photos) > PHOTOS:
        raise TooMuch("too_many_photos", cap=PHOTOS)
    event, press = _field(form, "event"), _field(form, "press")
    if not _EVENT.fullmatch(event) or (press and not _PRESS.fullmatch(press)):
        raise NotUnderstood("bad_form")
    message = _field(form, "message")
    return Posted(
        event=event,
        token=_field(form, "token"),
        text=_field(form, "text"),
        press=press,
        message=int(message) if message.isascii() and message.isdigit() and len(message) < 10 else None,
        photos=photos,
        point=_point(_field(form, "lat"), _field(form, "lon")),
    )


def _field(form: FormData, name: str) -> str:
    value = form.get(name)
    # A zero byte or half a surrogate pair, which no person types, could not be stored or shown.
    return value.replace("\0", "").encode(errors="replace").decode() if isinstance(value, str) else ""


def _point(lat: str, lon: str) -> tuple[float, float] | None:
    try:
        point = float(lat), float(lon)
    except ValueError:
        return None
    return point if all(map(math.isfinite, point)) and abs(point[0]) <= 90 and abs(point[1]) <= 180 else None
