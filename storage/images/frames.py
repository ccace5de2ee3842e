"""What the two sides of a pipe say to each other: pieces with their length in front, and a photo or a no as pieces.

JSON and bytes, never pickle: an answer comes from a process that has read hostile bytes.
"""

from __future__ import annotations

import json
from datetime import datetime
from typing import IO, Any

from domain.errors import PhotoRefused
from storage.images.clean import Kept


def put(pipe: IO[bytes], *pieces: bytes) -> None:
    """Writes pieces and sees them off."""
    for piece in pieces:
        pipe.write(len(piece).to_bytes(4, "big"))
        pipe.write(piece)
    pipe.flush()


def get(pipe: IO[bytes]) -> bytes:
    """The next piece. Raises EOFError when the other side has gone."""
    head = pipe.read(4)
    piece = pipe.read(int.from_bytes(head, "big")) if len(head) == 4 else b""
    if len(head) < 4 or len(piece) < int.from_bytes(head, "big"):
        raise EOFError("the other side of the pipe has gone")
    return piece


def put_answer(pipe: IO[bytes], answer: Kept | PhotoRefused) -> None:
    """Writes what became of a photo."""
    if isinstance(answer, PhotoRefused):
        put(pipe, json.dumps({"reason": answer.reason, "facts": answer.facts}).encode())
        return
    told = {name: getattr(answer, name) for name in ("sha256", "width", "height", "dhash", "lat", "lon")}
    told["taken_at"] = answer.taken_at and answer.taken_at.isoformat()
    put(pipe, json.dumps(told).encode(), answer.jpeg, answer.thumbnail)


def get_answer(pipe: IO[bytes]) -> Kept | PhotoRefused:
    """What `put_answer` wrote. Raises EOFError when the other side has gone."""
    told: dict[str, Any] = json.loads(get(pipe))
    if "reason" in told:
        return PhotoRefused(told["reason"], **told["facts"])
    taken = told.pop("taken_at")
    return Kept(
        **told, jpeg=get(pipe), thumbnail=get(pipe), taken_at=None if taken is None else datetime.fromisoformat(taken)
    )
