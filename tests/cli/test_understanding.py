"""`python -m bot understand`: lines in, objects out, whatever the lines are."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from bot.__main__ import app
from tests.tree import ROOT

WORDS = ("understand", "--today", "2026-11-22")
COMMAND = (sys.executable, "-m", "bot", *WORDS)
KEYS = ["text", "intent", "lines", "quantities", "waste", "places", "work_kind", "dates", "questions"]
ONE = "nhà em góp 2 công với 500k làm đường bản Nà Khuy"
HEAVY = ("aiogram", "sqlalchemy", "pydantic_settings", "phonenumbers", "alembic", "jinja2", "holidays")


def run(given: bytes | str, *options: str) -> list[dict[str, Any]]:
    done = CliRunner().invoke(app, [*WORDS, *options], input=given)
    assert done.exit_code == 0, done.output
    assert done.stderr == ""
    return [json.loads(line) for line in done.stdout_bytes.decode().splitlines()]


def test_a_whole_message_is_printed_with_the_promised_keys() -> None:
    (printed,) = run(ONE + "\n")
    assert list(printed) == KEYS
    assert printed["text"] == ONE
    assert printed["intent"] == "contribution"
    assert [(one["kind"], one["value"], one["unit"]) for one in printed["lines"]] == [
        ("LABOR", 2, "ngay_cong"),
        ("CASH", 500000, "VND"),
    ]
    assert printed["work_kind"] == "ROAD_VILLAGE"
    assert [list(one) for one in printed["quantities"]] == [
        ["type", "value", "unit", "said", "assumed", "question"] for _ in range(2)
    ]


def test_every_line_gives_a_line_whatever_its_bytes() -> None:
    given = b"\n\xff\xfe hom qua\r\n\x00\n" + "góp 1,5 ha đất".encode() + b"\n" + b"a" * 200_000 + b"\nlast"
    printed = run(given)
    assert [one["text"] for one in printed[:4]] == ["", "\ufffd\ufffd hom qua", "\x00", "góp 1,5 ha đất"]
    assert len(printed) == 6
    assert printed[1]["dates"] == ["2026-11-21"]
    assert printed[3]["quantities"][0]["value"] == 15000
    assert printed[5]["text"] == "last"


def test_numbers_are_printed_as_they_are() -> None:
    values = [one["quantities"][0]["value"] for one in run("3 lạng thịt\n2 công\n2m3 cát\n0,1 kg đinh\n")]
    assert [str(value) for value in values] == ["0.3", "2", "2", "0.1"]


def test_what_is_asked_stands_beside_the_quantity_and_among_the_questions() -> None:
    (printed,) = run("nhà em góp 3 xe cát, từ rằm tháng giêng")
    sand, day = printed["quantities"]
    assert (sand["value"], sand["unit"]) == (3, "xe")
    assert (day["value"], printed["dates"]) == (None, [])
    assert [one["about"] for one in printed["questions"]] == [sand["said"], day["said"]]
    assert all(one["text"] and one["choices"] for one in printed["questions"])


def test_places_waste_and_phone() -> None:
    (printed,) = run("den duong o xa Son Binh bat ca ban ngay, ton dien qua, goi em 0987 654 321")
    assert [(one["unit"], one["current"]) for one in printed["places"]] == [("old_son_binh", "new_binh_lu")]
    assert printed["waste"]["domain"] == "ENERGY"
    assert 0 < printed["waste"]["score"] <= 1
    assert len(printed["waste"]["best"]) == 3
    assert [(one["type"], one["value"], one["unit"]) for one in printed["quantities"]] == [
        ("phone", "+84987654321", None)
    ]


@pytest.mark.parametrize(
    "text", [ONE, "Tôi go\u0301p 2 co\u0302ng, 500\u200bk", "\u200b\u200bgóp 2 công\u200b", "\u1112\u1161\u11ab 5 bao"]
)
def test_spans_stand_in_the_line_as_it_came(text: str) -> None:
    (printed,) = run(text, "--explain")
    assert printed["quantities"]
    for one in printed["quantities"]:
        begin, end = one["span"]
        said = text[begin:end]
        assert said.strip("\u200b") == said
        assert said.replace("\u0302", "").replace("\u200b", "") in ("2 công", "2 cong", "500k", "5 bao")
    assert printed["why"]["intent"]["best"]


def test_days_are_counted_from_today_where_none_is_given() -> None:
    done = subprocess.run(COMMAND[:4], cwd=ROOT, input=b"hom nay", capture_output=True, check=True, timeout=60)
    assert len(json.loads(done.stdout)["dates"]) == 1


def test_no_day_is_one_sentence_and_code_2() -> None:
    done = subprocess.run([*COMMAND[:4], "--today", "22/11"], cwd=ROOT, capture_output=True, check=False, timeout=60)
    assert done.returncode == 2
    assert b"22/11" in done.stderr


def test_an_answer_comes_before_the_next_line_is_written() -> None:
    with subprocess.Popen(COMMAND, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin
        assert process.stdout
        for text in ("hôm qua", "hôm nay"):
            process.stdin.write(f"{text}\n".encode())
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["text"] == text
        process.stdin.close()
    assert process.returncode == 0


def test_it_ends_quietly_when_nobody_reads_on() -> None:
    with subprocess.Popen(
        COMMAND, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdin
        assert process.stdout
        assert process.stderr
        process.stdin.write(b"hom qua\n")
        process.stdin.flush()
        process.stdout.readline()
        process.stdout.close()
        process.stdin.write(b"hom qua\n" * 20)
        process.stdin.close()
        assert process.stderr.read() == b""
    assert process.returncode == 0


def _processor() -> float:
    """Seconds that processors worked for the processes started here: others may be busy beside them."""
    times = os.times()
    return times.children_user + times.children_system


def test_it_starts_without_anything_heavy_and_soon() -> None:
    watched = (
        "import sys, json\n"
        "from bot.__main__ import app\n"
        "app(['understand'], standalone_mode=False)\n"
        "print(json.dumps([name for name in json.loads(sys.argv[1]) if name in sys.modules]))"
    )
    command = [sys.executable, "-c", watched, json.dumps(HEAVY)]
    took = []
    for _ in range(3):
        before = _processor()
        done = subprocess.run(command, cwd=ROOT, input=ONE.encode(), capture_output=True, check=True, timeout=60)
        took.append(_processor() - before)
    assert json.loads(done.stdout.splitlines()[-1]) == []
    assert min(took) < 1


def test_the_register_knows_its_works(tmp_path: Path) -> None:
    variables = os.environ | {"CHUNGTAY_DATA_DIR": str(tmp_path / "data")}
    subprocess.run([*COMMAND[:3], "seed", "--demo"], cwd=ROOT, env=variables, capture_output=True, check=True)
    done = subprocess.run(
        [*COMMAND, "--register"], cwd=ROOT, env=variables, input=b"xa Binh Lu", capture_output=True, check=True
    )
    assert json.loads(done.stdout)["places"][0]["current"] == "new_binh_lu"
