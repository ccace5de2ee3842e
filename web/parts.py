"""What the console is built from. `bot/app.py` fills it in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from domain.office import Office
from domain.times import Clock
from locales import Say
from storage.database import Database
from storage.files import Files
from storage.vault import Vault


@dataclass(frozen=True, slots=True)
class Parts:
    """`secret` signs the tokens of forms; `wake` tells the deliveries that something waits; `paces` are messages a
    second by channel account."""

    database: Database
    files: Files
    vault: Vault
    clock: Clock
    secret: str = field(repr=False)
    office: Office
    say_in: Callable[[str], Say]
    wake: Callable[[], None]
    paces: Mapping[tuple[str, str], int] = field(default_factory=dict)
