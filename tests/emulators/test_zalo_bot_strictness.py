"""The emulator refuses what Zalo refuses."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from tests.emulators.zalo_bot import Account, Emulator
from tests.emulators.zalo_bot.methods import METHODS
from tests.emulators.zalo_bot.state import PUBLIC

Fields = dict[str, Any]
HOOK = {"url": f"{PUBLIC}/zalo", "secret_token": "12345678"}

REFUSED: tuple[tuple[str, Fields, int], ...] = (
    ("getUpdates", {"timeout": "soon"}, 400),
    ("getUpdates", {"timeout": True}, 400),
    ("setWebhook", {"url": HOOK["url"]}, 400),
    ("setWebhook", HOOK | {"secret_token": "1234567"}, 400),
    ("setWebhook", HOOK | {"secret_token": "x" * 257}, 400),
    ("setWebhook", HOOK | {"url": "http://chungtay.example/zalo"}, 400),
    ("setWebhook", HOOK | {"url": "https://127.0.0.1/zalo"}, 400),
    ("setWebhook", HOOK | {"url": "https://localhost/zalo"}, 400),
    ("setWebhook", HOOK | {"url": "https://192.168.1.2/zalo"}, 400),
    ("setWebhook", HOOK | {"url": "https://x.zalo.me/zalo"}, 400),
    ("testWebhook", {}, 400),
    ("deleteWebhook", {}, 400),
    ("sendMessage", {"text": ""}, 400),
    ("sendMessage", {"text": " \n"}, 400),
    ("sendMessage", {"text": 5}, 400),
    ("sendMessage", {"text": "a" * 2_001}, 400),
    ("sendMessage", {"text": "😀" * 1_001}, 400),
    ("sendMessage", {"text": "a", "chat_id": 5}, 400),
    ("sendMessage", {"text": "a", "chat_id": "nobody"}, 400),
    ("sendMessage", {"text": "a", "parse_mode": "HTML"}, 400),
    ("sendMessage", {"text": "a", "text_styles": [{"start": 0, "len": 2, "st": ["b"]}]}, 400),
    ("sendMessage", {"text": "a", "text_styles": [{"start": 0, "len": 1, "st": ["bold"]}]}, 400),
    ("sendMessage", {"text": "a", "text_styles": [{"start": 0, "len": 1}]}, 400),
    ("sendMessage", {"text": "a", "text_styles": {}}, 400),
    ("sendPhoto", {}, 400),
    ("sendPhoto", {"photo": "data:image/png;base64,"}, 400),
    ("sendPhoto", {"photo": "https://x.example/a.jpg", "caption": ""}, 400),
    ("sendPhoto", {"photo": "https://x.example/a.jpg", "caption": "a" * 2_001}, 400),
    ("sendSticker", {}, 400),
    ("sendVoice", {"voice_url": "https://x.example/a.mp3"}, 400),
    ("sendChatAction", {"action": "upload_photo"}, 400),
)

TAKEN: tuple[tuple[str, Fields], ...] = (
    ("getMe", {}),
    ("getUpdates", {"timeout": "0"}),
    ("getUpdates", {"timeout": 0}),
    ("setWebhook", HOOK),
    ("getWebhookInfo", {}),
    ("sendMessage", {"text": "a" * 2_000}),
    ("sendMessage", {"text": "e\u0323\u0302" * 2_000}),
    ("sendMessage", {"text": "😀", "text_styles": [{"start": 0, "len": 2, "st": ["b", "c_db342e"]}]}),
    ("sendMessage", {"text": "<b>a</b>", "parse_mode": "html"}),
    ("sendSticker", {"sticker": "0e078a2fb66a5f34067b"}),
    ("sendVoice", {"voice_url": "https://x.example/a.aac"}),
    ("sendChatAction", {"action": "typing"}),
)


async def asked(account: Account, method: str, fields: Fields) -> tuple[int, Fields]:
    """Status and answer; messages go to the first person."""
    about = {"chat_id": account.people[0].id} if method.startswith("send") else {}
    status, body = await account.call(method, about | fields)
    return status, json.loads(body)


@pytest.fixture
def account() -> Account:
    """A bot to which An has written."""
    account = Account(outside=Nobody())
    account.person("An").says("xin chào")
    return account


class Nobody:
    """A network in which nobody answers."""

    async def get(self, url: str) -> tuple[int, bytes]:
        return 0, b""

    async def post(self, url: str, body: bytes, headers: object) -> int:
        return 0


@pytest.mark.parametrize(("method", "fields", "code"), REFUSED)
async def test_what_is_not_as_documented_is_refused(account: Account, method: str, fields: Fields, code: int) -> None:
    status, answer = await asked(account, method, fields)
    assert (answer["ok"], answer["error_code"]) == (False, code)
    assert status in (200, code)
    assert account.sent == 0


@pytest.mark.parametrize(("method", "fields"), TAKEN)
async def test_what_is_documented_is_taken(account: Account, method: str, fields: Fields) -> None:
    status, answer = await asked(account, method, fields)
    assert (status, answer["ok"]) == (200, True)
    assert account.strange_fields == []


def test_every_method_is_tried() -> None:
    tried = {method for method, *_ in (*REFUSED, *TAKEN)}
    assert tried == {name for name, _, _ in METHODS}
    assert len(METHODS) == 11


async def test_fields_that_no_page_documents_are_ignored_and_noted(account: Account) -> None:
    _, answer = await asked(account, "sendMessage", {"text": "a", "reply_markup": {}, "reply_to_message_id": "1"})
    assert answer["ok"]
    assert account.strange_fields == [("sendMessage", "reply_markup"), ("sendMessage", "reply_to_message_id")]


async def test_a_message_is_answered_with_its_id_and_milliseconds_only(account: Account) -> None:
    _, answer = await asked(account, "sendMessage", {"text": "Chào bác"})
    seen = await account.people[0].hears()
    assert answer["result"] == {"message_id": seen.id, "date": account.date}
    assert len(seen.id) == 20
    assert seen.text == "Chào bác"


async def test_an_action_is_answered_without_a_result(account: Account) -> None:
    _, answer = await asked(account, "sendChatAction", {"action": "typing"})
    assert answer == {"ok": True}


async def test_somebody_who_never_wrote_or_left_cannot_be_reached(account: Account) -> None:
    binh = account.person("Bình")
    an = account.people[0]
    an.leaves()
    for person in (an, binh):
        _, answer = await asked(account, "sendMessage", {"chat_id": person.id, "text": "a"})
        assert answer["description"] == "chat not found"
    an.returns()
    assert (await asked(account, "sendMessage", {"text": "a"}))[1]["ok"]


async def test_a_refusal_comes_with_http_200_or_with_its_code(account: Account) -> None:
    met = {(await asked(account, "sendMessage", {"text": ""}))[0] for _ in range(20)}
    assert met == {200, 400}
    account.faults.flat = True
    assert {(await asked(account, "sendMessage", {"text": ""}))[0] for _ in range(20)} == {200}


async def test_a_group_takes_a_voice_message_that_nobody_hears(account: Account) -> None:
    group = account.group("Tổ 5")
    group.says(account.people[0], "bác ơi")
    voice = {"chat_id": group.id, "voice_url": "https://x.example/a.aac"}
    assert (await asked(account, "sendVoice", voice))[1]["ok"]
    assert group.messages == []


@pytest.mark.parametrize(
    ("path", "code"),
    [("/bot1:wrong/getMe", 401), ("/bot{token}/getme", 404), ("/bot{token}/sendMediaGroup", 404)],
)
async def test_the_path_names_token_and_function(path: str, code: int) -> None:
    async with Emulator() as emulator, httpx.AsyncClient(base_url=emulator.url) as http:
        answer = await http.post(path.format(token=emulator.token), json={})
    assert (answer.status_code, answer.json()["error_code"]) == (code, code)


async def test_only_post_with_json_is_spoken() -> None:
    async with Emulator() as emulator, httpx.AsyncClient(base_url=f"{emulator.url}/bot{emulator.token}/") as http:
        plain = {"Content-Type": "application/json"}
        tried = [
            await http.get("getMe"),
            await http.post("getMe", data={"a": "b"}),
            await http.post("getMe", content=b"{", headers=plain),
            await http.post("getMe", content=b"[]", headers=plain),
        ]
        assert [answer.json()["error_code"] for answer in tried] == [400] * 4
        assert (await http.post("getMe", json={})).json()["result"]["account_type"] == "BASIC"
