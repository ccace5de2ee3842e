"""Tokens of an Official Account: one renewal by one process, kept before use, and no way to lose a pair but Zalo's."""

from __future__ import annotations

import asyncio
import io

import pytest

from bot import logs
from bot.channels.zalo.oa.oauth import OAuthRefused, OAuthUnclear
from bot.channels.zalo.oa.tokens import NotConnected
from tests.bench import Bench, bench, prepared
from tests.channels.zalo_access import Access, access

__all__ = ["access", "bench", "prepared"]

UNCLEAR = [
    (502, b"<html>502 Bad Gateway</html>"),
    (500, b'{"error":-14014,"error_name":"Invalid refresh token"}'),
    (200, b""),
    (200, b'{"access_token":"a","refresh_tok'),
    (200, b'{"access_token":"only half of a pair","expires_in":"90000"}'),
    (200, b'{"access_token":"a\\nb","refresh_token":"r"}'),
    (200, b'{"error":-32,"message":"rate"}'),
    (200, b"[]"),
    (200, b"[" * 100_000),
]
REFUSED = [
    (200, b'{"error":-14014,"error_name":"Invalid refresh token","error_description":"used"}'),
    (200, b'{"error":"-14002","message":"inactive"}'),
    (400, b'{"error":-201}'),
]


async def test_a_token_serves_for_twenty_hours_and_is_then_renewed(access: Access) -> None:
    process = await access.connected()
    first = await process.tokens.current()
    access.passes(hours=19, minutes=59)
    assert (await process.tokens.current(), access.account.oauth.refreshes) == (first, 0)
    access.passes(minutes=1)
    second = await process.tokens.current()
    assert (access.takes(first), access.takes(second), access.account.oauth.refreshes) == (False, True, 1)
    assert (await access.kept()).access == second


async def test_it_is_renewed_by_the_clock_when_nobody_writes(access: Access) -> None:
    process = await access.connected()
    for _ in range(6 * 24 * 5):
        access.passes(minutes=10)
        await process.tokens.keep_fresh()
    assert access.account.oauth.refreshes == 5 * 24 // 20
    assert access.takes(await process.tokens.current())


async def test_it_is_kept_before_it_is_used(access: Access) -> None:
    process = await access.connected()
    access.passes(hours=21)
    used = await process.tokens.current()
    steps = process.steps.passed
    assert steps.index("after commit 3") > steps.index("after call 1") > steps.index("after commit 2")
    assert (await access.kept()).access == used


@pytest.mark.parametrize("hours", [21, 26])
async def test_two_processes_renew_once(access: Access, hours: int) -> None:
    one, two = await access.connected(), access.process()
    access.passes(hours=hours)
    await asyncio.gather(one.tokens.current(), two.tokens.current())
    assert access.account.oauth.refreshes == 1
    assert await access.used(one) == await access.used(two) == (await access.kept()).access
    assert access.account.oauth.refreshes == 1


async def test_whoever_waits_for_another_process_gets_its_token(access: Access) -> None:
    one, two = await access.connected(), access.process()
    access.passes(hours=26)
    assert len(set(await asyncio.gather(one.tokens.current(), two.tokens.current()))) == 1


async def test_many_callers_of_one_process_renew_once(access: Access) -> None:
    process = await access.connected()
    access.passes(hours=21)
    assert len(set(await asyncio.gather(*(process.tokens.current() for _ in range(50))))) == 1
    assert access.account.oauth.refreshes == 1


async def test_many_calls_that_were_refused_at_once_renew_once(access: Access) -> None:
    one, two = await access.connected(), access.process()
    stale = await one.tokens.current()
    access.passes(hours=2)
    asked = [process.tokens.renewed(stale) for process in (one, two) for _ in range(20)]
    assert set(await asyncio.gather(*asked)) == {(await access.kept()).access}
    assert access.account.oauth.refreshes == 1


async def test_after_a_refusal_what_another_process_got_is_read_first(access: Access) -> None:
    one, two = await access.connected(), access.process()
    stale = await two.tokens.current()
    access.passes(hours=20)
    fresh = await one.tokens.current()
    assert await two.tokens.renewed(stale) == fresh
    assert await two.tokens.current() == fresh
    assert access.account.oauth.refreshes == 1


async def test_a_token_that_zalo_ended_early_is_renewed_but_not_again_and_again(access: Access) -> None:
    process = await access.connected()
    access.passes(hours=1)
    renewed = await process.tokens.renewed(await process.tokens.current())
    assert access.takes(renewed)
    with pytest.raises(NotConnected):
        await process.tokens.renewed(renewed)
    assert access.account.oauth.refreshes == 1


@pytest.mark.parametrize("said", [*UNCLEAR, *REFUSED])
async def test_an_error_overwrites_nothing_and_what_is_good_is_used_on(access: Access, said: tuple[int, bytes]) -> None:
    process = await access.connected()
    before = await access.kept()
    access.passes(hours=21)
    process.line.said = [said]
    assert await process.tokens.current() == before.access
    after = await access.kept()
    assert (after.access, after.refresh, after.got) == (before.access, before.refresh, before.got)
    assert after.attempted == access.now()


@pytest.mark.parametrize("said", UNCLEAR)
async def test_after_an_unclear_answer_the_same_token_is_tried_again(access: Access, said: tuple[int, bytes]) -> None:
    process = await access.connected()
    access.passes(hours=26)
    process.line.said = [said]
    with pytest.raises(NotConnected):
        await process.tokens.current()
    assert (await access.kept()).troubled is None
    with pytest.raises(NotConnected):
        await process.tokens.current()
    access.passes(minutes=1)
    assert access.takes(await process.tokens.current())


@pytest.mark.parametrize("said", REFUSED)
async def test_after_a_refusal_consent_is_asked_for_and_tried_again_within_the_hour(
    access: Access, said: tuple[int, bytes]
) -> None:
    process = await access.connected()
    access.passes(hours=26)
    process.line.said = [said]
    with pytest.raises(NotConnected):
        await process.tokens.current()
    assert (await access.kept()).troubled == access.now()
    access.passes(minutes=59)
    with pytest.raises(NotConnected, match="consent"):
        await process.tokens.current()
    access.passes(minutes=1)
    assert access.takes(await process.tokens.current())
    assert (await access.kept()).troubled is None


async def test_a_pair_that_was_lost_on_its_way_needs_consent_and_no_more(access: Access) -> None:
    process = await access.connected()
    access.passes(hours=21)
    access.account.faults.next_lost_answer("access_token")
    stale = await process.tokens.current()
    assert not access.takes(stale)
    access.passes(minutes=1)
    with pytest.raises(NotConnected):
        await process.tokens.renewed(stale)
    assert (await access.kept()).troubled == access.now()
    await access.process().tokens.adopt(access.pair())
    assert access.takes(await process.tokens.current())
    assert (await access.kept()).troubled is None


async def test_a_pair_that_cannot_be_kept_now_is_kept_later_and_not_used_before(access: Access) -> None:
    process = await access.connected()
    access.passes(hours=26)
    process.database.refuses_after = "after call 1"
    for _ in range(2):
        with pytest.raises(NotConnected):
            await process.tokens.current()
    process.database.refuses_after = ""
    await process.tokens.close()
    assert access.takes((await access.kept()).access)
    assert access.takes(await process.tokens.current())
    assert access.account.oauth.refreshes == 1


async def test_a_consent_that_came_during_a_renewal_stays(access: Access) -> None:
    process = await access.connected()
    access.passes(hours=21)

    async def consents() -> None:
        await access.process().tokens.adopt(access.pair())

    _, _ = await asyncio.gather(process.tokens.current(), consents())
    assert access.takes(await access.used(process))
    assert (await access.kept()).troubled is None


async def test_an_account_that_was_never_connected_asks_nobody(access: Access) -> None:
    process = access.process()
    with pytest.raises(NotConnected, match="never connected"):
        await process.tokens.current()
    await process.tokens.keep_fresh()
    assert access.account.counts["access_token"] == 0
    assert (await access.kept()).troubled is None


async def test_a_clock_that_was_set_back_holds_nobody_up(access: Access) -> None:
    process = await access.connected()
    access.passes(hours=21)
    process.line.said = [UNCLEAR[0]]
    await process.tokens.current()
    access.passes(hours=-10)
    assert access.takes(await access.process().tokens.current())


async def test_no_secret_is_in_a_log_an_exception_or_a_repr(access: Access, bench: Bench) -> None:
    heard = io.StringIO()
    logs.configure("debug", json_lines=True, stream=heard)
    try:
        process = await access.connected()
        pair = access.pair()
        await process.tokens.adopt(pair)
        seen = [repr(pair), repr(await access.kept()), repr(process.tokens), repr(process.oauth)]
        access.passes(hours=26)
        for said in (*UNCLEAR, *REFUSED):
            process.line.said = [said]
            with pytest.raises((OAuthRefused, OAuthUnclear)) as no:
                await process.oauth.refresh(pair.refresh)
            seen += [repr(no.value), str(no.value)]
        process.line.said = [REFUSED[0]]
        await process.tokens.keep_fresh()
    finally:
        logs.configure("error", json_lines=True)
    verifier = await process.tokens.verifier()
    whole = "\n".join([heard.getvalue(), *seen])
    assert "consent" in heard.getvalue()
    assert not [s for s in (pair.access, pair.refresh, access.account.app_secret, verifier) if s in whole]
