"""What a resident says in a message: rules, word lists and weights, no network. `docs/understand.md` is the promise."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from domain.understand.place.gazetteer import Gazetteer
    from domain.understand.understood import Understood


def understand(text: str, gazetteer: Gazetteer, today: date, home: str | None = None) -> Understood:
    """A whole message. `today` is the day relative days are counted from; `home`, the commune its writer lives in,
    settles a name that two communes have. Any text can be understood, if only as nothing."""
    # The word lists are made when the first message comes: a program that reads none starts without them.
    from domain.understand.whole import understand_whole

    return understand_whole(text, gazetteer, today, home)
