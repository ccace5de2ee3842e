"""Every table. Importing this package fills `metadata`."""

from storage.tables.access import invites, passes, sessions
from storage.tables.accounts import accounts, spendings, tokens
from storage.tables.calendar import days_off, milestone_days, office_hours, time_limits
from storage.tables.campaigns import campaigns, recipients, subscriptions
from storage.tables.clock import deadlines, leases, reminders
from storage.tables.columns import metadata
from storage.tables.desk import inbox, talks
from storage.tables.identities import identities, stand_ins
from storage.tables.journal import counters, journal, remarks, templates, undos
from storage.tables.outbox import outbox
from storage.tables.people import addresses, citizens, consents, grants
from storage.tables.photos import photos, report_photos, voices
from storage.tables.places import unit_names, unit_successors, units, villages, works
from storage.tables.reports import report_lines, reports, suggestions
from storage.tables.web_chat import web_messages
from storage.tables.words import PG_WORDS, report_words
from storage.tables.work_days import work_day_people, work_days

__all__ = [
    "PG_WORDS",
    "accounts",
    "addresses",
    "campaigns",
    "citizens",
    "consents",
    "counters",
    "days_off",
    "deadlines",
    "grants",
    "identities",
    "inbox",
    "invites",
    "journal",
    "leases",
    "metadata",
    "milestone_days",
    "office_hours",
    "outbox",
    "passes",
    "photos",
    "recipients",
    "remarks",
    "reminders",
    "report_lines",
    "report_photos",
    "report_words",
    "reports",
    "sessions",
    "spendings",
    "stand_ins",
    "subscriptions",
    "suggestions",
    "talks",
    "templates",
    "time_limits",
    "tokens",
    "undos",
    "unit_names",
    "unit_successors",
    "units",
    "villages",
    "voices",
    "web_messages",
    "work_day_people",
    "work_days",
    "works",
]
