"""The OpenAPI as bytes: JSON there, JSON back, a form only where a file goes along."""

from __future__ import annotations

import json
import secrets
from collections.abc import Mapping
from typing import Any

NOT_ZALOS = 0
"""The code of a failure that Zalo did not speak of: no answer, or none that can be read."""

_JSON = {"Content-Type": "application/json"}
_written = json.JSONEncoder(separators=(",", ":"), ensure_ascii=False).encode


class CallFailed(Exception):
    """A call without a result. `code` is Zalo's own, and NOT_ZALOS when it did not say one. Zalo's sentence is left
    out: it may repeat what a person wrote."""

    def __init__(self, code: int, reason: str = "") -> None:
        super().__init__(code, reason)
        self.code = code
        self.reason = reason


def request(fields: Mapping[str, Any] | None, file: bytes | None) -> tuple[str, dict[str, str], bytes]:
    """The method, the header that names the kind of body, and the body."""
    if file is not None:
        return "POST", *_form(file)
    if fields is not None:
        return "POST", _JSON, _written(fields).encode()
    return "GET", {}, b""


def data(status: int, body: bytes) -> dict[str, Any]:
    """The `data` of an answer. Zalo answers 200 to everything and says in `error` what went wrong [A]; what has no
    `error` is a proxy's page. Raises CallFailed."""
    try:
        answer = json.loads(body)
    except (ValueError, RecursionError):
        answer = None
    code = _whole(answer.get("error")) if isinstance(answer, dict) else None
    if code is None or (code == 0 and status >= 300):
        raise CallFailed(NOT_ZALOS, f"HTTP {status}, unreadable")
    if code:
        raise CallFailed(code)
    found = answer.get("data")
    return found if isinstance(found, dict) else {}


def _form(file: bytes) -> tuple[dict[str, str], bytes]:
    """One JPEG under the name `file` [A]."""
    boundary = secrets.token_hex(16)
    head = (
        f'--{boundary}\r\nContent-Disposition: form-data; name="file"; filename="photo.jpg"\r\n'
        "Content-Type: image/jpeg\r\n\r\n"
    )
    kind = {"Content-Type": f"multipart/form-data; boundary={boundary}"}
    return kind, head.encode() + file + f"\r\n--{boundary}--\r\n".encode()


def _whole(code: object) -> int | None:
    if isinstance(code, str) and code.lstrip("-").isdigit() and code.isascii() and len(code) < 10:
        return int(code)
    return code if type(code) is int else None
