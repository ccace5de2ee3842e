"""For whom a campaign is: places to tick, and more narrowly a topic, roles and channels."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from domain.campaigns import OPT_IN, Audience, Topic
from domain.channels import CHANNELS
from domain.screen import Option, Screen, Tone, rows_of
from domain.words import shorten
from locales import Say
from screens.campaign_words import TOPICS
from screens.full import name as channel_name
from screens.home import ROLES
from screens.office.campaigns import keep

PAGE = 12
_LABEL = 50
_NAMED = 8
_TICKED, _OPEN = "✓", "○"


@dataclass(frozen=True, slots=True)
class Spot:
    """A place that can be ticked: `mark` is `v:` and a village's number, or `u:` and a unit's place in the list;
    `old`: a unit that is part of another today."""

    mark: str
    name: str
    ticked: bool
    old: bool = False


@dataclass(frozen=True, slots=True)
class Picking:
    """The audience as it is being put together; `whole`: all of the unit is ticked; `page` from 0."""

    code: str
    unit: str
    whole: bool
    spots: Sequence[Spot]
    audience: Audience
    page: int = 0


def places(say: Say, picking: Picking, note: str = "") -> Screen:
    """Tick places, then done. Several can be typed at once."""
    shown = picking.spots[picking.page * PAGE :][:PAGE]
    whole = Option(_ticked(say("Cả {unit}", unit=shorten(picking.unit, _LABEL)), ticked=picking.whole), "tin_for:all")
    spots = [Option(_spot(say, one), f"tin_for:{one.mark}") for one in shown]
    pages = []
    if picking.page:
        pages.append(Option(say("Trang trước"), f"tin_for:page:{picking.page - 1}"))
    if len(picking.spots) > (picking.page + 1) * PAGE:
        pages.append(Option(say("Trang sau"), f"tin_for:page:{picking.page + 1}"))
    done = Option(say("Xong"), "tin_for:done", Tone.MAIN)
    more = Option(say("Loại tin, vai, kênh"), "tin_for:more")
    parts = (
        note,
        say("Đang chọn: {audience}", audience=_named(say, picking)),
        say("Chọn để đánh dấu hoặc bỏ dấu {mark}. Gõ nhiều số một lúc cũng được, ví dụ: 2 3 5.", mark=_TICKED),
    )
    rows = ((whole,), *rows_of(tuple(spots), 2), *rows_of(tuple(pages), 2), (done, more), (keep(say, picking.code),))
    return Screen("\n\n".join(part for part in parts if part), rows, _title(say, picking))


def narrower(say: Say, picking: Picking) -> Screen:
    """The topic, and whether only some roles or channels are meant."""
    chosen = picking.audience
    topics = [
        Option(_ticked(say(words), ticked=topic is chosen.topic), f"tin_for:topic:{topic.value}")
        for topic, words in TOPICS.items()
    ]
    roles = [
        Option(_ticked(shorten(say(words), _LABEL), ticked=role in chosen.roles), f"tin_for:role:{role.value}")
        for role, words in ROLES.items()
    ]
    channels = [
        Option(_ticked(channel_name(say, one.name), ticked=one.name in chosen.channels), f"tin_for:channel:{one.name}")
        for one in CHANNELS
    ]
    text = "\n".join(
        (
            say("Loại tin: bà con đã tắt loại này thì không nhận."),
            say(
                "“{topic}” chỉ tới ai đã tự bật.", topic=" / ".join(say(TOPICS[one]) for one in TOPICS if one in OPT_IN)
            ),
            say("Vai: không đánh dấu vai nào là gửi cho tất cả bà con."),
            say("Kênh: không đánh dấu kênh nào là gửi qua kênh mỗi người hay dùng."),
        )
    )
    back = Option(say("Quay lại chọn nơi"), "tin_for:places", Tone.MAIN)
    rows = (*rows_of(tuple(topics), 2), *rows_of(tuple(roles)), *rows_of(tuple(channels), 2), (back,))
    return Screen(text, rows, _title(say, picking))


def words(say: Say, audience: Audience, names: Mapping[str, str]) -> str:
    """An audience in one line; `names` of its places by their marks (`u:` unit, `v:` village)."""
    units = [say("cả {unit}", unit=names.get(f"u:{unit}", unit)) for unit in audience.units]
    return _line(say, [*units, *(names.get(f"v:{village}", "") for village in audience.villages)], audience)


def old_name(say: Say, name: str) -> str:
    """The name of a unit of before."""
    return say("{name} (cũ)", name=name)


def _title(say: Say, picking: Picking) -> str:
    return " · ".join((picking.code, say("Gửi cho ai")))


def unknown_places(say: Say, typed: str) -> str:
    """Nothing of what was typed is a place of the list."""
    return say("Chưa thấy “{words}” trong danh sách. Anh/chị gõ số hoặc tên như bên dưới.", words=shorten(typed, 80))


def _named(say: Say, picking: Picking) -> str:
    whole = [say("cả {unit}", unit=picking.unit)] if picking.whole else []
    named = [old_name(say, one.name) if one.old else one.name for one in picking.spots if one.ticked]
    if not (whole or named):
        return say("chưa chọn nơi nào")
    return _line(say, [*whole, *named], picking.audience)


def _line(say: Say, places: Sequence[str], audience: Audience) -> str:
    rest = len(places) - _NAMED
    where = ", ".join(shorten(name, _LABEL) for name in places[:_NAMED])
    parts = [say("{places} và {count} nơi nữa", places=where, count=rest) if rest > 0 else where]
    if audience.topic is not Topic.ANNOUNCEMENTS:
        parts.append(say("loại tin: {topic}", topic=say(TOPICS[audience.topic])))
    if audience.roles:
        parts.append(say("chỉ: {roles}", roles=", ".join(say(ROLES[role]) for role in audience.roles)))
    if audience.channels:
        parts.append(say("qua: {channels}", channels=", ".join(channel_name(say, one) for one in audience.channels)))
    return "; ".join(parts)


def _spot(say: Say, one: Spot) -> str:
    name = old_name(say, one.name) if one.old else one.name
    return _ticked(shorten(name, _LABEL), ticked=one.ticked)


def _ticked(label: str, *, ticked: bool) -> str:
    return f"{_TICKED if ticked else _OPEN} {label}"
