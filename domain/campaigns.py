"""Campaigns: one text to many people, approved by a second person, at decent hours, each recipient accounted for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from enum import StrEnum
from typing import Any

from domain.people import Role


class State(StrEnum):
    """Where a campaign stands. PLANNING: its recipients are being written down; RUNNING: it leaves."""

    DRAFT = "draft"
    WAITING = "waiting"
    APPROVED = "approved"
    PLANNING = "planning"
    RUNNING = "running"
    PAUSED = "paused"
    DONE = "done"
    STOPPED = "stopped"
    REFUSED = "refused"


class Outcome(StrEnum):
    """What became of one recipient. WAITING: not handed to a messenger yet; QUEUED: on its way; PARKED: no way to them
    is open, it leaves with their next message; SKIPPED: it was not to go to them (`Why`)."""

    WAITING = "waiting"
    QUEUED = "queued"
    SENT = "sent"
    PARKED = "parked"
    FAILED = "failed"
    SKIPPED = "skipped"


class Unreached(StrEnum):
    """Why a campaign did not reach somebody, or not yet. WINDOW and QUOTA: their messenger lets us write again when
    they do, or when the plan has room; BLOCKED: none of their chats takes messages; OPTED_OUT: they refused such news;
    ERROR: the messenger did not take it; STOPPED: the campaign was; LATE: `LASTS` is over."""

    WINDOW = "window"
    QUOTA = "quota"
    BLOCKED = "blocked"
    OPTED_OUT = "opted_out"
    ERROR = "error"
    STOPPED = "stopped"
    LATE = "late"


class Topic(StrEnum):
    """What a campaign is about: people choose what they want to hear of."""

    ANNOUNCEMENTS = "announcements"
    WORK_DAYS = "work_days"
    RESULTS = "results"
    THRIFT = "thrift"


OPT_IN = frozenset({Topic.RESULTS, Topic.THRIFT})
"""These go only to whoever asked for them; the others to everybody who did not refuse."""

QUIET_FROM, QUIET_UNTIL = time(21), time(6)
"""Nothing of a campaign leaves between these hours of Viet Nam."""

LASTS = timedelta(days=7)
"""What is parked of a campaign leaves within this after its begin, or is given up: old news only confuse."""

LANGUAGES = ("vi", "en")
"""A campaign has a text in the first, and may have one in each other; whoever reads another language gets theirs, or
the first."""

OPEN = frozenset({State.DRAFT, State.WAITING, State.APPROVED, State.PLANNING, State.RUNNING, State.PAUSED})
"""A campaign in these is not over."""

EDITABLE = frozenset({State.DRAFT, State.REFUSED})
"""Its author may change it, and hand it in."""

LEAVING = frozenset({State.APPROVED, State.PLANNING, State.RUNNING})
"""It is on its way, or will be by itself."""

MOST_OPEN = 20
"""Campaigns of one unit that are not over."""

A_DAY = 3
"""Campaigns that one unit hands in on one day of Viet Nam: whoever gets more stops reading."""

MOST_TITLE = 120
"""Characters of a title."""

MOST_TEXT = 1_500
"""Characters: one message on every messenger, with room for its title and options."""


@dataclass(frozen=True, slots=True)
class Audience:
    """For whom: people of these units or villages (old units are followed to what they became, and back), who want the
    topic, hold one of `roles` (none: anybody), and have a chat on one of `channels` (none: any)."""

    units: tuple[str, ...] = ()
    villages: tuple[int, ...] = ()
    topic: Topic = Topic.ANNOUNCEMENTS
    roles: tuple[Role, ...] = ()
    channels: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        """Is anybody meant?"""
        return bool(self.units or self.villages)


@dataclass(frozen=True, slots=True)
class Campaign:
    """One campaign. `unit` speaks; `begins` None: as soon as it is approved. `photo` and `voice` are names in the photo
    store. `work_day`: it calls to that day, and its notices have the options of it. `reason`: why it was refused or
    stopped. `version` grows with every change."""

    id: int
    code: str
    version: int
    state: State
    unit: str
    author: int
    title: str
    texts: Mapping[str, str]
    audience: Audience
    photo: str = ""
    voice: str = ""
    begins: datetime | None = None
    approver: int | None = None
    work_day: int | None = None
    reason: str = ""
    created: datetime | None = None
    submitted: datetime | None = None
    approved: datetime | None = None
    started: datetime | None = None
    ended: datetime | None = None

    @property
    def photos(self) -> tuple[str, ...]:
        """Its photos."""
        return (self.photo,) if self.photo else ()


def text_for(campaign: Campaign, language: str) -> str:
    """Its text for somebody who reads this language."""
    return campaign.texts.get(language) or campaign.texts[LANGUAGES[0]]


def facts(campaign: Campaign, unit: str, language: str = LANGUAGES[0]) -> dict[str, Any]:
    """What a screen of the campaign needs, as plain data; `unit` is the name of who speaks."""
    return {
        "code": campaign.code,
        "campaign": campaign.id,
        "version": campaign.version,
        "title": campaign.title,
        "text": text_for(campaign, language),
        "unit": unit,
        "topic": campaign.audience.topic.value,
        "photo": bool(campaign.photo),
        "voice": bool(campaign.voice),
        "begins": campaign.begins.isoformat() if campaign.begins else None,
    }


@dataclass(frozen=True, slots=True)
class Estimate:
    """Before sending: how many people will get it, through which channel accounts, how many of the audience have no
    way open now, and how long it takes at the pace of the slowest account, quiet hours not counted."""

    people: int
    accounts: Mapping[tuple[str, str], int] = field(default_factory=dict)
    unreachable: int = 0
    takes: timedelta = timedelta()


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a campaign is: people by outcome; `why` counts those that were not reached, by reason; `left` how long
    the rest takes at the pace of the slowest account."""

    outcomes: Mapping[Outcome, int] = field(default_factory=dict)
    why: Mapping[str, int] = field(default_factory=dict)
    left: timedelta = timedelta()

    @property
    def planned(self) -> int:
        """Everybody it is for."""
        return sum(self.outcomes.values())

    @property
    def settled(self) -> int:
        """Those for whom nothing more will happen, and those who only wait for their own next message."""
        return self.planned - self.outcomes.get(Outcome.WAITING, 0) - self.outcomes.get(Outcome.QUEUED, 0)
