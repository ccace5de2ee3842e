"""Uploads hold what the pipeline strips: none stays behind, and none goes before it was processed."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.channels.channel import Incoming
from bot.desk.intake import Intake
from domain.errors import PhotoRefused
from scheduler.housekeeping import tidy
from scheduler.leftovers import UPLOAD_LASTS
from storage.database import Database
from storage.files import Files
from storage.tables import metadata
from tests.world.pocket import Pocket
from tests.world.ticking import tools_of


@pytest.fixture(params=("folder", "bucket"))
def files(request: pytest.FixtureRequest, tmp_path: Path) -> Files:
    return Files.open(tmp_path / "photos" if request.param == "folder" else "memory:///")


async def test_an_upload_that_a_crash_left_behind_goes_and_one_that_waits_stays(files: Files, tmp_path: Path) -> None:
    database = Database(f"sqlite+aiosqlite:///{tmp_path / 'some.db'}")
    async with database.write() as db:
        await db.run_sync(metadata.create_all)
    lost, waits = await files.drop(b"with a place in it"), await files.drop(b"not processed yet")
    told = {"text": "", "press": "", "photos": [waits]}
    started = datetime(2026, 1, 1, tzinfo=UTC)
    intake = Intake(database, Pocket(name="web", account="chat"), lambda: started, to_hear=_nothing, to_gather=_nothing)
    await intake.store([Incoming("e1", "lan", told)])

    await tidy(await tools_of(database, lambda: started, files))
    assert await files.pick(lost) == b"with a place in it"
    far = datetime(2100, 1, 1, tzinfo=UTC)
    await tidy(await tools_of(database, lambda: far, files))
    assert await files.pick(waits) == b"not processed yet"
    with pytest.raises(PhotoRefused, match="photo_gone"):
        await files.pick(lost)
    assert timedelta(days=1) < UPLOAD_LASTS
    await database.close()


def _nothing() -> None:
    return


async def test_what_a_kill_left_half_written_is_swept_whatever_it_was_to_become(tmp_path: Path) -> None:
    files, folder = Files.open(tmp_path), tmp_path / "incoming"
    name = await files.keep_voice(b"OggS\0\2")
    half_written = folder / ".of_a_photo.part"
    half_written.write_bytes(b"half")
    assert list(folder.iterdir()) == [half_written]
    assert await files.sweep(before=datetime(2100, 1, 1, tzinfo=UTC), spare=()) == 1
    assert list(folder.iterdir()) == []
    assert await files.voice(name) == b"OggS\0\2"
