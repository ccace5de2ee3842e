"""What somebody wants with a message."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.understand.text.reading import read
from domain.understand.topic import acts as intents_acts
from domain.understand.topic import intents
from domain.understand.understood import Intent, Spot
from tests.domain.understand.told import heard, practice, told

SAID = told("intents.txt")
MADE = {
    "GIFT",
    "MEASURED",
    "GOODS",
    "MONEY",
    "PLACED",
    "QUESTION_MARK",
    "OPEN_END",
    "SHORT",
    "NAMED",
    "OFFICE",
    "STAFF",
}


@pytest.mark.parametrize(("intent", "text"), SAID)
def test_the_intent_is_told_from_what_is_said(intent: str, text: str) -> None:
    assert intents.judge(*heard(text), []).label == intent


def test_every_intent_has_examples() -> None:
    assert {intent for intent, _ in SAID} == set(Intent)


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("có phải góp tiền không ạ?", "question"),
        ("nhà em không góp được", "none"),
        ("hôm qua em đã góp 500k", "contribution"),
        ("ông ấy góp 2 công", "contribution"),
        ("sao đèn đường sáng cả ban ngày thế?", "waste"),
        ("đường sạt từ năm ngoái chưa sửa", "waste"),
        ("đất đang sạt xuống nhà dân", "hazard"),
        ("hàng xóm lấn đất nhà em", "none"),
        ("tố cáo ông trưởng thôn ăn chặn tiền của dân", "accusation"),
        ("nhà văn hóa bản bỏ không", "waste"),
    ],
)
def test_what_looks_alike_is_told_apart(text: str, intent: str) -> None:
    assert intents.judge(*heard(text), []).label == intent


def test_three_come_with_their_scores_and_reasons() -> None:
    judged = intents.judge(*heard("nhà em góp 2 công"), [])
    assert judged.best[0] == ("contribution", judged.score)
    assert judged.score > intents.SURE
    assert len(judged.best) == 3
    assert "contribution.gives_so_much" in {reason.rule for reason in judged.reasons}


def test_what_says_nothing_is_taken_for_nothing() -> None:
    assert intents.judge(read("cái đó"), [], []).label == "none"


def test_danger_at_a_place_is_surer() -> None:
    spot = Spot("old_son_binh", "new_binh_lu", "Sơn Bình", 3, 5)
    reading, found = heard("cháy rừng ở Sơn Bình")
    assert (
        dict(intents.judge(reading, found, [spot]).best)["hazard"]
        > dict(intents.judge(reading, found, []).best)["hazard"]
    )


def test_rules_have_names_of_their_own_and_tags_of_the_list() -> None:
    tags = {tag for found in intents_acts.LEXICON.tagged.values() for tag in found} | MADE
    assert len({rule.name for rule in intents.RULES}) == len(intents.RULES)
    for rule in intents.RULES:
        assert {tag for one in rule.needs for tag in one} <= tags, rule.name
        assert set(rule.without) <= tags, rule.name


def test_most_of_the_practice_set_is_told_right() -> None:
    judged = [(each["intent"], intents.judge(*heard(each["text"]), []).label) for each in practice()]
    assert sum(intent == found for intent, found in judged) >= 0.95 * len(judged)


@given(st.text())
def test_any_text_is_judged(text: str) -> None:
    reading, found = heard(text)
    assert sum(score for _, score in intents.judge(reading, found, []).best) <= 1.01
