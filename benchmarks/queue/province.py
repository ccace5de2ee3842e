"""A made-up province: reports as they might lie in the tables after years, drawn from one seed, as many as one wants.

38 communes of unequal size and a desk above them (a fifth of the waste reports concern the commune itself and are
handled there); 97 % of the reports are closed, the rest lies mostly among the newest; words by Zipf's law.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from itertools import accumulate
from typing import Any

from sqlalchemy import Table

from domain.reports import Family, Involved, State
from domain.words import words_of
from storage import tables
from storage.queries.look_alikes import bands

NOW = datetime(2026, 11, 23, 2, 12, tzinfo=UTC)
PROVINCE = "province"
COMMUNES = tuple(f"commune_{number:02d}" for number in range(38))
CITIZENS = 4_000
OFFICERS = 200
"""The first citizens: they handle and hold, and file nothing in these tables."""

_SAID = (
    "đường nước bản xã nhà trường hỏng ống điện cầu cống rác chợ sáng ngày đêm không có bị vỡ tràn đất đá lở mưa ruộng "
    "suối mương kênh đập trạm y tế lớp học thầy trò xe máy ủi xúc xi măng cát sỏi thép gạch ngói tiền công ngày góp "
    "hiến làm sửa xây đổ bỏ hoang lãng phí ban quản lý dự án năm nay chưa xong từ đầu đến cuối thôn trên dưới bờ gần xa"
)
_ONSETS = "b c ch d g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x"
_RIMES = (
    "a ai am an ang anh ao ap at au ay e em en eng eo et i ia iem ien ieng iet in inh o oan oang oi om on ong u uoi"
)
COMMON = tuple(_SAID.split())
RARE = tuple(sorted({f"{a}{b}{c}" for a in _ONSETS.split() for b in _RIMES.split() for c in ("", "c", "t")}))
_WORDS = (*(words_of(word)[0] for word in COMMON), *RARE)
_ZIPF = tuple(accumulate(1 / (rank + 8) for rank in range(len(_WORDS))))
_SIZES = tuple(accumulate(1 / (rank + 3) for rank in range(len(COMMUNES))))

_OPEN = (
    (State.SUBMITTED,) * 5
    + (State.SCREENING,) * 2
    + (State.NEEDS_INFO, State.ROUTED, State.IN_PROGRESS, State.REOPENED)
)
_DONE = (State.CLOSED,) * 8 + (State.REJECTED, State.HANDED_OVER, State.DUPLICATE, State.WITHDRAWN)


def reports(size: int, seed: int = 1) -> Iterator[dict[str, Any]]:
    """Rows for the table of reports, oldest first."""
    draw = random.Random(seed)
    for number in range(1, size + 1):
        unit = draw.choices(COMMUNES, cum_weights=_SIZES)[0]
        involved = Involved.NO if draw.random() < 0.8 else draw.choice((Involved.YES, Involved.UNKNOWN))
        state = _state(draw, number / size)
        handler = draw.randrange(1, OFFICERS + 1) if draw.random() < 0.3 else None
        holder = draw.randrange(1, OFFICERS + 1) if state in _OPEN[5:] else None
        said = " ".join(draw.choices(_WORDS, cum_weights=_ZIPF, k=draw.randrange(8, 30)))
        code = f"LP-26-{number:07d}-K"
        yield {
            "id": number,
            "code": code,
            "family": Family.WASTE.value,
            "state": state.value,
            "version": 1,
            "author": draw.randrange(OFFICERS + 1, CITIZENS + 1),
            "anonymous": True,
            "on_behalf": False,
            "unit": unit,
            "desk": unit if involved is Involved.NO else PROVINCE,
            "involved": involved.value,
            "text": said,
            "place": "",
            "handler": handler,
            "question": "",
            "outcome": "",
            "decision": "",
            "folded": f" lp 26 {number:07d} k {said} ",
            "created": NOW,
            "updated": NOW,
            "claimed_by": holder,
            "claimed_until": NOW if holder else None,
        }


def _state(draw: random.Random, age: float) -> State:
    """The newest twentieth is mostly open; of what is older, one in a hundred was left lying."""
    return draw.choice(_OPEN if draw.random() < (0.5 if age > 0.95 else 0.01) else _DONE)


def photos(size: int, seed: int = 2) -> Iterator[dict[str, Any]]:
    """Rows for the table of photos: one of a hundred is nearly the photo before it (up to three bits of 64 differ)."""
    draw = random.Random(seed)
    across = 0
    for number in range(1, size + 1):
        across = _nearly(draw, across) if number % 100 == 0 else _seen(draw)
        dhash = f"{across:016x}{across:016x}"
        yield {
            "sha256": name(number),
            "width": 1600,
            "height": 1200,
            "size": 200_000,
            "dhash": dhash,
            "created": NOW,
            **bands(dhash),
        }


def _seen(draw: random.Random) -> int:
    """64 bits of a photo: in one of three the upper rows are sky, where hardly any pixel is brighter than the next."""
    across = draw.getrandbits(64)
    if draw.random() < 0.33:
        sky = 8 * draw.randrange(1, 5)
        across &= (1 << (64 - sky)) - 1
        across |= 1 << draw.randrange(64)
    return across


def _nearly(draw: random.Random, across: int) -> int:
    for _ in range(draw.randrange(4)):
        across ^= 1 << draw.randrange(64)
    return across


def report_photos(size: int) -> Iterator[dict[str, Any]]:
    """Rows that give each report its photo."""
    for number in range(1, size + 1):
        yield {"report": number, "sha256": name(number), "stage": "report", "position": 0, "added": NOW}


def everything(size: int) -> list[tuple[Table, Iterable[dict[str, Any]]]]:
    """Every table with its rows, each after those it refers to."""
    places = [{"id": PROVINCE, "name": PROVINCE, "kind": "province", "parent": None}]
    places += [{"id": unit, "name": unit, "kind": "commune", "parent": PROVINCE} for unit in COMMUNES]
    people = [{"id": number, "language": "vi", "created": NOW} for number in range(1, CITIZENS + 1)]
    return [
        (tables.units, places),
        (tables.citizens, people),
        (tables.photos, photos(size)),
        (tables.reports, reports(size)),
        (tables.report_photos, report_photos(size)),
    ]


def name(number: int) -> str:
    """The name of a photo, as spread as a real one."""
    return f"{number * 0x9E3779B97F4A7C15F39CC0605CEDC835 % (1 << 128):032x}{number:032x}"
