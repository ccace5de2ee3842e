"""Every reason anywhere in the product has its sentence."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache

import pytest

from domain import errors
from domain.errors import NotUnderstood, Refusal
from domain.lifecycle import Need
from locales import languages, translator
from screens.refusals import GENERAL, SENTENCES, sentence
from storage.images.sniff import REASONS
from tests.tree import product

CLASSES = {name for name, kind in vars(errors).items() if isinstance(kind, type) and issubclass(kind, Refusal)}
RAISERS = CLASSES | {"_refuse"}


def constants(node: ast.expr) -> Iterator[str]:
    """The words that an argument can be."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from constants(node.body)
        yield from constants(node.orelse)


@cache
def reasons() -> frozenset[str]:
    """Every reason that is written down somewhere, those put together from a need among them."""
    found = {f"missing_{need.value}" for need in Need} | set(REASONS)
    for path in product():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in RAISERS and node.args:
                found.update(constants(node.args[0]))
    return frozenset(found)


def test_reasons_are_found_at_all() -> None:
    assert {"amount_unclear", "own_report", "photo_svg", "choose_one", "stale_button", "too_many_photos"} <= reasons()


@pytest.mark.parametrize("reason", sorted(reasons()))
def test_a_reason_has_a_sentence(reason: str) -> None:
    assert SENTENCES[reason] != GENERAL


def test_no_sentence_is_left_over() -> None:
    assert SENTENCES.keys() - reasons() == set()


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("reason", [*SENTENCES, "of tomorrow"])
def test_a_sentence_can_be_said_even_without_its_facts(reason: str, language: str) -> None:
    said = sentence(translator(language), Refusal(reason))
    assert said
    assert "{" not in said
    assert reason not in said


def test_facts_are_told() -> None:
    refusal = NotUnderstood("amount_wrong_unit", units=("m²", "sào"))
    assert sentence(translator("vi"), refusal) == "Đơn vị này chưa hợp. Bác dùng: m², sào."


def test_what_a_person_wrote_is_never_read_as_a_placeholder() -> None:
    assert sentence(translator("vi"), Refusal("not_possible", act="{units}")) == SENTENCES["not_possible"]
