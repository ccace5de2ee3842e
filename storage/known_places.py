"""The units that the program knows without a database: those of the reform of 2025."""

from __future__ import annotations

import json
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

from domain.understand.place.gazetteer import Gazetteer, Unit

_UNITS = Path(__file__).parent / "data" / "admin_units.json"

ALIASES = {"old_thi_tran_tam_duong": ("Tam Đường", "Thị trấn Tam Đường", "TT Tam Đường")}
"""What else a unit is called."""


@lru_cache(4)
def units(on: date | None = None) -> Gazetteer:
    """The province, its former district Tam Đường, and their communes of today and of before."""
    aliases = ((unit, name) for unit, names in ALIASES.items() for name in names)
    return Gazetteer(map(_unit, entries()), aliases=aliases, on=on)


def entries() -> list[dict[str, Any]]:
    """Each known unit with the keys of a row of the register and its `successors`."""
    known = json.loads(_UNITS.read_text(encoding="utf-8"))
    province = known["province"]
    return [
        _entry(province, "province", None),
        _entry(known["district"], "district", province["id"]),
        *(_entry(unit, unit["type"], unit["parent"]) for unit in known["units"]),
    ]


def _entry(data: dict[str, Any], kind: str, parent: str | None) -> dict[str, Any]:
    return {
        "id": data["id"],
        "name": data["name"],
        "kind": kind,
        "parent": parent,
        "gso_code": data.get("gso_code"),
        "valid_from": _day(data.get("valid_from")),
        "valid_to": _day(data.get("valid_to")),
        "successors": tuple(data.get("successors", ())),
    }


def _unit(entry: dict[str, Any]) -> Unit:
    return Unit(**{key: value for key, value in entry.items() if key != "gso_code"})


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
