"""The office in the chat: moderators decide, staff handle, and whoever holds an office gets into the console."""

from __future__ import annotations

from handlers.office import (
    amounts,
    campaigns,
    campaigns_audience,
    campaigns_composing,
    campaigns_deciding,
    campaigns_editing,
    cases,
    choosing,
    deciding,
    extending,
    handling,
    home,
    naming,
)

_CAMPAIGNS = (campaigns, campaigns_composing, campaigns_editing, campaigns_audience, campaigns_deciding)
MODULES = (home, naming, *_CAMPAIGNS, cases, amounts, choosing, handling, extending, deciding)
"""`deciding` comes last: it takes every `case:` press that the others left."""
