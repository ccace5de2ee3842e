"""What every installation starts with: units of the reform of 2025, prepared sentences; and places for a demo."""

from __future__ import annotations

import json
from datetime import date, datetime
from pathlib import Path
from typing import Any

from sqlalchemy.ext.asyncio import AsyncConnection

from domain.words import fold
from storage.queries import places as places_queries
from storage.queries import templates as template_queries

_UNITS = Path(__file__).parent / "data" / "admin_units.json"

ALIASES = {"old_thi_tran_tam_duong": ("Tam Đường", "Thị trấn Tam Đường", "TT Tam Đường")}

TEMPLATES = (
    ("reject", "Không liên hệ được để kiểm tra."),
    ("reject", "Khoản này đã được ghi nhận ở một phiếu khác."),
    ("reject", "Không có thật sau khi kiểm tra tại chỗ."),
    ("hand_over", "Việc này do Công an xã giải quyết. Mời bác liên hệ Công an xã."),
    ("hand_over", "Đây là tranh chấp đất đai. Mời bác đến bộ phận Một cửa của xã."),
    ("ask", "Bác chụp thêm giúp một tấm ảnh nhìn rõ chỗ đó nhé?"),
    ("ask", "Bác cho biết rõ hơn: ở bản nào, đoạn nào?"),
    ("reply", "Cảm ơn bác. Xã đã ghi nhận và sẽ đưa ra bàn trong buổi họp tới."),
)

DEMO_UNIT = "new_binh_lu"
DEMO_VILLAGES = ("Nà Khuy", "Chu Va 6", "Thèn Thầu")
DEMO_WORKS = (
    ("ROAD_VILLAGE", "Đường bản Nà Khuy", "Nà Khuy"),
    ("CULTURE_HOUSE", "Nhà văn hóa bản Chu Va 6", "Chu Va 6"),
)


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _unit(data: dict[str, Any], kind: str, parent: str | None) -> dict[str, Any]:
    return {
        "id": data["id"],
        "name": data["name"],
        "kind": kind,
        "parent": parent,
        "gso_code": data.get("gso_code"),
        "valid_from": _day(data.get("valid_from")),
        "valid_to": _day(data.get("valid_to")),
    }


async def places(db: AsyncConnection) -> None:
    """Register the province, the former district, its old units and their successors. Safe to repeat."""
    known = json.loads(_UNITS.read_text(encoding="utf-8"))
    province = known["province"]["id"]
    rows = [
        _unit(known["province"], "province", None),
        _unit(known["district"], "district", province),
        *(_unit(unit, unit["type"], unit["parent"]) for unit in known["units"]),
    ]
    names = {(row["id"], name) for row in rows for name in (row["name"], *ALIASES.get(row["id"], ()))}
    successors = [
        {"unit": unit["id"], "successor": heir} for unit in known["units"] for heir in unit.get("successors", ())
    ]
    await places_queries.load(
        db,
        all_units=rows,
        successors=successors,
        names=[{"unit": unit, "name": name, "folded": fold(name)} for unit, name in sorted(names)],
    )


async def templates(db: AsyncConnection, *, now: datetime) -> None:
    """The first prepared sentences, unless there are any already."""
    if not await template_queries.every(db):
        await template_queries.add(db, TEMPLATES, now=now)


async def demo_places(db: AsyncConnection, *, now: datetime) -> None:
    """Villages and works to try the product with. Safe to repeat."""
    for name in DEMO_VILLAGES:
        await places_queries.add_village(db, unit=DEMO_UNIT, name=name)
    numbers = {village.name: village.id for village in await places_queries.villages_of(db, DEMO_UNIT)}
    for kind, name, village in DEMO_WORKS:
        await places_queries.add_work(db, unit=DEMO_UNIT, village=numbers[village], kind=kind, name=name, now=now)
