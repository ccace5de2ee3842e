"""Many people who talk at once, each saying the next thing as soon as the bot has answered the last."""

from __future__ import annotations

from collections.abc import Sequence
from time import perf_counter
from typing import Any

from tests.emulators.zalo_shared.served import Served, Speaker

Step = tuple[str, str]
"""What a person says, and words of the message that answers it; no words for any message."""


class Talks:
    """The same steps for everybody, so many times over. `{n}` in a text is a number that no other text has."""

    def __init__(self, served: Served, people: Sequence[Speaker], steps: Sequence[Step], times: int) -> None:
        self._served, self._people = served, {person.id: person for person in people}
        self._steps = [step for _ in range(times) for step in steps]
        self._at = dict.fromkeys(self._people, 0)
        self._since = dict.fromkeys(self._people, 0.0)
        self._latencies: list[float] = []
        self._said = 0

    async def run(self, within: float) -> dict[str, Any]:
        """Until everybody is through: updates, seconds, and the milliseconds from each update to its answer. After
        `within` seconds what was reached, with "finished" false."""
        begun, stop, finished = perf_counter(), self._served.tells(self._hears), True
        try:
            for person in self._people:
                self._says(person)
            wanted = len(self._people) * len(self._steps)
            await self._served.changed.until(lambda: len(self._latencies) >= wanted, within)
        except TimeoutError:
            finished = False
        finally:
            stop()
        taken = {"updates": len(self._latencies), "seconds": perf_counter() - begun}
        return {"finished": finished, **taken, "latencies_ms": self._latencies}

    def _says(self, person: str) -> None:
        text, _ = self._steps[self._at[person]]
        self._said += 1
        self._since[person] = perf_counter()
        self._people[person].says(text.replace("{n}", str(self._said)))

    def _hears(self, person: str, text: str) -> None:
        if (at := self._at.get(person, len(self._steps))) >= len(self._steps) or self._steps[at][1] not in text:
            return
        self._latencies.append(round((perf_counter() - self._since[person]) * 1_000, 3))
        self._at[person] = at + 1
        if at + 1 < len(self._steps):
            self._says(person)
        self._served.changed.touch()
