"""A message that was read becomes what is known of a report: its facts, to be taken when their questions come."""

from __future__ import annotations

from typing import Any

from domain.contributions import BY_CODE
from domain.kinds import BY_NAME
from domain.questions import Kind
from domain.reports import Amount, Family, Involved
from domain.suggestions import Suggestion, is_weighed
from domain.times import local
from domain.understand import understand
from domain.understand.found import Doubt, Quantity, Type, Way
from domain.understand.line.lines import amount, find
from domain.understand.text.reading import read
from domain.understand.topic.intents import SURE
from domain.understand.topic.officials import mentions_official
from domain.understand.topic.wastes import judge
from domain.understand.understood import Intent, Line, Spot, Understood
from handlers.asking import known_name
from handlers.knowing import Given
from handlers.naming_works import work_said
from handlers.visit import Visit
from screens import forms
from storage.queries import places
from storage.queries.gazetteer import gazetteer

KINDS = {
    Intent.CONTRIBUTION: "contribution",
    Intent.WASTE: "waste",
    Intent.IDEA: "idea",
    Intent.ACCUSATION: "waste",
    Intent.HAZARD: "waste",
}
"""Which kind of report a message becomes."""

_GIVES = {
    Type.MONEY: "CASH",
    Type.AREA: "LAND",
    Type.LABOUR: "LABOR",
    Type.MACHINE: "EQUIP_LEND",
    Type.TRANSPORT: "TRANSPORT",
}
"""What is contributed when a quantity turns out to be of this type and the line was taken for something else."""


_A_SIGN = 0.02
"""A score from which an intent is not left out of account."""


async def understood(visit: Visit, text: str) -> Understood:
    """What a message says, by the register and the day of today."""
    today = local(visit.now).date()
    return understand(text, await gazetteer(visit.db, on=today), today, home=visit.citizen.unit)


def sure(found: Understood) -> Intent:
    """What the message is for; NONE if that is not plain enough to go on with it."""
    return Intent(found.intent.label) if found.intent.score >= SURE else Intent.NONE


def kind_of(intent: Intent) -> Kind | None:
    """The kind of report that a message becomes."""
    return BY_NAME[KINDS[intent]] if intent in KINDS else None


async def known(visit: Visit, kind: Kind, found: Understood, intent: Intent, home: str | None) -> Given:
    """All that a message says of a report of the kind. `intent` is what it is taken for; `home`: the commune where it
    is, unless the message says another."""
    where = await _where(visit, found)
    unit = where["answers"]["unit"]["value"] if "answers" in where else home
    named = kind.family is not Family.WASTE and await known_name(visit)
    answers: dict[str, Any] = {"name_shown": "named" if named else "anonymous"} | where.get("answers", {})
    given: Given = {"brief": True, "official": _of_somebody(found)}
    given |= {"units": where["units"]} if "units" in where else {}
    if kind.family is Family.CONTRIBUTION:
        given["lines"] = lines_of(found)
        answers |= {"note": found.text} | await _work(visit, found, unit)
    else:
        given["words"] = found.text
    if kind.family is Family.WASTE:
        answers |= _domain(found, intent) | await place(visit, found, unit)
    return given | {"answers": answers}


def lines_of(found: Understood) -> list[dict[str, Any]]:
    """What is contributed, as it waits for its questions."""
    told = found.lines or find(read(found.text), found.quantities) or _bare_lines(found)
    return [_line(line) for line in told if line.kind in BY_CODE]


def suggested(found: Understood, kind: Kind) -> Suggestion:
    """What the rules made of the message, for the office: a domain only of what is reported as waste."""
    waste = found.waste if kind.family is Family.WASTE else None
    reasons = (*found.intent.reasons, *(waste.reasons if waste else ()))
    return Suggestion(
        intent=found.intent.label,
        score=found.intent.score,
        domain=waste.label if waste else None,
        best=tuple(label for label, _ in waste.best) if waste else (),
        kinds=tuple(line.kind for line in found.lines),
        reasons=tuple(dict.fromkeys(f"{one.rule}: {'' if is_weighed(one.rule) else one.said}" for one in reasons)),
        amounts=tuple(_amount(line) for line in found.lines),
    )


def _amount(line: Line) -> str:
    said = amount(line) if line.quantity and not line.quantity.doubt else None
    return f"{said.quantity:f} {said.unit}" if said else ""


async def place(visit: Visit, found: Understood, unit: str | None) -> dict[str, Any]:
    """The village of the commune that is named, as the answer to where it is."""
    for spot in found.spots:
        village = await places.village(visit.db, spot.village) if spot.village is not None else None
        if village and village.unit == unit:
            return {"place": {"value": str(village.id), "label": village.name}}
    return {}


def _of_somebody(found: Understood) -> bool:
    """Is an official spoken of, or does anything point to an accusation?"""
    return mentions_official(read(found.text)) or dict(found.intent.best).get(Intent.ACCUSATION, 0) >= _A_SIGN


def _bare_lines(found: Understood) -> tuple[Line, ...]:
    """What quantities say by themselves, in an answer that names no gift: 500k is money."""
    return tuple(
        Line(_GIVES[one.type], one, one.said, one.first, one.last) for one in found.quantities if one.type in _GIVES
    )


def _line(line: Line) -> dict[str, Any]:
    doubt = line.quantity.doubt if line.quantity else None
    said = None if doubt else amount(line)
    return {
        "kind": line.kind,
        "said": line.said,
        "amount": _plain(said) if said else None,
        "doubt": {"reason": doubt.reason, "said": doubt.said, "ways": _ways(line, doubt)} if doubt else None,
    }


def _ways(line: Line, doubt: Doubt) -> list[dict[str, Any]]:
    ways = []
    for way in doubt.ways:
        kinds = dict.fromkeys((line.kind, _GIVES.get(way.type, line.kind)))
        taken = next(((kind, said) for kind in kinds if (said := amount(_as(line, kind, way)))), None)
        if taken:
            ways.append({"label": way.label, "kind": taken[0], "amount": _plain(taken[1])})
    return ways


def _as(line: Line, kind: str, way: Way) -> Line:
    number = None if isinstance(way.value, str) else way.value
    quantity = Quantity(way.type, way.value, way.unit, line.said, line.first, line.last, number, way.unit)
    return Line(kind, quantity, line.said, line.first, line.last)


def _plain(found: Amount) -> dict[str, str]:
    return {"quantity": format(found.quantity, "f"), "unit": found.unit}


def _domain(found: Understood, intent: Intent) -> dict[str, str]:
    """What it is about, and whether the commune is involved where the words leave no doubt."""
    if intent is Intent.HAZARD:
        return {"domain": "OTHER", "involved": Involved.NO.value, "text": found.text}
    judged = found.waste or judge(read(found.text))
    if intent is Intent.ACCUSATION:
        return {"domain": judged.label, "involved": Involved.YES.value}
    return {"domain": judged.label} if found.waste or judged.score >= SURE else {}


async def _where(visit: Visit, found: Understood) -> Given:
    """The commune that is named, or those that may be; nothing where none is."""
    plain = [spot for spot in found.spots if spot.current and not spot.doubt]
    named = dict.fromkeys(spot.current for spot in plain)
    if len(named) == 1:
        return {"answers": {"unit": await _unit(visit, plain[0])}}
    if named:
        ways = [[unit, await _name(visit, unit)] for unit in named]
        return {"units": {"ways": ways, "reason": "", "said": ""}}
    doubt = next((spot.doubt for spot in found.spots if spot.doubt), None)
    if doubt is None:
        return {}
    ways = [[str(way.value), way.label] for way in doubt.ways if way.value]
    return {"units": {"ways": ways, "reason": doubt.reason, "said": doubt.said}}


async def _unit(visit: Visit, spot: Spot) -> dict[str, str]:
    new = await places.unit(visit.db, spot.current)
    old = await places.unit(visit.db, spot.unit) if spot.unit != spot.current else None
    label = new.name if new else spot.as_said
    if old and new and old.name != new.name:
        label = forms.old_name(visit.say, old.name, new.name, ward=new.kind == "ward")
    return {"value": spot.current, "label": label}


async def _name(visit: Visit, unit: str) -> str:
    found = await places.unit(visit.db, unit)
    return found.name if found else unit


async def _work(visit: Visit, found: Understood, unit: str | None) -> dict[str, Any]:
    """The work of the register that is named, or the words that name another."""
    for spot in found.spots:
        work = await places.work(visit.db, spot.work) if spot.work is not None else None
        if work and work.unit == unit:
            return {"work": {"value": str(work.id), "label": work.name}}
    words = work_said(found.text) if found.work_kind else ""
    return {"work": {"value": "", "label": words}} if words else {}
