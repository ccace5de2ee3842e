"""What every installation starts with: units of the reform of 2025, prepared sentences; and places for a demo."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from domain.words import fold
from storage import known_places
from storage.queries import places as places_queries
from storage.queries import templates as template_queries

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


async def places(db: AsyncConnection) -> None:
    """Register the province, the former district, its old units and their successors. Safe to repeat."""
    entries = known_places.entries()
    rows = [{key: value for key, value in entry.items() if key != "successors"} for entry in entries]
    aliases = known_places.ALIASES
    names = {(row["id"], name) for row in rows for name in (row["name"], *aliases.get(row["id"], ()))}
    successors = [{"unit": entry["id"], "successor": heir} for entry in entries for heir in entry["successors"]]
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
