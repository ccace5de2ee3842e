"""Reading one answer: from what was said to the plain value a draft keeps, by the way the question asks."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from domain.amounts import read_amount
from domain.errors import NotUnderstood
from domain.questions import Answer, Asks, Draft, Question
from domain.reports import Amount
from domain.said import Place, Said
from domain.words import clean, fold


def choices_of(question: Question, draft: Draft) -> tuple[Answer, ...]:
    """The question's own choices for this draft; choices offered at run time are not among them."""
    return question.choices(draft) if callable(question.choices) else question.choices


def read(question: Question, draft: Draft, said: Said, offered: tuple[Answer, ...]) -> Any:
    """The value of an answer. Raises what `domain.forms.answer` says."""
    return _READERS[question.asks](question, draft, said, offered)


def amount_of(value: Mapping[str, str]) -> Amount:
    """The amount that a draft keeps as plain data."""
    return Amount(Decimal(value["quantity"]), value["unit"])


def fits(question: Question, draft: Draft, value: Any) -> bool:
    """Is this kept value still an answer? Raises KeyError, TypeError or a Refusal for much that is not."""
    match question.asks:
        case Asks.CHOICE if isinstance(value, str):
            return any(choice.value == value for choice in choices_of(question, draft))
        case Asks.CHOICE:
            return question.offered and _is_named(value)
        case Asks.TEXT:
            return isinstance(value, str)
        case Asks.AMOUNT:
            return question.measures is not None and bool(question.measures(draft).measure(amount_of(value).unit))
        case Asks.PHOTOS:
            return isinstance(value, list) and all(isinstance(name, str) for name in value)
        case _:
            return _is_named(value) or on_earth(Place(float(value["lat"]), float(value["lon"])))


def _is_named(value: Any) -> bool:
    return (
        isinstance(value, dict)
        and {type(part) for part in value.values()} == {str}
        and set(value) == {"value", "label"}
    )


def _choice(question: Question, draft: Draft, said: Said, offered: tuple[Answer, ...]) -> Any:
    own = _chosen(choices_of(question, draft), said)
    if own:
        return own.value
    return _offered(question, said, offered) or _refuse("choose_one")


def _offered(question: Question, said: Said, offered: tuple[Answer, ...]) -> dict[str, str] | None:
    found = _chosen(offered, said)
    if found:
        return {"value": found.value, "label": found.label}
    typed = clean(said.text, question.most) if question.typed else ""
    return {"value": "", "label": typed} if typed else None


def _chosen(choices: tuple[Answer, ...], said: Said) -> Answer | None:
    words = fold(said.text)
    return next((c for c in choices if c.value == said.choice or (words and fold(c.label) == words)), None)


def _text(question: Question, draft: Draft, said: Said, offered: tuple[Answer, ...]) -> str:
    text = clean(said.text, question.most)
    if not text:
        raise NotUnderstood("text_wanted")
    if len(text) < question.least:
        raise NotUnderstood("text_too_short", least=question.least)
    return text


def _amount(question: Question, draft: Draft, said: Said, offered: tuple[Answer, ...]) -> dict[str, str]:
    if not said.text or question.measures is None:
        raise NotUnderstood("amount_not_a_number")
    amount = read_amount(said.text, question.measures(draft))
    return {"quantity": format(amount.quantity, "f"), "unit": amount.unit}


def _photos(question: Question, draft: Draft, said: Said, offered: tuple[Answer, ...]) -> list[str]:
    if said.photos:
        return list(said.photos)
    if said.refused:
        raise said.refused[0]
    raise NotUnderstood("photo_wanted")


def _place(question: Question, draft: Draft, said: Said, offered: tuple[Answer, ...]) -> dict[str, Any]:
    if said.place and on_earth(said.place):
        return {"lat": said.place.lat, "lon": said.place.lon}
    return _offered(question, said, offered) or _refuse("place_wanted")


def on_earth(place: Place) -> bool:
    """Can there be such a point?"""
    return -90 <= place.lat <= 90 and -180 <= place.lon <= 180


def _refuse(reason: str) -> Any:
    raise NotUnderstood(reason)


_READERS: dict[Asks, Callable[[Question, Draft, Said, tuple[Answer, ...]], Any]] = {
    Asks.CHOICE: _choice,
    Asks.TEXT: _text,
    Asks.AMOUNT: _amount,
    Asks.PHOTOS: _photos,
    Asks.PLACE: _place,
}
