"""Giving an idea: what to do, and what good it does."""

from __future__ import annotations

from domain.kinds.always import NAMED, ON_BEHALF, PHOTOS, UNIT, name_shown
from domain.questions import Asks, Kind, Question
from domain.reports import Family
from domain.words import N_

QUESTIONS = (
    UNIT,
    ON_BEHALF,
    Question(
        "text",
        Asks.TEXT,
        N_("Bác hiến kế gì cho bản, cho xã? Bác kể ngắn gọn."),
        N_("Lấy ống nước cũ làm máng dẫn nước ra ruộng"),
        least=10,
    ),
    Question(
        "benefit",
        Asks.TEXT,
        N_("Làm vậy thì bà con được lợi gì, hoặc đỡ tốn gì?"),
        N_("Đỡ tốn tiền mua ống mới, ruộng cuối bản có nước"),
        optional=True,
    ),
    PHOTOS,
    name_shown(N_("Khi công khai, bác muốn hiện tên hay giấu tên?"), NAMED),
)

IDEA = Kind(
    "idea",
    Family.IDEA,
    N_("Hiến kế"),
    N_("Bác có cách làm hay, đỡ tốn, hoặc ý kiến cho bản, cho xã thì gửi về đây."),
    QUESTIONS,
)
