"""Filling a form in tests: what to say to a question, and how to go through a whole kind."""

from __future__ import annotations

from domain.forms import Answer, Asks, Draft, Kind, Question, answer, begin, example_of, next_question, skip
from domain.said import Said

PHOTO = "0" * 64


def offered(question: Question) -> tuple[Answer, ...]:
    """What a handler would offer for the question at run time."""
    return (Answer("7", "Bản Nà Khuy"), Answer(question.example, "Theo ví dụ")) if question.offered else ()


def said(question: Question, draft: Draft) -> Said:
    """The question's own example, given the way the question asks."""
    if question.asks is Asks.PHOTOS:
        return Said(choice="done") if question.name in draft["answers"] else Said(photos=(PHOTO,))
    if question.asks is Asks.CHOICE and not question.typed:
        return Said(choice=example_of(question, draft))
    return Said(text=example_of(question, draft))


def give(kind: Kind, draft: Draft, word: Said, *choices: Answer) -> Draft:
    """One answer to whatever is asked now."""
    question = next_question(kind, draft)
    assert question is not None
    return answer(kind, draft, question, word, choices)


def fill(kind: Kind, draft: Draft, until: str = "") -> Draft:
    """The draft filled from the examples, until a question of this name comes up or nothing is left to ask."""
    while (question := next_question(kind, draft)) and question.name != until:
        draft = answer(kind, draft, question, said(question, draft), offered(question))
    return draft


def fill_shortly(kind: Kind) -> Draft:
    """The shortest report: everything that may be left out is left out."""
    draft = begin(kind, known_unit=True, village_head=True)
    while question := next_question(kind, draft):
        draft = skip(kind, draft) if question.optional else answer(kind, draft, question, said(question, draft))
    return draft
