"""The form engine: folds answers into a draft and says what to ask next. Pure: a draft goes in, a new one comes out."""

from __future__ import annotations

from typing import Any

from domain.answers import amount_of, choices_of, fits, read
from domain.errors import Missing, NotPossible, Stale, TooMuch
from domain.questions import VERSION, Answer, Asks, Draft, Facts, Kind, Question, Repeat
from domain.said import Said

__all__ = [
    "DONE", "Answer", "Asks", "Draft", "Facts", "Kind", "Question", "Repeat",
    "amount_of", "answer", "back", "begin", "choices_of", "done", "example_of", "next_question", "replay", "skip",
]  # fmt: skip

DONE = "done"
"""The choice that ends the photos."""


def begin(kind: Kind, *, known_unit: bool = False, village_head: bool = False) -> Draft:
    """An empty draft."""
    return _fold(kind, {"known_unit": known_unit, "village_head": village_head}, [])


def next_question(kind: Kind, draft: Draft) -> Question | None:
    """What to ask now; None when the report can be filed."""
    return next((q for q in kind.questions if q.name not in draft["settled"] and (not q.when or q.when(draft))), None)


def done(kind: Kind, draft: Draft) -> bool:
    """True when nothing is left to ask."""
    return next_question(kind, draft) is None


def answer(kind: Kind, draft: Draft, question: Question, said: Said, offered: tuple[Answer, ...] = ()) -> Draft:
    """The draft with one more answer. `offered` are the choices the handler showed besides the question's own.

    Photos that come along with an answer to another question are kept for the kind's photo question.
    Raises Stale("question_passed") unless the question is the one to ask now; NotUnderstood: "choose_one",
    "text_wanted", "text_too_short" (`least`), "photo_wanted", "place_wanted" or a reason of
    `domain.amounts.read_amount`; TooMuch("too_many_photos", cap=…) or ("text_too_long", limit=…); the PhotoRefused
    in `said` when no photo could be kept.
    """
    _refuse_passed(kind, draft, question)
    if question.asks is Asks.PHOTOS and said.choice == DONE:
        return skip(kind, draft)
    value = read(question, draft, said, offered)
    entries = [[question.name, value]]
    photos = next((q for q in kind.questions if q.asks is Asks.PHOTOS), None)
    if photos and photos is not question and said.photos:
        entries.insert(0, [photos.name, list(said.photos)])
    return _within_caps(kind, _fold(kind, draft["facts"], [*draft["trail"], *entries]))


def skip(kind: Kind, draft: Draft) -> Draft:
    """The draft with the present question left out, or its photos ended. Raises Missing("question_required")."""
    question = next_question(kind, draft)
    if question is None or not (question.optional or draft["answers"].get(question.name)):
        raise Missing("question_required")
    return _fold(kind, draft["facts"], [*draft["trail"], [question.name, None]])


def back(kind: Kind, draft: Draft) -> Draft:
    """The draft without the last thing that was answered or skipped. Raises NotPossible("at_the_start")."""
    if not draft["trail"]:
        raise NotPossible("at_the_start")
    return _fold(kind, draft["facts"], draft["trail"][:-1])


def example_of(question: Question, draft: Draft) -> str:
    """An answer that can be given now; where it depends on the draft, one that fits what was chosen before."""
    if question.measures:
        return question.measures(draft).example
    return question.choices(draft)[0].value if callable(question.choices) else question.example


def replay(kind: Kind, data: Draft) -> Draft:
    """The draft worked out anew from its trail, as the kind is today.

    Raises KeyError, TypeError, ValueError or a Refusal when it does not fit any more.
    """
    draft = begin(kind, known_unit=bool(data["facts"]["known_unit"]), village_head=bool(data["facts"]["village_head"]))
    for name, value in data["trail"]:
        question = kind.question(name)
        if question is None or not _still_fits(kind, draft, question, value):
            raise ValueError(f"no longer an answer: {name}")
        draft = _fold(kind, draft["facts"], [*draft["trail"], [name, value]])
    return _within_caps(kind, draft)


def _still_fits(kind: Kind, draft: Draft, question: Question, value: Any) -> bool:
    if question.asks is Asks.PHOTOS and value is not None:
        return fits(question, draft, value)
    if question is not next_question(kind, draft):
        return False
    return (
        fits(question, draft, value)
        if value is not None
        else question.optional or bool(draft["answers"].get(question.name))
    )


def _fold(kind: Kind, facts: Facts, trail: list[list[Any]]) -> Draft:
    draft: Draft = {
        "v": VERSION, "kind": kind.name, "facts": facts, "trail": trail,
        "answers": {}, "skipped": [], "settled": [], "lines": [],
    }  # fmt: skip
    for name, value in trail:
        _put(kind, draft, name, value)
        if kind.repeat:
            _repeat(kind.repeat, draft, name)
    return draft


def _put(kind: Kind, draft: Draft, name: str, value: Any) -> None:
    question = kind.question(name)
    if value is None:
        draft["settled"].append(name)
        if name not in draft["answers"]:
            draft["skipped"].append(name)
    elif question and question.asks is Asks.PHOTOS:
        draft["skipped"] = [skipped for skipped in draft["skipped"] if skipped != name]
        draft["answers"][name] = list(dict.fromkeys([*draft["answers"].get(name, []), *value]))
    else:
        draft["settled"].append(name)
        draft["answers"][name] = value


def _repeat(repeat: Repeat, draft: Draft, name: str) -> None:
    answers = draft["answers"]
    if name == repeat.questions[-1]:
        draft["lines"].append({part: answers[part] for part in repeat.questions if part in answers})
    if name == repeat.again and answers[name] == repeat.more:
        emptied = {*repeat.questions, repeat.again}
        draft["answers"] = {part: value for part, value in answers.items() if part not in emptied}
        draft["settled"] = [part for part in draft["settled"] if part not in emptied]


def _refuse_passed(kind: Kind, draft: Draft, question: Question) -> None:
    present = next_question(kind, draft)
    if present is None or present.name != question.name:
        raise Stale("question_passed")


def _within_caps(kind: Kind, draft: Draft) -> Draft:
    for question in kind.questions:
        if question.asks is Asks.PHOTOS and len(draft["answers"].get(question.name, ())) > question.cap:
            raise TooMuch("too_many_photos", cap=question.cap)
    return draft
