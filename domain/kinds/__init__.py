"""Every kind of report there is. A new kind is a module here and one more entry in `KINDS`."""

from __future__ import annotations

from typing import Any

from domain.errors import Refusal
from domain.forms import replay
from domain.kinds.contribution import CONTRIBUTION
from domain.kinds.idea import IDEA
from domain.kinds.waste import WASTE
from domain.questions import VERSION, Draft, Kind

KINDS: tuple[Kind, ...] = (CONTRIBUTION, WASTE, IDEA)

BY_NAME = {kind.name: kind for kind in KINDS}


def load(data: Any) -> Draft | None:
    """The draft that was kept as JSON, worked out anew; None when it cannot be read any more."""
    try:
        return replay(BY_NAME[data["kind"]], data) if data["v"] == VERSION else None
    except (KeyError, TypeError, ValueError, ArithmeticError, Refusal):
        return None
