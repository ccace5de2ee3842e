"""A process that ends after a photo was kept and before that was written down."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from bot import clock
from scheduler.housekeeping import tidy
from scheduler.leftovers import UPLOAD_LASTS
from tests.faults.messenger import nothing
from tests.faults.outside import nothing_is_lost_and_nothing_doubled
from tests.faults.town import Town, town_of
from tests.world.ticking import tools_of


def photos_in(folder: Path) -> list[str]:
    """Every file of the photo store."""
    return sorted(path.name for path in (folder / "photos").rglob("*") if path.is_file())


async def swept(town: Town, later: timedelta) -> None:
    """Housekeeping, so long after now."""
    await tidy(await tools_of(town.database, lambda: clock.now() + later, town.folder / "photos"))


async def dies_with_a_photo_on_the_disk(town: Town) -> None:
    """Let the only resident come to their photo; the process ends when it would write it down."""
    (resident,) = town.residents
    files = town.folder / "photos"
    while not list(files.rglob("*.jpg")):
        town.messengers[0].once_fetched = town.ends
        await town.tick()
    town.messengers[0].once_fetched = nothing
    assert town.troubles["killed"] == 1
    assert resident.said == resident.heard + 1


async def test_a_photo_kept_by_a_process_that_died_is_found_again_by_the_next_and_stays(tmp_path: Path) -> None:
    async with town_of(tmp_path, 1, seed=1, over=1) as town:
        await dies_with_a_photo_on_the_disk(town)
        await town.until_all_is_done(60)
        before = photos_in(tmp_path)
        await swept(town, UPLOAD_LASTS + timedelta(hours=1))
        assert photos_in(tmp_path) == before
        await nothing_is_lost_and_nothing_doubled(town)


async def test_a_photo_kept_by_a_process_that_died_and_gone_at_the_messenger_is_swept(tmp_path: Path) -> None:
    async with town_of(tmp_path, 1, seed=1, over=1) as town:
        await dies_with_a_photo_on_the_disk(town)
        town.messengers[0].files_held.clear()
        await town.tick()
        assert len(photos_in(tmp_path)) == 3
        await swept(town, UPLOAD_LASTS - timedelta(hours=1))
        assert len(photos_in(tmp_path)) == 3
        await swept(town, UPLOAD_LASTS + timedelta(hours=1))
        assert photos_in(tmp_path) == []
