"""Every doubt is asked in one short sentence, in both languages."""

from __future__ import annotations

import pytest

from domain.understand.day import resolving as dates_resolve
from domain.understand.found import Doubt
from domain.understand.quantity import asking
from locales import translator
from screens.doubts import REASONS, sentence


@pytest.mark.parametrize("reason", [*REASONS, "something new"])
@pytest.mark.parametrize("language", ["vi", "en"])
def test_a_doubt_is_asked_in_one_short_sentence(reason: str, language: str) -> None:
    asked = sentence(translator(language), Doubt(reason, "2 xe"))
    assert "“2 xe”" in asked
    assert "?" in asked
    assert len(asked) < 80
    assert (asked == sentence(translator("vi"), Doubt(reason, "2 xe"))) == (language == "vi")


def test_every_reason_has_its_sentence() -> None:
    assert set(REASONS) >= {*asking.REASONS, dates_resolve.WHICH_YEAR, dates_resolve.SOLAR_OR_LUNAR}
