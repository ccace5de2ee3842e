"""Questions that every kind of report asks."""

from __future__ import annotations

from domain.questions import Answer, Asks, Draft, Question
from domain.words import N_

NAMED = Answer("named", N_("Hiện tên tôi"))
ANONYMOUS = Answer("anonymous", N_("Giấu tên tôi"))


def _unit_unknown(draft: Draft) -> bool:
    return not draft["facts"]["known_unit"]


def _is_village_head(draft: Draft) -> bool:
    return draft["facts"]["village_head"]


UNIT = Question(
    "unit",
    Asks.CHOICE,
    N_("Bác đang ở xã, phường nào ạ?"),
    "03390",
    offered=True,
    when=_unit_unknown,
)
"""The commune; offered by the handler, its value the code of the unit."""

ON_BEHALF = Question(
    "on_behalf",
    Asks.TEXT,
    N_("Bác gửi thay cho ai trong bản? Bác ghi họ tên và nhớ hỏi ý người đó trước. Nếu gửi cho chính mình thì bỏ qua."),
    N_("Lò Văn Páo"),
    optional=True,
    when=_is_village_head,
    most=80,
)

PHOTOS = Question(
    "photos",
    Asks.PHOTOS,
    N_("Bác gửi ảnh nếu có, nhiều nhất 10 ảnh. Xong thì bấm Xong."),
    N_("Ảnh chụp toàn cảnh và ảnh chụp gần"),
    optional=True,
)


def name_shown(prompt: str, first: Answer) -> Question:
    """Whether the name may be shown, with the safer or the more usual choice first."""
    second = NAMED if first is ANONYMOUS else ANONYMOUS
    return Question("name_shown", Asks.CHOICE, prompt, first.value, choices=(first, second))
