"""The form of a campaign: what stands in its fields, read from a campaign or from what was typed, and what is wrong."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime

from starlette.datastructures import FormData

from domain.campaigns import LANGUAGES, MOST_TEXT, MOST_TITLE, Audience, Campaign, Topic
from domain.channels import CHANNELS
from domain.errors import TooMuch
from domain.people import Role
from domain.times import VIETNAM, local
from domain.words import N_, clean, one_line
from locales import Say
from web.visit import Guest, whole_number

MOST_PLACES = 300
_FORMS = ("%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S", "%d/%m/%Y %H:%M", "%H:%M %d/%m/%Y")

TITLE_WANTED = N_("Anh/chị ghi tiêu đề, ví dụ: Họp bản tối thứ bảy.")
TEXT_WANTED = N_("Anh/chị ghi nội dung bản tin bằng tiếng Việt.")
TOO_LONG = N_("Dài quá {over} chữ cái. Nhiều nhất {most} chữ cái.")
PLACES_WANTED = N_("Anh/chị đánh dấu ít nhất một nơi nhận: cả xã, xã cũ hoặc bản.")
WHEN_UNREAD = N_("Chưa đọc được giờ này. Anh/chị ghi như: 29/11/2026 7:00.")
WHEN_PAST = N_("Giờ này đã qua. Anh/chị chọn giờ khác, hoặc để trống để gửi ngay khi được duyệt.")


@dataclass(frozen=True, slots=True)
class Filled:
    """The fields as they stand. `begins` is local time as typed; `photo` and `voice` are names in the photo store."""

    unit: str
    title: str = ""
    texts: Mapping[str, str] = field(default_factory=dict)
    units: tuple[str, ...] = ()
    villages: tuple[int, ...] = ()
    topic: str = Topic.ANNOUNCEMENTS
    roles: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()
    begins: str = ""
    photo: str = ""
    voice: str = ""

    @property
    def ticked(self) -> frozenset[str]:
        """The boxes of places that are ticked."""
        return frozenset((*self.units, *(str(one) for one in self.villages)))

    @property
    def audience(self) -> Audience:
        """For whom, in the product's terms."""
        return Audience(
            units=self.units,
            villages=self.villages,
            topic=Topic(self.topic),
            roles=tuple(Role(one) for one in self.roles),
            channels=self.channels,
        )

    @property
    def wording(self) -> dict[str, str]:
        """The texts that are not empty, by language, cleaned."""
        cleaned = {language: clean(self.texts.get(language, ""), MOST_TEXT) for language in LANGUAGES}
        return {language: text for language, text in cleaned.items() if text}


def of_campaign(one: Campaign) -> Filled:
    """The form as it stands for a campaign that exists."""
    return Filled(
        unit=one.unit,
        title=one.title,
        texts=dict(one.texts),
        units=one.audience.units,
        villages=one.audience.villages,
        topic=one.audience.topic,
        roles=tuple(role.value for role in one.audience.roles),
        channels=one.audience.channels,
        begins=local(one.begins).strftime("%Y-%m-%dT%H:%M") if one.begins else "",
        photo=one.photo,
        voice=one.voice,
    )


def of_form(guest: Guest, unit: str, photo: str, voice: str) -> Filled:
    """The form as it was sent; a choice that no box of ours offers is left out."""
    form = guest.form
    topic = guest.typed("topic")
    numbers = (whole_number(one) for one in _every(form, "village"))
    return Filled(
        unit=unit,
        title=guest.typed("title"),
        texts={language: guest.typed(f"text-{language}") for language in LANGUAGES},
        units=tuple(one for one in _every(form, "place") if one.isprintable())[:MOST_PLACES],
        villages=tuple(one for one in numbers if one is not None)[:MOST_PLACES],
        topic=topic if topic in tuple(Topic) else Topic.ANNOUNCEMENTS,
        roles=_known(_every(form, "role"), tuple(Role)),
        channels=_known(_every(form, "channel"), [one.name for one in CHANNELS]),
        begins=guest.typed("begins").strip(),
        photo=photo,
        voice=voice,
    )


def begins(filled: Filled) -> datetime | None:
    """When it is to leave; None: as soon as it is approved. Raises ValueError for what is no moment."""
    if not filled.begins:
        return None
    for form in _FORMS:
        with suppress(ValueError, OverflowError):
            return datetime.strptime(filled.begins[:30], form).replace(tzinfo=VIETNAM).astimezone(UTC)
    raise ValueError("no moment")


def faults(say: Say, filled: Filled, now: datetime, until: datetime | None = None) -> dict[str, str]:
    """What is wrong, by the field that it is said beside. `until`: the begin it has already, which may have passed."""
    found = {"title": _title(say, filled.title), "begins": _begins(say, filled, now, until)}
    for language in LANGUAGES:
        found[f"text-{language}"] = _long(say, clean_length(filled.texts.get(language, "")), MOST_TEXT)
    if not clean_length(filled.texts.get(LANGUAGES[0], "")):
        found[f"text-{LANGUAGES[0]}"] = say(TEXT_WANTED)
    if not filled.ticked:
        found["places"] = say(PLACES_WANTED)
    return {name: sentence for name, sentence in found.items() if sentence}


def clean_length(text: str) -> int:
    """How many characters remain of a text."""
    return len(clean(text, len(text) * 3 + 1))


def _title(say: Say, text: str) -> str:
    with suppress(TooMuch):
        return "" if one_line(text, MOST_TITLE) else say(TITLE_WANTED)
    return _long(say, clean_length(text), MOST_TITLE)


def _long(say: Say, length: int, most: int) -> str:
    return say(TOO_LONG, over=length - most, most=most) if length > most else ""


def _begins(say: Say, filled: Filled, now: datetime, until: datetime | None) -> str:
    try:
        when = begins(filled)
    except ValueError:
        return say(WHEN_UNREAD)
    return say(WHEN_PAST) if when is not None and when < now and when != until else ""


def _every(form: FormData, name: str) -> list[str]:
    return [one for one in dict.fromkeys(form.getlist(name)) if isinstance(one, str)]


def _known(chosen: Iterable[str], offered: Iterable[str]) -> tuple[str, ...]:
    there = list(offered)
    return tuple(one for one in chosen if one in there)
