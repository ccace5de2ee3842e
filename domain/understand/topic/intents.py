"""What somebody wants with a message: weighted rules over what is said, given, wasted, asked or feared."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from domain.understand.found import Quantity, Type
from domain.understand.line import lines
from domain.understand.text.reading import Reading
from domain.understand.topic import wastes
from domain.understand.topic.accusations import who
from domain.understand.topic.acts import LEXICON
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
from domain.understand.topic.leanings import INTENTS
from domain.understand.understood import Intent, Judged, Line, Reason, Spot

SURE = 0.6
"""Below this score the chat asks with the three best."""

RULES: tuple[Rule, ...] = (
    *rules(
        "contribution",
        ("gives_so_much", 6.0, "GIVE MEASURED !NOT_GIVE"),
        ("gives", 4.2, "GIVE GIFT !NOT_GIVE"),
        ("lets_so_much", 4.8, "LETS MEASURED !NOT_GIVE !TRADE"),
        ("lets", 3.0, "LETS GIFT SELF !NOT_GIVE"),
        ("self_gives", 2.6, "GIVE SELF !NOT_GIVE"),
        ("says_give", 1.4, "GIVE !NOT_GIVE"),
        ("self_so_much", 3.4, "GOODS SELF !NOT_GIVE !TRADE !QUARREL !SPOILT"),
        ("self_money", 2.6, "MEASURED MONEY SELF !NOT_GIVE !TRADE !QUARREL"),
        ("goods", 3.0, "GOODS !NOT_GIVE !TRADE !QUARREL !SPOILT"),
        ("nothing_else", 2.8, "GOODS|MONEY SHORT MEASURED !NOT_GIVE !TRADE !CHATTER !SPOILT"),
        ("so_much", 1.6, "MEASURED !NOT_GIVE"),
    ),
    *rules(
        "question",
        ("asks_what", 6.0, "ASKING WH"),
        ("asks_whether", 6.0, "ASKING YESNO"),
        ("asks", 4.0, "ASKING"),
        ("what_service", 4.4, "WH|YESNO SERVICE"),
        ("what_mark", 4.0, "WH QUESTION_MARK"),
        ("whether_mark", 3.6, "YESNO QUESTION_MARK"),
        ("must_give", 6.5, "MUST_GIVE"),
        ("what_giving", 5.4, "WH GIVE"),
        ("what_of_gift", 8.0, "WH QUESTION_MARK|OPEN_END MEASURED"),
        ("whether_open", 4.6, "YESNO|HAVE OPEN_END"),
        ("whether_of_gift", 7.8, "HAVE OPEN_END GIFT"),
        ("what", 3.5, "WH"),
        ("whether", 2.4, "YESNO"),
        ("open", 2.2, "OPEN_END"),
        ("mark", 1.4, "QUESTION_MARK"),
    ),
    *rules(
        "idea",
        ("proposes", 5.6, "STRONG_IDEA"),
        ("for_better", 5.8, "IDEA BENEFIT"),
        ("better", 3.4, "BENEFIT !ASKING"),
        ("wishes", 3.4, "IDEA !ASKING"),
        ("idea", 1.0, "IDEA"),
    ),
    *rules(
        "hazard",
        ("danger_now", 6.5, "URGENT NOW !STALE"),
        ("danger_somewhere", 5.2, "URGENT PLACED !STALE"),
        ("danger", 4.6, "URGENT !STALE"),
        ("falls_now", 5.4, "RISK_THING FALLING NOW !STALE"),
        ("falls", 2.6, "RISK_THING FALLING !STALE"),
        ("old_danger", 1.6, "URGENT STALE"),
    ),
    *rules(
        "accusation",
        ("person", 10.5, "CRIME NAMED|OFFICE"),
        ("staff", 5.0, "CRIME STAFF"),
        ("denounces", 6.0, "DENOUNCE"),
        ("demands", 6.0, "DEMAND MONEY NAMED|OFFICE|STAFF"),
        ("takes_goods", 10.5, "TAKE PUBLIC_GOODS NAMED|OFFICE"),
        ("takes", 6.4, "TAKE MEASURED NAMED|OFFICE"),
        ("crime", 2.6, "CRIME"),
    ),
    *rules(
        "none",
        ("nothing", 2.0, ""),
        ("refuses", 4.0, "NOT_GIVE"),
        ("thanks", 3.6, "FRIENDLY"),
        ("trades", 4.6, "TRADE !GIFT"),
        ("quarrels", 5.0, "QUARREL"),
        ("chats", 3.2, "CHATTER"),
    ),
)
"""Every rule but that of waste, whose points come from `wastes`."""

_SOLD = frozenset({"CASH", "FOOD", "TREE", "MAT_OTHER"})
"""What people sell and buy too; without a word of giving it is no gift yet."""

_LEANINGS = Leanings(INTENTS)
_RULES, _MOST = 0.5, 12.0
"""What the points of rules weigh beside those of words, and how many of them count."""
_MADE_OUT = each_of("NAMED OFFICE STAFF GIFT MEASURED GOODS MONEY PLACED OPEN_END SHORT")
"""Tags that are more than words of a list."""

_WASTE_LEAST = 2.3
_WASTE_MOST = 9.6
_DANGER = 2.5
_ENDS = frozenset({"không", "khong", "chưa", "chua", "nhỉ", "nhi", "vậy", "hả", "ha", "à"})
_IDLE = frozenset({"bo", "de"})
_LAST = 5
_SHORT = 8
_FILLED = frozenset({"ạ", "a", "?", ".", "!", "nhé", "bác", "anh", "chị", "cán", "bộ", "em", "vậy", "thế", "ta"})


def judge(reading: Reading, quantities: Sequence[Quantity], spots: Sequence[Spot]) -> Judged:
    """The intent with its score (0 to 1), the three likeliest, and why."""
    reading = opening(reading)
    tags = tags_of(reading, quantities, spots)
    held = applied(tags, RULES)
    held += _wasted(reading, "URGENT" in tags and "NOW" in tags and "STALE" not in tags)
    given, words = points(held), _LEANINGS.held(named(reading, tags))
    shares = shares_of({label: min(given.get(label, 0.0), _MOST) * _RULES + said.points for label, said in words})
    ranked = sorted(shares, key=lambda label: -shares[label])
    best = tuple((label, round(shares[label], 3)) for label in ranked[:3])
    reasons = (*(reason for _, reason in held), *(said for label, said in words if label == ranked[0]))
    return Judged(best[0][0], best[0][1], best, reasons)


def tags_of(reading: Reading, quantities: Sequence[Quantity], spots: Sequence[Spot]) -> Tags:
    """What is done with the message, who and what is in it, by tag."""
    quantities = [quantity for quantity in quantities if quantity.last <= len(reading.words)]
    gifts = lines.find(reading, quantities)
    return by_tag((*LEXICON.find(reading), *who(reading), *_of_gifts(gifts), *_of_rest(reading, quantities, spots)))


def named(reading: Reading, tags: Tags) -> list[str]:
    """What is weighed: the words, and what was made out beside them."""
    return [*words_of(reading), *(tag for tag in tags if tag in _MADE_OUT)]


def _of_gifts(gifts: Sequence[Line]) -> Iterator[Clue]:
    """Clues for what is given: GIFT, with a quantity MEASURED, and GOODS where nobody sells such things."""
    for line in gifts:
        tags = ("GIFT", "MEASURED", "GOODS") if line.kind not in _SOLD else ("GIFT", "MEASURED")
        yield Clue(line.kind, tags if line.quantity else ("GIFT",), line.first, line.last, True)


def _of_rest(reading: Reading, quantities: Sequence[Quantity], spots: Sequence[Spot]) -> Iterator[Clue]:
    """Clues for money, places and question marks, and for how the message ends."""
    for quantity in quantities:
        if quantity.type is Type.MONEY:
            yield Clue("tiền", ("MONEY",), quantity.first, quantity.last, True)
    for spot in spots:
        yield Clue("nơi", ("PLACED",), spot.first, spot.last, True)
    for place, word in enumerate(reading.words):
        if word.said == "?":
            yield Clue("?", ("QUESTION_MARK",), place, place + 1, True)
    if len(reading.words) <= _SHORT:
        yield Clue("", ("SHORT",), 0, 1, True)
    if _is_open(reading):
        yield Clue("không", ("OPEN_END",), len(reading.words) - 1, len(reading.words), True)


def _is_open(reading: Reading) -> bool:
    """Does it end like a question: "… không ạ"?"""
    last = reading.words[-_LAST:]
    for place in range(len(last) - 1, 0, -1):
        word = last[place]
        if word.marked in _ENDS:
            return last[place - 1].bare not in _IDLE
        if word.marked not in _FILLED:
            return False
    return False


def _wasted(reading: Reading, dangerous: bool) -> list[Held]:
    """What speaks for waste: the strongest domain's points, fewer where there is danger."""
    held = wastes.weigh(wastes.tags_of(reading))
    known = points(held)
    domain = max(known, key=lambda code: known[code])
    if known[domain] < _WASTE_LEAST:
        return []
    best = max((reason for label, reason in held if label == domain), key=lambda reason: reason.points)
    weight = min(known[domain], _WASTE_MOST) - (_DANGER if dangerous else 0.0)
    return [(Intent.WASTE.value, Reason(f"waste.{best.rule}", best.said, weight))]
