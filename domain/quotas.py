"""Quotas: what a messenger's plan allows, and how far it is spent."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Plan:
    """What an account may send. None: no limit that we know of. `monthly` and `daily` count native messages in days
    and months of Viet Nam, `users` the chats that ever wrote. `paid`: may messages be sent that cost money?"""

    monthly: int | None = None
    daily: int | None = None
    users: int | None = None
    paid: bool = False
    templates: tuple[tuple[str, str], ...] = ()
    """Approved templates: kind of notice, id of the template."""
