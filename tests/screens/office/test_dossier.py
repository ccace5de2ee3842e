"""The card of a case, with everything on it, keeps the limits of every messenger; so does the choice of a domain."""

from __future__ import annotations

import pytest

from domain.channels import CHANNELS, Channel
from domain.lifecycle import Act
from domain.reports import Family, State
from domain.screen import Screen, press
from domain.suggestions import Suggestion
from locales import languages, translator
from screens.office import choosing
from screens.office.dossier import ACTS, Dossier, Step, card
from tests.screens.gallery import LONG, NOW, WHERE, report
from tests.screens.test_gallery import units

REASONS = tuple(f"r: {LONG[:60]}{number}" for number in range(9))
WORST = Suggestion("accusation", 0.5, "BUDGET", ("BUDGET", "COMMUNITY_FUND", "NORMS_PROC"), (), REASONS)


def dossier(**changed: object) -> Dossier:
    """A case in screening, as its desk sees it."""
    facts: dict[str, object] = {
        "report": report(Family.WASTE, State.SCREENING, code="LP-26-00417-K", question="Ở đâu ạ?"),
        "where": WHERE,
        "steps": (Step(NOW, "Hoa", "classify"),),
        "acts": tuple(ACTS),
        "desk": True,
        "suggestion": WORST,
    }
    return Dossier(**{**facts, **changed})  # type: ignore[arg-type]


def check(screen: Screen, channel: Channel) -> None:
    """Within the limits of a messenger."""
    limits = channel.limits
    assert 0 < units(screen.whole) <= (limits.caption if screen.photos else limits.text)
    assert len(screen.options) <= limits.buttons
    assert all(0 < units(option.label) <= limits.label for option in screen.options)
    assert all(len(press(option, 10**6).encode()) <= limits.choice for option in screen.options)


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("channel", CHANNELS, ids=lambda channel: channel.name)
def test_a_case_with_its_suggestion_keeps_the_limits(channel: Channel, language: str) -> None:
    for screen in card(translator(language), dossier()):
        check(screen, channel)
    check(choosing.domain(translator(language), report(Family.WASTE, State.SCREENING, code="LP-26-00417-K")), channel)


def test_a_case_says_what_was_suggested_between_its_words_and_its_sender() -> None:
    whole = card(translator("vi"), dossier())[-1].text
    assert whole.index("Đèn đường") < whole.index("Có thể là tố cáo") < whole.index("Máy gợi ý: Tố cáo (chắc 50 %)")
    assert whole.index("Cũng có thể: Tiền dân đóng góp") < whole.index("Người gửi: ẩn danh")


def test_a_case_that_was_filed_step_by_step_says_nothing_of_it() -> None:
    assert "Máy gợi ý" not in card(translator("vi"), dossier(suggestion=None))[-1].text


def test_every_domain_but_the_one_it_has_can_be_chosen() -> None:
    labels = [option.label for option in choosing.domain(translator("vi"), report(Family.WASTE, State.ROUTED)).options]
    assert len(labels) == 14
    assert "Điện, xăng dầu" not in labels
    assert labels[-2:] == ["Không phải phản ánh lãng phí", "Thôi, xem lại hồ sơ"]


def test_a_report_without_a_domain_is_asked_for_one() -> None:
    asked = choosing.domain(translator("vi"), report(Family.WASTE, State.ROUTED, domain=None))
    assert asked.text == "Việc này thuộc lĩnh vực nào?"
    assert len(asked.options) == 15


def test_changing_the_domain_is_never_the_main_thing_to_do() -> None:
    first = card(translator("vi"), dossier(acts=(Act.CLASSIFY,)))[-1].options[0]
    assert (first.label, first.tone.value) == ("Đổi lĩnh vực", "plain")
