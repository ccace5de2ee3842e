"""Bare HTTP calls to the emulator, independent of every bot library."""

from __future__ import annotations

import json
from typing import Any

import httpx

from tests.emulators.telegram.person import Person
from tests.emulators.telegram.server import Emulator

Params = dict[str, Any]


class Api:
    """Bare HTTP calls for one person's chat, independent of every bot library."""

    def __init__(self, emulator: Emulator, person: Person) -> None:
        self.emulator, self.person = emulator, person
        self._http = httpx.AsyncClient()

    async def call(self, method: str, token: str = "", files: Params | None = None, **params: Any) -> Params:
        """The whole answer; `chat_id` is the person's unless given."""
        data = {"chat_id": self.person.id, **params}
        flat = {key: value if isinstance(value, str | int) else json.dumps(value) for key, value in data.items()}
        url = f"{self.emulator.url}/bot{token or self.emulator.token}/{method}"
        answer: Params = (await self._http.post(url, data=flat, files=files)).json()
        return answer

    async def close(self) -> None:
        """Let go of connections."""
        await self._http.aclose()
