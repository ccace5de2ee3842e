"""One bot of the Zalo Bot Platform without HTTP: what a call answers, status and body."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from typing import Any

from tests.emulators.telegram.clock import Clock
from tests.emulators.zalo_bot import webhook
from tests.emulators.zalo_bot.errors import Declined, Lost, unauthorized
from tests.emulators.zalo_bot.faults import BAD_GATEWAY
from tests.emulators.zalo_bot.fields import Fields
from tests.emulators.zalo_bot.group import Group
from tests.emulators.zalo_bot.methods import BY_NAME
from tests.emulators.zalo_bot.outside import Outside
from tests.emulators.zalo_bot.person import Person
from tests.emulators.zalo_bot.state import Call, Json, State
from tests.emulators.zalo_shared.served import Hear


class Account(State):
    """The bot, its people and groups."""

    def __init__(self, clock: Clock | None = None, outside: Outside | None = None, seed: int = 1) -> None:
        super().__init__(clock, outside, seed)
        self.people: list[Person] = []
        self.groups: dict[str, Group] = {}

    def person(self, name: str, *, protected: bool = False) -> Person:
        """Somebody with Zalo. The bot cannot write to them before they did something. Whatever a `protected` person
        sends arrives without its content [A]."""
        self.people.append(Person(self, name, protected=protected))
        return self.people[-1]

    def group(self, name: str) -> Group:
        """A group that the bot was taken into."""
        group = Group(self, name)
        self.groups[group.id] = group
        return group

    @property
    def waiting(self) -> int:
        """Events that the bot has not taken."""
        return len(self.queue.pending)

    def tells(self, hear: Hear) -> Callable[[], None]:
        """See `Served`."""

        def look(message: Json) -> None:
            hear(message["chat"]["id"], message.get("text") or message.get("caption", ""))

        self.shown.append(look)
        return lambda: self.shown.remove(look)

    async def until(self, condition: Callable[[], object], within: float = 5.0) -> None:
        """Wait until `condition()` holds. Raises TimeoutError."""
        await self.changed.until(condition, within)

    async def deliver(self, attempts: int = 1) -> list[int]:
        """See `webhook.deliver`."""
        return await webhook.deliver(self, attempts)

    async def deliver_forever(self) -> None:
        """See `webhook.deliver_forever`."""
        await webhook.deliver_forever(self)

    async def refetch(self) -> None:
        """See `Photos.refetch`."""
        await self.photos.refetch()

    async def call(self, method: str, fields: dict[str, Any], token: str | None = None) -> tuple[int, bytes]:
        """Status and body of POST /bot<token>/<method>. Raises Lost, a ConnectionError, when the answer is lost."""
        if self.faults.latency:
            await asyncio.sleep(self.faults.latency)
        if self.faults.takes_bad_gateway(method):
            return 502, BAD_GATEWAY
        if method == "getUpdates" and self.faults.takes_empty_answer(method):
            return 200, _bytes({"ok": True})
        try:
            answer = await self._answer(method, fields, self.token if token is None else token)
        except Declined as declined:
            self.changed.touch()
            return self._status(declined), _bytes(declined.body)
        if slow := self.faults.takes_slowness(method):
            await asyncio.sleep(slow)
        if self.faults.takes_lost_answer(method):
            raise Lost(method)
        return 200, _bytes({"ok": True} if self.faults.takes_empty_answer(method) else answer)

    async def _answer(self, method: str, fields: Json, token: str) -> Json:
        if token != self.token or self.faults.revoked:
            raise unauthorized()
        if method not in BY_NAME:
            raise Declined(404, "Not found")
        function, documented = BY_NAME[method]
        self._note(method, fields, documented)
        self.faults.check(method)
        result = await function(self, Fields(fields))
        return {"ok": True} if result is None else {"ok": True, "result": result}

    def _note(self, method: str, fields: Json, documented: frozenset[str]) -> None:
        self.counts[method] += 1
        self.strange_fields += [(method, name) for name in fields if name not in documented]
        if self.recording:
            self.calls.append(Call(method, fields))
        self.changed.touch()

    def _status(self, declined: Declined) -> int:
        """A refusal may come with HTTP 200 [A]; when it does is not documented [?], so by chance. 401 and 404 speak of
        the path and are as they are; an empty poll always has 200 [B]."""
        if declined.code in (401, 404):
            return declined.code
        plain = self.faults.flat or declined.code == 408 or self.chance.random() < 0.5
        return 200 if plain else declined.code


def _bytes(answer: Json) -> bytes:
    return json.dumps(answer, ensure_ascii=False).encode()
