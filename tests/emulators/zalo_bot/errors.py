"""Zalo's refusals. The codes are documented [A]; the sentences are ours unless marked."""

from __future__ import annotations

from typing import Any

CHAT_NOT_FOUND = "chat not found"
"""For a chat that never wrote, that left, or that never was: what Zalo answers there is unknown [?]."""

QUOTA_EXCEEDED = "Quota exceeded"


class Declined(Exception):
    """A call that Zalo refuses: `{"ok": false, "error_code", "description"}` [A]."""

    def __init__(self, code: int, description: str, code_field: str = "error_code") -> None:
        super().__init__(description)
        self.code = code
        self.body: dict[str, Any] = {"ok": False, code_field: code, "description": description}


class Lost(ConnectionResetError):
    """The call was carried out, and its answer never came."""


def bad(description: str) -> Declined:
    """400: bad request [A]."""
    return Declined(400, description)


def unauthorized() -> Declined:
    """401: the token does not count [A]."""
    return Declined(401, "Unauthorized")


def spent() -> Declined:
    """429: nothing more in this plan; no time to wait is given [A]."""
    return Declined(429, QUOTA_EXCEEDED)
