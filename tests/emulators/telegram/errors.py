"""Telegram's refusals, with the codes and sentences of tdlib/telegram-bot-api."""

from __future__ import annotations

from typing import Any

NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same as a current "
    "content and reply markup of the message"
)
OLD_QUERY = "query is too old and response timeout expired or query ID is invalid"
SET_MEANWHILE = "Conflict: terminated by setWebhook request"
OTHER_POLL = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
HOOKED = "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"


class Declined(Exception):
    """A call that Telegram refuses."""

    def __init__(self, code: int, description: str, parameters: dict[str, Any] | None = None) -> None:
        super().__init__(description)
        self.code = code
        self.body = {"ok": False, "error_code": code, "description": description}
        if parameters:
            self.body["parameters"] = parameters


def bad(reason: str) -> Declined:
    """400 with Telegram's prefix."""
    return Declined(400, f"Bad Request: {reason}")


def forbidden(reason: str) -> Declined:
    """403 with Telegram's prefix."""
    return Declined(403, f"Forbidden: {reason}")


def moved(number: int) -> Declined:
    """400 for a group that is a supergroup with another number now."""
    return Declined(400, "Bad Request: group chat was upgraded to a supergroup chat", {"migrate_to_chat_id": number})


def slow_down(seconds: int) -> Declined:
    """429 with the time to wait."""
    return Declined(429, f"Too Many Requests: retry after {seconds}", {"retry_after": seconds})
