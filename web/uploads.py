"""Photos that come with a form: each made clean and kept before anything is written about them."""

from __future__ import annotations

from starlette.datastructures import FormData, UploadFile

from domain.errors import PhotoRefused, TooMuch
from storage.files import Files
from storage.images import MAX_BYTES, Kept, process

MOST = 10


async def kept(form: FormData, files: Files) -> tuple[Kept, ...]:
    """The photos of the field `photos`. Raises PhotoRefused for the first that cannot be kept, TooMuch above ten."""
    sent = [one for one in form.getlist("photos") if isinstance(one, UploadFile) and (one.filename or one.size)]
    if len(sent) > MOST:
        raise TooMuch("too_many_photos", cap=MOST)
    if any((one.size or 0) > MAX_BYTES for one in sent):
        raise PhotoRefused("photo_too_big")
    photos = [await process(await one.read()) for one in sent]
    for photo in photos:
        # Should its form be refused, or we end before it is written down, the file is swept.
        await files.announce(photo.sha256)
        await files.keep(photo)
    return tuple(photos)
