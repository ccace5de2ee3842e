"""`python -m bot campaign status`."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from typer.testing import CliRunner

from bot.__main__ import app
from bot.cli.campaigns import NONE, lines
from domain.campaigns import Audience, Campaign, Outcome, Progress, State


def test_without_campaigns_it_says_so_and_an_unknown_code_is_an_error(tmp_path: object) -> None:
    runner = CliRunner(env={"CHUNGTAY_DATA_DIR": str(tmp_path)})
    nothing = runner.invoke(app, ["campaign", "status"])
    assert (nothing.exit_code, nothing.output.strip()) == (0, NONE)
    for code in ("TB-26-00012-W", "TB-26-00012-X"):
        unknown = runner.invoke(app, ["campaign", "status", code])
        assert unknown.exit_code == 2
        assert code in unknown.output


def test_how_far_it_is_stands_in_a_few_lines() -> None:
    now = datetime(2026, 11, 23, 2, tzinfo=UTC)
    one = Campaign(
        1, "TB-26-00012-W", 4, State.RUNNING, "u", 1, "Dọn đường", {"vi": "…"}, Audience(("u",)), started=now
    )
    outcomes = {Outcome.SENT: 1_500, Outcome.WAITING: 450, Outcome.FAILED: 50}
    shown = "\n".join(lines(one, Progress(outcomes, {"blocked": 50}, timedelta(seconds=90))))
    for part in ("TB-26-00012-W", "running", "77 %", "1.500", "2.000", "50 người", "sent 1.500", "9:00 23/11/2026"):
        assert part in shown
