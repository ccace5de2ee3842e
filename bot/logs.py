"""Logging to stderr, ours and the libraries' alike: for people or as JSON, always redacted."""

from __future__ import annotations

import logging
import sys
from typing import TextIO

import structlog
from structlog.types import EventDict, Processor, WrappedLogger

from bot.redaction import redact

OURS = ("bot", "handlers", "web", "scheduler", "actions", "screens", "storage", "locales", "domain")
"""Whose debug lines are ever heard: a library's may repeat what people wrote."""

QUIETER = (
    "aiogram.event",
    "alembic",
    "uvicorn.error",
    "httpx",
    "apscheduler",
    "sqlalchemy",
    "aiosqlite",
    "uvicorn.access",
)
"""Libraries that say one line per event at INFO, some with its values; they are heard from WARNING on."""


def configure(level: str = "info", json_lines: bool = False, stream: TextIO | None = None) -> None:
    """Sends structlog and the standard library's logging to `stream` (stderr) through one redacting formatter.

    Run uvicorn with `log_config=None, access_log=False`, or it brings its own.
    """
    out = sys.stderr if stream is None else stream
    handler = logging.StreamHandler(out)
    handler.setFormatter(_formatter(json_lines, out.isatty()))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    _set_levels(getattr(logging, level.upper()))
    logging.captureWarnings(True)
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            *_shared(),
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=False,
    )


def _set_levels(level: int) -> None:
    logging.getLogger().setLevel(max(logging.INFO, level))
    for name in OURS:
        logging.getLogger(name).setLevel(level)
    for name in QUIETER:
        logging.getLogger(name).setLevel(max(logging.WARNING, level))


def _shared() -> list[Processor]:
    return [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_logger_name,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]


def _formatter(json_lines: bool, colours: bool) -> logging.Formatter:
    renderer: Processor = (
        structlog.processors.JSONRenderer(ensure_ascii=False)
        if json_lines
        else structlog.dev.ConsoleRenderer(colors=colours, exception_formatter=structlog.dev.plain_traceback)
    )
    return structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=[*_shared(), structlog.stdlib.ExtraAdder()],
        processors=[
            structlog.stdlib.ProcessorFormatter.remove_processors_meta,
            structlog.processors.format_exc_info,
            structlog.processors.StackInfoRenderer(),
            _redacted,
            renderer,
        ],
    )


def _redacted(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
    return {key: value if key == "timestamp" else redact(key, value) for key, value in event.items()}
