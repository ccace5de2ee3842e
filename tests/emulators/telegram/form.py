"""The parameters of a call, from a query string, a form, a multipart form or JSON, and their types."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from tests.emulators.telegram.errors import bad


@dataclass(frozen=True, slots=True)
class Form:
    """What a caller sent: every value as text, and the files."""

    values: dict[str, str] = field(default_factory=dict)
    files: dict[str, bytes] = field(default_factory=dict)

    def text(self, name: str) -> str:
        """The value, empty when it is missing."""
        return self.values.get(name, "")

    def number(self, name: str, otherwise: int = 0) -> int:
        """The value as a number; as in Telegram, what is no number counts as missing."""
        try:
            return int(self.values[name])
        except (KeyError, ValueError):
            return otherwise

    def flag(self, name: str) -> bool:
        """The value as true or false."""
        return self.text(name).lower() in ("true", "yes", "1")

    def data(self, name: str, what: str) -> Any:
        """The value parsed from JSON, None when it is missing. `what` names it in the refusal."""
        if not (text := self.text(name)):
            return None
        try:
            return json.loads(text)
        except ValueError:
            raise bad(f"can't parse {what} JSON object") from None

    def upload(self, name: str) -> bytes | None:
        """The file sent under this name, or attached to it."""
        return self.files.get(name) or self.files.get(self.text(name).removeprefix("attach://"))


async def read(request: web.Request) -> Form:
    """The parameters of an HTTP request in any form that Telegram takes."""
    values: dict[str, str] = dict(request.query)
    files: dict[str, bytes] = {}
    if request.content_type == "application/json":
        for name, value in (await request.json()).items():
            values[name] = value if isinstance(value, str) else json.dumps(value)
    else:
        for name, field_ in (await request.post()).items():
            if isinstance(field_, web.FileField):
                with field_.file as file:
                    files[name] = file.read()
            else:
                values[name] = field_ if isinstance(field_, str) else field_.decode()
    return Form(values, files)
