"""The photo and the voice clip of a campaign's form: kept once, and there again when the form comes back."""

from __future__ import annotations

from starlette.datastructures import UploadFile

from domain.errors import PhotoRefused, TooMuch
from storage.images import MAX_BYTES
from storage.queries import photos
from web.tokens import is_token_for, token_for
from web.uploads import kept
from web.visit import Visit


async def photo(visit: Visit) -> str:
    """The name of the form's photo: the new one, else the one it had; empty if it has none or it was taken away.
    Raises PhotoRefused, TooMuch."""
    new = await kept(visit.form, visit.parts.files)
    if len(new) > 1:
        raise TooMuch("too_many_photos", cap=1)
    if not new:
        return "" if visit.typed("drop-photo") else held(visit, "photo")
    async with visit.parts.database.write() as db:
        await photos.keep(db, new, now=visit.now)
    return new[0].sha256


async def voice(visit: Visit) -> str:
    """The name of the form's voice clip, in the same manner. Raises PhotoRefused."""
    sent = visit.form.get("voice")
    if not isinstance(sent, UploadFile) or not (sent.filename or sent.size):
        return "" if visit.typed("drop-voice") else held(visit, "voice")
    if (sent.size or 0) > MAX_BYTES:
        raise PhotoRefused("voice_too_big")
    return await visit.parts.files.keep_voice(await sent.read())


def seal(visit: Visit, name: str) -> str:
    """What shows that we gave this name to this browser: nobody puts a photo of somebody's report into a form."""
    return token_for(visit.parts.secret, f"{visit.seed}\0{name}") if name else ""


def held(visit: Visit, what: str) -> str:
    """The name that the form carried, if it is from us."""
    name, given = visit.typed(f"kept-{what}"), visit.typed(f"seal-{what}")
    return name if name and is_token_for(visit.parts.secret, f"{visit.seed}\0{name}", given) else ""
