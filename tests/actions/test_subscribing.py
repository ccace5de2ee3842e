"""What people hear of: one word stops everything, topics are chosen one by one."""

from __future__ import annotations

from actions import subscribing
from domain.campaigns import OPT_IN, Topic
from domain.people import Citizen
from tests.actions.conftest import Cast
from tests.bench import Bench


async def wanted(bench: Bench, who: Citizen) -> set[Topic]:
    async with bench.checking() as db:
        return {topic for topic, wants in (await subscribing.of(db, by=who)).items() if wants}


async def test_at_first_everything_comes_but_what_has_to_be_asked_for(bench: Bench, cast: Cast) -> None:
    assert await wanted(bench, cast.lan) == set(Topic) - OPT_IN


async def test_one_word_stops_everything_and_is_taken_back(bench: Bench, cast: Cast) -> None:
    await bench.does(subscribing.choose, by=cast.lan, topic=Topic.RESULTS, wants=True)
    before = await wanted(bench, cast.lan)
    assert await bench.does(subscribing.stop_all, by=cast.lan)
    assert await wanted(bench, cast.lan) == set()
    assert not await bench.does(subscribing.stop_all, by=cast.lan)
    await bench.does(subscribing.start_again, by=cast.lan)
    assert await wanted(bench, cast.lan) == before


async def test_whoever_refused_everything_and_wants_one_topic_gets_no_other(bench: Bench, cast: Cast) -> None:
    await bench.does(subscribing.stop_all, by=cast.lan)
    await bench.does(subscribing.choose, by=cast.lan, topic=Topic.WORK_DAYS, wants=False)
    assert await wanted(bench, cast.lan) == set()
    await bench.does(subscribing.choose, by=cast.lan, topic=Topic.THRIFT, wants=True)
    assert await wanted(bench, cast.lan) == {Topic.THRIFT}
    await bench.does(subscribing.choose, by=cast.lan, topic=Topic.THRIFT, wants=False)
    assert await wanted(bench, cast.lan) == set()
