"""Files that survive a power cut: written aside, synced, renamed into place, and the folder synced too."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkstemp

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


class StorageFull(OSError):
    """No room is left where photos are kept: disk full, or a quota or size limit reached. Nothing was written."""


def write(path: Path, data: bytes, within: Path | None = None) -> None:
    """Puts `data` at `path`, whole or not at all; on return it is on the disk. Raises StorageFull, else OSError.

    It is written in the folder `within` first, of the same file system, where a crash may leave a part of it; without
    one, beside `path`."""
    with _saying_full():
        _make(path.parent)
        _make(within or path.parent)
        handle, aside = mkstemp(prefix=".", suffix=".part", dir=within or path.parent)
        try:
            with os.fdopen(handle, "wb") as out:
                out.write(data)
                out.flush()
                os.fsync(out.fileno())
            Path(aside).replace(path)
        except BaseException:
            Path(aside).unlink(missing_ok=True)
            raise
        _sync(path.parent)


def _make(folder: Path) -> None:
    """Makes the folder and those above it; a folder is on the disk only when the one above it was synced."""
    if folder.is_dir():
        return
    _make(folder.parent)
    folder.mkdir(exist_ok=True)
    _sync(folder.parent)


def _sync(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@contextmanager
def _saying_full() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise StorageFull(*error.args) from error
        raise
