"""Several photos as one contact sheet, so that one screen is one message and is never half sent."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from math import ceil

from PIL import Image, ImageOps

CELL = 480
GAP = 8
QUALITY = 85


def contact_sheet(photos: Sequence[bytes]) -> bytes:
    """One JPEG with every photo whole in its cell, two in a row up to four photos, then three. CPU work."""
    columns = 2 if len(photos) <= 4 else 3
    step = CELL + GAP
    sheet = Image.new("RGB", (columns * step - GAP, ceil(len(photos) / columns) * step - GAP), "white")
    for place, data in enumerate(photos):
        with Image.open(BytesIO(data)) as photo:
            photo.draft("RGB", (CELL, CELL))
            cell = ImageOps.pad(photo.convert("RGB"), (CELL, CELL), color="white")
        sheet.paste(cell, (place % columns * step, place // columns * step))
    out = BytesIO()
    sheet.save(out, "JPEG", quality=QUALITY)
    return out.getvalue()
