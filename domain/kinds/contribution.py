"""Contributing to a public work: what, how much, to which work."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from domain.answers import amount_of
from domain.contributions import BY_CODE, GROUPS, ContributionKind, in_group
from domain.kinds.always import NAMED, ON_BEHALF, PHOTOS, UNIT, name_shown
from domain.questions import Answer, Asks, Draft, Kind, Question, Repeat
from domain.reports import Amount, Family
from domain.words import N_

MOST_LINES = 10


def chosen_kind(answers: Mapping[str, Any]) -> ContributionKind:
    """The kind of contribution of a line: as chosen, or the only one of its group."""
    code = answers.get("kind")
    return BY_CODE[code] if code else in_group(answers["group"])[0]


def lines_of(draft: Draft) -> tuple[tuple[ContributionKind, Amount], ...]:
    """The finished lines of a draft: what, and how much."""
    return tuple((chosen_kind(line), amount_of(line["amount"])) for line in draft["lines"])


def _kinds(draft: Draft) -> tuple[Answer, ...]:
    return tuple(Answer(kind.code, kind.label) for kind in in_group(draft["answers"]["group"]))


def _several_kinds(draft: Draft) -> bool:
    return len(_kinds(draft)) > 1


def _measures(draft: Draft) -> ContributionKind:
    return chosen_kind(draft["answers"])


def _room_for_more(draft: Draft) -> bool:
    return len(draft["lines"]) < MOST_LINES


QUESTIONS = (
    UNIT,
    ON_BEHALF,
    Question(
        "group",
        Asks.CHOICE,
        N_("Bác muốn góp gì ạ?"),
        "labour",
        choices=tuple(Answer(group.code, group.label) for group in GROUPS),
    ),
    Question("kind", Asks.CHOICE, N_("Cụ thể là gì ạ?"), "LABOR", choices=_kinds, when=_several_kinds),
    Question("amount", Asks.AMOUNT, N_("Bác góp bao nhiêu ạ?"), N_("2 công"), measures=_measures),
    Question(
        "more",
        Asks.CHOICE,
        N_("Bác có góp thêm thứ khác nữa không?"),
        "enough",
        choices=(Answer("enough", N_("Đủ rồi")), Answer("more", N_("Góp thêm"))),
        when=_room_for_more,
    ),
    Question(
        "work",
        Asks.CHOICE,
        N_("Bác góp cho công trình nào? Bác chọn, hoặc gõ tên công trình."),
        N_("Đường vào bản Nà Khuy"),
        optional=True,
        offered=True,
        typed=True,
        most=200,
    ),
    Question(
        "note",
        Asks.TEXT,
        N_("Bác muốn dặn thêm gì không, như ngày nào làm được, để ở đâu?"),
        N_("Thứ bảy tuần này nhà tôi đi được"),
        optional=True,
    ),
    PHOTOS,
    name_shown(N_("Khi công khai sổ đóng góp, bác muốn hiện tên hay giấu tên?"), NAMED),
)

CONTRIBUTION = Kind(
    "contribution",
    Family.CONTRIBUTION,
    N_("Đóng góp xây dựng"),
    N_("Góp công, góp đất, góp tiền, góp vật liệu làm đường, làm nhà văn hóa. Góp hay không là tự nguyện."),
    QUESTIONS,
    Repeat(("group", "kind", "amount"), again="more", more="more"),
)
