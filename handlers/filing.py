"""From a finished draft to what is filed."""

from __future__ import annotations

from typing import Any

from actions.filing import desk_of
from domain.errors import NotFound
from domain.kinds import BY_NAME
from domain.kinds.contribution import lines_of
from domain.questions import Draft
from domain.reports import Family, Filing, Involved, LineFiled
from domain.suggestions import from_json
from handlers.offering import unit_of
from handlers.visit import Visit
from storage.queries import places


async def filing_of(visit: Visit, draft: Draft) -> Filing:
    """The report as `actions.filing.file` takes it. Raises NotFound if its commune is not known any more."""
    kind, answers = BY_NAME[draft["kind"]], draft["answers"]
    unit = unit_of(visit, draft)
    if unit is None:
        raise NotFound("no_such_unit")
    involved = Involved(answers.get("involved", Involved.NO.value))
    point = answers.get("place") or {}
    work, village = await _work(visit, answers, unit), await _village(visit, answers, unit)
    return Filing(
        family=kind.family,
        unit=unit,
        desk=await desk_of(visit.db, unit=unit, involved=involved),
        involved=involved,
        anonymous=answers.get("name_shown") != "named",
        text=_text(answers),
        domain=answers.get("domain"),
        village=village,
        work=work,
        place=_typed_place(answers, work, village),
        lat=point.get("lat"),
        lon=point.get("lon"),
        on_behalf=answers.get("on_behalf", ""),
        lines=_lines(kind.family, draft),
        photos=tuple(answers.get("photos", ())),
        suggestion=from_json(suggested) if (suggested := (await visit.data()).get("suggestion")) else None,
    )


def _lines(family: Family, draft: Draft) -> tuple[LineFiled, ...]:
    if family is not Family.CONTRIBUTION:
        return ()
    return tuple(LineFiled(kind.code, amount) for kind, amount in lines_of(draft))


def _text(answers: dict[str, Any]) -> str:
    return "\n\n".join(answers[name] for name in ("text", "benefit", "note") if answers.get(name))


async def _work(visit: Visit, answers: dict[str, Any], unit: str) -> int | None:
    number = (answers.get("work") or {}).get("value", "")
    found = await places.work(visit.db, int(number)) if number.isdigit() else None
    return found.id if found and found.unit == unit else None


async def _village(visit: Visit, answers: dict[str, Any], unit: str) -> int | None:
    number = (answers.get("place") or {}).get("value", "")
    found = await places.village(visit.db, int(number)) if number.isdigit() else None
    return found.id if found and found.unit == unit else None


def _typed_place(answers: dict[str, Any], work: int | None, village: int | None) -> str:
    """What was typed for a work or a place that is not in the register."""
    named = ("work", work), ("place", village)
    return ", ".join(
        answers[name]["label"] for name, known in named if known is None and (answers.get(name) or {}).get("label")
    )
