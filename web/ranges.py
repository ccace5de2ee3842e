"""A part of a file when a player asks for one: some phones play no sound from a server that cannot give parts."""

from __future__ import annotations

import re

from starlette.responses import Response

_ONE = re.compile(r"bytes=(\d{1,10})-(\d{0,10})")


def ranged(data: bytes, media_type: str, asked: str) -> Response:
    """The bytes that the Range header asks for (206, or 416 behind the end); everything for any other wish."""
    headers = {"Accept-Ranges": "bytes", "Content-Disposition": "inline"}
    wanted = _ONE.fullmatch(asked)
    if wanted is None:
        return Response(data, media_type=media_type, headers=headers)
    first, last = int(wanted[1]), min(int(wanted[2] or len(data)), len(data) - 1)
    if first > last:
        return Response(status_code=416, headers=headers | {"Content-Range": f"bytes */{len(data)}"})
    headers["Content-Range"] = f"bytes {first}-{last}/{len(data)}"
    return Response(data[first : last + 1], 206, media_type=media_type, headers=headers)
