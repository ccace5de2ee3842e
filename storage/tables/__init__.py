"""Every table. Importing this package fills `metadata`."""

from storage.tables.accounts import accounts, spendings, tokens
from storage.tables.columns import metadata
from storage.tables.desk import inbox, outbox, talks, web_messages
from storage.tables.people import (
    addresses,
    citizens,
    consents,
    grants,
    identities,
    invites,
    passes,
    sessions,
    stand_ins,
)
from storage.tables.places import unit_names, unit_successors, units, villages, works
from storage.tables.reports import (
    counters,
    journal,
    photos,
    remarks,
    report_lines,
    report_photos,
    reports,
    suggestions,
    templates,
    undos,
    voices,
)
from storage.tables.words import PG_WORDS, report_words

__all__ = [
    "PG_WORDS",
    "accounts",
    "addresses",
    "citizens",
    "consents",
    "counters",
    "grants",
    "identities",
    "inbox",
    "invites",
    "journal",
    "metadata",
    "outbox",
    "passes",
    "photos",
    "remarks",
    "report_lines",
    "report_photos",
    "report_words",
    "reports",
    "sessions",
    "spendings",
    "stand_ins",
    "suggestions",
    "talks",
    "templates",
    "tokens",
    "undos",
    "unit_names",
    "unit_successors",
    "units",
    "villages",
    "voices",
    "web_messages",
    "works",
]
