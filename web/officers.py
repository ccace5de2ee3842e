"""Names of officers: who holds a report, who decided. Never the name of whoever filed it."""

from __future__ import annotations

from collections.abc import Iterable

from locales import Say
from storage.database import Connection
from storage.queries import identities
from storage.vault import Vault


async def names(db: Connection, vault: Vault, say: Say, who: Iterable[int]) -> dict[int, str]:
    """What each officer is called: the name they gave, or a number."""
    found = {}
    for number in dict.fromkeys(who):
        known = await identities.of(db, vault, number)
        found[number] = known.name or say("Cán bộ số {number}", number=number)
    return found
