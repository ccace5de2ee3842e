"""`campaign`: the share of what Telegram allows that a campaign uses, and how often it is refused, beside
aiogram-broadcaster and python-telegram-bot's AIORateLimiter; what a reply waits for meanwhile; and who gets what when
the process is killed on the way."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from benchmarks.campaign import leasing, ours
from benchmarks.campaign.far import Far, Record, served
from benchmarks.campaign.ours import Run
from benchmarks.outcome import Goal, Outcome, percentile

if TYPE_CHECKING:
    from benchmarks.campaign.rivals import Sender

PEOPLE, RIVALRY, KILLS = 10_000, 1_500, 10
SENT = (10_000, 100_000, 1_000_000)
SEED = 2027


def run(short: bool) -> Outcome:
    """Measure the contenders one after the other, then kill."""
    # The server and the product are processes that begin with this package: they do without the rivals.
    from benchmarks.campaign.rivals import RIVALS

    people, rivalry, kills = (60, 12, 1) if short else (PEOPLE, RIVALRY, KILLS)
    found: dict[str, Record] = {}
    with served(SEED) as far:
        whole = ours.sent(far, people, kills if short else 0, SEED)
        found["ours"] = whole.record
        _show("ours", whole.record)
        for name, sender in RIVALS.items():
            found[name] = _sent_by(sender, far, rivalry)
            _show(name, found[name])
        killed = whole if short else ours.sent(far, people, kills, SEED + 1)
        _show("ours, killed", killed.record)
    _tell(whole, killed)
    costs = leasing.measure((100, 200) if short else SENT)
    print("the lane's questions, ms by messages that have left:", {of: round(ms, 2) for of, ms in costs.items()})
    results = _results(found, whole, killed) | {"leasing_ms": {str(of): round(ms, 2) for of, ms in costs.items()}}
    first, *_, last = costs.values()
    grows = Goal("leasing after the most over after the fewest", None if short else last / first, 1.5, "at most")
    return Outcome("campaign", results, [*_goals(whole, killed), grows])


def _sent_by(sender: Sender, far: Far, people: int) -> Record:
    far.post("reset")
    asyncio.run(sender(far.url, range(1, people + 1)))
    return far.record()


def _show(name: str, record: Record) -> None:
    print(f"{name:22} {len(record.counted):7} messages {record.share:7.3f} of the rate {record.refused:5} refused")


def _tell(whole: Run, killed: Run) -> None:
    waits = whole.waits
    if waits:
        p50, p99 = (percentile(waits, share) * 1e3 for share in (0.5, 0.99))
        print(f"{len(waits)} replies meanwhile: p50 {p50:.0f} ms, p99 {p99:.0f} ms, last {waits[-1] * 1e3:.0f} ms")
    print(
        f"{killed.kills} kills: {killed.cut} messages had arrived and were not marked, {killed.doubled} came twice; "
        f"report and server differ about {killed.wrong} people (without kills {whole.wrong})"
    )


def _results(found: dict[str, Record], whole: Run, killed: Run) -> dict[str, Any]:
    shares = {name: {"share": round(one.share, 4), "refused": one.refused} for name, one in found.items()}
    replies = {f"p{share}": round(percentile(whole.waits, share / 100) * 1e3, 1) for share in (50, 99) if whole.waits}
    return {
        **shares,
        "replies_ms": {"number": len(whole.waits), **replies},
        "kills": {"kills": killed.kills, "cut": killed.cut, "doubled": killed.doubled, "wrong": killed.wrong},
        "killed_refused": killed.record.refused,
    }


def _goals(whole: Run, killed: Run) -> list[Goal]:
    p99 = percentile(whole.waits, 0.99) * 1e3 if whole.waits else None
    return [
        Goal("share of the allowed rate", whole.record.share, 0.95, "at least"),
        Goal("refused with 429", whole.record.refused + killed.record.refused, 0, "at most"),
        Goal("reply during the campaign, p99 ms", p99, 100, "at most"),
        Goal("doubled beyond what was cut at a kill", killed.doubled - killed.cut, 0, "at most"),
        Goal("people about whom the report is wrong", whole.wrong + killed.wrong, 0, "at most"),
    ]
