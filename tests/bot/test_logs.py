"""Logs: whoever writes a line, ours or a library, no token, no phone and nothing a person wrote is in it."""

from __future__ import annotations

import io
import json
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy
import structlog

from bot import logs
from bot.redaction import GONE, PERSONAL, redact, scrub

TOKEN = "123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw0"
PHONES = (
    "0912345678",
    "0912 345 678",
    "0912.345.678",
    "+84 912 345 678",
    "84912345678",
    "0084912345678",
    "02133876123",
)
KEPT = ("3 photos in 12 ms", "2026-11-22T09:15:00Z", "DG-26-00417-K", "0.0912345678", "address 17", "127.0.0.1:8080")


@pytest.fixture
def stream() -> Iterator[io.StringIO]:
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield io.StringIO()
    root.handlers[:] = handlers
    root.setLevel(level)
    for name in (*logs.OURS, *logs.QUIETER):
        logging.getLogger(name).setLevel(logging.NOTSET)
    logging.captureWarnings(False)
    structlog.reset_defaults()


@pytest.fixture(params=[False, True], ids=["people", "json"])
def json_lines(request: pytest.FixtureRequest) -> bool:
    return bool(request.param)


@pytest.mark.parametrize("phone", PHONES)
def test_a_phone_is_gone_from_any_text(phone: str) -> None:
    assert scrub(f"gọi {phone} nhé") == f"gọi {GONE} nhé"


@pytest.mark.parametrize("text", KEPT)
def test_what_names_nobody_stays(text: str) -> None:
    assert scrub(text) == text


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (f"https://api.telegram.org/bot{TOKEN}/sendMessage", f"https://api.telegram.org/bot{GONE}/sendMessage"),
        ("postgresql+asyncpg://front:geheim@db/x", f"postgresql+asyncpg://{GONE}@db/x"),
        ("GET /files?token=abc&page=2", f"GET /files?{GONE}&page=2"),
    ],
)
def test_secrets_are_gone_from_addresses(text: str, left: str) -> None:
    assert scrub(text) == left


@pytest.mark.parametrize("key", sorted(PERSONAL))
@pytest.mark.parametrize("value", ["Lò Văn A", 912345678, {"a": 1}, None])
def test_personal_keys_are_dropped_whatever_they_hold(key: str, value: object) -> None:
    assert redact(key.upper(), value) == GONE


def test_redaction_reaches_into_what_is_nested() -> None:
    event = {"rows": [{"text": "rác ở suối", "id": 4}, ("0912345678", 2.5, None, True)], "path": Path("/a/0912345678")}
    assert redact("facts", event) == {
        "rows": [{"text": GONE, "id": 4}, [GONE, 2.5, None, True]],
        "path": f"PosixPath('/a/{GONE}')",
    }


def test_our_own_lines_are_redacted(stream: io.StringIO, json_lines: bool) -> None:
    logs.configure("info", json_lines, stream)
    structlog.get_logger("bot.desk").info(
        "answered 0912345678", text="nhà em góp 2 công", address=17, url=f"/bot{TOKEN}/"
    )
    said = stream.getvalue()
    assert "17" in said
    assert not any(word in said for word in ("0912345678", "góp", TOKEN))


@pytest.mark.parametrize("library", ["uvicorn.error", "aiogram.dispatcher", "sqlalchemy.engine.Engine", "asyncio"])
def test_the_lines_of_libraries_are_redacted(library: str, stream: io.StringIO, json_lines: bool) -> None:
    logs.configure("info", json_lines, stream)
    logging.getLogger(library).warning("failed %s for %s", f"/bot{TOKEN}/getFile", "0912345678", extra={"name_": 1})
    said = stream.getvalue()
    assert library in said
    assert f"/bot{GONE}/getFile" in said
    assert "0912345678" not in said


def test_the_values_of_a_failed_statement_are_redacted(stream: io.StringIO, json_lines: bool) -> None:
    logs.configure("info", json_lines, stream)
    engine = sqlalchemy.create_engine("sqlite://")
    said_by_a_citizen = " ".join(["rác", "ở", "suối"])
    try:
        with engine.connect() as db:
            db.execute(sqlalchemy.text("INSERT INTO nowhere VALUES (:said)"), {"said": said_by_a_citizen})
    except sqlalchemy.exc.OperationalError:
        structlog.get_logger("storage").exception("not kept")
    engine.dispose()
    said = stream.getvalue()
    assert "no such table: nowhere" in said
    assert said_by_a_citizen not in said


def test_an_exception_is_redacted(stream: io.StringIO, json_lines: bool) -> None:
    logs.configure("info", json_lines, stream)
    try:
        raise ExceptionGroup("round", [ValueError("no citizen " + PHONES[1])])
    except ExceptionGroup:
        logging.getLogger("asyncio").exception("lost")
    said = stream.getvalue()
    assert "no citizen" in said
    assert PHONES[1] not in said


def test_json_is_one_object_per_line_with_its_time_in_utc(stream: io.StringIO) -> None:
    logs.configure("info", True, stream)
    structlog.get_logger("bot").info("một", n=1)
    logging.getLogger("uvicorn").info("hai\nba")
    one, two = (json.loads(line) for line in stream.getvalue().splitlines())
    assert (one["event"], one["level"], one["logger"], one["n"]) == ("một", "info", "bot", 1)
    assert two["event"] == "hai\nba"
    assert one["timestamp"].endswith("Z")


def test_bound_facts_come_with_every_line(stream: io.StringIO) -> None:
    logs.configure("info", True, stream)
    with structlog.contextvars.bound_contextvars(incident="K7"):
        structlog.get_logger("bot").warning("failed")
    assert json.loads(stream.getvalue())["incident"] == "K7"


def test_debug_hears_us_but_never_the_inside_of_a_library(stream: io.StringIO) -> None:
    logs.configure("debug", True, stream)
    structlog.get_logger("bot.desk").debug("ours")
    logging.getLogger("aiosqlite").debug("INSERT … ('rác')")
    logging.getLogger("sqlalchemy.engine.Engine").info("[cached] ('rác')")
    logging.getLogger("python_multipart").debug("rác")
    assert [json.loads(line)["event"] for line in stream.getvalue().splitlines()] == ["ours"]


def test_a_level_is_kept(stream: io.StringIO) -> None:
    logs.configure("warning", True, stream)
    structlog.get_logger("bot").info("not this")
    logging.getLogger("uvicorn").info("nor this")
    structlog.get_logger("bot").warning("this")
    assert [json.loads(line)["event"] for line in stream.getvalue().splitlines()] == ["this"]
