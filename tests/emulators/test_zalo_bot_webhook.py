"""Events are brought to a webhook as Zalo does it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import pytest
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from tests.emulators.telegram.rig import served
from tests.emulators.zalo_bot import Account, Emulator
from tests.emulators.zalo_bot.state import PUBLIC
from tests.emulators.zalo_bot.webhook import PAUSES, outcome

HOOK = {"url": f"{PUBLIC}/zalo", "secret_token": "rat-bi-mat"}


class Site:
    """A bot's webhook, in process. Answers with the next of `statuses`, then with 200."""

    def __init__(self) -> None:
        self.statuses: list[int] = []
        self.met: list[tuple[str, bytes, Mapping[str, str]]] = []

    async def get(self, url: str) -> tuple[int, bytes]:
        return 404, b""

    async def post(self, url: str, body: bytes, headers: Mapping[str, str]) -> int:
        self.met.append((url, body, headers))
        return self.statuses.pop(0) if self.statuses else 200


@pytest.fixture
def site() -> Site:
    """Where the bot listens."""
    return Site()


@pytest.fixture
async def account(site: Site) -> Account:
    """A bot whose webhook is set."""
    account = Account(outside=site)
    account.hosts[PUBLIC] = "http://real.example"
    account.webhook.doubles = 0
    await asked(account, "setWebhook", HOOK)
    site.met.clear()
    return account


async def asked(account: Account, method: str, fields: dict[str, Any]) -> dict[str, Any]:
    """The answer to a call."""
    answer: dict[str, Any] = json.loads((await account.call(method, fields))[1])
    return answer


async def test_a_webhook_is_probed_with_an_empty_body_and_stored_in_any_case(site: Site) -> None:
    account = Account(outside=site)
    site.statuses = [403]
    answer = await asked(account, "setWebhook", HOOK)
    check = answer["result"]["verification"]
    assert (answer["ok"], check["ok"], check["outcome"]) == (True, False, "webhook.http.403")
    assert [body for _, body, _ in site.met] == [b""]
    assert (await asked(account, "getWebhookInfo", {}))["result"]["url"] == HOOK["url"]
    assert (await asked(account, "testWebhook", {}))["result"]["outcome"] == "webhook.ok"
    assert (await asked(account, "deleteWebhook", {}))["result"]["url"] == ""


async def test_testing_a_webhook_has_an_end_each_day(account: Account) -> None:
    account.webhook.tests_left = 0
    assert (await asked(account, "testWebhook", {}))["errorCode"] == 426


@pytest.mark.parametrize(
    ("status", "said"),
    [
        (204, "webhook.ok"), (0, "webhook.err.conn"), (404, "webhook.http.404"), (302, "webhook.http.other"),
        (503, "webhook.http.5xx"),
    ],
)  # fmt: skip
def test_outcomes_have_zalos_names(status: int, said: str) -> None:
    assert outcome(status) == said


async def test_an_event_comes_with_the_secret_bare_or_wrapped(account: Account, site: Site) -> None:
    an = account.person("An")
    events = [an.says(f"tin {number}") for number in range(12)]
    assert await account.deliver() == [200] * 12
    url, _, headers = site.met[0]
    assert (url, headers["X-Bot-Api-Secret-Token"]) == ("http://real.example/zalo", "rat-bi-mat")
    bodies = [json.loads(body) for _, body, _ in site.met]
    assert {frozenset(body) for body in bodies} == {frozenset({"ok", "result"}), frozenset({"event_name", "message"})}
    assert [body.get("result", body) for body in bodies] == events


async def test_some_events_come_twice(account: Account, site: Site) -> None:
    account.webhook.doubles = 0.3
    an = account.person("An")
    for number in range(20):
        an.says(f"tin {number}")
    await account.deliver()
    assert 20 < len(site.met) < 35


async def test_what_is_not_taken_is_brought_again_and_then_lost(account: Account, site: Site) -> None:
    an, begun = account.person("An"), account.clock()
    an.says("một")
    site.statuses = [503, 0, 500, 404]
    assert await account.deliver(attempts=9) == [503, 0, 500, 404]
    assert account.clock() == begun + sum(PAUSES)
    assert (account.waiting, account.webhook.trials) == (0, {})


@pytest.mark.parametrize(("ordered", "order"), [(True, [0, 2, 0, 1]), (False, [0, 1, 2, 0])])
async def test_what_is_not_taken_holds_up_its_own_chat_at_most(
    account: Account, site: Site, ordered: bool, order: list[int]
) -> None:
    account.webhook.ordered = ordered
    an, binh = account.person("An"), account.person("Bình")
    said = [an.says("một"), an.says("hai"), binh.says("ba")]
    site.statuses = [503]
    assert await account.deliver() == [503]
    assert await account.deliver() == [200, 200, 200]
    bodies = [json.loads(body) for _, body, _ in site.met]
    assert [body.get("result", body) for body in bodies] == [said[number] for number in order]


async def test_over_the_network_it_is_java_that_calls() -> None:
    met: list[Request] = []

    async def hook(request: Request) -> Response:
        met.append(request)
        return Response(status_code=200 if request.headers["X-Bot-Api-Secret-Token"] == "rat-bi-mat" else 401)

    async with served([Route("/zalo", hook, methods=["POST"])]) as real, Emulator() as emulator:
        emulator.hosts[PUBLIC] = real
        assert (await asked(emulator, "setWebhook", HOOK))["result"]["verification"]["ok"]
        emulator.person("An").says("một")
        assert set(await emulator.deliver()) == {200}
        emulator.hosts[PUBLIC] = "http://127.0.0.1:1"
        assert (await asked(emulator, "testWebhook", {}))["result"]["outcome"] == "webhook.err.conn"
    assert {request.headers["User-Agent"] for request in met} == {"Java/1.8.0_192"}
    assert "content-type" not in met[0].headers
    assert met[1].headers["Content-Type"] == "application/json"
