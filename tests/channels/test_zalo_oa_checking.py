"""What `doctor` says of an Official Account: each trouble has its way out."""

from __future__ import annotations

from typing import Any

import pytest

from bot.channels.zalo.oa.calls import Calls
from bot.channels.zalo.oa.checking import (
    NAME,
    PACKAGE,
    TODO_CONNECT,
    TODO_CONSOLE,
    TODO_NETWORK,
    TODO_OTHER,
    TODO_PAY,
    TODO_TIER,
    check,
)
from tests.channels.zalo_oa_stub import Consent, InProcess, now_of
from tests.emulators.zalo_oa.account import Account


async def findings(account: Account, **more: Any) -> dict[str, tuple[str, str]]:
    """What was found and what to do, by what was looked at."""
    calls: Calls = InProcess(account, Consent(account))
    given: dict[str, Any] = {"oa_id": account.oa_id, "now": now_of(account)}
    told = await check(calls, **(given | more))
    return {what: (found, todo) for what, found, todo in told}


async def test_a_connected_account_says_its_name_and_how_long_it_is_paid() -> None:
    account = Account()
    account.connects()
    told = await findings(account)
    assert account.name in told[NAME][0]
    assert "verified" in told[NAME][0]
    assert "Growth" in told[PACKAGE][0]
    assert [todo for _, todo in told.values()] == ["", ""]


async def test_a_package_that_ends_within_a_month_is_to_be_paid() -> None:
    account = Account()
    account.connects()
    account.package_days = 20
    assert (await findings(account))[PACKAGE][1] == TODO_PAY


@pytest.mark.parametrize(
    ("code", "todo"),
    [(-216, TODO_CONNECT), (-209, TODO_CONSOLE), (-212, TODO_CONSOLE), (-224, TODO_TIER), (-32, TODO_NETWORK)],
)
async def test_a_refusal_says_where_to_go(code: int, todo: str) -> None:
    account = Account()
    account.connects()
    account.faults.next_refusal("getoa", code, times=2)
    told = await findings(account)
    assert told[NAME][1] == todo
    assert str(code) in told[NAME][0]


async def test_without_consent_one_is_sent_to_connect() -> None:
    assert (await findings(Account()))[NAME][1] == TODO_CONNECT


async def test_consent_of_another_account_is_seen() -> None:
    account = Account()
    account.connects()
    assert (await findings(account, oa_id="1"))[NAME][1] == TODO_OTHER


@pytest.mark.parametrize("told", [{}, {"package_valid_through_date": "sang năm"}])
async def test_what_zalo_does_not_say_is_left_out(told: dict[str, str]) -> None:
    account = Account()

    class Silent(InProcess):
        """Knows nothing of packages."""

        async def call(self, path: str, *_: Any, **__: Any) -> dict[str, Any]:
            """That."""
            return told

    found = await check(Silent(account, Consent(account)), oa_id="5", now=now_of(account))
    assert [what for what, _, _ in found] == [NAME]
