"""Many people who talk at once, each saying the next thing as soon as the bot has answered the last."""

from __future__ import annotations

from collections.abc import Sequence
from time import perf_counter
from typing import Any

from tests.emulators.telegram.account import Account
from tests.emulators.telegram.person import Person

Step = tuple[str, str]
"""What a person says, and words of the message that answers it; no words for any message."""


class Talks:
    """The same steps for everybody, so many times over. `{n}` in a text is a number that no other text has."""

    def __init__(self, account: Account, people: Sequence[Person], steps: Sequence[Step], times: int) -> None:
        self._account, self._people = account, {person.id: person for person in people}
        self._steps = [step for _ in range(times) for step in steps]
        self._at = dict.fromkeys(self._people, 0)
        self._since = dict.fromkeys(self._people, 0.0)
        self._latencies: list[float] = []
        self._said = 0

    async def run(self, within: float) -> dict[str, Any]:
        """Until everybody is through: updates, seconds, and the milliseconds from each update to its answer. After
        `within` seconds what was reached, with "finished" false."""
        account, begun = self._account, perf_counter()
        account.shown.append(self._looks)
        try:
            for number in self._people:
                self._says(number)
            wanted = len(self._people) * len(self._steps)
            await account.changed.until(lambda: len(self._latencies) >= wanted, within)
        except TimeoutError:
            return self._found(perf_counter() - begun, finished=False)
        finally:
            account.shown.remove(self._looks)
        return self._found(perf_counter() - begun, finished=True)

    def _found(self, seconds: float, finished: bool) -> dict[str, Any]:
        answered = len(self._latencies)
        return {"finished": finished, "updates": answered, "seconds": seconds, "latencies_ms": self._latencies}

    def _says(self, number: int) -> None:
        text, _ = self._steps[self._at[number]]
        self._said += 1
        self._since[number] = perf_counter()
        self._people[number].says(text.replace("{n}", str(self._said)))

    def _looks(self, message: dict[str, Any]) -> None:
        number = message["chat"]["id"]
        if (at := self._at.get(number, len(self._steps))) >= len(self._steps):
            return
        if self._steps[at][1] not in (message.get("text") or message.get("caption", "")):
            return
        self._latencies.append(round((perf_counter() - self._since[number]) * 1_000, 3))
        self._at[number] = at + 1
        if at + 1 < len(self._steps):
            self._says(number)
        self._account.changed.touch()
