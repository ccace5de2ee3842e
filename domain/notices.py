"""Notices: what one person is told without having asked. Actions write them; `screens/notices.py` words them."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum, StrEnum
from typing import Any


class Priority(IntEnum):
    """What leaves first when a messenger only takes so many messages a second."""

    REPLY = 0
    STATUS = 1
    REMINDER = 2
    CAMPAIGN = 3


class NoticeKind(StrEnum):
    """Every notice there is; `screens/notices.py` has one screen for each, and a test says so."""

    # to the author
    CONFIRMED = "confirmed"
    ASKED = "asked"
    REJECTED = "rejected"
    DUPLICATE = "duplicate"
    HANDED_OVER = "handed_over"
    RELEASED = "released"
    ROUTED = "routed"
    STARTED = "started"
    RESOLVED = "resolved"
    CLOSED = "closed"
    DELIVERED = "delivered"
    ACCEPTED = "accepted"
    REVIEWED = "reviewed"
    RECOGNISED = "recognised"
    ANSWERED = "answered"
    UNDONE = "undone"
    EXTENDED = "extended"
    DRAFT_WAITING = "draft_waiting"
    CAMPAIGN = "campaign"
    WORK_DAY = "work_day"
    WORK_DAY_TOMORROW = "work_day_tomorrow"
    WORK_DAY_CHANGED = "work_day_changed"
    WORK_DAY_BOOKED = "work_day_booked"
    # to the office
    CASE_WAITING = "case_waiting"
    CASE_URGENT = "case_urgent"
    CASE_ANSWERED = "case_answered"
    CASE_PHOTOS = "case_photos"
    CASE_REOPENED = "case_reopened"
    CASE_WITHDRAWN = "case_withdrawn"
    CASE_ROUTED = "case_routed"
    CASE_RESOLVED = "case_resolved"
    CASE_PRESSING = "case_pressing"
    HELP_WANTED = "help_wanted"
    PRESSING_BELOW = "pressing_below"
    DIGEST = "digest"
    CAMPAIGN_WAITING = "campaign_waiting"
    CAMPAIGN_DECIDED = "campaign_decided"
    CAMPAIGN_DONE = "campaign_done"
    # to whoever looks after the messengers
    QUOTA_NEAR = "quota_near"
    QUOTA_OUT = "quota_out"
    ACCESS_LOST = "access_lost"


@dataclass(frozen=True, slots=True)
class Notice:
    """To whom, of what kind, and the facts its screen needs as plain JSON data (always `code`)."""

    kind: NoticeKind
    to: int
    facts: dict[str, Any] = field(default_factory=dict)
    photos: tuple[str, ...] = ()
