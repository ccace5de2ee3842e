"""A photo store that fails in its own ways: the chat waits, the others go on, nothing is lost and nobody falls."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from obstore.exceptions import GenericError
from obstore.store import MemoryStore

from bot.desk.photos import TRIES, Darkroom
from domain.said import Said
from domain.screen import Screen
from storage.files import Files
from tests.desk.bench import Bench, bench
from tests.images.make import photo

_SIZE = {"file_id": "p", "file_unique_id": "p", "width": 1, "height": 1}


class Bucket(MemoryStore):
    """A bucket that can be away: what its client raises then is no OSError."""

    away = frozenset[str]()

    async def put_async(self, *args: Any, **options: Any) -> Any:
        self._knock("put")
        return await super().put_async(*args, **options)

    async def delete_async(self, *args: Any) -> None:
        self._knock("delete")
        await super().delete_async(*args)

    def _knock(self, verb: str) -> None:
        if verb in self.away:
            raise GenericError("the bucket does not answer")


async def count(event: Any, said: Said) -> Screen:
    return Screen(said.text or f"{len(said.photos)} ảnh")


def bucket_of(made: Bench) -> Bucket:
    """The bench's photos go to a bucket."""
    bucket = Bucket()
    made.gathering._darkroom = Darkroom(Files(bucket))
    return bucket


async def sends_photo(made: Bench) -> None:
    made.pocket.files_held["f1"] = photo()
    await made.comes("lan", said={"photo": [_SIZE]}, photos=["f1"])


async def sends_upload(made: Bench) -> None:
    """As the web chat does: the photo's name is that of an upload, which is removed when it was processed."""
    name = "0" * 32
    made.pocket.files_held[name] = photo()
    await made.comes("lan", said={"photo": [_SIZE]}, photos=[name])


async def test_a_bucket_that_does_not_answer_holds_up_one_chat_and_not_the_desk(tmp_path: Path) -> None:
    async with bench(tmp_path, count) as made:
        bucket = bucket_of(made)
        bucket.away = frozenset({"put"})
        await sends_photo(made)
        await made.comes("minh", "chào")
        await made.settle()
        assert (made.told("lan"), made.told("minh")) == ([], ["chào"])
        bucket.away = frozenset()
        made.clock.advance(seconds=2)
        await made.settle()
        assert made.told("lan") == ["1 ảnh"]


async def test_a_photo_that_breaks_what_fetches_it_is_given_up_and_the_others_are_answered(tmp_path: Path) -> None:
    async with bench(tmp_path, count) as made:
        made.pocket.fetch_troubles = [RuntimeError("a defect")] * TRIES
        await sends_photo(made)
        await made.comes("minh", "chào")
        for _ in range(TRIES + 1):
            await made.settle()
            made.clock.advance(minutes=5)
        assert (made.told("lan"), made.told("minh")) == (["0 ảnh"], ["chào"])


async def test_an_upload_that_cannot_be_removed_now_is_no_reason_to_fall(tmp_path: Path) -> None:
    async with bench(tmp_path, count) as made:
        bucket_of(made).away = frozenset({"delete"})
        await sends_upload(made)
        await made.settle()
        assert made.told("lan") == ["1 ảnh"]
