"""Where photos and voice notes are kept: a local folder or a bucket. Names are hashes, so no path can be forged."""

from __future__ import annotations

import asyncio
import hashlib
import re
from collections.abc import Collection, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import Self
from uuid import uuid4

from obstore.exceptions import BaseError
from obstore.store import LocalStore, ObjectStore, from_url

from domain.errors import NotFound, PhotoRefused
from storage.durable import StorageFull, write
from storage.images import Kept
from storage.sounds import sound_type

__all__ = ["Files", "StorageFull"]

_SHA = re.compile(r"[0-9a-f]{64}")
_INCOMING = re.compile(r"[0-9a-f]{32}")


class Files:
    """The photo store. What a method wrote is on the disk, or in the bucket, when it returns. Each raises OSError when
    the disk or the bucket does not answer."""

    def __init__(self, store: ObjectStore, folder: Path | None = None) -> None:
        self._store = store
        self._folder = folder

    @classmethod
    def open(cls, where: str | Path) -> Self:
        """A folder, made when missing, or a URL such as `s3://bucket/prefix` (credentials from the AWS_… variables)."""
        if isinstance(where, str) and "://" in where and not where.startswith("file://"):
            return cls(from_url(where))
        folder = Path(str(where).removeprefix("file://")).absolute()
        folder.mkdir(parents=True, exist_ok=True)
        return cls(LocalStore(folder), folder)

    async def keep(self, kept: Kept) -> None:
        """Keeps the photo and its thumbnail; once more is fine. Raises StorageFull."""
        # The thumbnail first: where the photo exists, so does its thumbnail.
        await self._put(_place(kept.sha256, ".t.jpg"), kept.thumbnail)
        await self._put(_place(kept.sha256, ".jpg"), kept.jpeg)

    async def announce(self, sha: str) -> None:
        """Notes that a photo is about to be kept: until `settle`, a crash may leave it without anything that speaks of
        it."""
        await self._put(f"announced/{sha}", b"", synced=False)

    async def settle(self, sha: str) -> None:
        """The database speaks of this photo now."""
        with suppress(FileNotFoundError), _as_oserror():
            await self._store.delete_async(f"announced/{sha}")

    async def unsettled(self, *, before: datetime) -> list[str]:
        """Photos that were announced before a moment and not settled."""
        with _as_oserror():
            found = [one async for batch in self._store.list("announced") for one in batch]
        return [_name(one["path"]) for one in found if one["last_modified"] < before]

    async def remove(self, sha: str) -> None:
        """Removes an announced photo that nothing speaks of."""
        for ending in (".jpg", ".t.jpg"):
            with suppress(FileNotFoundError), _as_oserror():
                await self._store.delete_async(_place(sha, ending))
        await self.settle(sha)

    async def photo(self, sha: str) -> bytes:
        """The photo's JPEG. Raises NotFound("photo_gone")."""
        return await self._kept(sha, ".jpg")

    async def thumbnail(self, sha: str) -> bytes:
        """The thumbnail's JPEG. Raises NotFound("photo_gone")."""
        return await self._kept(sha, ".t.jpg")

    async def exists(self, sha: str) -> bool:
        """Is this photo, and so its thumbnail, kept here?"""
        if not _SHA.fullmatch(sha):
            return False
        with suppress(FileNotFoundError), _as_oserror():
            await self._store.head_async(_place(sha, ".jpg"))
            return True
        return False

    async def keep_voice(self, data: bytes) -> str:
        """Keeps a voice note as it came; answers its SHA-256 name. Raises PhotoRefused("voice_unreadable") for what is
        no sound that we know, StorageFull."""
        if sound_type(data) is None:
            raise PhotoRefused("voice_unreadable")
        # 20 MB take up to 50 ms, which the event loop does not have.
        sha = (await asyncio.to_thread(hashlib.sha256, data)).hexdigest()
        await self._put(_voice_place(sha), data)
        return sha

    async def voice(self, sha: str) -> bytes:
        """A voice note's bytes. Raises NotFound("no_such_voice")."""
        if _SHA.fullmatch(sha):
            with suppress(FileNotFoundError):
                return await self._get(_voice_place(sha))
        raise NotFound("no_such_voice")

    async def voices(self, *, before: datetime) -> list[str]:
        """Voice notes kept before a moment."""
        with _as_oserror():
            found = [one async for batch in self._store.list("voices") for one in batch]
        return [_name(one["path"]) for one in found if one["last_modified"] < before]

    async def remove_voice(self, sha: str) -> None:
        """Removes a voice note that nothing speaks of."""
        if _SHA.fullmatch(sha):
            with suppress(FileNotFoundError), _as_oserror():
                await self._store.delete_async(_voice_place(sha))

    async def drop(self, data: bytes) -> str:
        """Keeps an upload as it came until it is processed; answers its name. Raises StorageFull."""
        name = uuid4().hex
        await self._put(f"incoming/{name}", data)
        return name

    async def pick(self, name: str) -> bytes:
        """An upload kept by `drop`. Raises PhotoRefused("photo_gone")."""
        if _INCOMING.fullmatch(name):
            with suppress(FileNotFoundError):
                return await self._get(f"incoming/{name}")
        raise PhotoRefused("photo_gone")

    async def forget(self, name: str) -> None:
        """Removes an upload kept by `drop`; one that is not there is fine."""
        if _INCOMING.fullmatch(name):
            with suppress(FileNotFoundError), _as_oserror():
                await self._store.delete_async(f"incoming/{name}")

    async def sweep(self, *, before: datetime, spare: Collection[str], dry: bool = False) -> int:
        """Removes uploads kept by `drop` before a moment, and what a crash left half written; returns how many.
        `dry`: only counts them."""
        with _as_oserror():
            found = [one async for batch in self._store.list("incoming") for one in batch]
            old = [one["path"] for one in found if one["last_modified"] < before and _name(one["path"]) not in spare]
            for path in () if dry else old:
                with suppress(FileNotFoundError):
                    await self._store.delete_async(path)
        return len(old)

    async def _kept(self, sha: str, ending: str) -> bytes:
        if _SHA.fullmatch(sha):
            with suppress(FileNotFoundError):
                return await self._get(_place(sha, ending))
        raise NotFound("photo_gone")

    async def _get(self, key: str) -> bytes:
        with _as_oserror():
            found = await self._store.get_async(key)
            return bytes(await found.bytes_async())

    async def _put(self, key: str, data: bytes, synced: bool = True) -> None:
        # obstore's local store neither syncs nor offers to, so a folder is written by our own hand.
        if self._folder is None or not synced:
            with _as_oserror():
                await self._store.put_async(key, data)
        else:
            await asyncio.to_thread(write, self._folder / key, data, self._folder / "incoming")


@contextmanager
def _as_oserror() -> Iterator[None]:
    # A bucket that does not answer is to callers what a disk is that cannot be read.
    try:
        yield
    except BaseError as error:
        raise OSError(str(error)) from error


def _name(path: str) -> str:
    return path.rpartition("/")[2]


def _place(sha: str, ending: str) -> str:
    if not _SHA.fullmatch(sha):
        raise ValueError("a photo's name is the SHA-256 of its bytes")
    return f"{sha[:2]}/{sha[2:4]}/{sha}{ending}"


def _voice_place(sha: str) -> str:
    return f"voices/{sha[:2]}/{sha}"
