"""Notices as approved templates: what goes out, for money, when the window is closed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.channels.channel import Outgoing, WindowClosed
from domain.words import shorten

LONGEST_PARAMETER = 100
"""Characters of a template's parameter; what is allowed depends on what was approved [?]."""


def fields(out: Outgoing, templates: Mapping[str, str]) -> dict[str, Any]:
    """The call that sends a notice by its template, to a user id [A]; which parameters it has depends on what was
    approved [?]. Raises WindowClosed when none is set for this kind of notice."""
    template = templates.get(out.notice)
    if not template:
        raise WindowClosed(f"Zalo OA: no approved template for {out.notice or 'an answer'}")
    said = shorten(" ".join(out.screen.whole.split()), LONGEST_PARAMETER)
    told = {"ma_ho_so": str(out.facts.get("code") or "-"), "noi_dung": said or "…"}
    return {"user_id": out.native, "template_id": template, "template_data": told}
