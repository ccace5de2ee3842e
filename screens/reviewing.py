"""The card before sending: everything that was said, to send, change or drop."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from domain.forms import choices_of
from domain.kinds import KINDS
from domain.kinds.contribution import lines_of
from domain.questions import Asks, Draft, Kind, Question
from domain.reports import Family, Involved
from domain.screen import Option, Screen, Tone, rows_of
from domain.words import shorten
from locales import Say
from screens import labels, navigation
from screens.forms import understood_as
from screens.navigation import noted, pictured

_TEXT = 1_500
_ALWAYS = frozenset({"unit", labels.LINES})
"""What every card has, answered in this talk or not."""


@dataclass(frozen=True, slots=True)
class Person:
    """What the card says of whoever sends: the commune they write to, and their name if it is known."""

    unit: str
    name: str = ""


def show(say: Say, kind: Kind, draft: Draft, person: Person, notes: Sequence[str] = ()) -> Screen:
    """The whole draft on one card."""
    text = "\n".join((*_fields(say, kind, draft, person), "", *_fine_print(say, kind, draft)))
    others = (Option(say(labels.NOT_THIS[kind.name]), "kind"), navigation.cancel(say))
    rows = ((Option(say("Gửi"), "send", Tone.MAIN),), *rows_of(_changes(say, kind, draft), 2), others)
    card = noted(Screen(text.strip(), title=say("Bác xem lại trước khi gửi"), rows=rows), notes)
    return pictured(card, draft["answers"].get("photos", ()))


def fields_of(kind: Kind, draft: Draft) -> tuple[str, ...]:
    """What can be changed, in the order it was asked."""
    line = (*kind.repeat.questions, kind.repeat.again) if kind.repeat else ()
    names = ["unit"]
    for question in kind.questions:
        name = labels.LINES if question.name in line else question.name
        if name not in names and (name == labels.LINES or name in draft["settled"]):
            names.append(name)
    return tuple(names)


def kinds(say: Say, kind: Kind) -> Screen:
    """What it is instead of the kind that it was taken for."""
    others = tuple(Option(say(other.label), f"kind:{other.name}") for other in KINDS if other is not kind)
    return Screen(say("Vậy bác muốn gửi việc này là gì ạ?"), rows=(*rows_of(others), (navigation.back(say),)))


def hint(say: Say) -> str:
    """Something was typed while the card stands there."""
    return say("Bác bấm Gửi để gửi, bấm mục muốn sửa, hoặc Huỷ.")


def changed(say: Say, before: str, after: str) -> str:
    """Words that came while the card stood there changed a line of it."""
    return say("Đã sửa: {before} → {after}", before=before, after=after)


def added(say: Say, what: str) -> str:
    """Words that came while the card stood there added something to it."""
    return say("Đã thêm: {what}", what=what)


def goes_above(say: Say) -> str:
    """Somebody of an office was spoken of."""
    return say("Việc này được chuyển lên cấp trên, cán bộ ở xã không xem được.")


def replaces_photos(say: Say) -> str:
    """The photos are asked for anew."""
    return say("Các ảnh cũ bỏ ra, bác gửi lại ảnh muốn dùng.")


def _changes(say: Say, kind: Kind, draft: Draft) -> tuple[Option, ...]:
    there = _ALWAYS | {name for name, value in draft["answers"].items() if value}
    return tuple(
        Option(say((labels.EDITS if name in there else labels.ADDITIONS)[name]), f"edit:{name}")
        for name in fields_of(kind, draft)
    )


def _fields(say: Say, kind: Kind, draft: Draft, person: Person) -> list[str]:
    shown = [_row(say, "unit", person.unit)]
    if kind.family is Family.CONTRIBUTION:
        shown += [f"• {say(what.label)}: {understood_as(amount, what)}" for what, amount in lines_of(draft)]
    for question in kind.questions:
        value = draft["answers"].get(question.name)
        if value is not None and question.name in labels.FIELDS and question.name != "unit":
            shown.append(_row(say, question.name, _value(say, question, draft, value, person)))
    return shown


def _row(say: Say, name: str, value: str) -> str:
    return f"{labels.field(say, name)}: {value}"


def _value(say: Say, question: Question, draft: Draft, value: Any, person: Person) -> str:
    if question.asks is Asks.PHOTOS:
        return str(len(value))
    if isinstance(value, dict):
        return str(
            value.get("label")
            or say("vị trí bác gửi ({lat}, {lon})", lat=f"{value['lat']:.4f}", lon=f"{value['lon']:.4f}")
        )
    if question.name == "name_shown" and value == "named" and person.name:
        return person.name
    chosen = next((one.label for one in choices_of(question, draft) if one.value == value), None)
    return say(chosen) if chosen else shorten(value, _TEXT)


def _fine_print(say: Say, kind: Kind, draft: Draft) -> list[str]:
    answers = draft["answers"]
    said = []
    if kind.family is Family.CONTRIBUTION:
        said.append(say("Góp là tự nguyện. Đây là lời đăng ký góp, chưa phải biên nhận; trợ lý không thu tiền."))
    if answers.get("on_behalf"):
        said.append(say("Bấm Gửi là bác xác nhận {name} đã đồng ý cho ghi hộ.", name=answers["on_behalf"]))
    if answers.get("involved", Involved.NO.value) != Involved.NO.value:
        said.append(goes_above(say))
    if answers.get("name_shown") == "anonymous":
        said.append(
            say("Giấu tên: Mặt trận không thấy tên bác; tin nhắn vẫn đi qua ứng dụng bác dùng (Zalo, Telegram).")
        )
    return said
