"""What `doctor` is told of a bot."""

from __future__ import annotations

import pytest

from bot.channels.zalo.bot.calls import Calls
from bot.channels.zalo.bot.checking import BOT, WEBHOOK, check
from tests.channels.zalo_bot_rig import Direct
from tests.emulators.zalo_bot.account import Account

URL = "https://chungtay.example/zalo/bot/webhook"


async def test_a_bot_that_is_well_is_named() -> None:
    account = Account()
    found = await check(Direct(account), mode="polling")
    assert [what for what, _, _ in found] == [BOT, WEBHOOK]
    assert "bot.ChungTay (BASIC" in found[0][1]
    assert [todo for _, _, todo in found] == ["", ""]


async def test_that_it_may_join_groups_is_told() -> None:
    account = Account()
    account.group("Tổ 3")
    assert "may join groups" in (await check(Direct(account), mode="polling"))[0][1]


@pytest.mark.parametrize(
    ("mode", "wanted", "there", "well"),
    [
        ("polling", "", "", True),
        ("polling", "", URL, False),
        ("webhook", URL, URL, True),
        ("webhook", URL, "https://other.example/", False),
        ("webhook", URL, "", False),
    ],
)
async def test_a_webhook_is_set_exactly_where_it_is_wanted(mode: str, wanted: str, there: str, well: bool) -> None:
    account = Account()
    account.webhook.url = there
    found = await check(Direct(account), mode=mode, webhook_url=wanted)
    assert (found[1][2] == "") is well
    assert there in found[1][1]


async def test_a_refused_token_and_a_silent_zalo_each_say_what_to_do() -> None:
    account = Account()
    account.faults.next_bad_gateway("getWebhookInfo")
    assert "__API_BASE" in (await check(Direct(account), mode="polling"))[1][2]
    account.faults.revoked = True
    assert [("Bot Creator" in todo) for _, _, todo in await check(Direct(account), mode="polling")] == [True]
    nobody = Calls(account.token, "http://127.0.0.1:1")
    [(what, found, todo)] = await check(nobody, mode="polling")
    await nobody.close()
    assert (what, "__API_BASE" in todo) == (BOT, True)
    assert account.token.split(":")[1] not in found


async def test_an_answer_that_is_not_as_it_should_be_does_no_harm() -> None:
    account = Account()
    account.faults.next_empty_answer("getMe")
    account.faults.next_empty_answer("getWebhookInfo")
    assert [what for what, _, _ in await check(Direct(account), mode="polling")] == [BOT, WEBHOOK]
