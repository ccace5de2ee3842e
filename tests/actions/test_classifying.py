"""Another domain for a waste report: nobody is told, the journal says so, and it can be chosen again or taken back."""

from __future__ import annotations

import pytest

from actions import claims, classifying, review
from actions.undo import undo
from domain.errors import NotFound, NotPossible, NotUnderstood, Refusal, Stale
from domain.people import Grant, Role
from domain.reports import Family, Involved, State
from domain.wastes import BY_CODE
from storage.queries import journal
from tests.actions.conftest import Cast
from tests.bench import HOME, PROVINCE, Bench


@pytest.mark.parametrize("domain", BY_CODE)
async def test_the_desk_chooses_any_domain_and_that_it_is_no_waste_at_all(
    bench: Bench, cast: Cast, domain: str
) -> None:
    report = await bench.file(cast.lan)
    after = await bench.does(classifying.classify, by=cast.hoa, code=report.code, domain=domain)
    assert (after.domain, after.state, after.version) == (domain, State.SUBMITTED, report.version + 1)
    assert after.claimed_by == cast.hoa.id
    last = (await bench.history(report.code))[-1]
    assert (last.act, last.data) == ("classify", {"version": after.version, "domain": domain, "before": None})
    assert await bench.told(cast.lan) == []
    async with bench.checking() as db:
        assert await journal.first_broken(db) is None


@pytest.mark.parametrize("domain", ["", "energy", "NOT_THERE", "WATER"])
async def test_a_domain_that_does_not_exist_or_is_chosen_already_is_refused(
    bench: Bench, cast: Cast, domain: str
) -> None:
    report = await bench.file(cast.lan, domain="WATER")
    with pytest.raises(NotUnderstood) as refusal:
        await bench.does(classifying.classify, by=cast.hoa, code=report.code, domain=domain)
    assert refusal.value.reason == "choose_one"
    assert await bench.report(report.code) == report


async def test_it_can_be_chosen_again_and_taken_back(bench: Bench, cast: Cast) -> None:
    report = await bench.file(cast.lan, domain="WATER")
    await bench.does(classifying.classify, by=cast.hoa, code=report.code, domain="ENERGY")
    await bench.does(classifying.classify, by=cast.hoa, code=report.code, domain="WORKS")
    after = await bench.does(undo, by=cast.hoa, code=report.code)
    assert (after.domain, after.claimed_by) == ("ENERGY", None)


async def test_what_was_decided_on_an_older_version_is_stale(bench: Bench, cast: Cast) -> None:
    report = await bench.file(cast.lan, domain="WATER")
    await bench.does(review.take, by=cast.hoa, code=report.code)
    for domain in ("WATER", "ENERGY"):
        with pytest.raises(Stale):
            await bench.does(
                classifying.classify, by=cast.hoa, code=report.code, domain=domain, expected=report.version
            )


async def test_a_claim_is_respected(bench: Bench, cast: Cast) -> None:
    report = await bench.file(cast.lan)
    await bench.does(claims.claim, by=cast.binh, code=report.code)
    with pytest.raises(NotPossible) as refusal:
        await bench.does(classifying.classify, by=cast.hoa, code=report.code, domain="WATER")
    assert refusal.value.reason == "claimed_by_other"


@pytest.mark.parametrize("family", [Family.CONTRIBUTION, Family.IDEA])
async def test_only_waste_has_a_domain(bench: Bench, cast: Cast, family: Family) -> None:
    report = await bench.file(cast.lan, family)
    with pytest.raises(NotPossible):
        await bench.does(classifying.classify, by=cast.hoa, code=report.code, domain="WATER")


async def test_the_handler_does_not_choose(bench: Bench, cast: Cast) -> None:
    report = await bench.file(cast.lan)
    await bench.does(review.route, by=cast.hoa, code=report.code, handler=cast.minh.id)
    with pytest.raises(Refusal):
        await bench.does(classifying.classify, by=cast.minh, code=report.code, domain="WATER")
    assert (await bench.does(classifying.classify, by=cast.hoa, code=report.code, domain="WATER")).domain == "WATER"


@pytest.mark.parametrize("role", [Role.MODERATOR, Role.STAFF, Role.VILLAGE_HEAD])
async def test_a_case_above_does_not_exist_for_the_commune(bench: Bench, cast: Cast, role: Role) -> None:
    report = await bench.file(cast.lan, involved=Involved.YES, desk=PROVINCE)
    here = await bench.person(f"here-{role}", Grant(role, HOME))
    with pytest.raises(NotFound):
        await bench.does(classifying.classify, by=here, code=report.code, domain="WATER")
    assert (await bench.does(classifying.classify, by=cast.tinh, code=report.code, domain="WATER")).domain == "WATER"
