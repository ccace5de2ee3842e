"""How two chats are joined by what is shown and typed."""

from __future__ import annotations

import re

from tests.world.people import Person


async def code_of(person: Person, typed: str = "nối") -> str:
    """What the other chat has to type, as it is shown."""
    await person.says(typed)
    found = re.search(r"^nối ([B-Z2-9]{4} [B-Z2-9]{4})$", person.screen.text, re.MULTILINE)
    assert found is not None, person.screen.text
    return found[1]


async def joins(person: Person, code: str) -> None:
    """Type the code, and agree."""
    await person.says(f"nối {code}")
    await person.taps("Nối")
    person.sees("Đã nối.")
