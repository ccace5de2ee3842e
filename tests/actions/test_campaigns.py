"""Campaigns: who composes, who approves, and what each may reach."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from actions import announcing, campaigns, known_campaigns
from domain.campaigns import A_DAY, MOST_OPEN, MOST_TEXT, Audience, Campaign, State
from domain.errors import Missing, NotAllowed, NotFound, NotPossible, NotUnderstood, Refusal, Stale, TooMuch
from domain.notices import NoticeKind
from domain.people import Citizen
from storage.queries import campaigns as queries
from storage.queries import journal
from tests.actions.conftest import Cast
from tests.bench import HOME, PROVINCE, Bench

EVERYBODY_HERE = Audience(units=(HOME,))


async def composed(bench: Bench, by: Citizen, **other: Any) -> Campaign:
    given: dict[str, Any] = {
        "unit": HOME,
        "title": "Dọn đường bản",
        "texts": {"vi": "Mời bà con dọn đường sáng Chủ nhật."},
        "audience": EVERYBODY_HERE,
    }
    return await bench.does(campaigns.compose, by=by, **given | other)


async def handed_in(bench: Bench, by: Citizen) -> Campaign:
    made = await composed(bench, by)
    return await bench.does(campaigns.submit, by=by, code=made.code, expected=made.version)


async def test_a_second_person_approves_and_the_author_hears(bench: Bench, cast: Cast) -> None:
    made = await handed_in(bench, cast.hoa)
    assert [one.kind for one in await bench.notices(cast.binh)] == [NoticeKind.CAMPAIGN_WAITING]
    assert [one.kind for one in await bench.notices(cast.tinh)] == [NoticeKind.CAMPAIGN_WAITING]
    assert await bench.notices(cast.hoa) == []
    with pytest.raises(NotAllowed, match="own_campaign"):
        await bench.does(announcing.approve, by=cast.hoa, code=made.code, expected=made.version)
    approved = await bench.does(announcing.approve, by=cast.binh, code=made.code, expected=made.version)
    assert (approved.state, approved.approver) == (State.APPROVED, cast.binh.id)
    (told,) = await bench.notices(cast.hoa)
    assert (told.kind, told.facts["approved"]) == (NoticeKind.CAMPAIGN_DECIDED, True)
    assert await bench.notices(cast.tinh) == []
    async with bench.checking() as db:
        assert await queries.get(db, made.code) == approved
        assert await journal.first_broken(db) is None


async def test_what_was_refused_is_revised_and_handed_in_again(bench: Bench, cast: Cast) -> None:
    made = await handed_in(bench, cast.hoa)
    refused = await bench.does(
        announcing.refuse, by=cast.binh, code=made.code, expected=made.version, reason="Sai ngày"
    )
    assert (refused.state, refused.reason) == (State.REFUSED, "Sai ngày")
    known = {"code": made.code, "expected": refused.version}
    with pytest.raises(NotAllowed):
        await bench.does(campaigns.revise, by=cast.binh, **known, title="Của tôi")
    revised = await bench.does(campaigns.revise, by=cast.hoa, **known, texts={"vi": "Sáng thứ Bảy.", "en": " "})
    assert (revised.state, dict(revised.texts)) == (State.DRAFT, {"vi": "Sáng thứ Bảy."})
    again = await bench.does(campaigns.submit, by=cast.hoa, code=made.code, expected=revised.version)
    assert (again.state, again.reason) == (State.WAITING, "")
    with pytest.raises(Stale):
        await bench.does(announcing.approve, by=cast.binh, code=made.code, expected=made.version)


@pytest.mark.parametrize(
    ("given", "refusal"),
    [
        ({"title": " "}, Missing("title_required")),
        ({"title": "a" * 121}, TooMuch("title_too_long")),
        ({"texts": {"en": "Hello"}}, Missing("text_required")),
        ({"texts": {"vi": "a" * (MOST_TEXT + 1)}}, TooMuch("text_too_long")),
        ({"texts": {"vi": "a", "fr": "b"}}, NotUnderstood("bad_language")),
        ({"audience": Audience()}, Missing("audience_required")),
        ({"audience": Audience(units=(PROVINCE,))}, NotAllowed("audience_not_yours")),
        ({"audience": Audience(villages=(999,))}, NotAllowed("audience_not_yours")),
        ({"unit": PROVINCE}, NotAllowed("not_allowed")),
    ],
)
async def test_what_is_wrong_is_said(bench: Bench, cast: Cast, given: dict[str, Any], refusal: Refusal) -> None:
    with pytest.raises(type(refusal), match=refusal.reason):
        await composed(bench, cast.hoa, **given)


async def test_the_hour_is_not_past(bench: Bench, cast: Cast) -> None:
    with pytest.raises(NotPossible, match="begins_past"):
        await composed(bench, cast.hoa, begins=bench.now.replace(hour=1))
    assert (await composed(bench, cast.hoa, begins=bench.now)).begins == bench.now


async def test_residents_and_staff_neither_compose_nor_know(bench: Bench, cast: Cast) -> None:
    made = await composed(bench, cast.hoa)
    for nobody in (cast.lan, cast.minh):
        with pytest.raises(NotAllowed):
            await composed(bench, nobody)
        with pytest.raises(NotFound):
            await bench.does(announcing.stop, by=nobody, code=made.code, expected=1, reason="không")
    async with bench.checking() as db:
        assert await known_campaigns.visible(db, by=cast.lan) == []
        assert [one.code for one in await queries.page(db, units=await known_campaigns.visible(db, by=cast.tinh))] == [
            made.code
        ]
        assert await queries.page(db, units=[HOME], before=made.id) == []


async def test_too_many_are_refused(bench: Bench, cast: Cast) -> None:
    for _ in range(A_DAY):
        await handed_in(bench, cast.hoa)
    with pytest.raises(TooMuch, match="campaigns_a_day"):
        await handed_in(bench, cast.hoa)
    for _ in range(MOST_OPEN - A_DAY - 1):
        await composed(bench, cast.binh)
    with pytest.raises(TooMuch, match="campaigns_open"):
        await composed(bench, cast.hoa)
    bench.passes(days=1)
    async with bench.checking() as db:
        draft = next(one for one in await queries.page(db, units=[HOME]) if one.state is State.DRAFT)
    author = cast.hoa if draft.author == cast.hoa.id else cast.binh
    await bench.does(campaigns.submit, by=author, code=draft.code, expected=draft.version)


async def test_it_is_paused_resumed_and_stopped_with_a_reason(bench: Bench, cast: Cast) -> None:
    made = await handed_in(bench, cast.hoa)
    one = await bench.does(announcing.approve, by=cast.binh, code=made.code, expected=made.version)
    one = await bench.does(announcing.pause, by=cast.hoa, code=one.code, expected=one.version)
    with pytest.raises(NotPossible, match="campaign_moved"):
        await bench.does(announcing.pause, by=cast.hoa, code=one.code, expected=one.version)
    one = await bench.does(announcing.resume, by=cast.tinh, code=one.code, expected=one.version)
    assert one.state is State.APPROVED
    with pytest.raises(Missing):
        await bench.does(announcing.stop, by=cast.hoa, code=one.code, expected=one.version, reason=" ")
    one = await bench.does(announcing.stop, by=cast.hoa, code=one.code, expected=one.version, reason="Mưa to")
    assert (one.state, one.reason, one.ended) == (State.STOPPED, "Mưa to", bench.now)


async def test_it_is_looked_at_before(bench: Bench, cast: Cast) -> None:
    made = await composed(bench, cast.hoa, texts={"vi": "Chào", "en": "Hello"})
    await bench.does(campaigns.preview, by=replace(cast.hoa, language="en"), code=made.code)
    (seen,) = await bench.notices(cast.hoa)
    assert (seen.kind, seen.facts["text"], seen.facts["preview"]) == (NoticeKind.CAMPAIGN, "Hello", True)
