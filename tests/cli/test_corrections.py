"""`understand --from-corrections`: figures and codes for whoever keeps the rules; never a resident's words."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from actions import classifying, review
from bot.cli import corrections
from bot.cli.corrections import print_corrections, report
from domain.people import Citizen
from domain.reports import Family, Involved, State
from domain.suggestions import Suggestion
from tests.bench import PROVINCE, Bench, bench, prepared

__all__ = ["bench", "prepared"]

WORDS = "Bác trưởng bản để đèn sáng"


def lights(domain: str = "ENERGY", intent: str = "waste") -> Suggestion:
    """What the rules made of the lights."""
    return Suggestion(intent, 0.82, domain, (domain,), (), ("lights: đèn đường",))


async def decide(bench: Bench, hoa: Citizen, lan: Citizen) -> tuple[str, str]:
    """Two reports are corrected by the desk, one is left as it was suggested, two are the level above's."""
    tinh = await bench.moderator("tinh", PROVINCE)
    works = await bench.file(lan, text=WORDS, domain="ENERGY", suggestion=lights())
    gone = await bench.file(lan, text=WORDS, domain="ENERGY", suggestion=lights())
    await bench.file(lan, text=WORDS, domain="ENERGY", suggestion=lights())
    await bench.file(lan, text=WORDS, domain="ENERGY")
    await bench.does(classifying.classify, by=hoa, code=works.code, domain="WORKS")
    await bench.does(review.hand_over, by=hoa, code=gone.code, reason="Bác đến điện lực")
    for involved in (Involved.YES, Involved.UNKNOWN):
        shut = await bench.file(
            lan,
            text=WORDS,
            domain="BUDGET",
            involved=involved,
            desk=PROVINCE,
            suggestion=lights("BUDGET", "accusation"),
        )
        await bench.does(classifying.classify, by=tinh, code=shut.code, domain="LAND")
    return works.code, gone.code


async def printed(bench: Bench, capsys: pytest.CaptureFixture[str]) -> tuple[list[dict[str, Any]], dict[str, Any], str]:
    """The corrections, the figures, and all of it as text."""
    await print_corrections(bench.database)
    out = capsys.readouterr().out
    *lines, last = [json.loads(line) for line in out.splitlines()]
    return lines, last["summary"], out


@pytest.mark.parametrize("page", [1, 2, 1_000])
async def test_corrections_are_printed_and_restricted_ones_counted(
    bench: Bench, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, page: int
) -> None:
    monkeypatch.setattr(corrections, "_PAGE", page)
    codes = await decide(bench, await bench.moderator("hoa"), await bench.person("lan"))
    lines, figures, out = await printed(bench, capsys)
    assert [(one["code"], one["suggested"], one["decided"]) for one in lines] == [
        (codes[0], "ENERGY", "WORKS"),
        (codes[1], "ENERGY", "NOT_WASTE"),
    ]
    assert (figures["reports"], figures["corrected"], figures["restricted"]) == (5, 4, 2)
    assert figures["domains"] == {"ENERGY": {"suggested": 3, "right": 1, "share": 0.333}}
    assert {"suggested": "accusation", "decided": "LAND", "count": 2} in figures["pairs"]
    assert "trưởng bản" not in out
    assert "điện lực" not in out


async def test_what_was_given_back_to_the_commune_is_shown_as_any_other(
    bench: Bench, capsys: pytest.CaptureFixture[str]
) -> None:
    tinh, lan = await bench.moderator("tinh", PROVINCE), await bench.person("lan")
    asked = await bench.file(
        lan, Family.WASTE, text=WORDS, domain="LAND", involved=Involved.UNKNOWN, desk=PROVINCE, suggestion=lights()
    )
    released = await bench.does(review.release, by=tinh, code=asked.code)
    assert released.state is State.SCREENING
    lines, figures, _ = await printed(bench, capsys)
    assert [one["code"] for one in lines] == [asked.code]
    assert figures["restricted"] == 0


def test_the_command_works_on_an_installation_and_ends_with_the_figures(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("CHUNGTAY_DATA_DIR", str(tmp_path / "data"))
    report()
    assert json.loads(capsys.readouterr().out)["summary"]["reports"] == 0
