"""What passes with time at Telegram, on a clock that nobody waits for: presses, links, updates, webhook tries."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import pairwise

import httpx
import pytest
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from tests.emulators.telegram import Emulator, Person
from tests.emulators.telegram.account import PRESS_SECONDS
from tests.emulators.telegram.api import Api
from tests.emulators.telegram.clock import Hands
from tests.emulators.telegram.errors import OLD_QUERY
from tests.emulators.telegram.pictures import picture
from tests.emulators.telegram.rig import served

KEYS = {"inline_keyboard": [[{"text": "b", "callback_data": "x"}]]}


def moves(emulator: Emulator, seconds: float) -> None:
    """Let time pass."""
    assert isinstance(emulator.clock, Hands)
    emulator.clock.moves(seconds)


async def test_a_press_can_be_answered_for_some_seconds_and_then_counts_as_unanswered(api: Api) -> None:
    await api.call("sendMessage", text="a", reply_markup=KEYS)
    soon, late = (api.person.taps("b")["callback_query"]["id"] for _ in range(2))
    moves(api.emulator, PRESS_SECONDS - 1)
    assert (await api.call("answerCallbackQuery", callback_query_id=soon))["ok"]
    moves(api.emulator, 1)
    refused = await api.call("answerCallbackQuery", callback_query_id=late)
    assert refused == {"ok": False, "error_code": 400, "description": f"Bad Request: {OLD_QUERY}"}
    assert api.emulator.unanswered == [late]


async def test_a_download_link_works_for_an_hour_and_a_new_one_again(api: Api) -> None:
    file = api.person.sends_photo(picture())["message"]["photo"][-1]["file_id"]
    path = (await api.call("getFile", file_id=file))["result"]["file_path"]
    url = f"{api.emulator.url}/file/bot{api.emulator.token}/{path}"
    async with httpx.AsyncClient() as http:
        moves(api.emulator, 3_599)
        assert (await http.get(url)).status_code == 200
        moves(api.emulator, 1)
        assert (await http.get(url)).status_code == 404
        await api.call("getFile", file_id=file)
        assert (await http.get(url)).status_code == 200


async def test_a_link_that_getfile_never_gave_leads_nowhere(api: Api) -> None:
    api.person.sends_photo(picture())
    async with httpx.AsyncClient() as http:
        url = f"{api.emulator.url}/file/bot{api.emulator.token}/photos/file_1.jpg"
        assert (await http.get(url)).status_code == 404


@pytest.mark.parametrize(("size", "taken"), [(20 << 20, True), ((20 << 20) + 1, False)])
async def test_a_bot_can_fetch_files_up_to_20_mb(api: Api, size: int, taken: bool) -> None:
    file = api.person.sends_file(b"x", size=size)["message"]["document"]["file_id"]
    answer = await api.call("getFile", file_id=file)
    assert answer["ok"] is taken
    assert answer.get("description", "") == ("" if taken else "Bad Request: file is too big")


async def test_an_update_that_nobody_fetches_is_dropped_after_a_day_and_a_press_after_150_seconds(api: Api) -> None:
    await api.call("sendMessage", text="a", reply_markup=KEYS)
    said = api.person.says("xin chào")
    api.person.taps("b")
    moves(api.emulator, 151)
    assert (await api.call("getUpdates"))["result"] == [said]
    moves(api.emulator, 86_400)
    assert (await api.call("getUpdates"))["result"] == []


async def test_a_late_update_comes_after_what_was_said_later_with_the_time_it_was_said(api: Api) -> None:
    api.emulator.queue.held = 1
    late = api.person.says("trước")
    moves(api.emulator, 3 * 3_600)
    soon = api.person.says("sau")
    assert (await api.call("getUpdates"))["result"] == [soon]
    api.emulator.queue.release()
    [one, other] = (await api.call("getUpdates"))["result"]
    assert (one, other["message"]) == (soon, late["message"])
    assert other["update_id"] > one["update_id"]
    assert one["message"]["date"] - other["message"]["date"] == 3 * 3_600


async def test_a_repeated_update_is_the_same_to_the_number(api: Api) -> None:
    api.emulator.queue.twice = 1
    said = api.person.says("xin chào")
    assert (await api.call("getUpdates"))["result"] == [said, said]


@pytest.mark.parametrize("method", ["deleteWebhook", "setWebhook"])
async def test_what_waits_can_be_dropped(api: Api, method: str) -> None:
    api.person.says("xin chào")
    await api.call(method, url="https://x.example", drop_pending_updates="true")
    assert (await api.call("getWebhookInfo"))["result"]["pending_update_count"] == 0


@dataclass
class Hook:
    """A bot that answers as it was told, and what came when."""

    hands: Hands
    answers: list[tuple[int, dict[str, str]]] = field(default_factory=list)
    came: list[tuple[float, str]] = field(default_factory=list)
    secrets: set[str | None] = field(default_factory=set)

    async def takes(self, request: Request) -> Response:
        """The webhook."""
        update = await request.json()
        self.came.append((self.hands.at, update.get("message", {}).get("text", "press")))
        self.secrets.add(request.headers.get("X-Telegram-Bot-Api-Secret-Token"))
        status, headers = self.answers.pop(0) if self.answers else (200, {})
        return Response(status_code=status, headers=headers)

    @property
    def pauses(self) -> list[float]:
        """Seconds between what came."""
        times = [time for time, _ in self.came]
        return [after - before for before, after in pairwise(times)]


@asynccontextmanager
async def hooked() -> AsyncIterator[tuple[Emulator, Person, Hook]]:
    """A webhook that was set with a secret, and somebody who writes."""
    hands = Hands()
    hook = Hook(hands)
    async with Emulator(hands) as emulator, served([Route("/hook", hook.takes, methods=["POST"])]) as url:
        api = Api(emulator, emulator.person("An"))
        await api.call("setWebhook", url=f"{url}/hook", secret_token="s")
        await api.close()
        yield emulator, api.person, hook


async def test_a_webhook_that_fails_is_tried_again_with_growing_pauses() -> None:
    async with hooked() as (emulator, an, hook):
        hook.answers = [(500, {})] * 9
        an.says("một")
        assert await emulator.deliver(attempts=10) == [500] * 9 + [200]
    assert hook.pauses == [0, 2, 4, 8, 16, 32, 60, 60, 60]
    assert hook.secrets == {"s"}
    assert emulator.webhook["last_error_message"] == "Wrong response from the webhook: 500"


async def test_a_webhook_may_say_when_it_wants_the_next_try() -> None:
    async with hooked() as (emulator, an, hook):
        hook.answers = [(503, {"Retry-After": "7"}), (503, {"Retry-After": "90000"})]
        an.says("một")
        await emulator.deliver(attempts=3)
    assert hook.pauses == [7, 3_600]


async def test_a_failing_update_holds_back_its_own_chat_and_no_other() -> None:
    async with hooked() as (emulator, an, hook):
        hook.answers = [(503, {"Retry-After": "5"})]
        an.says("một")
        an.says("hai")
        emulator.person("Bình").says("ba")
        await emulator.deliver(attempts=2)
    assert [text for _, text in hook.came] == ["một", "ba", "một", "hai"]


async def test_a_late_update_reaches_a_webhook_out_of_order_with_its_old_number() -> None:
    async with hooked() as (emulator, an, hook):
        emulator.queue.held = 1
        late = an.says("trước")
        soon = an.says("sau")
        await emulator.deliver()
        emulator.queue.release()
        await emulator.deliver()
    assert [text for _, text in hook.came] == ["sau", "trước"]
    assert late["update_id"] < soon["update_id"]


async def test_a_webhook_that_fails_for_a_day_loses_the_update() -> None:
    async with hooked() as (emulator, an, hook):
        hook.answers = [(500, {"Retry-After": "3600"})] * 99
        an.says("một")
        met = await emulator.deliver(attempts=99)
        assert emulator.queue.pending == []
    assert set(met) == {500}
    assert hook.pauses == [3_600] * 23


async def test_a_poll_that_waits_ends_when_a_webhook_is_set(api: Api) -> None:
    async with asyncio.TaskGroup() as group:
        poll = group.create_task(api.call("getUpdates", timeout=50))
        await api.emulator.until(lambda: api.emulator.called("getUpdates"))
        await api.call("setWebhook", url="https://x.example")
    assert poll.result()["description"] == "Conflict: terminated by setWebhook request"
