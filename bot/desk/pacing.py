"""Pacing: whoever sends through an account waits here for the turn, replies before news, news before campaigns."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from math import inf

from bot.desk.account import Account
from domain.channels import Pace
from domain.notices import Priority

LONG = 30.0
"""Seconds. Who would have to wait longer is sent away: much can change meanwhile."""

AFTER = 1e-6
"""Seconds by which a look comes after what it is for: sums of floats may be out by less."""

Seconds = Callable[[], float]
"""A clock that only goes forward."""


class Held(Exception):
    """The messenger wants nothing for so many seconds yet."""

    def __init__(self, seconds: float) -> None:
        super().__init__(seconds)
        self.seconds = seconds


@dataclass(slots=True)
class Turn:
    """One message's. `messages`: as how many it was counted, 0 while nobody has said that it arrived."""

    messages: int = 0


@dataclass(slots=True, eq=False)
class _Waiter:
    chat: str
    priority: Priority
    granted: asyncio.Future[float]


class Pacer:
    """The turns of one account. Without a pace everybody's comes at once. `clock`: that of the running loop, by which
    it sleeps too, if none is given."""

    def __init__(self, pace: Pace | None, clock: Seconds | None = None) -> None:
        self._pace = pace if pace and (pace.account or pace.chat or pace.group) else None
        self._given = clock
        self._account: Account | None = None
        self._waiting: dict[Priority, dict[_Waiter, None]] = {priority: {} for priority in Priority}
        self._timer: asyncio.TimerHandle | None = None

    @property
    def limited(self) -> bool:
        """Is there a pace?"""
        return self._pace is not None

    def waiting(self, *priorities: Priority) -> int:
        """How many wait for their turn."""
        return sum(len(self._waiting[priority]) for priority in priorities)

    @asynccontextmanager
    async def turn(self, chat: str, priority: Priority) -> AsyncIterator[Turn]:
        """Wait for it, then send inside, and say as how many messages it was counted. Raises Held."""
        turn = Turn()
        if self._pace is None:
            yield turn
            return
        account = self._opened(self._pace)
        begun = await self._granted(account, chat, priority)
        try:
            yield turn
        finally:
            account.ends(chat, begun, self._now(), turn.messages)
            self._pump(account)

    def hold(self, seconds: float) -> None:
        """The messenger wants nothing for so long; who waits may have to go away."""
        if self._pace is None:
            return
        account, now = self._opened(self._pace), self._now()
        account.hold(now + seconds, now)
        self._pump(account)

    async def _granted(self, account: Account, chat: str, priority: Priority) -> float:
        waiter = _Waiter(chat, priority, asyncio.get_running_loop().create_future())
        self._waiting[priority][waiter] = None
        self._pump(account)
        try:
            return await waiter.granted
        except asyncio.CancelledError:
            self._waiting[priority].pop(waiter, None)
            if waiter.granted.done() and not waiter.granted.cancelled():
                account.ends(chat, waiter.granted.result(), self._now(), 0)
            raise

    def _pump(self, account: Account) -> None:
        """Whoever's turn it is goes; the next look is when somebody's comes."""
        now, next_look = self._now(), inf
        if (held := account.held(now)) > LONG:
            self._send_away(held)
        for waiter in [waiter for waiters in self._waiting.values() for waiter in waiters]:
            if (closed := account.closed(now)) > now:
                next_look = min(next_look, closed)
                break
            if (opens := account.opens(waiter.chat, waiter.priority, now)) > now:
                next_look = min(next_look, opens)
                continue
            account.begins(waiter.chat, waiter.priority, now)
            del self._waiting[waiter.priority][waiter]
            waiter.granted.set_result(now)
        self._look_at(account, next_look, now)

    def _send_away(self, held: float) -> None:
        for waiters in self._waiting.values():
            for waiter in waiters:
                waiter.granted.set_exception(Held(held))
            waiters.clear()

    def _look_at(self, account: Account, when: float, now: float) -> None:
        if self._timer is not None:
            self._timer.cancel()
        loop = asyncio.get_running_loop()
        self._timer = loop.call_at(loop.time() + when - now + AFTER, self._pump, account) if when < inf else None

    def _opened(self, pace: Pace) -> Account:
        if self._account is None:
            self._account = Account(pace, self._now())
        return self._account

    def _now(self) -> float:
        return self._given() if self._given else asyncio.get_running_loop().time()
