"""What single words speak for, and that the tables hold what their form promises."""

from __future__ import annotations

from pathlib import Path

import pytest

from domain.understand.text.reading import read
from domain.understand.topic.leaning import Leanings, words_of
from domain.understand.topic.leanings import DOMAINS, INTENTS
from domain.understand.understood import Intent
from domain.wastes import WASTES
from tests.domain.understand.weighing import Known, Told, domains_known, intents_known, weighed, write

LEANINGS = Leanings({"GOOD": "\n1: cho, cho ban\n-0.4: ban,\n #\n", "BAD": "\n0.6: ban\n"})


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", ["^", "^ $"]),
        ("Cho bản!", ["^", "cho", "ban", "^ cho", "cho ban", "ban $"]),
        ("2 bao?", ["^", "#", "bao", "?", "^ #", "# bao", "bao ?", "? $"]),
    ],
)
def test_words_and_their_pairs_are_weighed_without_marks(text: str, words: list[str]) -> None:
    assert words_of(read(text)) == words


def test_weights_add_up_and_the_strongest_words_are_the_reason() -> None:
    (good, why), (bad, against) = LEANINGS.held(words_of(read("cho bản 2 cái")))
    assert (good, why.rule, why.said, why.points) == ("GOOD", "good.words", "cho + cho ban", 1.2)
    assert (bad, against.said, against.points) == ("BAD", "ban", 0.6)


def test_of_a_long_message_only_the_opening_is_weighed() -> None:
    assert len(words_of(read("một " * 500 + "hai"))) < 6


def test_every_intent_and_domain_has_its_table() -> None:
    assert set(INTENTS) == set(Intent)
    assert set(DOMAINS) == {domain.code for domain in WASTES}


@pytest.mark.parametrize("tables", [INTENTS, DOMAINS])
def test_words_stand_once_in_each_table(tables: dict[str, str]) -> None:
    for word, weights in Leanings(tables).weights.items():
        assert word
        assert len(dict(weights)) == len(weights), word


def test_weighing_tells_labels_apart_and_what_is_written_is_read_again(tmp_path: Path) -> None:
    told = (("sáng đèn", "A"), ("cho tiền", "B")) * 9
    known = [Known(frozenset(words_of(read(text))), label) for text, label in told]
    weights = weighed(known, ["A", "B"])
    assert weights["A"]["sang den"] > 0 > weights["B"]["sang den"]
    write(tmp_path, "of_", weights)
    text = (tmp_path / "of_a.py").read_text("utf-8")
    table = text.split('TABLE = """')[1].split('"""')[0]
    assert {word: weight for word, ((_, weight),) in Leanings({"A": table}).weights.items()} == weights["A"]


def test_what_waste_is_about_is_weighed_by_its_tags_too() -> None:
    (known,) = domains_known([Told("đèn đường sáng cả ban ngày", "waste", "ENERGY")])
    assert {"den", "LIGHT", "DAYTIME"} <= known.named
    assert known.label == "ENERGY"


def test_of_an_intent_who_and_how_much_is_weighed_too() -> None:
    (known,) = intents_known([Told("ông Nam góp 2 công", "contribution", None)])
    assert {"gop", "NAMED", "GIFT", "MEASURED"} <= known.named
