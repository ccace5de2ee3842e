"""The practice set is labelled in our own codes, and of every style and intent."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from domain import contributions, wastes, works
from domain.understand.found import Type
from domain.understand.understood import Intent

ROWS: list[dict[str, Any]] = [
    json.loads(line) for line in (Path(__file__).parent / "practice.jsonl").read_text(encoding="utf-8").splitlines()
]
STYLES = {"plain", "bare", "telex", "vni", "teen", "second", "long", "several"}


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["text"][:40])
def test_the_labels_are_our_codes(row: dict[str, Any]) -> None:
    assert row["style"] in STYLES
    assert (row["waste"] is not None) == (row["intent"] == Intent.WASTE)
    assert not row["lines"] or row["intent"] == Intent.CONTRIBUTION
    assert {line["kind"] for line in row["lines"]} <= contributions.BY_CODE.keys()
    assert {row["waste"]} - {None} <= wastes.BY_CODE.keys()
    assert {row["work_kind"]} - {None} <= works.BY_CODE.keys()
    assert {quantity["type"] for quantity in row["quantities"]} <= set(Type)


def test_every_style_and_intent_is_there() -> None:
    assert {row["style"] for row in ROWS} == STYLES
    assert {row["intent"] for row in ROWS} == set(Intent)
    assert len({row["text"] for row in ROWS}) == len(ROWS) > 300
