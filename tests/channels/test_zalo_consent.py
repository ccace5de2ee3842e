"""Consent of an administrator: our links, Zalo's page, the way back; and the alarm that brings the link."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from bot.channels.zalo.oa import explaining
from bot.channels.zalo.oa.consent import ConsentRefused
from bot.channels.zalo.oa.oauth import challenge, new_verifier
from bot.channels.zalo.oa.tokens import NotConnected
from tests.bench import bench, prepared
from tests.channels.zalo_consenting import Rig, rig
from tests.emulators.zalo_oa.errors import Refused

__all__ = ["bench", "prepared", "rig"]


def test_pkce_is_as_zalo_wants_it() -> None:
    verifier = new_verifier()
    assert len(verifier) == 43
    assert verifier.isalnum()
    assert verifier.isascii()
    # The example of RFC 7636, appendix B.
    assert challenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk") == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"


@pytest.mark.parametrize("tapped", [False, True])
async def test_one_tap_connects(rig: Rig, tapped: bool) -> None:
    await rig.saves()
    link = rig.consent.link() if tapped else await rig.consent.consent_url()
    back = await rig.browser.get(await rig.agrees(link))
    assert back.status_code == 200
    assert explaining.CONNECTED.vi in back.text
    assert await rig.connected()
    assert rig.woken == [True]
    assert back.headers["referrer-policy"] == "no-referrer"
    assert back.headers["cache-control"] == "no-store"


async def test_a_link_in_a_notice_is_good_for_a_week_and_leads_to_a_fresh_page(rig: Rig) -> None:
    await rig.saves()
    link = rig.consent.link()
    rig.access.passes(days=6, hours=23)
    assert (await rig.browser.get(await rig.agrees(link))).status_code == 200
    rig.access.passes(hours=1)
    assert (await rig.browser.get(link)).status_code == 403


async def _old(rig: Rig, back: str) -> str:
    rig.access.passes(hours=1)
    return back


async def _forged(rig: Rig, back: str) -> str:
    return back.replace("state=", "state=0")


async def _without(rig: Rig, back: str) -> str:
    return back.partition("&state=")[0]


async def _of_another_link(rig: Rig, back: str) -> str:
    return back.partition("&state=")[0] + "&state=" + rig.consent.link().partition("pass=")[2]


async def _odd(rig: Rig, back: str) -> str:
    return back.partition("&state=")[0] + "&state=%F0%9F%92%A9." + "x" * 9_000


async def _other_account(rig: Rig, back: str) -> str:
    return back.replace(rig.access.account.oa_id, "123456")


async def _no_account(rig: Rig, back: str) -> str:
    return back.replace("oa_id=", "oa=")


async def _no_code(rig: Rig, back: str) -> str:
    return back.replace("code=", "kode=")


async def _wrong_code(rig: Rig, back: str) -> str:
    return back.replace("code=", "code=x")


async def _late(rig: Rig, back: str) -> str:
    rig.access.passes(minutes=11)
    return back


async def _no_answer(rig: Rig, back: str) -> str:
    rig.access.account.faults.next_lost_answer("access_token")
    return back


async def _bad_gateway(rig: Rig, back: str) -> str:
    rig.access.account.faults.next_bad_gateway("access_token")
    return back


async def _inactive(rig: Rig, back: str) -> str:
    rig.access.account.faults.next_refusal("access_token", -14002)
    return back


async def _redirect(rig: Rig, back: str) -> str:
    rig.access.account.faults.next_refusal("access_token", -14003)
    return back


async def _disk_full(rig: Rig, back: str) -> str:
    rig.process.database.refuses_after = "after call 1"
    return back


WRONG = {
    _old: (403, explaining.OLD_LINK),
    _forged: (403, explaining.OLD_LINK),
    _without: (403, explaining.NO_STATE),
    _of_another_link: (403, explaining.OLD_LINK),
    _odd: (403, explaining.OLD_LINK),
    _other_account: (403, explaining.OTHER_ACCOUNT),
    _no_account: (400, explaining.NO_CODE),
    _no_code: (400, explaining.NO_CODE),
    _wrong_code: (400, explaining.refused(-14012)),
    _late: (400, explaining.refused(-14012)),
    _no_answer: (503, explaining.UNCLEAR),
    _bad_gateway: (503, explaining.UNCLEAR),
    _inactive: (400, explaining.refused(-14002)),
    _redirect: (400, explaining.refused(-14003)),
    _disk_full: (503, explaining.NOT_NOW),
}


@pytest.mark.parametrize("wrong", WRONG, ids=lambda wrong: wrong.__name__)
async def test_what_is_wrong_is_said_and_changes_nothing(rig: Rig, wrong: Any) -> None:
    await rig.saves()
    await rig.process.tokens.adopt(rig.access.pair())
    before = await rig.access.kept()
    rig.process.steps.passed.clear()
    link = await wrong(rig, await rig.agrees(await rig.consent.consent_url()))
    back = await rig.browser.get(link)
    status, sentence = WRONG[wrong]
    assert back.status_code == status
    assert sentence.vi in back.text
    assert sentence.en in back.text
    assert await rig.access.kept() == before
    assert rig.woken == []


async def test_a_look_ahead_uses_no_code_up(rig: Rig) -> None:
    await rig.saves()
    back = await rig.agrees(await rig.consent.consent_url())
    assert (await rig.browser.head(back)).status_code == 200
    assert not await rig.connected()
    assert (await rig.browser.get(back)).status_code == 200
    assert await rig.connected()


async def test_the_same_way_back_a_second_time_changes_nothing(rig: Rig) -> None:
    await rig.saves()
    back = await rig.agrees(await rig.consent.consent_url())
    await rig.browser.get(back)
    assert (await rig.browser.get(back)).status_code == 400
    assert await rig.connected()


async def test_zalo_refuses_what_the_console_was_not_told(rig: Rig) -> None:
    rig.access.account.oauth.saves(rig.consent.redirect, "another challenge")
    with pytest.raises(Refused):
        await rig.agrees(await rig.consent.consent_url())


@pytest.mark.parametrize("whole", [True, False])
async def test_what_an_administrator_copied_connects(rig: Rig, whole: bool) -> None:
    await rig.saves()
    back = await rig.agrees(await rig.consent.consent_url())
    await rig.consent.typed(f"  {back}\n" if whole else parse_qs(urlsplit(back).query)["code"][0])
    assert await rig.connected()


async def test_a_refresh_token_by_hand_connects_and_is_used_up(rig: Rig) -> None:
    given = rig.access.account.connects()
    await rig.consent.by_hand(f" {given.refresh}\n")
    assert await rig.connected()
    with pytest.raises(ConsentRefused):
        await rig.consent.by_hand(given.refresh)
    assert await rig.connected()


async def test_tokens_of_another_account_are_not_kept(rig: Rig) -> None:
    rig.whose[""] = "123456"
    with pytest.raises(ConsentRefused) as no:
        await rig.consent.by_hand(rig.access.account.connects().refresh)
    assert no.value.sentence is explaining.OTHER_ACCOUNT
    with pytest.raises(NotConnected):
        await rig.process.tokens.current()


async def test_by_hand_nothing_is_refused_because_zalo_does_not_say_whose_it_is(rig: Rig) -> None:
    rig.whose[""] = ""
    await rig.consent.by_hand(rig.access.account.connects().refresh)
    assert await rig.connected()
