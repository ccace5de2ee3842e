"""Reach: by which way a notice gets to a person, and what that costs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum

from domain.channels import Channel, channel
from domain.notices import NoticeKind
from domain.quotas import Plan, Standing


class Way(StrEnum):
    """How a message leaves, cheapest first."""

    FREE = "free"
    PAID = "paid"
    TEMPLATE = "template"


class Why(StrEnum):
    """Why a message is parked: no way to the person is open."""

    WINDOW = "window"
    QUOTA = "quota"


MARGIN = timedelta(minutes=10)
"""A window is taken to end this much earlier: a message waits its turn, and clocks differ."""

PRESSING = frozenset(
    {
        NoticeKind.CASE_URGENT,
        NoticeKind.CASE_PRESSING,
        NoticeKind.PRESSING_BELOW,
        NoticeKind.QUOTA_NEAR,
        NoticeKind.QUOTA_OUT,
        NoticeKind.ACCESS_LOST,
    }
)
"""These may have what is kept for answers, when a plan nears its end."""

ANSWERED = frozenset({Way.FREE, Way.PAID})
"""What a messenger refuses together: which of the two it would have been is for it to say."""


@dataclass(frozen=True, slots=True)
class Chat:
    """One of a person's chats that takes messages. `seen` is when they did anything there last; `plan` and `standing`
    are its account's; `refused` are ways that its messenger said no to just now."""

    address: int
    channel: str
    account: str
    seen: datetime
    plan: Plan = field(default_factory=Plan)
    standing: Standing = Standing.OK
    refused: frozenset[Way] = frozenset()


@dataclass(frozen=True, slots=True)
class Reach:
    """Where a notice goes, and how. With `why` it is parked: it waits there until a way opens."""

    chat: Chat
    way: Way = Way.FREE
    why: Why | None = None


def choose(chats: Sequence[Chat], kind: NoticeKind | None, when: datetime) -> Reach | None:
    """The cheapest way to a person that is open at that moment; None if no chat of theirs takes messages. `kind` is
    None for an answer.

    Free ones first, and among them the chat used last. A page of our own rings nobody's phone: it is taken if it is
    what the person used last, else only when nothing that rings is open, not even for money. Nothing at all open:
    parked at the chat used last.
    """
    ordered = sorted(chats, key=lambda chat: (chat.seen, chat.address), reverse=True)
    if not ordered:
        return None
    ringing = [chat for chat in ordered if chat is ordered[0] or not _of(chat).page]
    for way, those in ((Way.FREE, ringing), (Way.PAID, ringing), (Way.TEMPLATE, ringing), (Way.FREE, ordered)):
        for chat in those:
            if way not in chat.refused and _OPEN[way](chat, kind, when):
                return Reach(chat, way)
    return Reach(ordered[0], why=_why(ordered, kind, when))


def needs_care(chat: str) -> bool:
    """Does this messenger close windows or count messages? To all others we may write at any time."""
    found = channel(chat)
    return found.metered or found.window is not None


def spared(chat: Chat, way: Way, kind: NoticeKind | None) -> bool:
    """Does the plan have a message left for this? From `Standing.LAST` on what is left is kept for answers and for
    what is pressing."""
    if not _of(chat).metered or way.value not in chat.plan.counts:
        return True
    own = kind is None or kind in PRESSING
    return chat.standing < (Standing.OUT if own else Standing.LAST)


def _free(chat: Chat, kind: NoticeKind | None, when: datetime) -> bool:
    window = _of(chat).window
    return (window is None or when < chat.seen + window.free - MARGIN) and spared(chat, Way.FREE, kind)


def _paid(chat: Chat, kind: NoticeKind | None, when: datetime) -> bool:
    window = _of(chat).window
    inside = window is not None and when < chat.seen + window.open - MARGIN
    return inside and chat.plan.paid and spared(chat, Way.PAID, kind)


def _template(chat: Chat, kind: NoticeKind | None, when: datetime) -> bool:
    return kind is not None and kind in dict(chat.plan.templates) and spared(chat, Way.TEMPLATE, kind)


_OPEN: dict[Way, Callable[[Chat, NoticeKind | None, datetime], bool]] = {
    Way.FREE: _free,
    Way.PAID: _paid,
    Way.TEMPLATE: _template,
}


def _why(chats: Sequence[Chat], kind: NoticeKind | None, when: datetime) -> Why:
    """The quota, where a way would be open if only the plan had something left."""
    filled = [replace(chat, standing=Standing.OK) for chat in chats]
    ways = [way for chat in filled for way in Way if way not in chat.refused and _OPEN[way](chat, kind, when)]
    return Why.QUOTA if ways else Why.WINDOW


def _of(chat: Chat) -> Channel:
    return channel(chat.channel)
