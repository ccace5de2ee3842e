"""An emulator's own endpoints under `/emulator/`, for a benchmark in another process."""

from __future__ import annotations

from typing import Any

from aiohttp import web

from tests.emulators.zalo_shared.served import Served, Speaker
from tests.emulators.zalo_shared.talks import Talks

LONGEST_WAIT = 600.0


def add(app: web.Application, served: Served) -> None:
    """Add the endpoints to the server."""
    control = Control(served)
    app.router.add_post("/emulator/says", control.says)
    app.router.add_post("/emulator/talks", control.talks)
    app.router.add_post("/emulator/settings", control.settings)
    app.router.add_get("/emulator/counters", control.counters)


class Control:
    """People are numbers from 0 on; who is not there yet comes into being."""

    def __init__(self, served: Served) -> None:
        self._served = served

    async def says(self, request: web.Request) -> web.Response:
        """`[[person, text], …]`: each becomes an event. Answers the counters."""
        for number, text in await request.json():
            self._person(number).says(text)
        return self._counted()

    async def talks(self, request: web.Request) -> web.Response:
        """`{"people", "steps": [[text, expected], …], "times"}`: see `Talks`. Answers what it measured, at the end."""
        asked = await request.json()
        people = [self._person(asked.get("first", 0) + number) for number in range(asked["people"])]
        steps = [(text, expected) for text, expected in asked["steps"]]
        talks = Talks(self._served, people, steps, asked.get("times", 1))
        return web.json_response(await talks.run(within=asked.get("within", LONGEST_WAIT)))

    async def settings(self, request: web.Request) -> web.Response:
        """`{"latency": seconds, "recording": bool}`, any of them. Answers the counters."""
        asked = await request.json()
        self._served.faults.latency = float(asked.get("latency", self._served.faults.latency))
        self._served.recording = bool(asked.get("recording", self._served.recording))
        return self._counted()

    async def counters(self, request: web.Request) -> web.Response:
        """What happened so far. `?messages=N&within=SECONDS` waits until the bot has sent so many in all, or for so
        long."""
        wanted, within = int(request.query.get("messages", 0)), float(request.query.get("within", 60))
        served = self._served
        try:
            await served.changed.until(lambda: served.sent >= wanted, min(within, LONGEST_WAIT))
        except TimeoutError:
            return self._counted()
        return self._counted()

    def _person(self, number: int) -> Speaker:
        while len(self._served.people) <= number:
            self._served.person(f"Dân {len(self._served.people)}")
        return self._served.people[number]

    def _counted(self) -> web.Response:
        served = self._served
        counted: dict[str, Any] = {
            "messages": served.sent, "pending": served.waiting, "calls": dict(served.counts),
        }  # fmt: skip
        return web.json_response(counted)
