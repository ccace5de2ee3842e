"""Which cases may not wait: for their desk, and until they have come to an end."""

from __future__ import annotations

from actions import author, review
from actions.urgency import urgent
from domain.people import Citizen
from domain.reports import Report
from domain.suggestions import Suggestion
from tests.actions.conftest import Cast
from tests.bench import Bench

DANGER = Suggestion("hazard", 0.9, None, (), (), ())
LIGHTS = Suggestion("waste", 0.9, "ENERGY", ("ENERGY",), (), ())


async def pressing(bench: Bench, by: Citizen, *reports: Report) -> frozenset[int]:
    """As the database says it now."""
    now = [await bench.report(one.code) for one in reports]
    async with bench.checking() as db:
        return await urgent(db, now, by=by)


async def test_only_the_desk_learns_what_may_not_wait(bench: Bench, cast: Cast) -> None:
    danger, lights = await bench.file(cast.lan, suggestion=DANGER), await bench.file(cast.lan, suggestion=LIGHTS)
    plain = await bench.file(cast.lan)
    assert await pressing(bench, cast.hoa, danger, lights, plain) == {danger.id}
    await bench.does(review.route, by=cast.hoa, code=danger.code, handler=cast.minh.id)
    assert await pressing(bench, cast.hoa, danger) == {danger.id}
    for other in (cast.minh, cast.lan, cast.tinh):
        assert await pressing(bench, other, danger) == frozenset()


async def test_what_has_come_to_its_end_presses_nobody(bench: Bench, cast: Cast) -> None:
    danger = await bench.file(cast.lan, suggestion=DANGER)
    await bench.does(author.withdraw, by=cast.lan, code=danger.code)
    assert await pressing(bench, cast.hoa, danger) == frozenset()
