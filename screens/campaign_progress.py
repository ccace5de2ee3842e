"""How far a campaign is, in text: a bar, numbers of people, and why some were not reached."""

from __future__ import annotations

from decimal import Decimal

from domain.campaigns import Outcome, Progress
from locales import Say
from screens.campaign_words import count, reasons, takes

_BAR = 10


def bar(share: Decimal) -> str:
    """A share from 0 to 1 as a bar with its percentage, which readers of text aloud skip or say."""
    full = int(share * _BAR)
    return f"{'▰' * full}{'▱' * (_BAR - full)} {int(share * 100)} %"


def progress_lines(say: Say, progress: Progress) -> list[str]:
    """How far it is: a bar, how many have it of how many, what waits, why some were not reached."""
    if not progress.planned:
        return []
    settled, sent = progress.settled, progress.outcomes.get(Outcome.SENT, 0)
    lines = [
        bar(Decimal(settled) / progress.planned),
        say("Đã tới {sent} trên {planned} người.", sent=count(sent), planned=count(progress.planned)),
    ]
    if settled < progress.planned and progress.left:
        lines.append(say("Còn lại {time}.", time=takes(say, progress.left)))
    return [*lines, *filter(None, (reasons(say, progress.why),))]
