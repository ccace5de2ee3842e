"""What a message about waste is about."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.understand.text.reading import read
from domain.understand.topic import states as wastes_states
from domain.understand.topic import things as wastes_things
from domain.understand.topic import wastes
from domain.wastes import WASTES
from tests.domain.understand.told import practice, told

SAID = told("wastes.txt")
CODES = {domain.code for domain in WASTES}


@pytest.mark.parametrize(("domain", "text"), SAID)
def test_the_domain_is_told_from_what_is_said(domain: str, text: str) -> None:
    assert wastes.judge(read(text)).label == domain


def test_every_domain_has_examples() -> None:
    assert {domain for domain, _ in SAID} == CODES


@pytest.mark.parametrize(
    ("text", "domain"),
    [
        ("nhà văn hóa dân góp tiền xây xong bỏ không", "COMMUNITY_FUND"),
        ("công ty nhà nước để ống nước vỡ chảy cả ngày", "SOE"),
        ("máy bơm của trường để trong kho không ai dùng", "ASSET"),
        ("bể nước xây xong không có nước", "WORKS"),
        ("bể nước tràn cả ngày", "WATER"),
        ("nhà hàng xóm bật đèn cả ngày", "CONSUMPTION"),
        ("đèn sân bóng sáng suốt đêm", "ENERGY"),
    ],
)
def test_ties_are_broken_as_the_office_breaks_them(text: str, domain: str) -> None:
    assert wastes.judge(read(text)).label == domain


def test_the_three_best_come_with_their_reasons() -> None:
    judged = wastes.judge(read("đèn đường sáng cả ban ngày"))
    assert judged.best[0] == (judged.label, judged.score)
    assert len(judged.best) == 3
    assert "energy.light_by_day" in {reason.rule for reason in judged.reasons}


def test_what_says_nothing_is_another_matter() -> None:
    assert wastes.judge(read("việc này thì sao")).label == "OTHER"
    assert wastes.judge(read("mai gặp lại nhé")).score < 0.5


def test_rules_have_names_of_their_own_and_tags_of_the_lists() -> None:
    lists = (wastes_things.LEXICON, wastes_states.LEXICON)
    tags = {tag for lexicon in lists for found in lexicon.tagged.values() for tag in found} | {"NOT", "UNABLE", "NEVER"}
    assert len({rule.name for rule in wastes.RULES}) == len(wastes.RULES)
    assert {rule.label for rule in wastes.RULES} == CODES
    for rule in wastes.RULES:
        assert {tag for one in rule.needs for tag in one} <= tags, rule.name
        assert set(rule.without) <= tags, rule.name


def test_most_of_the_practice_set_is_told_right() -> None:
    judged = [(each["waste"], wastes.judge(read(each["text"]))) for each in practice() if each["waste"]]
    assert sum(domain == found.label for domain, found in judged) >= 0.9 * len(judged)
    assert sum(domain in dict(found.best) for domain, found in judged) >= 0.97 * len(judged)


@given(st.text())
def test_any_text_is_judged(text: str) -> None:
    assert 0 <= wastes.judge(read(text)).score <= 1
