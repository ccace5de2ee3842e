"""The office in the chat: moderators decide, staff handle, and whoever holds an office gets into the console."""

from __future__ import annotations

from handlers.office import amounts, cases, choosing, deciding, extending, handling, home, naming

MODULES = (home, naming, cases, amounts, choosing, handling, extending, deciding)
"""`deciding` comes last: it takes every `case:` press that the others left."""
