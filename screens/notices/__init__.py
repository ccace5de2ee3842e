"""Every notice in words: one screen for each kind there is."""

from __future__ import annotations

from collections.abc import Callable

from domain.notices import Notice, NoticeKind
from domain.screen import Screen
from locales import Say
from screens.case import Facts
from screens.navigation import pictured
from screens.notices import author, campaigns, digest, drafts, messengers, office, work_days

NOTICES: dict[NoticeKind, Callable[[Say, Facts], Screen]] = {
    NoticeKind.CONFIRMED: author.confirmed,
    NoticeKind.ASKED: author.asked,
    NoticeKind.REJECTED: author.rejected,
    NoticeKind.DUPLICATE: author.duplicate,
    NoticeKind.HANDED_OVER: author.handed_over,
    NoticeKind.RELEASED: author.released,
    NoticeKind.ROUTED: author.routed,
    NoticeKind.STARTED: author.started,
    NoticeKind.RESOLVED: author.resolved,
    NoticeKind.CLOSED: author.closed,
    NoticeKind.DELIVERED: author.delivered,
    NoticeKind.ACCEPTED: author.accepted,
    NoticeKind.REVIEWED: author.reviewed,
    NoticeKind.RECOGNISED: author.recognised,
    NoticeKind.ANSWERED: author.answered,
    NoticeKind.UNDONE: author.undone,
    NoticeKind.EXTENDED: author.extended,
    NoticeKind.DRAFT_WAITING: drafts.waiting,
    NoticeKind.CASE_WAITING: office.waiting,
    NoticeKind.CASE_URGENT: office.urgent,
    NoticeKind.CASE_ANSWERED: office.answered,
    NoticeKind.CASE_PHOTOS: office.photos,
    NoticeKind.CASE_REOPENED: office.reopened,
    NoticeKind.CASE_WITHDRAWN: office.withdrawn,
    NoticeKind.CASE_ROUTED: office.routed,
    NoticeKind.CASE_RESOLVED: office.resolved,
    NoticeKind.CASE_PRESSING: digest.pressing,
    NoticeKind.HELP_WANTED: office.help_wanted,
    NoticeKind.PRESSING_BELOW: digest.pressing_below,
    NoticeKind.DIGEST: digest.digest,
    NoticeKind.ACCESS_LOST: office.access_lost,
    NoticeKind.CAMPAIGN: campaigns.campaign,
    NoticeKind.CAMPAIGN_WAITING: campaigns.waiting,
    NoticeKind.CAMPAIGN_DECIDED: campaigns.decided,
    NoticeKind.CAMPAIGN_DONE: campaigns.done,
    NoticeKind.WORK_DAY: work_days.called,
    NoticeKind.WORK_DAY_TOMORROW: work_days.tomorrow,
    NoticeKind.WORK_DAY_CHANGED: work_days.changed,
    NoticeKind.WORK_DAY_BOOKED: work_days.booked,
    NoticeKind.QUOTA_NEAR: messengers.near,
    NoticeKind.QUOTA_OUT: messengers.out,
}


def show(say: Say, notice: Notice) -> Screen:
    """The screen of a notice, with its photos. Every option on it is lasting: a notice is answered days later."""
    return pictured(NOTICES[notice.kind](say, notice.facts), notice.photos)
