"""Consent with PKCE, and tokens that rotate."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from tests.emulators.zalo_oa import Account, Emulator
from tests.emulators.zalo_oa.errors import Lost, Refused
from tests.emulators.zalo_oa.oauth import challenge_of
from tests.emulators.zalo_oa.rig import Caller, Data

CALLBACK = "https://chungtay.example/zalo/oa/callback"
VERIFIER = "aB3" * 14 + "x"


def asking(account: Account, **change: str) -> dict[str, str]:
    """The query of the permission page."""
    return {
        "app_id": account.app_id, "redirect_uri": CALLBACK, "code_challenge": challenge_of(VERIFIER), "state": "s 1",
    } | change  # fmt: skip


@pytest.fixture
def api() -> Caller:
    """An app whose console is filled in, without a consent."""
    account = Account()
    account.oauth.saves(CALLBACK, challenge_of(VERIFIER))
    return Caller(account)


def code(account: Account) -> str:
    """A consent."""
    query = parse_qs(urlsplit(account.oauth.consents(asking(account))).query)
    assert (query["oa_id"], query["state"]) == ([account.oa_id], ["s 1"])
    return query["code"][0]


async def exchange(api: Caller, code: str, verifier: str = VERIFIER) -> Data:
    """The first pair, or the error."""
    return await api.asks_tokens(grant_type="authorization_code", code=code, code_verifier=verifier)


async def refresh(api: Caller, token: str) -> Data:
    """The next pair, or the error."""
    return await api.asks_tokens(grant_type="refresh_token", refresh_token=token)


async def works(api: Caller, access: str) -> bool:
    """Whether calls with this token are taken."""
    _, body = await api.account.call("GET", "/v2.0/oa/getoa", {"Access_Token": access})
    assert b"-216" in body or b"oaid" in body
    return b"oaid" in body


def test_the_challenge_is_as_rfc_7636_says() -> None:
    assert challenge_of("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk") == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"


@pytest.mark.parametrize(
    ("change", "refused"),
    [
        ({"redirect_uri": "https://other.example"}, -14003),
        ({"code_challenge": "other"}, -14003),
        ({"app_id": "5"}, -14002),
    ],
)
def test_a_consent_is_only_asked_for_as_the_console_says(api: Caller, change: dict[str, str], refused: int) -> None:
    with pytest.raises(Refused) as met:
        api.account.oauth.consents(asking(api.account, **change))
    assert met.value.code == refused


def test_nothing_is_asked_for_before_the_console_was_filled_in() -> None:
    account = Account()
    with pytest.raises(Refused):
        account.oauth.asked({"app_id": account.app_id, "redirect_uri": "", "code_challenge": ""})


async def test_a_code_gives_one_pair_within_ten_minutes(api: Caller) -> None:
    given = code(api.account)
    pair = await exchange(api, given)
    assert (set(pair), pair["expires_in"]) == ({"access_token", "refresh_token", "expires_in"}, "90000")
    assert await works(api, pair["access_token"])
    assert "access_token" not in await exchange(api, given)
    late = code(api.account)
    api.hands.moves(601)
    assert (await exchange(api, late))["error"] == -14012


@pytest.mark.parametrize("verifier", ["", VERIFIER[:-1], VERIFIER[:-1] + "-", "x" * 43])
async def test_a_code_is_lost_with_a_wrong_verifier(api: Caller, verifier: str) -> None:
    given = code(api.account)
    assert (await exchange(api, given, verifier))["error"] == -14013
    assert (await exchange(api, given))["error"] == -14012


async def test_a_refresh_kills_both_tokens_before_it(api: Caller) -> None:
    first = await exchange(api, code(api.account))
    second = await refresh(api, first["refresh_token"])
    assert first.keys() == second.keys()
    assert not set(first.values()) & set(second.values()) - {"90000"}
    assert (await works(api, first["access_token"]), await works(api, second["access_token"])) == (False, True)
    again = await refresh(api, first["refresh_token"])
    assert (again["error"], "access_token" in again) == (-14014, False)
    assert (await refresh(api, second["refresh_token"]))["expires_in"] == "90000"
    assert (api.account.oauth.refreshes, api.account.oauth.exchanges) == (2, 1)


async def test_an_access_token_lasts_25_hours_and_a_refresh_token_three_months(api: Caller) -> None:
    pair = api.account.connects()
    api.hands.moves(25 * 3_600 - 1)
    assert await works(api, pair.access)
    api.hands.moves(1)
    assert not await works(api, pair.access)
    api.account.oauth.expired = -220
    _, body = await api.account.call("GET", "/v2.0/oa/getoa", {"access_token": pair.access})
    assert b"-220" in body
    api.hands.moves(89 * 86_400)
    assert (await refresh(api, pair.refresh))["error"] == -14014


async def test_what_revokes_a_consent(api: Caller) -> None:
    for revoke in (
        api.account.oauth.revokes,
        lambda: api.account.oauth.saves("https://new.example", "c"),
        lambda: api.account.oauth.saves("https://new.example", "c", permissions="groups"),
    ):
        pair = api.account.connects()
        revoke()
        assert not await works(api, pair.access)
        assert (await refresh(api, pair.refresh))["error"] == -14014
    pair = api.account.connects()
    api.account.oauth.saves("https://new.example", "another challenge", permissions="groups")
    assert await works(api, pair.access)


async def test_other_calls_for_tokens_are_refused(api: Caller) -> None:
    pair = api.account.connects()
    asked = {"grant_type": "refresh_token", "refresh_token": pair.refresh}
    assert (await api.asks_tokens("wrong", **asked))["error"] == -14004
    assert (await api.asks_tokens(**asked | {"app_id": "5"}))["error"] == -14002
    assert (await api.asks_tokens(**asked | {"grant_type": "password"}))["error"] == -201
    status, body = await api.account.call("POST", "/v4/oa/access_token", api.headers, b"{}")
    assert (status, b"-201" in body) == (200, True)
    assert (await refresh(api, pair.refresh))["expires_in"] == "90000"


async def test_a_pair_is_rotated_although_nobody_got_the_answer(api: Caller) -> None:
    pair = api.account.connects()
    api.account.faults.next_lost_answer("access_token")
    with pytest.raises(Lost):
        await refresh(api, pair.refresh)
    assert not await works(api, pair.access)
    assert (await refresh(api, pair.refresh))["error"] == -14014


async def test_an_answer_that_is_a_page_or_an_error_rotates_nothing(api: Caller) -> None:
    pair = api.account.connects()
    api.account.faults.next_bad_gateway("access_token")
    api.account.faults.next_refusal("access_token", -200)
    with pytest.raises(AssertionError):
        await refresh(api, pair.refresh)
    assert (await refresh(api, pair.refresh))["error"] == -200
    assert await works(api, pair.access)


async def test_an_admin_agrees_on_a_page() -> None:
    async with Emulator() as emulator, httpx.AsyncClient(base_url=emulator.url) as browser:
        refused = await browser.get("/v4/oa/permission", params=asking(emulator))
        assert (refused.status_code, "-14003" in refused.text, "Đồng ý" in refused.text) == (200, True, False)
        emulator.oauth.saves(CALLBACK, challenge_of(VERIFIER))
        assert "Đồng ý" in (await browser.get("/v4/oa/permission", params=asking(emulator))).text
        sent = await browser.post("/v4/oa/permission", params=asking(emulator))
        assert (sent.status_code, sent.headers["Location"].partition("?")[0]) == (302, CALLBACK)
        given = parse_qs(urlsplit(sent.headers["Location"]).query)["code"][0]
        assert "access_token" in await exchange(Caller(emulator), given)
        assert "-14003" in (await browser.post("/v4/oa/permission", params=asking(emulator, redirect_uri="x"))).text
