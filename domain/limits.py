"""Time limits of handling: how many working days each step may take, and the legal text that rests on.

Lai Châu has no rule of its own yet: an administrator sets others in the console, per family or per domain of waste,
and names the text. What was promised by an earlier limit stays as it was promised.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from domain.deadlines import Stage
from domain.errors import NotUnderstood
from domain.reports import Family

MOST_DAYS = 60
EXTENSION_DAYS = 5
"""Working days that one extension adds: an answer is due after 10, or after 15 at the latest."""

_FEEDBACK = "Nghị định 20/2008/NĐ-CP (sửa đổi, bổ sung: 92/2017/NĐ-CP) về tiếp nhận phản ánh, kiến nghị"
_RECEIVING = "Luật Tiếp công dân 2013, Điều 28: thông báo kết quả trong 10 ngày làm việc"
_PLEDGES = "Mức đặt sẵn, theo Kế hoạch phong trào mục III.2: ghi nhận đóng góp của bà con kịp thời"
URGENT = "Mức đặt sẵn: việc nguy hiểm đến người được xem và báo nơi xử lý ngay trong ngày"
"""What the same-day limit of a danger rests on."""


@dataclass(frozen=True, slots=True)
class Limit:
    """Working days from the filing, and the text they rest on."""

    days: int
    basis: str


Key = tuple[Family, str, Stage]
"""Family, domain of waste ("": every domain without a limit of its own), step."""

DEFAULTS: dict[Key, Limit] = {
    (Family.WASTE, "", Stage.SCREENING): Limit(2, f"Mức đặt sẵn, vận dụng {_FEEDBACK}"),
    (Family.WASTE, "", Stage.FORWARDING): Limit(5, f"Mức đặt sẵn, vận dụng {_FEEDBACK}"),
    (Family.WASTE, "", Stage.ANSWER): Limit(10, _RECEIVING),
    (Family.CONTRIBUTION, "", Stage.SCREENING): Limit(2, _PLEDGES),
    (Family.IDEA, "", Stage.SCREENING): Limit(2, f"Mức đặt sẵn, vận dụng {_FEEDBACK}"),
    (Family.IDEA, "", Stage.ANSWER): Limit(10, _RECEIVING),
}
"""What holds where nobody set anything else."""


@dataclass(frozen=True, slots=True)
class Limits:
    """The limits of an installation: the defaults, and what was changed."""

    changed: Mapping[Key, Limit] = field(default_factory=dict)

    def of(self, family: Family, domain: str | None, stage: Stage) -> Limit:
        """The limit of a step: the domain's own, else the family's. Every step in `STAGES` has one."""
        own = self.changed.get((family, domain or "", stage))
        return own or self.changed.get((family, "", stage)) or DEFAULTS[family, "", stage]


def read_days(typed: str) -> int:
    """The working days that were typed. Raises NotUnderstood unless they are 1 to 60."""
    text = typed.strip()
    if not (text.isascii() and text.isdigit() and 1 <= int(text[:4]) <= MOST_DAYS):
        raise NotUnderstood("days_not_understood", most=MOST_DAYS)
    return int(text)
