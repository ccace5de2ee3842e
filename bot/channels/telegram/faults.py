"""What Telegram's refusals mean for a message: try again, never again, or this person left us."""

from __future__ import annotations

from bot.channels.channel import Permanent, Retryable, SendError
from bot.channels.telegram.answers import CallFailed

GONE = ("chat not found", "user is deactivated", "user not found", "peer_id_invalid")
"""Bad requests that say that nobody is there any more."""

TOKEN_PAUSE = 60.0
"""Seconds before a message is tried again when the token itself was refused: an administrator has to act."""

BAD_REQUEST, FORBIDDEN, CONFLICT, TOO_LARGE = 400, 403, 409, 413

_QUOTABLE = (0, BAD_REQUEST, FORBIDDEN, CONFLICT)


def describe(error: BaseException) -> str:
    """The error for a log: its name and code, and the sentence where that cannot carry an address or a text."""
    name = type(error).__name__
    if not isinstance(error, CallFailed):
        return name
    quotable = error.code in _QUOTABLE and not error.migrated
    return f"{name} {error.code}: {error.description[:160]}" if quotable else f"{name} {error.code}"


def fault(error: CallFailed) -> SendError:
    """The seam's error for Telegram's."""
    text = describe(error)
    if error.retry_after:
        return Retryable(text, after=error.retry_after)
    if error.migrated or error.code == TOO_LARGE:
        return Permanent(text)
    if error.token_refused:
        return Retryable(text, after=TOKEN_PAUSE)
    if error.code == FORBIDDEN:
        return Permanent(text, blocked=True)
    if error.code == BAD_REQUEST:
        return Permanent(text, blocked=any(word in error.description.lower() for word in GONE))
    return Retryable(text)
