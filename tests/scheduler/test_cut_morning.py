"""A morning cut at its first statement, then at its second, and so on until it is through: nothing lost or doubled."""

from __future__ import annotations

from domain.notices import NoticeKind
from domain.reports import Family
from scheduler.digests import send
from storage.database import Database
from tests.actions.conftest import Cast
from tests.bench import Bench
from tests.scheduler.mornings import at, of_kind, remembered
from tests.scheduler.year.running import Killed, killing
from tests.world.ticking import tools_of


async def test_wherever_a_morning_is_cut_everybody_gets_one_digest(bench: Bench, cast: Cast) -> None:
    bench.now = at("2026-12-14", "09:00")
    await bench.file(cast.lan, Family.CONTRIBUTION)
    bench.now = at("2026-12-15")
    steps = cuts = 0
    through = False
    while not through:
        steps += 1
        tools = await tools_of(bench.database, lambda: bench.now)
        try:
            with killing(tools, steps):
                await send(tools)
            through = True
        except Killed:
            cuts += 1
            await bench.database.close()
            bench.database = Database(bench.database.url)
    assert cuts > 20
    assert sorted(one.to for one in await of_kind(bench, NoticeKind.DIGEST)) == [cast.hoa.id, cast.binh.id]
    for who in (cast.hoa, cast.binh):
        assert [step for _, step in await remembered(bench, who)] == ["before"]
