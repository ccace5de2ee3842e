"""Fetching a file from Telegram: only from the configured API base, never more than the cap."""

from __future__ import annotations

from typing import Any

from bot.channels.channel import FileRef, Retryable
from bot.channels.telegram.answers import CallFailed
from bot.channels.telegram.calls import Calls
from bot.channels.telegram.faults import BAD_REQUEST, describe, fault
from domain.errors import PhotoRefused

GONE = (400, 404, 410)
"""Answers to a download that say that the file is not there any more."""


async def download(calls: Calls, file: FileRef, cap: int) -> bytes:
    """The bytes of the file, at most `cap`. Raises Retryable, or PhotoRefused("photo_gone" | "photo_too_big")."""
    if (file.size or 0) > cap:
        raise PhotoRefused("photo_too_big")
    path = await _locate(calls, file, cap)
    try:
        data = await calls.read(path, cap)
    except CallFailed as error:
        if error.code in GONE:
            raise PhotoRefused("photo_gone") from None
        raise Retryable(f"Telegram file: {describe(error)}") from None
    if len(data) > cap:
        raise PhotoRefused("photo_too_big")
    return data


async def _locate(calls: Calls, file: FileRef, cap: int) -> str:
    """Where the file lies."""
    try:
        result = await calls.call("getFile", {"file_id": file.id})
    except CallFailed as error:
        raise _not_found(error) from None
    found: dict[str, Any] = result if isinstance(result, dict) else {}
    size, path = found.get("file_size"), found.get("file_path")
    if isinstance(size, int) and size > cap:
        raise PhotoRefused("photo_too_big")
    if not isinstance(path, str) or not path:
        raise PhotoRefused("photo_gone")
    return path


def _not_found(error: CallFailed) -> Exception:
    if error.code == BAD_REQUEST and not error.retry_after:
        return PhotoRefused("photo_too_big" if "file is too big" in error.description else "photo_gone")
    return Retryable(describe(error), after=getattr(fault(error), "after", None))
