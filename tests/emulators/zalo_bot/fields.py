"""The fields of one call, read as strictly as they are documented."""

from __future__ import annotations

import unicodedata
from typing import Any

from tests.emulators.zalo_bot.errors import bad

TEXT_UNITS = 2_000
"""Documented as characters [A]; which ones is not, so the stricter: UTF-16 code units after NFC [?]."""


def units(text: str) -> int:
    """The length as the emulator counts it."""
    return len(unicodedata.normalize("NFC", text).encode("utf-16-le", "surrogatepass")) // 2


class Fields:
    """One call's JSON. Raises Declined for what is not as documented."""

    def __init__(self, values: dict[str, Any]) -> None:
        self.values = values

    def has(self, name: str) -> bool:
        """Whether the field was given at all."""
        return self.values.get(name) is not None

    def text(self, name: str, least: int = 1, most: int = TEXT_UNITS) -> str:
        """A string of so many units; blank counts as empty."""
        value = self.values.get(name)
        if not isinstance(value, str):
            raise bad(f"{name} is required and must be a string")
        if not value.strip() or units(value) < least:
            raise bad(f"{name} is too short")
        if units(value) > most:
            raise bad(f"{name} is too long")
        return value

    def link(self, name: str) -> str:
        """An http(s) URL."""
        url = self.text(name, most=4_000)
        if not url.startswith(("https://", "http://")) or any(letter.isspace() for letter in url):
            raise bad(f"{name} must be an http(s) URL")
        return url

    def seconds(self, name: str, default: float, most: float) -> float:
        """A duration, as number or string: the documents say string, samples send a number [A]."""
        value = self.values.get(name, default)
        if isinstance(value, bool) or not isinstance(value, int | str) or not str(value).isdecimal():
            raise bad(f"{name} must be whole seconds")
        return min(float(value), most)
