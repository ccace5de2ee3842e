"""What Zalo's refusals mean for a message: again, never again, the window is closed, nothing is left, or they left."""

from __future__ import annotations

from bot.channels.channel import Permanent, QuotaSpent, Retryable, SendError, WindowClosed
from bot.channels.zalo.oa.calls import TOKEN_STALE
from bot.channels.zalo.oa.tokens import NotConnected
from bot.channels.zalo.oa.wire import CallFailed

BUSY_PAUSE = 60.0
"""Seconds of quiet after the rate limit of the app or the account."""

ACCESS_PAUSE = 60.0
"""Seconds before a message is tried again when Zalo does not accept us: an administrator has to act."""

RATE = -32
EXPIRED_ATTACHMENT = -100
TEMPLATE_REFUSED = (-201, -233)
"""What Zalo may say to buttons that it does not take [?]: parameter invalid, message type unsupported."""

LEFT = {-213: "does not follow", -217: "blocked our invitation", -227: "banned or inactive", -244: "refuses these"}
CLOSED = {-230: "no interaction in 7 days", -232: "the interaction has expired"}
SPENT = {
    -115: "no balance",
    -133: "not at night",
    -144: "daily limit of the template",
    -147: "daily limit of the template",
    -211: "out of quota",
    -218: "quota of the receiver",
    -223: "not authorised, or out of articles",
    -224: "needs a higher tier",
    -234: "not at night",
    -320: "no billing account",
    -321: "no money",
}
NEVER = {
    -131: "template not approved",
    -132: "parameters of the template",
    -201: "parameter invalid",
    -210: "parameter over its limit",
    -233: "message type unsupported",
    -237: "group disabled",
    -248: "content policy",
    -249: "template not for user ids",
    -403: "not in this group",
}
OURS = {
    -204: "account disabled",
    -205: "no such account",
    -209: "app not activated",
    -212: "API not registered",
    -219: "app removed",
    -221: "account must be verified",
    -235: "type of account",
    -242: "appsecret_proof",
}
"""An administrator has to act; the message waits."""

_NAMED = {RATE: "rate limit", EXPIRED_ATTACHMENT: "attachment expired", -200: "sending failed"}
_NAMED |= dict.fromkeys(TOKEN_STALE, "token refused") | LEFT | CLOSED | SPENT | NEVER | OURS


def describe(error: CallFailed | NotConnected) -> str:
    """The error for a log: a code and our own words, never Zalo's, which may repeat what a person wrote."""
    if isinstance(error, NotConnected):
        return "Zalo OA: not connected"
    told = error.reason or _NAMED.get(error.code, "unknown")
    return f"Zalo OA {error.code}: {told}"


def fault(error: CallFailed | NotConnected) -> SendError:
    """The seam's error for Zalo's; the codes are section 2.9's [A]. What is unknown is tried again."""
    text = describe(error)
    if isinstance(error, NotConnected) or error.code in TOKEN_STALE or error.code in OURS:
        return Retryable(text, after=ACCESS_PAUSE)
    if error.code == RATE:
        return Retryable(text, after=BUSY_PAUSE)
    if error.code in CLOSED:
        return WindowClosed(text)
    if error.code in SPENT:
        return QuotaSpent(text)
    if error.code in LEFT or error.code in NEVER:
        return Permanent(text, blocked=error.code in LEFT)
    return Retryable(text)
