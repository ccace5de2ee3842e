"""Every screen a resident can meet, each made once with the longest things people can put on it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from domain.contributions import CONTRIBUTIONS
from domain.deadlines import Deadline, Stage
from domain.forms import begin
from domain.kinds import KINDS, load
from domain.kinds.contribution import CONTRIBUTION
from domain.kinds.waste import WASTE
from domain.office import Office
from domain.people import Role
from domain.questions import Answer, Asks, Draft, Kind
from domain.reports import Amount, Family, Involved, Line, Report, State, Where
from domain.screen import Screen
from locales import Say
from screens import (
    consent,
    forms,
    home,
    language,
    linking,
    mine,
    naming,
    parting,
    privacy,
    receipt,
    reviewing,
    understood,
    urgent,
)
from screens import help as helping
from screens.deadlines import promised
from tests.screens.campaigns import CAMPAIGNS
from tests.screens.gallery_work_days import GALLERY as WORK_DAYS

NOW = datetime(2026, 11, 23, 2, 12, tzinfo=UTC)
OFFICE = Office(
    "Ban Thường trực Ủy ban Mặt trận Tổ quốc xã Bình Lư", "0213 3751 234", "7:30-17:00", "https://bl.example"
)
LONG = "Đèn đường đầu bản sáng cả ban ngày. " * 55
DANGER = "Tai nạn, dây điện rơi, có người bị thương. " * 40
NAME = "Bản " + "Nà Khuy " * 24
PHOTOS = tuple(f"{number:064x}" for number in range(10))
WHERE = Where(NAME, NAME, NAME, NAME)
LATE, LATER = Deadline(1, 1, Stage.ANSWER, 1, NOW, NOW, "Luật"), NOW + timedelta(days=1)


def report(family: Family, state: State, **changed: object) -> Report:
    """A report with everything on it."""
    lines = tuple(
        Line(number, kind.code, Amount(Decimal(999_999_999), kind.units[-1].code),
             Amount(Decimal(1), kind.units[0].code), State.CONFIRMED)
        for number, kind in enumerate(CONTRIBUTIONS[:10])
    )  # fmt: skip
    facts: dict[str, object] = {
        "id": 1, "code": "DG-26-00417-K", "family": family, "state": state, "version": 1, "author": 7,
        "anonymous": True, "unit": "u", "desk": "d", "involved": Involved.UNKNOWN, "text": LONG, "domain": "ENERGY",
        "village": 1, "work": 1, "place": NAME, "lat": 22.3, "lon": 103.6, "handler": None, "question": LONG * 2,
        "outcome": LONG, "decision": "", "duplicate_of": None, "on_behalf": False, "created": NOW, "updated": NOW,
        "claimed_by": None, "claimed_until": None, "lines": lines if family is Family.CONTRIBUTION else (),
        "photos": PHOTOS,
    }  # fmt: skip
    return Report(**{**facts, **changed})  # type: ignore[arg-type]


def draft(kind: Kind, *trail: tuple[str, object]) -> Draft:
    """A draft with these answers."""
    made = load({**begin(kind, known_unit=True), "trail": [list(entry) for entry in trail]})
    assert made is not None
    return made


LINE = (("group", "masonry"), ("kind", "MAT_BRICK"), ("amount", {"quantity": "999999", "unit": "nghin_vien"}))
MORE = (*LINE, ("more", "more"))
PLEDGE = draft(
    CONTRIBUTION, *MORE * 9, *LINE, ("work", {"value": "", "label": NAME[:200]}),
    ("note", LONG), ("photos", list(PHOTOS)), ("photos", None), ("name_shown", "named"),
)  # fmt: skip
FLAG = draft(
    WASTE, ("domain", "ENERGY"), ("text", LONG), ("photos", list(PHOTOS)), ("photos", None),
    ("place", {"lat": 22.3, "lon": 103.6}), ("involved", "unknown"), ("name_shown", "anonymous"),
)  # fmt: skip
VILLAGES = tuple(Answer(str(number), NAME) for number in range(80))

GALLERY: dict[str, Callable[[Say], Screen]] = {
    "home.greeting": lambda say: home.greeting(say, OFFICE, tuple(Role), unfinished=True),
    "home.menu": lambda say: home.menu(say),
    "home.brought": lambda say: home.brought(say, photos=10),
    "home.regret": lambda say: home.regret(say, home.menu(say)),
    "home.unfinished": lambda say: home.unfinished(say, WASTE, NOW, NOW, LONG),
    "home.joined": lambda say: home.joined(say, Role.MODERATOR, NAME),
    "help.show": lambda say: helping.show(say, OFFICE),
    "help.person": lambda say: helping.person(say, OFFICE, told=True),
    "linking.code": lambda say: linking.code(
        say, "KX72 M9TB", 15, [(number, "zalo_oa") for number in range(1, 12)], here=99, office=True
    ),
    "linking.sure": lambda say: linking.sure(say, 10**6, 10**6, chats=12, office=True),
    "linking.unlink_sure": lambda say: parting.unlink_sure(say, "web", 10**9, here=False),
    "privacy.show": lambda say: privacy.show(say, OFFICE, deciding=True, agreed=False),
    "privacy.consent": lambda say: consent.consent(say, OFFICE),
    "privacy.declined": lambda say: consent.declined(say, OFFICE),
    "privacy.contact": consent.contact,
    "privacy.sure": privacy.sure,
    "privacy.withdrawn": lambda say: consent.withdrawn(say, OFFICE),
    "language.choose": lambda say: language.choose(say, ("vi", "en")),
    "naming.name": naming.name,
    "naming.phone": naming.phone,
    "forms.type_it": lambda say: forms.type_it(say, CONTRIBUTION.questions[6]),
    "reviewing.show": lambda say: reviewing.show(say, CONTRIBUTION, PLEDGE, reviewing.Person(NAME, NAME)),
    "reviewing.show of waste": lambda say: reviewing.show(say, WASTE, FLAG, reviewing.Person(NAME)),
    "reviewing.kinds": lambda say: reviewing.kinds(say, CONTRIBUTION),
    "understood.which": lambda say: understood.which(say, tuple(understood.OFFERS), photos=10),
    "understood.question": lambda say: understood.question(say, OFFICE, tuple(understood.OFFERS)),
    "understood.followed": lambda say: understood.followed(say, home.menu(say)),
    "urgent.at_once": lambda say: urgent.at_once(say, OFFICE, DANGER),
    "urgent.filed": lambda say: urgent.filed(say, OFFICE, DANGER, "LP-26-00417-K"),
    "receipt.show": lambda say: receipt.show(say, report(Family.WASTE, State.SUBMITTED), NAME, NOW),
    "mine.shelf": lambda say: mine.shelf(say, [report(Family.CONTRIBUTION, State.PLEDGED)] * (mine.PAGE + 1)),
    "mine.shelf, empty": lambda say: mine.shelf(say, []),
    "mine.card": lambda say: mine.card(
        say, report(Family.CONTRIBUTION, State.PLEDGED), WHERE, [(NOW, "file")] * 40, (), promised(say, LATE, LATER)
    ),
    "mine.card of waste": lambda say: mine.card(say, report(Family.WASTE, State.CLOSED), WHERE, [(NOW, "close")]),
    "mine.sure": lambda say: mine.sure(say, report(Family.IDEA, State.SUBMITTED)),
    "mine.answering": lambda say: mine.answering(say, report(Family.IDEA, State.SUBMITTED, question=LONG * 2)),
    "mine.adding": lambda say: mine.adding(say, report(Family.IDEA, State.SUBMITTED), 10),
}  # fmt: skip


def questions() -> dict[str, Callable[[Say], Screen]]:
    """One screen for each question of each kind."""
    made: dict[str, Callable[[Say], Screen]] = {}
    for kind in KINDS:
        for question in kind.questions:
            offered = VILLAGES if question.offered else ()
            held = PLEDGE if question.asks is Asks.PHOTOS else draft(CONTRIBUTION, ("group", "land"), ("kind", "LAND"))
            made[f"forms.ask {kind.name}.{question.name}"] = lambda say, q=question, d=held, o=offered: forms.ask(  # type: ignore[misc]
                say, q, d, o, notes=("Đã nhận 3 ảnh.",), photo_spot=q.asks is Asks.PLACE
            )
    return made


SCREENS = GALLERY | questions() | CAMPAIGNS | WORK_DAYS
