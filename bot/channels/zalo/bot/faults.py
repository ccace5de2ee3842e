"""What refusals of the Bot Platform mean for a message (codes [A], what to do about them ours)."""

from __future__ import annotations

from bot.channels.channel import Permanent, QuotaSpent, Retryable, SendError
from bot.channels.zalo.bot.calls import CallFailed

BAD_REQUEST, UNAUTHORIZED, NOT_FOUND = 400, 401, 404
EMPTY = 408
"""Request timeout; and what a poll answers that had nothing to bring [B]."""
TESTED_ENOUGH, SPENT = 426, 429
"""The daily limit of testWebhook [B]; the plan is spent, or too much at once: no time is given for another try."""

TOKEN_PAUSE = 60.0
"""Seconds before a message is tried again when the token itself was refused: an administrator has to act."""


def describe(error: BaseException) -> str:
    """The error for a log: its name, and its code and sentence where it is Zalo's."""
    name = type(error).__name__
    return f"{name} {error.code}: {error.description}".rstrip(": ") if isinstance(error, CallFailed) else name


def fault(error: CallFailed) -> SendError:
    """The seam's error for Zalo's. 403 is an internal error at Zalo's [A], never "blocked". What a person who has left,
    or has never written, is answered with is unknown [?]: a refused message is given up and nobody counts as gone."""
    text = describe(error)
    if error.code in (BAD_REQUEST, NOT_FOUND):
        return Permanent(text)
    if error.code == UNAUTHORIZED:
        return Retryable(text, after=TOKEN_PAUSE)
    if error.code == SPENT:
        return QuotaSpent(text)
    return Retryable(text)
