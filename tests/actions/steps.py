"""Reports brought to a state by the people who would."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from actions import author, handling, review
from domain.reports import Family, Report, State
from tests.actions.conftest import Cast
from tests.bench import Bench, photo

Step = Callable[[Bench, Cast, str], Awaitable[object]]


async def _take(bench: Bench, cast: Cast, code: str) -> object:
    return await bench.does(review.take, by=cast.hoa, code=code)


async def _ask(bench: Bench, cast: Cast, code: str) -> object:
    return await bench.does(review.ask, by=cast.hoa, code=code, question="Ở đoạn nào?")


async def _route(bench: Bench, cast: Cast, code: str) -> object:
    return await bench.does(review.route, by=cast.hoa, code=code, handler=cast.minh.id)


async def _start(bench: Bench, cast: Cast, code: str) -> object:
    return await bench.does(handling.start, by=cast.minh, code=code)


async def _resolve(bench: Bench, cast: Cast, code: str) -> object:
    return await bench.does(handling.resolve, by=cast.minh, code=code, text="Đã thay ống", photos=(photo(9),))


async def _close(bench: Bench, cast: Cast, code: str) -> object:
    return await bench.does(review.close, by=cast.hoa, code=code)


async def _reopen(bench: Bench, cast: Cast, code: str) -> object:
    return await bench.does(author.reopen, by=cast.lan, code=code)


async def _reject(bench: Bench, cast: Cast, code: str) -> object:
    return await bench.does(review.reject, by=cast.hoa, code=code, reason="Không có thật")


async def _hand_over(bench: Bench, cast: Cast, code: str) -> object:
    return await bench.does(review.hand_over, by=cast.hoa, code=code, reason="Mời đến Một cửa")


async def _duplicate(bench: Bench, cast: Cast, code: str) -> object:
    original = await bench.file(cast.lan)
    return await bench.does(review.duplicate, by=cast.hoa, code=code, original=original.code)


async def _withdraw(bench: Bench, cast: Cast, code: str) -> object:
    return await bench.does(author.withdraw, by=cast.lan, code=code)


async def _confirm(bench: Bench, cast: Cast, code: str) -> object:
    return await bench.does(review.confirm, by=cast.hoa, code=code)


async def _deliver(bench: Bench, cast: Cast, code: str) -> object:
    return await bench.does(review.deliver, by=cast.hoa, code=code)


async def _accept(bench: Bench, cast: Cast, code: str) -> object:
    return await bench.does(review.accept, by=cast.hoa, code=code)


async def _review(bench: Bench, cast: Cast, code: str) -> object:
    return await bench.does(review.review, by=cast.hoa, code=code)


async def _recognise(bench: Bench, cast: Cast, code: str) -> object:
    return await bench.does(review.recognise, by=cast.hoa, code=code, decision="15/QĐ-UBND")


async def _reply(bench: Bench, cast: Cast, code: str) -> object:
    return await bench.does(review.reply, by=cast.hoa, code=code, text="Xã sẽ bàn")


_WASTE: dict[State, tuple[Step, ...]] = {
    State.SUBMITTED: (),
    State.SCREENING: (_take,),
    State.NEEDS_INFO: (_ask,),
    State.ROUTED: (_route,),
    State.IN_PROGRESS: (_route, _start),
    State.RESOLVED: (_route, _start, _resolve),
    State.CLOSED: (_route, _start, _resolve, _close),
    State.REOPENED: (_route, _start, _resolve, _reopen),
    State.REJECTED: (_reject,),
    State.DUPLICATE: (_duplicate,),
    State.HANDED_OVER: (_hand_over,),
    State.WITHDRAWN: (_withdraw,),
}

PATHS: dict[Family, dict[State, tuple[Step, ...]]] = {
    Family.CONTRIBUTION: {
        State.PLEDGED: (),
        State.CONFIRMED: (_confirm,),
        State.DELIVERED: (_confirm, _deliver),
        State.ACCEPTED: (_confirm, _deliver, _accept),
        State.REJECTED: (_reject,),
        State.WITHDRAWN: (_withdraw,),
    },
    Family.WASTE: _WASTE,
    Family.IDEA: {
        State.SUBMITTED: (),
        State.REVIEWED: (_review,),
        State.RECOGNISED: (_review, _recognise),
        State.ANSWERED: (_review, _reply),
        State.WITHDRAWN: (_withdraw,),
    },
}
"""How a report of each family gets to each of its states."""


async def brought(bench: Bench, cast: Cast, family: Family, state: State) -> Report:
    """A fresh report in this state, with every notice so far delivered and no claim standing."""
    report = await bench.file(cast.lan, family)
    for step in PATHS[family][state]:
        await step(bench, cast, report.code)
    bench.passes(minutes=16)
    while await bench.delivers():
        pass
    return await bench.report(report.code)
