"""What is asked where a quantity, a day or a place may be meant in two ways: one short sentence by its reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from domain.understand.found import Doubt
from domain.words import N_

if TYPE_CHECKING:
    from locales import Say

GENERAL = N_("“{said}” là thế nào ạ?")

SENTENCES = {
    "bare_number": N_("“{said}” là {said} gì ạ?"),
    "thousandfold": N_("“{said}” là bao nhiêu tiền ạ?"),
    "tail": N_("“{said}” là bao nhiêu ạ?"),
    "square_or_tenths": N_("“{said}” là chiều dài hay diện tích ạ?"),
    "metre_of_land": N_("“{said}” đất là mét vuông hay mét dài ạ?"),
    "slang_money": N_("“{said}” là bao nhiêu ạ? Bác chọn hoặc gõ rõ số."),
    "small_money": N_("“{said}” là bao nhiêu tiền ạ?"),
    "load": N_("“{said}” khoảng bao nhiêu khối ạ?"),
    "local_area": N_("“{said}” ở chỗ bác là bao nhiêu mét vuông ạ?"),
    "vague": N_("“{said}” là khoảng mấy ạ? Bác cho một con số giúp."),
    "which_lunar_year": N_("“{said}” là ngày nào ạ?"),
    "solar_or_lunar": N_("“{said}” là ngày dương hay ngày âm ạ?"),
    "place": N_("“{said}” là nơi nào ạ?"),
    "range": N_("“{said}”: bác ghi số nào ạ?"),
}

REASONS = tuple(SENTENCES)
"""The reasons that have a sentence of their own."""


def sentence(say: Say, doubt: Doubt) -> str:
    """The question, with what was said in it."""
    return say(SENTENCES.get(doubt.reason, GENERAL), said=doubt.said)
