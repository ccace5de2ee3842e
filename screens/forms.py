"""The questions of a form, one on a screen."""

from __future__ import annotations

from collections.abc import Sequence

from domain.amounts import echo, explain, rate
from domain.contributions import ContributionKind
from domain.forms import choices_of, example_of
from domain.questions import Answer, Asks, Draft, Question
from domain.reports import Amount
from domain.screen import Expects, Option, Screen, rows_of
from domain.words import N_, shorten
from locales import Say
from screens import navigation
from screens.navigation import noted

ANSWER = "a:"
"""Begins the choice of an answer; its value follows."""
ELSEWHERE = "other"
"""Something that is not in the list: to be typed."""
PHOTO_SPOT = "photo"
"""Where the photo was taken."""

_LONGEST_LIST = 30
_LABEL = 56
_WIDE = 14

_EXPECTS = {
    Asks.CHOICE: Expects.CHOICE,
    Asks.TEXT: Expects.TEXT,
    Asks.AMOUNT: Expects.TEXT,
    Asks.PHOTOS: Expects.PHOTO,
    Asks.PLACE: Expects.PLACE,
}


def ask(
    say: Say,
    question: Question,
    draft: Draft,
    offered: Sequence[Answer] = (),
    notes: Sequence[str] = (),
    photo_spot: bool = False,
) -> Screen:
    """One question. `offered` are choices known at run time; `photo_spot`: a photo says where it was taken."""
    spot = (Option(say("Chỗ chụp ảnh"), ANSWER + PHOTO_SPOT),) if photo_spot else ()
    choices = [
        Option(shorten(say(one.label), _LABEL), ANSWER + one.value)
        for one in (*choices_of(question, draft), *offered[:_LONGEST_LIST])
    ]
    other = _other(say, question, offered)
    narrow = len(choices) > 4 and all(len(option.label) <= _WIDE for option in choices)
    rows = (*rows_of((*spot, *choices, *other), 2 if narrow else 1), *_ways(say, question, draft))
    return noted(Screen(_text(say, question, draft), rows=rows, expects=_EXPECTS[question.asks]), notes)


def another_commune() -> Answer:
    """None of the communes that a message may mean."""
    return Answer(ELSEWHERE, N_("Nơi khác"))


def type_it(say: Say, question: Question) -> Screen:
    """What is wanted is not in the list: it is typed."""
    text = say("Bác gõ tên công trình vào đây.") if question.name == "work" else say("Bác gõ tên chỗ đó vào đây.")
    return Screen(text, rows=((navigation.back(say), navigation.cancel(say)),), expects=Expects.TEXT)


def photos_received(say: Say, count: int) -> str:
    """How many photos there are by now."""
    return say("Đã nhận {count} ảnh.", count=count)


def photos_full(say: Say, cap: int) -> str:
    """More photos than the cap: the first ones were kept."""
    return say("Mỗi việc nhận nhiều nhất {cap} ảnh, trợ lý giữ {cap} ảnh đầu.", cap=cap)


def amount_noted(say: Say, amount: Amount, kind: ContributionKind) -> str:
    """How an amount was understood, so that a wrong reading is seen at once."""
    return say("Đã ghi: {kind} {amount}", kind=say(kind.label), amount=understood_as(amount, kind))


def understood_as(amount: Amount, kind: ContributionKind) -> str:
    """An amount with what it was converted to: 2 sào ≈ 720 m² (1 sào = 360 m²)."""
    worth = rate(amount, kind)
    return f"{echo(amount, kind)} ({worth})" if worth else echo(amount, kind)


def now_named(say: Say, label: str) -> str:
    """What an old name of a commune stands for."""
    return say("Nơi gửi: {place}.", place=label)


def old_name(say: Say, old: str, new: str, ward: bool) -> str:
    """A commune by its old name."""
    text = say("{old} (nay thuộc phường {new})") if ward else say("{old} (nay thuộc xã {new})")
    return text.format(old=old, new=new)


def used_words(say: Say, words: str) -> str:
    """What was written before a kind was chosen became part of the report."""
    return say("Đã ghi lời bác vừa nhắn: “{words}”", words=shorten(words, 200))


def used_place(say: Say) -> str:
    """The place that came before a kind was chosen became part of the report."""
    return say("Đã ghi vị trí bác vừa gửi.")


def no_place(say: Say) -> str:
    """A place came before a kind was chosen, and the kind asks for none."""
    return say("Việc này không cần vị trí, ở chỗ nào bác nói giúp bằng lời.")


def _text(say: Say, question: Question, draft: Draft) -> str:
    parts = [say(question.prompt)]
    if question.name == "unit":
        parts.append(say("Không thấy tên thì bác gõ vào đây, tên xã cũ cũng được."))
    kind = question.measures(draft) if question.measures else None
    if kind and len(kind.units) > 1:
        units = ", ".join(explain(unit, kind) for unit in kind.units)
        parts.append(say("{kind}, tính bằng: {units}.", kind=say(kind.label), units=units))
    if question.asks in {Asks.AMOUNT, Asks.TEXT}:
        parts.append(say("Ví dụ: {example}", example=say(example_of(question, draft))))
    return "\n".join(parts)


def _other(say: Say, question: Question, offered: Sequence[Answer]) -> tuple[Option, ...]:
    if not (question.typed and offered):
        return ()
    label = say("Công trình khác") if question.name == "work" else say("Chỗ khác")
    return (Option(label, ANSWER + ELSEWHERE),)


def _ways(say: Say, question: Question, draft: Draft) -> tuple[tuple[Option, ...], ...]:
    on: tuple[Option, ...] = ()
    if question.asks is Asks.PHOTOS and draft["answers"].get(question.name):
        on = (navigation.done(say),)
    elif question.optional:
        on = (navigation.skip(say),)
    return ((*on, navigation.back(say), navigation.cancel(say)),)
