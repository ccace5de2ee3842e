"""How campaigns stand: a bar, people by outcome, why some were not reached, how long the rest takes. No names."""

from __future__ import annotations

import typer

from bot import clock
from bot.cli.opening import opened
from domain.campaigns import Campaign, Progress, State
from domain.codes import read_announcement
from domain.errors import NotUnderstood
from domain.times import show_date, show_time
from locales import translator
from screens.campaign_progress import progress_lines
from screens.campaign_words import STATES, count
from storage.database import Connection
from storage.queries import campaigns
from storage.queries.progress import progress

SHOWN = (State.WAITING, State.APPROVED, State.PLANNING, State.RUNNING, State.PAUSED)
"""Without a code, those that are not over are shown, drafts left out."""
NONE = "Không có bản tin nào đang chờ hay đang gửi / no campaign waits or runs"
UNKNOWN = "Không thấy bản tin này / no such campaign: {code}"


async def show_status(code: str = "") -> int:
    """Print it; returns the exit code: 2 for a code that is not known."""
    async with opened() as here, here.database.read() as db:
        found = await _wanted(db, code)
        if code and not found:
            typer.echo(UNKNOWN.format(code=code), err=True)
            return 2
        for one in found:
            how_far = await progress(db, one.id, now=clock.now())
            typer.echo("\n".join(lines(one, how_far)), nl=True)
        if not found:
            typer.echo(NONE)
    return 0


async def _wanted(db: Connection, code: str) -> list[Campaign]:
    if not code:
        return await campaigns.in_states(db, *SHOWN)
    try:
        one = await campaigns.get(db, read_announcement(code))
    except NotUnderstood:
        return []
    return [one] if one else []


def lines(one: Campaign, how_far: Progress) -> list[str]:
    """What is printed of one campaign."""
    say = translator("vi")
    head = f"{one.code}  {say(STATES[one.state])} / {one.state.value}  {one.title}"
    numbers = ", ".join(f"{outcome.value} {count(number)}" for outcome, number in sorted(how_far.outcomes.items()))
    moments = [
        f"{name} {show_time(when)} {show_date(when)}"
        for name, when in (("begins", one.begins), ("started", one.started), ("ended", one.ended))
        if when
    ]
    rest = [*progress_lines(say, how_far), numbers, ", ".join(moments)]
    return [head, *(f"  {line}" for part in rest for line in part.splitlines())]
