"""The data folder belongs to one process at a time."""

from __future__ import annotations

import fcntl
import os
from pathlib import Path
from typing import IO


class FolderTaken(Exception):
    """Another process works on this data folder. The text is one sentence for the person who starts the program."""


def hold(folder: Path) -> IO[str]:
    """Take the folder until the returned file is closed or the process ends. Raises FolderTaken."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    lock = (folder / "lock").open("a+", encoding="utf-8")
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        lock.close()
        raise FolderTaken(
            f"Chung Tay is already running on {folder}: stop that one first, or set CHUNGTAY_DATA_DIR."
        ) from None
    lock.truncate(0)
    lock.write(str(os.getpid()))
    lock.flush()
    return lock
