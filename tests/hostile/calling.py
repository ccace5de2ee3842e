"""One HTTP request as a server hands it to the application, whatever it says; and what came back."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any
from urllib.parse import unquote

from starlette.types import ASGIApp, Message

Headers = tuple[tuple[bytes, bytes], ...]


@dataclass(frozen=True, slots=True)
class Ask:
    """A request. `cut`: the connection is lost before the body's end; `refused`: anything but a no would be wrong."""

    method: str
    target: str
    headers: Headers = ()
    body: bytes = b""
    cut: bool = False
    refused: bool = False


@dataclass(frozen=True, slots=True)
class Got:
    """The answer; a crash of the application is the 500 that a server makes of it."""

    status: int
    body: bytes
    headers: dict[bytes, bytes] = field(default_factory=dict)
    crash: str = ""


async def call(app: ASGIApp, ask: Ask, client: str = "10.6.6.6") -> Got:
    """Ask, with the body in several pieces."""
    half = len(ask.body) // 2
    pieces: list[Message] = [
        {"type": "http.request", "body": ask.body[:half], "more_body": True},
        {"type": "http.disconnect"} if ask.cut else {"type": "http.request", "body": ask.body[half:]},
    ]
    status, body, headers = 0, bytearray(), dict[bytes, bytes]()

    async def receive() -> Message:
        return pieces.pop(0) if pieces else {"type": "http.disconnect"}

    async def send(message: Message) -> None:
        nonlocal status
        status = message.get("status", status)
        body.extend(message.get("body", b""))
        headers.update(message.get("headers", ()))

    try:
        await app(_scope(ask, client), receive, send)
    except Exception as error:  # noqa: BLE001 - this is where a server would write 500, whatever it was
        return Got(500, bytes(body), crash=f"{type(error).__name__}: {error}")
    return Got(status, bytes(body), headers)


def _scope(ask: Ask, client: str) -> dict[str, Any]:
    path, _, query = ask.target.partition("?")
    return {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": ask.method,
        "scheme": "http",
        "path": unquote(path),
        "raw_path": path.encode("ascii", "replace"),
        "query_string": query.encode("ascii", "replace"),
        "root_path": "",
        "headers": [(name.lower(), value) for name, value in ask.headers],
        "client": (client, 5000),
        "server": ("127.0.0.1", 8000),
    }
