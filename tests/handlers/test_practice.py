"""How many messages a report takes: reports of the practice set, sent by a resident who was here before."""

from __future__ import annotations

import json
import os
from pathlib import Path
from statistics import median

import pytest

from tests.handlers.steps import pledges
from tests.world.people import Person
from tests.world.world import World

PRACTICE = Path(__file__).parents[1] / "domain" / "understand" / "practice.jsonl"
EVERY = 8 if os.environ.get("CHUNGTAY_PROOF") == "full" else 16
"""One in so many is sent."""
REPORTS = frozenset({"contribution", "waste", "idea"})
PATIENCE = 8
"""Messages after which a resident gives up; then the report counts as one more."""
LEAVES = frozenset({"back", "cancel", "home", "person", "else", "resume", "skip"})


def told() -> list[str]:
    """What residents write who report something."""
    messages = [json.loads(line) for line in PRACTICE.read_text(encoding="utf-8").splitlines() if line.strip()]
    return [one["text"] for one in messages if one["intent"] in REPORTS][::EVERY]


async def messages_for(person: Person, text: str) -> int:
    """How many messages, taps counted in, until the report is filed."""
    await person.says(text)
    for sent in range(1, PATIENCE):
        if any("Mã hồ sơ:" in screen.text for screen in person.fresh):
            return sent
        choices = [option for option in person.screen.options if option.choice not in LEAVES]
        await (person.taps(choices[0].label) if choices else person.says("2"))
    return PATIENCE + 1


@pytest.mark.slow
async def test_the_median_report_takes_a_message_and_a_tap(world: World) -> None:
    lan = await pledges(world)
    await lan.taps("Gửi")
    counts = []
    for text in told():
        await lan.says("/start")
        if lan.screen.options[0].choice == "resume":
            await lan.says("/cancel")
        counts.append(await messages_for(lan, text))
    spread = {number: counts.count(number) for number in sorted(set(counts))}
    print(f"messages per report over {len(counts)} reports: median {median(counts):g}, {spread}")
    assert len(counts) >= 800 / EVERY
    assert median(counts) == 2
