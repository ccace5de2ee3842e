"""Who may see and do what: with a report, a campaign, a work day, the calendar. Everything that acts asks here."""

from domain.permissions.calendar import may_keep_calendar
from domain.permissions.campaigns import may_approve, may_compose, may_see_campaign
from domain.permissions.cases import (
    ALLOWED,
    BY_AUTHOR,
    HOLDERS,
    Actor,
    Case,
    Person,
    Relation,
    check,
    may,
    may_see,
    may_see_identity,
    may_see_suggestion,
    relation,
)
from domain.permissions.deadlines import may_extend
from domain.permissions.messengers import may_resend
from domain.permissions.work_days import may_call, may_call_everybody, may_join, may_lead, may_see_days

__all__ = [
    "ALLOWED",
    "BY_AUTHOR",
    "HOLDERS",
    "Actor",
    "Case",
    "Person",
    "Relation",
    "check",
    "may",
    "may_approve",
    "may_call",
    "may_call_everybody",
    "may_compose",
    "may_extend",
    "may_join",
    "may_keep_calendar",
    "may_lead",
    "may_resend",
    "may_see",
    "may_see_campaign",
    "may_see_days",
    "may_see_identity",
    "may_see_suggestion",
    "relation",
]
