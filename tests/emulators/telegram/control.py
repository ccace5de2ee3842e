"""The emulator's own endpoints under `/emulator/`, for a benchmark in another process."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiohttp import web

from tests.emulators.telegram.person import Person
from tests.emulators.telegram.talks import Talks

if TYPE_CHECKING:
    from tests.emulators.telegram.server import Emulator

LONGEST_WAIT = 600.0


def add(app: web.Application, emulator: Emulator) -> None:
    """Add the endpoints to the server."""
    control = Control(emulator)
    app.router.add_post("/emulator/says", control.says)
    app.router.add_post("/emulator/talks", control.talks)
    app.router.add_post("/emulator/settings", control.settings)
    app.router.add_get("/emulator/counters", control.counters)


class Control:
    """People are numbers from 0 on; who is not there yet comes into being."""

    def __init__(self, emulator: Emulator) -> None:
        self._emulator = emulator

    async def says(self, request: web.Request) -> web.Response:
        """`[[person, text], …]`: each becomes an update. Answers the counters."""
        for number, text in await request.json():
            self._person(number).says(text)
        return self._counted()

    async def talks(self, request: web.Request) -> web.Response:
        """`{"people", "steps": [[text, expected], …], "times"}`: see `Talks`. Answers what it measured, at the end."""
        asked = await request.json()
        people = [self._person(asked.get("first", 0) + number) for number in range(asked["people"])]
        steps = [(text, expected) for text, expected in asked["steps"]]
        talks = Talks(self._emulator, people, steps, asked.get("times", 1))
        return web.json_response(await talks.run(within=asked.get("within", LONGEST_WAIT)))

    async def settings(self, request: web.Request) -> web.Response:
        """`{"latency": seconds, "limits": bool, "recording": bool}`, any of them. Answers the counters."""
        asked = await request.json()
        emulator = self._emulator
        emulator.faults.latency = float(asked.get("latency", emulator.faults.latency))
        emulator.limits.on = bool(asked.get("limits", emulator.limits.on))
        emulator.recording = bool(asked.get("recording", emulator.recording))
        return self._counted()

    async def counters(self, request: web.Request) -> web.Response:
        """What happened so far. `?messages=N&within=SECONDS` waits until the bot has sent so many in all, or for so
        long."""
        wanted, within = int(request.query.get("messages", 0)), float(request.query.get("within", 60))
        emulator = self._emulator
        try:
            await emulator.until(lambda: emulator.sent >= wanted, min(within, LONGEST_WAIT))
        except TimeoutError:
            return self._counted()
        return self._counted()

    def _person(self, number: int) -> Person:
        people = self._emulator.people
        while len(people) <= number:
            self._emulator.person(f"Dân {len(people)}")
        return people[number]

    def _counted(self) -> web.Response:
        emulator = self._emulator
        counted: dict[str, Any] = {
            "messages": emulator.sent,
            "pending": len(emulator.queue.pending),
            "unanswered": len(emulator.presses),
            "calls": dict(emulator.counts),
        }
        return web.json_response(counted)
