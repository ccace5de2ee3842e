"""Look-alikes: reports whose photos nearly match, found by a few index entries instead of by comparing with all.

Of a photo's hash the 64 bits "is the pixel to the right brighter" are kept as `likeness`, and once more as four bands
of 16. Two photos that differ in at most three of these bits are the same in at least one band, so four look-ups find
every such photo. A band takes every fourth column of the picture: rows would be empty wherever there is sky.
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import and_, or_, select, union_all
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.images.likeness import distance
from storage.queries.queue import Reach, within
from storage.tables import photos, report_photos, reports

NEAR = 3
"""At most so many of the 64 bits differ …"""
SAME = 12
"""… and at most so many of all 128."""
PLAIN = 4
"""With fewer bits set, or unset, a photo is dark, blank or a sheet of paper, and nearly matches every other."""

_COLUMNS = tuple(photos.c[f"band_{band}"] for band in range(4))
_ALL = (1 << 64) - 1
_MOST = 100


def bands(dhash: str) -> dict[str, int | None]:
    """The columns of a photo that it is found by; all None for one that is too plain to compare."""
    bits = int(dhash[:16], 16)
    plain = not PLAIN <= bits.bit_count() <= 64 - PLAIN
    # The column is a signed number of 64 bits.
    likeness = bits - (1 << 64) if bits >> 63 else bits
    found = {"likeness": likeness} | {column.name: _band(bits, band) for band, column in enumerate(_COLUMNS)}
    return {name: None if plain else value for name, value in found.items()}


def _band(bits: int, band: int) -> int:
    return int(f"{bits & _ALL:064b}"[band::4], 2)


async def look_alikes(
    db: AsyncConnection, reach: Reach, names: Sequence[str], *, besides: int, limit: int
) -> list[str]:
    """The codes of reports within reach, `besides` one, that have a photo nearly like one of these, newest first."""
    alike = await near(db, names)
    found = await db.scalars(
        select(reports.c.code)
        .where(
            reports.c.id.in_(select(report_photos.c.report).where(report_photos.c.sha256.in_(alike))),
            reports.c.id != besides,
            *within(reach),
        )
        .order_by(reports.c.id.desc())
        .limit(limit)
    )
    return list(found)


async def near(db: AsyncConnection, names: Sequence[str]) -> list[str]:
    """The photos that nearly match any of these, these among them unless they are too plain: the closest hundred."""
    own = (await db.execute(select(photos.c.dhash, photos.c.likeness).where(photos.c.sha256.in_(names)))).all()
    found: dict[str, int] = {}
    for dhash, likeness in own:
        if likeness is not None:
            found |= await _near(db, dhash)
    return sorted(found, key=lambda name: found[name])[:_MOST]


async def _near(db: AsyncConnection, dhash: str) -> dict[str, int]:
    """The names of photos that nearly match one, and how far they are."""
    wanted = bands(dhash)
    likeness = wanted["likeness"] or 0
    # Only the indexes are read here: each holds a band and the likeness.
    same_band = union_all(*(select(photos.c.likeness).where(column == wanted[column.name]) for column in _COLUMNS))
    close = [one for one in set(await db.scalars(same_band)) if _differ(one, likeness) <= NEAR]
    if not close:
        return {}
    close = sorted(close, key=lambda one: _differ(one, likeness))[:_MOST]
    exactly = (and_(_COLUMNS[0] == _band(one, 0), photos.c.likeness == one) for one in close)
    rows = await db.execute(select(photos.c.sha256, photos.c.dhash).where(or_(*exactly)).limit(10 * _MOST))
    return {name: far for name, other in rows if (far := distance(dhash, other)) <= SAME}


def _differ(a: int, b: int) -> int:
    return ((a ^ b) & _ALL).bit_count()
