"""What messengers send over HTTP: bodies read within a cap, and JSON of which nothing is taken for granted."""

from __future__ import annotations

from typing import Any, TypeGuard

from starlette.requests import Request

Payload = dict[str, Any]


async def body_of(request: Request, most: int) -> bytes | None:
    """The bytes as they came; None when there are more than `most`, read no further. Raises ClientDisconnect."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > most:
            return None
    return bytes(body)


def part(data: Payload, key: str) -> Payload:
    """The object under `key`; empty when there is none or it is something else."""
    value = data.get(key)
    return value if isinstance(value, dict) else {}


def is_text(value: object) -> TypeGuard[str]:
    """Whether this is text that can be written down: JSON knows half characters too."""
    try:
        return isinstance(value, str) and (value.isascii() or bool(value.encode()))
    except UnicodeEncodeError:
        return False
