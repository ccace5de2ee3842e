"""Joining an office: an invitation works once, for a week, for one role in one unit."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from actions import membership
from domain.errors import NotFound
from domain.people import Grant, Role
from storage.queries import people
from storage.tables import invites, journal
from tests.actions.conftest import Cast
from tests.bench import HOME, Bench

GIVEN = Grant(Role.MODERATOR, HOME)


async def invited(bench: Bench, given: Grant = GIVEN) -> str:
    async with bench.database.write() as db:
        return await membership.invite(db, given=given, by=None, now=bench.now)


async def test_an_invitation_gives_its_role_once(bench: Bench, cast: Cast) -> None:
    code = await invited(bench)
    assert await bench.does(membership.join, by=cast.lan, code=code) == GIVEN
    async with bench.checking() as db:
        found = await people.citizen(db, cast.lan.id)
        assert found is not None
        assert found.grants == (GIVEN,)
        assert cast.lan.id in await people.holders(db, Role.MODERATOR, HOME)
        assert list(await db.scalars(select(journal.c.act).order_by(journal.c.id))) == ["invite", "join"]
    with pytest.raises(NotFound):
        await bench.does(membership.join, by=cast.minh, code=code)


@pytest.mark.parametrize("days", [7, 8])
async def test_an_invitation_lasts_a_week(bench: Bench, cast: Cast, days: int) -> None:
    code = await invited(bench)
    bench.passes(days=days)
    with pytest.raises(NotFound) as refusal:
        await bench.does(membership.join, by=cast.lan, code=code)
    assert refusal.value.reason == "no_such_invite"


async def test_a_code_that_was_never_given_opens_nothing(bench: Bench, cast: Cast) -> None:
    for code in ("", "abc", "x" * 10_000):
        with pytest.raises(NotFound):
            await bench.does(membership.join, by=cast.lan, code=code)


async def test_nobody_is_invited_into_a_unit_that_does_not_exist(bench: Bench) -> None:
    with pytest.raises(NotFound):
        await invited(bench, Grant(Role.STAFF, "nowhere"))


async def test_a_copy_of_the_database_holds_no_usable_invitation(bench: Bench) -> None:
    code = await invited(bench)
    async with bench.checking() as db:
        assert code not in str((await db.execute(select(invites))).all())


async def test_the_same_role_twice_is_held_once(bench: Bench, cast: Cast) -> None:
    for _ in range(2):
        await bench.does(membership.join, by=cast.lan, code=await invited(bench))
    async with bench.checking() as db:
        found = await people.citizen(db, cast.lan.id)
    assert found is not None
    assert found.grants == (GIVEN,)
