"""What joining and parting chats must not lead to: others' offices, one's own report judged, guessed codes."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from actions import identity, linking, membership, review
from actions.identity import HANDLE
from domain.errors import NotAllowed, NotFound, NotPossible, Refusal, TooMuch
from domain.notices import Notice, NoticeKind
from domain.people import Citizen, Grant, Role
from domain.permissions import Relation, relation
from storage.queries import access, consents, notices, passes, people, spent
from storage.queries import linking as queries
from storage.queries.passes import print_of
from storage.queries.spent import PASSES
from storage.tables import (
    grants,
    outbox,
    sessions,
    undos,
)
from storage.tables import passes as passes_table
from tests.actions.conftest import Cast
from tests.actions.joining import Both, agrees, coded, joined, joins, lan
from tests.bench import HOME, Bench

__all__ = ["lan"]


async def test_a_code_is_good_once_for_a_quarter_of_an_hour_and_for_nothing_else(
    bench: Bench, lan: Both, cast: Cast
) -> None:
    old, code = await coded(bench, lan.first), await coded(bench, lan.first)
    for wrong in (old, "BCFGH234", ""):
        with pytest.raises(NotFound):
            await joins(bench, wrong, lan.second)
    async with bench.database.write() as db:
        console = await passes.issue(
            db, opens="console", citizen=cast.hoa.id, address=None, ttl=linking.LASTS, now=bench.now
        )
        assert await passes.redeem(db, secret=code, opens="console", now=bench.now) is None
        assert await passes.redeem(db, secret=code, opens="chat", now=bench.now) is None
    with pytest.raises(NotFound):
        await joins(bench, console, lan.second)
    await joins(bench, code.lower(), lan.second)
    with pytest.raises(NotFound):
        await joins(bench, code, cast.lan)
    late = await coded(bench, lan.first)
    bench.passes(minutes=15)
    with pytest.raises(NotFound):
        await joins(bench, late, cast.lan)


async def test_the_code_of_the_web_chat_for_another_device_joins_as_well(bench: Bench, lan: Both) -> None:
    async with bench.database.write() as db:
        code = await passes.issue(
            db, opens="chat", citizen=lan.first.id, address=lan.first.address, ttl=linking.LASTS, now=bench.now
        )
    assert (await joins(bench, code, lan.second)).id == lan.first.id


@pytest.mark.parametrize("role", Role)
async def test_whoever_holds_an_office_gives_a_code_and_types_none(bench: Bench, lan: Both, role: Role) -> None:
    officer = await bench.person("officer", Grant(role, HOME))
    with pytest.raises(NotAllowed) as refused:
        await joins(bench, await coded(bench, lan.first), officer)
    assert refused.value.reason == "office_stays"
    known = await joins(bench, await coded(bench, officer), lan.second)
    assert (known.id, known.grants) == (officer.id, officer.grants)


async def test_two_officers_never_become_one(bench: Bench, cast: Cast) -> None:
    with pytest.raises(NotAllowed):
        await joins(bench, await coded(bench, cast.hoa), cast.binh)
    async with bench.checking() as db:
        assert len(await queries.chats(db, cast.hoa.id)) == 1


async def test_an_officer_who_joins_is_the_author_of_their_reports_and_no_longer_their_judge(
    bench: Bench, lan: Both, cast: Cast
) -> None:
    report = await bench.file(lan.second)
    taken = await bench.does(review.take, by=cast.hoa, code=report.code)
    assert taken.claimed_by == cast.hoa.id
    known = await joins(bench, await coded(bench, cast.hoa), lan.second)
    after = await bench.report(report.code)
    assert relation(known, after) is Relation.AUTHOR
    assert (after.claimed_by, after.claimed_until) == (None, None)
    with pytest.raises(NotAllowed) as refused:
        await bench.does(review.reject, by=known, code=report.code, reason="Thôi", expected=after.version)
    assert refused.value.reason == "own_report"


async def test_a_decision_on_what_became_ones_own_report_cannot_be_taken_back(
    bench: Bench, lan: Both, cast: Cast
) -> None:
    report = await bench.file(lan.second)
    await bench.does(review.reject, by=cast.hoa, code=report.code, reason="Thiếu", expected=report.version)
    await joins(bench, await coded(bench, cast.hoa), lan.second)
    async with bench.checking() as db:
        assert (await db.execute(select(undos))).all() == []


async def test_whoever_handles_a_report_does_not_become_its_author(bench: Bench, lan: Both, cast: Cast) -> None:
    report = await bench.file(lan.second)
    await bench.does(
        review.route, by=cast.hoa, code=report.code, handler=cast.minh.id, note="", expected=report.version
    )
    code = await coded(bench, cast.minh)
    with pytest.raises(NotPossible) as refused:
        await joins(bench, code, lan.second)
    assert refused.value.reason == "judges_own"
    assert (await bench.report(report.code)).author == lan.second.id


async def test_joining_oneself_is_refused_and_uses_nothing_up(bench: Bench, lan: Both) -> None:
    code = await coded(bench, lan.first)
    for _ in range(2):
        with pytest.raises(NotPossible) as refused:
            await bench.does(linking.look, by=lan.first, token=print_of(code))
        assert refused.value.reason == "same_person"
    assert (await joins(bench, code, lan.second)).id == lan.first.id


async def test_sessions_and_codes_of_whoever_vanishes_end(bench: Bench, lan: Both, cast: Cast) -> None:
    async with bench.database.write() as db:
        cookie = await access.open_session(db, lan.second.id, now=bench.now)
        hoas = await access.open_session(db, cast.hoa.id, now=bench.now)
    theirs = await coded(bench, lan.second)
    await joins(bench, await coded(bench, cast.hoa), lan.second)
    async with bench.checking() as db:
        assert await access.session_citizen(db, cookie, now=bench.now) is None
        assert await access.session_citizen(db, hoas, now=bench.now) == cast.hoa.id
        of_lan = select(passes_table.c.opens).where(passes_table.c.citizen == lan.second.id)
        assert list(await db.scalars(of_lan)) == []
        assert list(await db.scalars(select(sessions.c.citizen).where(sessions.c.ended.is_(None)))) == [cast.hoa.id]
    with pytest.raises(NotFound):
        await joins(bench, theirs, cast.lan)


async def test_three_chats_are_one_person_whichever_way_they_were_joined(bench: Bench, lan: Both, cast: Cast) -> None:
    await joined(bench, lan)
    async with bench.checking() as db:
        second = (await people.citizens_at(db, [lan.second.address]))[lan.second.address]
    await joins(bench, await coded(bench, cast.lan), second)
    async with bench.checking() as db:
        assert {one.id for one in await queries.chats(db, cast.lan.id)} == {
            lan.first.address, lan.second.address, cast.lan.address,
        }  # fmt: skip
        assert await queries.chats(db, lan.first.id) == []


async def test_a_chat_that_is_parted_has_nothing_and_its_notices_go_to_the_others(bench: Bench, lan: Both) -> None:
    report = await bench.file(lan.second)
    await agrees(bench, lan.second, HANDLE)
    await joined(bench, lan)
    notice = Notice(NoticeKind.CLOSED, lan.first.id, {"code": report.code})
    async with bench.database.write() as db:
        await notices.tell(db, notice, dedupe="one", now=bench.now)
        known = (await people.citizens_at(db, [lan.second.address]))[lan.second.address]
    code = await coded(bench, known)
    rest = await bench.does(linking.part, by=known, chat=lan.second.address)
    assert rest.id == lan.first.address
    async with bench.checking() as db:
        alone = (await people.citizens_at(db, [lan.second.address]))[lan.second.address]
        assert (alone.grants, alone.unit) == ((), None)
        assert await queries.reports_of(db, alone.id) == 0
        assert await queries.reports_of(db, lan.first.id) == 1
        assert not await consents.given(db, citizen=alone.id, purpose=HANDLE, version=identity.VERSION)
        assert list(await db.scalars(select(outbox.c.address))) == [lan.first.address]
    with pytest.raises(NotFound):
        await joins(bench, code, alone)


async def test_an_office_stays_with_the_person_when_a_chat_is_parted(bench: Bench, lan: Both, cast: Cast) -> None:
    known = await joins(bench, await coded(bench, cast.hoa), lan.second)
    async with bench.database.write() as db:
        cookie = await access.open_session(db, cast.hoa.id, now=bench.now)
    await bench.does(linking.part, by=known, chat=lan.second.address)
    async with bench.checking() as db:
        assert await access.session_citizen(db, cookie, now=bench.now) is None
        assert (await people.citizens_at(db, [lan.second.address]))[lan.second.address].grants == ()
        assert list(await db.scalars(select(grants.c.citizen).where(grants.c.id == 1))) == [cast.hoa.id]


async def test_neither_the_only_chat_nor_anothers_can_be_parted(bench: Bench, lan: Both) -> None:
    for chat, reason in (
        (lan.first.address, "only_chat"),
        (lan.second.address, "no_such_chat"),
        (10**6, "no_such_chat"),
    ):
        with pytest.raises(Refusal) as refused:
            await bench.does(linking.part, by=lan.first, chat=chat)
        assert refused.value.reason == reason


async def test_a_chat_that_types_wrong_codes_has_to_wait_and_the_others_need_not(
    bench: Bench, lan: Both, cast: Cast
) -> None:
    code = await coded(bench, lan.first)
    for _ in range(linking.TRIES):
        await bench.does(linking.check_tries, by=lan.second)
        await bench.does(linking.was_wrong, by=lan.second)
    with pytest.raises(TooMuch):
        await bench.does(linking.look, by=lan.second, token=print_of(code))
    await bench.does(linking.look, by=cast.lan, token=print_of(code))
    bench.passes(minutes=15)
    await bench.does(linking.check_tries, by=lan.second)


async def test_all_chats_together_have_a_cap_too(bench: Bench, lan: Both, cast: Cast) -> None:
    async with bench.database.write() as db:
        for _ in range(linking.TRIES_OF_ALL):
            await linking.was_wrong(db, by=lan.second, now=bench.now)
    with pytest.raises(TooMuch):
        await bench.does(linking.check_tries, by=cast.lan)
    await bench.does(linking.check_tries, by=cast.lan, long=True)
    bench.passes(minutes=15)
    async with bench.checking() as db:
        assert await spent.count(db, PASSES, now=bench.now) == linking.TRIES_OF_ALL


async def test_an_invitation_of_before_and_a_typed_one_both_work(bench: Bench, lan: Both) -> None:
    given = Grant(Role.STAFF, HOME)
    code = await bench.does(_invited, by=lan.first, given=given)
    assert await bench.does(membership.join, by=lan.first, code=f" {code[:4].lower()} {code[4:]}") == given


async def _invited(db: object, *, given: Grant, by: Citizen, now: object) -> str:
    return await membership.invite(db, given=given, by=by.id, now=now)  # type: ignore[arg-type]
