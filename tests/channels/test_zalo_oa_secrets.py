"""No token, secret or word of a person in any log line, exception or representation of an Official Account."""

from __future__ import annotations

import logging
import traceback
from typing import Any

import pytest
from structlog.testing import capture_logs

from bot.channels.channel import SendError
from bot.channels.zalo.oa.calls import ACCOUNT, Calls
from bot.channels.zalo.oa.webhook import HEADER, PATH
from bot.channels.zalo.oa.wire import CallFailed
from domain.screen import Option, Screen
from tests.channels.zalo_oa_stub import SIGNING, Consent, brought, hooked, known, official, to
from tests.emulators.telegram.rig import Inbox
from tests.emulators.zalo_oa.account import Account
from tests.emulators.zalo_oa.server import Emulator

WORDS = "chỉ mình tôi biết chuyện này"
CODES = (-32, -100, -200, -201, -211, -213, -216, -220, -230, -248, -5)


def secrets_of(account: Account) -> list[str]:
    """What must not be seen."""
    pair = account.oauth.current
    assert pair
    return [pair.access, pair.refresh, account.app_secret, account.webhook_secret, SIGNING, WORDS]


async def test_whatever_goes_wrong_nothing_secret_is_told(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    told: list[str] = []
    async with Emulator() as emulator:
        emulator.connects()
        channel = official(emulator, calls=Calls(emulator.url, Consent(emulator)))
        an = known(emulator)
        out = to(an, Screen(WORDS, ((Option("Gửi", "send"),),), photos=("gone",)))
        with capture_logs() as logs:
            for code in CODES:
                emulator.faults.next_refusal("message/cs", code, times=2)
                with pytest.raises(SendError) as caught:
                    await channel.send(out)
                told += _everything(caught.value)
            for make in (emulator.faults.next_bad_gateway, emulator.faults.next_lost_answer):
                make("message/cs")
                with pytest.raises(SendError) as caught:
                    await channel.send(out)
                told += _everything(caught.value)
            await channel.close()
            with pytest.raises(SendError) as caught:
                await channel.send(out)
            told += _everything(caught.value)
        told += [str(logs), caplog.text, repr(channel), repr(vars(channel))]
    assert [secret for secret in secrets_of(emulator) for text in told if secret in text] == []


async def test_an_address_that_nobody_serves_tells_no_token() -> None:
    account = Account()
    account.connects()
    calls = Calls("http://127.0.0.1:1", Consent(account))
    with pytest.raises(CallFailed) as caught:
        await calls.call(ACCOUNT)
    await calls.close()
    assert [secret for secret in secrets_of(account) for text in _everything(caught.value) if secret in text] == []


async def test_the_webhook_tells_nothing_of_what_comes(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with capture_logs() as logs:
        async with hooked(Inbox(failures=1)) as (account, client, _):
            account.connects()
            event = account.person("An").says(WORDS)
            answers = [await brought(client, account, event) for _ in range(2)]
            wrong = await client.post(PATH, content=event.body, headers={HEADER: "mac=" + "0" * 64})
    assert (*answers, wrong.status_code, wrong.content) == (503, 200, 403, b"")
    assert [secret for secret in secrets_of(account) if secret in str(logs) + caplog.text] == []


@pytest.mark.parametrize("missing", ["oa_id", "app_id", "signing"])
def test_an_account_without_ids_or_secrets_is_refused_at_once(missing: str) -> None:
    given: dict[str, Any] = {missing: ""}
    with pytest.raises(ValueError, match="needs its id"):
        official(Account(), **given)
    with pytest.raises(ValueError, match="needs its id"):
        official(Account(), secrets=("", ""))


def _everything(error: BaseException) -> list[str]:
    return [str(error), repr(error), "".join(traceback.format_exception(error))]
