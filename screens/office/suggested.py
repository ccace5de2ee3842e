"""What the rules suggested, in words for the desk: the guess and how sure it is, why, and what has to be minded."""

from __future__ import annotations

from dataclasses import dataclass

from domain.reports import Family
from domain.suggestions import Suggestion, deciding, is_weighed
from domain.words import N_, shorten
from locales import Say
from screens.case import domain_words, family_words, kind_words

_MOST_REASONS = 5
_REASON = 40
_GUESS = 160

INTENTS = {
    "question": N_("Câu hỏi"),
    "hazard": N_("Việc nguy hiểm"),
    "accusation": N_("Tố cáo"),
    "none": N_("Chưa rõ là việc gì"),
}
"""What a message can be taken for besides the families of reports."""

MINDED = {
    "hazard": (
        N_("Khẩn: có thể đang nguy hiểm cho người."),
        N_("Gọi ngay người trực của xã, đừng chờ đến lượt."),
    ),
    "accusation": (
        N_("Có thể là tố cáo một người cụ thể."),
        N_(
            "Giữ kín, đừng hỏi người bị nói đến. Tố cáo có cách giải quyết riêng theo Luật Tố cáo: "
            "bấm Chuyển nơi khác và chỉ bà con nơi nhận đơn."
        ),
    ),
}
"""What an officer must not miss, and what to do then."""


@dataclass(frozen=True, slots=True)
class Advice:
    """A suggestion in words. `alert` and `todo` are empty where there is nothing to mind."""

    guess: str
    why: tuple[str, ...]
    others: tuple[str, ...]
    alert: str = ""
    todo: str = ""


def advice(say: Say, suggestion: Suggestion) -> Advice:
    """The suggestion in words."""
    alert, todo = MINDED.get(suggestion.intent, ("", ""))
    others = [domain_words(say, code) for code in suggestion.best if code != suggestion.domain]
    return Advice(
        guess=say("{guess} (chắc {share} %)", guess=_guess(say, suggestion), share=round(suggestion.score * 100)),
        why=_why(say, suggestion),
        others=tuple(label for label in others if label),
        alert=say(alert) if alert else "",
        todo=say(todo) if todo else "",
    )


def paragraph(say: Say, told: Advice) -> str:
    """The advice as it stands in a chat."""
    why = ", ".join(told.why)
    lines = (
        " ".join(part for part in (told.alert, told.todo) if part),
        say("Máy gợi ý: {guess} vì: {why}", guess=told.guess, why=why)
        if why
        else say("Máy gợi ý: {guess}", guess=told.guess),
        say("Cũng có thể: {others}", others="; ".join(told.others)) if told.others else "",
    )
    return "\n".join(line for line in lines if line)


def _why(say: Say, suggestion: Suggestion) -> tuple[str, ...]:
    """The words that decided, each said once: a kind of contribution by its name, and none that stands in another."""
    kept: list[str] = []
    decided = deciding(suggestion)
    for word in (word for _, words in decided for word in words.split(" + ") if word):
        said = kind_words(say, word)
        if not any(f" {said} " in f" {one} " for one in kept):
            kept.append(said)
    if not kept and any(is_weighed(rule) for rule, _ in decided):
        return (say("cách nói của cả tin nhắn"),)
    return tuple(shorten(word, _REASON) for word in kept[:_MOST_REASONS])


def _guess(say: Say, suggestion: Suggestion) -> str:
    if suggestion.intent in INTENTS:
        return say(INTENTS[suggestion.intent])
    if suggestion.intent not in tuple(Family):
        return suggestion.intent
    family = family_words(say, Family(suggestion.intent))
    if suggestion.intent == Family.WASTE:
        return domain_words(say, suggestion.domain) or family
    kinds = "; ".join(dict.fromkeys(kind_words(say, kind) for kind in suggestion.kinds))
    return shorten(f"{family}: {kinds}", _GUESS) if kinds else family
