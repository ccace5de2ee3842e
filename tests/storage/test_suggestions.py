"""Suggestions as rows: kept with their report in one transaction, read back, and set beside what the report is now."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from sqlalchemy import event, func, select
from sqlalchemy.exc import IntegrityError

from actions import classifying, review
from domain.corrections import Given, Outcome
from domain.reports import Amount, Family, Involved, State
from domain.suggestions import Suggestion, from_json, to_json
from storage.queries import suggestions
from storage.tables import suggestions as rows
from tests.bench import Bench, photo

LIGHTS = Suggestion(
    "waste", 0.82, "ENERGY", ("ENERGY", "WORKS", "WATER"), (), ("energy_on: đèn đường", "daytime: ban ngày")
)
WORK = Suggestion("contribution", 0.9, None, (), ("LABOR",), ("gives: góp",), ("2 ngay_cong",))


async def test_a_suggestion_is_kept_with_its_report(bench: Bench) -> None:
    report = await bench.file(await bench.person("lan"), domain="ENERGY", suggestion=LIGHTS)
    async with bench.checking() as db:
        assert await suggestions.of_report(db, report.id) == LIGHTS


async def test_a_report_without_one_has_none(bench: Bench) -> None:
    report = await bench.file(await bench.person("lan"))
    async with bench.checking() as db:
        assert await suggestions.of_report(db, report.id) is None
        assert await suggestions.outcomes(db, limit=9) == []


async def test_it_costs_one_statement_and_without_one_none(bench: Bench) -> None:
    lan, counted = await bench.person("lan"), list[int]()
    await bench.file(lan)

    def count(*_: object) -> None:
        counted[-1] += 1

    event.listen(bench.database.engine.sync_engine, "before_cursor_execute", count)
    for suggestion in (None, LIGHTS):
        counted.append(0)
        await bench.file(lan, suggestion=suggestion)
    assert counted[1] == counted[0] + 1


async def test_with_a_report_that_is_refused_its_suggestion_goes_too(bench: Bench) -> None:
    with pytest.raises(IntegrityError):
        await bench.file(await bench.person("lan"), suggestion=LIGHTS, photos=(photo(99),))
    async with bench.checking() as db:
        assert await db.scalar(select(func.count()).select_from(rows)) == 0


async def test_an_outcome_is_the_suggestion_beside_what_the_report_is_now(bench: Bench) -> None:
    lan, hoa = await bench.person("lan"), await bench.moderator("hoa")
    lamp = await bench.file(lan, domain="ENERGY", suggestion=LIGHTS)
    work = await bench.file(lan, Family.CONTRIBUTION, suggestion=WORK)
    await bench.file(lan)
    await bench.does(classifying.classify, by=hoa, code=lamp.code, domain="WORKS")
    found = {work.lines[0].id: Amount(Decimal(2), "ngay_cong")}
    await bench.does(review.confirm, by=hoa, code=work.code, amounts=found)
    async with bench.checking() as db:
        first, second = await suggestions.outcomes(db, limit=9)
        assert await suggestions.outcomes(db, limit=1) == [first]
        assert await suggestions.outcomes(db, after=first.report, limit=9) == [second]
    assert first == Outcome(lamp.id, LIGHTS, lamp.code, Family.WASTE, State.SUBMITTED, Involved.NO, "WORKS")
    assert (second.code, second.suggestion) == (work.code, WORK)
    assert second.lines == (Given("LABOR", Amount(Decimal(3), "ngay_cong"), Amount(Decimal(2), "ngay_cong")),)


@pytest.mark.parametrize("one", [LIGHTS, WORK, replace(LIGHTS, domain=None, best=())])
def test_a_suggestion_goes_through_plain_data(one: Suggestion) -> None:
    assert from_json(to_json(one)) == one
