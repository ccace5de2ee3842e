"""`keys rotate`: a new current key, and everything sealed again with it."""

from __future__ import annotations

import typer

from bot import keys
from bot.cli.opening import opened
from storage.queries import identities, tokens, work_day_people


async def rotate_keys() -> int:
    """Rotate; old keys stay in the ring, so that a backup still opens."""
    async with opened() as here:
        turned = keys.rotate(here.settings.data_dir)
        with typer.progressbar(length=0, label="Mã hoá lại / sealing") as bar:
            async with here.database.write() as db:
                count = await identities.reseal(db, here.keys.vault, turned.vault, bar.update)
                count += await tokens.reseal(db, here.keys.vault, turned.vault, bar.update)
                count += await work_day_people.reseal(db, here.keys.vault, turned.vault, bar.update)
    typer.echo(f"Khoá mới / new key: {turned.vault.current}; {count} giá trị / values")
    return 0
