"""The emulator as a process of its own, driven in bulk."""

from __future__ import annotations

import asyncio
import json
from collections import defaultdict

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.channels.http import Http
from tests.emulators.telegram.rig import served
from tests.emulators.telegram.signal import Signal
from tests.emulators.zalo_oa.queue import mac
from tests.emulators.zalo_shared.apart import Told, started


class Echo:
    """A server that answers each text, with tokens it got by a refresh."""

    def __init__(self) -> None:
        self.heard: dict[str, list[str]] = defaultdict(list)
        self.told: Told | None = None
        self.token = ""
        self.ready = Signal()
        self._http = Http(secure=False)

    async def connects(self, told: Told) -> None:
        """Refresh with the pair that the emulator's line told."""
        form = f"app_id={told.line['app_id']}&grant_type=refresh_token&refresh_token={told.line['refresh_token']}"
        headers = {"secret_key": told.line["app_secret"], "Content-Type": "application/x-www-form-urlencoded"}
        url = f"{told.url}/v4/oa/access_token"
        _, body = await self._http.post(url, form.encode(), headers=headers, seconds=5)
        self.told, self.token = told, json.loads(body)["access_token"]

    async def hears(self, request: Request) -> Response:
        """One event."""
        body = await request.body()
        event = json.loads(body)
        assert self.told
        line = self.told.line
        if request.headers["x-zevent-signature"] != mac(
            line["app_id"], body, event["timestamp"], line["webhook_secret"]
        ):
            return Response(status_code=403)
        if event["event_name"] == "user_send_text":
            self.heard[event["sender"]["id"]].append(event["message"]["text"])
            await self._answers(event)
        return Response()

    async def _answers(self, event: dict[str, dict[str, str]]) -> None:
        assert self.told
        text = f"Bác nói: {event['message']['text']}"
        said = json.dumps({"recipient": {"user_id": event["sender"]["id"]}, "message": {"text": text}})
        headers = {"access_token": self.token, "Content-Type": "application/json"}
        url = f"{self.told.url}/v3.0/oa/message/cs"
        _, body = await self._http.post(url, said.encode(), headers=headers, seconds=5)
        assert json.loads(body)["error"] == 0

    async def close(self) -> None:
        """Let go of connections."""
        await self._http.close()


async def test_people_talk_through_the_webhook_each_waiting_for_its_answer() -> None:
    echo = Echo()
    async with served([Route("/hook", echo.hears, methods=["POST"])]) as url:
        with started("zalo-oa", "--webhook", f"{url}/hook") as told:
            await echo.connects(told)
            steps = [["/start", ""], ["đèn {n}", "Bác nói: đèn"]]
            body = {"people": 3, "steps": steps, "times": 2, "within": 30}
            found = await asyncio.to_thread(told.post, "talks", body)
            counted = await asyncio.to_thread(told.counters, 12, 5)
        await echo.close()
    assert (found["finished"], found["updates"], len(found["latencies_ms"])) == (True, 12, 12)
    assert (counted["messages"], counted["calls"]["message/cs"], counted["calls"]["access_token"]) == (12, 12, 1)
    assert [len(texts) for texts in echo.heard.values()] == [4, 4, 4]
