"""What a message about waste is about: rules over things and what is the matter with them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from domain.understand.text.reading import Reading
from domain.understand.topic import states as wastes_states
from domain.understand.topic import things as wastes_things
from domain.understand.topic.clues import (
    Clue,
    Held,
    Rule,
    Tags,
    applied,
    by_tag,
    each_of,
    opening,
    points,
    rules,
    shares_of,
)
from domain.understand.topic.leaning import Leanings, words_of
from domain.understand.topic.leanings import DOMAINS
from domain.understand.understood import Judged
from domain.wastes import WASTES

_OTHER = "OTHER"
_NO = each_of("không khong chưa chua chẳng chả")
_EVER = frozenset({("lan", "nao"), ("ngay", "nao"), ("bao", "gio"), ("giot", "nao"), ("luc", "nao"), ("tran", "nao")})
_PLACED = frozenset({"LIGHT", "APPLIANCE", "MOVABLE", "PIPE", "TANK", "LAND"})
_REACH = 7
_NOTHING = ("-",)
_OF = each_of("cua o tai trong cho gan canh truoc ben qua")
_IDLE = "UNUSED|UNFINISHED"
_SPOILT = "UNUSED|UNFINISHED|BROKEN|DECAYED|BURST"

RULES: tuple[Rule, ...] = (
    *rules(
        "BUDGET",
        ("meeting_excess", 4.5, "MEETING EXCESS|LOSING|LASTING|REPEATED !FESTIVAL !FEAST"),
        ("meeting_money", 5.0, "MEETING BUDGET"),
        ("money_wasted", 3.5, "BUDGET EXCESS|LOSING|OPAQUE"),
        ("money_idle", 4.3, "BUDGET UNUSED"),
        ("money_of_office", 2.0, "BUDGET"),
        ("meeting", 2.2, "MEETING !FESTIVAL !FEAST"),
        ("padded", 2.5, "EXCESS STAFF|BUDGET"),
    ),
    *rules(
        "NORMS_PROC",
        ("repeated", 4.8, "PROCEDURE REPEATED"),
        ("papers", 2.2, "PROCEDURE"),
        ("papers_wasted", 3.0, "PROCEDURE LOSING|EXCESS|OPAQUE"),
        ("papers_again", 2.8, "PROCEDURE CONTRAST|NOT !STAFF"),
        ("repeated_at_office", 2.5, "REPEATED STAFF"),
    ),
    *rules(
        "ASSET",
        ("car_private", 6.5, "CAR PRIVATE"),
        ("car", 4.0, "CAR"),
        ("idle", 4.2, f"MOVABLE {_SPOILT}"),
        ("bought_idle", 5.0, f"MOVABLE BUY {_SPOILT}"),
        ("bought_dear", 4.4, "MOVABLE BUY EXCESS|LOSING"),
        ("dear", 2.4, "BUY EXCESS|LOSING"),
        ("nobody_uses", 4.0, "MOVABLE NOBODY"),
        ("given_idle", 4.0, "BUY DECAYED|UNUSED !BUILT !FOREST !LAND"),
        ("movable_private", 4.0, "MOVABLE PRIVATE"),
        ("movable_wasted", 2.2, "MOVABLE LOSING"),
        ("bought", 3.6, "MOVABLE BUY CONTRAST|NOT|UNABLE|NEVER"),
        ("movable_doubtful", 3.0, "MOVABLE CONTRAST|NOT|UNABLE|LONG"),
        ("never_used", 4.6, "MOVABLE UNABLE|NEVER"),
        ("movable", 1.4, "MOVABLE"),
    ),
    *rules(
        "WORKS",
        ("idle", 4.6, f"BUILT {_IDLE}"),
        ("nobody_there", 4.2, "BUILT|MADE NOBODY !LIGHT !APPLIANCE !WATER !PIPE !STAFF"),
        ("broken", 4.4, "BUILT BROKEN|DECAYED"),
        ("road", 4.2, "ROAD BROKEN|UNFINISHED|UNUSED|BURST"),
        ("new_broken", 5.0, "BUILT|ROAD NEW BROKEN|BURST|UNUSED"),
        ("merged", 4.8, "BUILT MERGED"),
        ("built_wasted", 2.6, "BUILT LOSING"),
        ("built_dear", 3.4, "BUILT EXCESS !FEAST !MEETING"),
        ("ditch_idle", 4.2, "DITCH UNFINISHED|UNUSED"),
        ("tank_idle", 4.4, "TANK|PIPE UNUSED|UNFINISHED"),
        ("useless", 4.3, "BUILT|ROAD|DITCH|TANK UNABLE|NEVER !MOVABLE"),
        ("built_doubtful", 3.2, "BUILT|ROAD|DITCH MADE|LONG|NEW NOT|CONTRAST !MOVABLE"),
        ("built_long", 2.4, "BUILT NOT|CONTRAST !MOVABLE !STAFF"),
        ("made_idle", 3.8, "MADE UNUSED|UNFINISHED !MOVABLE !LAND"),
        ("built", 1.2, "BUILT"),
    ),
    *rules(
        "LAND",
        ("idle", 4.8, "LAND UNUSED|UNFINISHED"),
        ("nobody_works_it", 4.2, "LAND NOBODY"),
        ("land_wasted", 3.0, "LAND LOSING"),
        ("land_long", 3.2, "LAND LASTING|LONG CONTRAST|NOT|LASTING"),
        ("land_doubtful", 2.8, "LAND CONTRAST|NOT|LASTING"),
        ("land", 1.3, "LAND"),
    ),
    *rules(
        "WATER",
        ("flowing", 4.8, "WATER|PIPE|TANK|DITCH FLOWING"),
        ("burst", 4.6, "PIPE|TANK|DITCH BURST"),
        ("pipe_broken", 3.6, "PIPE BROKEN"),
        ("left_open", 4.6, "WATER|PIPE UNATTENDED|ON"),
        ("flowing_long", 5.2, "WATER|PIPE|TANK|DITCH FLOWING DAYTIME|LASTING|LOSING|BURST"),
        ("water_wasted", 3.2, "WATER|PIPE LOSING"),
        ("water", 1.0, "WATER|PIPE|TANK"),
    ),
    *rules(
        "ENERGY",
        ("light_by_day", 5.2, "LIGHT DAYTIME ON|UNATTENDED"),
        ("light_on", 3.8, "LIGHT ON|DAYTIME|UNATTENDED"),
        ("appliance_idle", 4.8, "APPLIANCE|POWER UNATTENDED"),
        ("maybe_light", 4.8, "MAYBE_LIGHT SHINES DAYTIME"),
        ("left_on", 4.4, "OFF"),
        ("appliance_runs", 3.6, "APPLIANCE ON"),
        ("appliance_on", 4.6, "APPLIANCE|POWER ON DAYTIME"),
        ("appliance_on_unattended", 5.2, "APPLIANCE|POWER ON UNATTENDED"),
        ("power_wasted", 4.0, "POWER LOSING|EXCESS"),
        ("car_idling", 6.0, "CAR ON FUEL|APPLIANCE"),
        ("fuel_wasted", 4.6, "FUEL LOSING|EXCESS|PRIVATE"),
        ("power", 1.2, "POWER|LIGHT|FUEL"),
    ),
    *rules(
        "FOREST_MINERAL",
        ("reckless", 5.0, "FOREST|MINERAL RECKLESS"),
        ("dead", 5.0, "FOREST DEAD"),
        ("left", 3.6, "FOREST UNUSED|THROWN|DECAYED"),
        ("dug_and_left", 4.2, "MINERAL THROWN|UNUSED|LASTING !BUILT"),
        ("mined_on", 4.2, "MINERAL DAYTIME|LASTING|BROKEN !BUILT !ROAD"),
        ("wasted", 3.6, "FOREST|MINERAL LOSING"),
        ("wild", 1.2, "FOREST|MINERAL"),
    ),
    *rules(
        "LABOR_TIME",
        ("absent", 5.0, "STAFF ABSENT"),
        ("post_left", 4.9, "POST ABSENT"),
        ("nobody_on_duty", 4.6, "DUTY ABSENT|NOBODY"),
        ("nobody_at_work", 3.8, "STAFF NOBODY !LIGHT !APPLIANCE !WATER !PIPE !POWER !BUILT !MOVABLE"),
        ("gone", 4.0, "STAFF UNATTENDED !LIGHT !APPLIANCE !POWER"),
        ("absent_alone", 2.2, "ABSENT"),
        ("staff_wasted", 2.4, "STAFF LOSING|EXCESS"),
        ("staff", 0.8, "STAFF"),
    ),
    *rules(
        "SOE",
        (
            "wasted",
            8.5,
            f"SOE {_SPOILT}|LOSING|FLOWING|THROWN|EXCESS|ON|PRIVATE|DEAD|RECKLESS",
        ),
        ("firm", 2.2, "SOE"),
    ),
    *rules(
        "COMMUNITY_FUND",
        ("given_opaque", 9.5, "GIVEN|FUND OPAQUE"),
        ("given_spoilt", 9.0, f"GIVEN {_SPOILT}|THROWN|LOSING|EXCESS|PRIVATE"),
        ("fund_wasted", 8.0, "FUND LOSING|EXCESS|PRIVATE|UNUSED"),
        ("fund_eaten", 8.0, "FUND|GIVEN MEETING"),
        ("festival", 5.0, "FESTIVAL EXCESS|LOSING|THROWN|OPAQUE|LASTING"),
        ("given", 2.0, "GIVEN|FUND|FESTIVAL"),
    ),
    *rules(
        "CONSUMPTION",
        ("feast", 5.5, "FEAST EXCESS|LOSING|THROWN|LASTING"),
        ("beasts", 5.0, "FEAST BEAST"),
        ("household", 5.0, "HOUSEHOLD THROWN|LOSING|EXCESS"),
        ("household_idle", 4.9, "HOUSEHOLD UNUSED"),
        ("household_power", 7.0, "HOUSEHOLD ON|UNATTENDED|FLOWING LIGHT|APPLIANCE|POWER|WATER|PIPE"),
        ("feast_alone", 2.2, "FEAST"),
        ("thrown", 2.4, "THROWN"),
    ),
    *rules(
        _OTHER,
        ("wasteful", 3.4, "WASTEFUL"),
        ("wasted", 1.5, "LOSING"),
        ("excess", 0.8, "EXCESS"),
        ("unknown", 0.5, ""),
    ),
)
"""Every rule, and what it gives."""

CODES = tuple(domain.code for domain in WASTES)

_LEANINGS = Leanings(DOMAINS)
_RULES = 0.8
"""What the points of rules weigh beside those of words."""


def judge(reading: Reading) -> Judged:
    """The domain of a message about waste, the three likeliest, and why. Says nothing about whether it is one."""
    reading = opening(reading)
    tags = tags_of(reading)
    held, words = weigh(tags), _LEANINGS.held(named(reading, tags))
    given = {code: point * _RULES for code, point in points(held).items()}
    shares = shares_of({label: given.get(label, 0.0) + reason.points for label, reason in words})
    ranked = sorted(CODES, key=lambda code: -shares[code])
    best = tuple((code, round(shares[code], 3)) for code in ranked[:3])
    reasons = (*(reason for _, reason in held), *(reason for label, reason in words if label == ranked[0]))
    return Judged(best[0][0], best[0][1], best, reasons)


def named(reading: Reading, tags: Tags) -> list[str]:
    """What is weighed: the words, and the tags of things and states."""
    return [*words_of(reading), *tags]


def tags_of(reading: Reading) -> Tags:
    """The things and states that a message names, by tag."""
    named = wastes_things.LEXICON.find(reading)
    subjects = [clue for i, clue in enumerate(named) if not _is_place(clue, named[max(i - 1, 0) : i], reading)]
    named = subjects if any(clue.tags != _NOTHING for clue in subjects) else named
    return by_tag((*named, *wastes_states.LEXICON.find(reading), *_denied(reading)))


def _is_place(clue: Clue, before: Sequence[Clue], reading: Reading) -> bool:
    """Does a building only say where or whose a thing is? "Máy của trường", "đèn sân bóng", "trạm xá có cái máy"."""
    if "BUILT" not in clue.tags:
        return False
    if any(other.last >= clue.first and not _PLACED.isdisjoint(other.tags) for other in before):
        return True
    words = reading.words
    after = words[clue.last].bare if clue.last < len(words) else ""
    return (clue.first > 0 and words[clue.first - 1].bare in _OF) or after == "co"


def _denied(reading: Reading) -> list[Clue]:
    """What is said not to be: NOT, UNABLE ("không thoát được") and NEVER ("chưa bơm ngày nào")."""
    found = []
    for place, word in enumerate(reading.words):
        if word.marked in _NO:
            found.append(Clue(word.marked, ("NOT",), place, place + 1, True))
            after = [later.bare for later in reading.words[place + 1 : place + _REACH]]
            if "duoc" in after[1:]:
                found.append(Clue("không … được", ("UNABLE",), place, place + 1, True))
            if any(pair in _EVER for pair in pairwise(after)):
                found.append(Clue("chưa … lần nào", ("NEVER",), place, place + 1, True))
    return found


def weigh(tags: Tags) -> list[Held]:
    """The rules that hold."""
    return applied(tags, RULES)
