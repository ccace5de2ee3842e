"""What Telegram's refusals mean for a message: try again, never again, or this person left us."""

from __future__ import annotations

from aiogram.exceptions import (
    AiogramError,
    TelegramBadRequest,
    TelegramConflictError,
    TelegramEntityTooLarge,
    TelegramForbiddenError,
    TelegramMigrateToChat,
    TelegramNotFound,
    TelegramRetryAfter,
    TelegramUnauthorizedError,
)

from bot.channels.channel import Permanent, Retryable, SendError

GONE = ("chat not found", "user is deactivated", "user not found", "peer_id_invalid")
"""Bad requests that say that nobody is there any more."""

TOKEN_PAUSE = 60.0
"""Seconds before a message is tried again when the token itself was refused: an administrator has to act."""

_QUOTABLE = (TelegramBadRequest, TelegramForbiddenError, TelegramConflictError)


def describe(error: BaseException) -> str:
    """The error for a log: its name, and Telegram's own sentence where that cannot carry an address or a text."""
    name = type(error).__name__
    return f"{name}: {error.message[:160]}" if isinstance(error, _QUOTABLE) else name


def fault(error: AiogramError) -> SendError:
    """The seam's error for aiogram's."""
    text = describe(error)
    if isinstance(error, TelegramRetryAfter):
        return Retryable(text, after=float(error.retry_after))
    if isinstance(error, TelegramUnauthorizedError | TelegramNotFound):
        return Retryable(text, after=TOKEN_PAUSE)
    if isinstance(error, TelegramForbiddenError):
        return Permanent(text, blocked=True)
    if isinstance(error, TelegramBadRequest):
        return Permanent(text, blocked=any(word in error.message.lower() for word in GONE))
    if isinstance(error, TelegramMigrateToChat | TelegramEntityTooLarge):
        return Permanent(text)
    return Retryable(text)
